import type { CellAddress } from "../../../src/domain/cells/address";
import { formatA1 } from "../../../src/domain/cells/address";
import type { Field } from "../../../src/domain/lists";
import type { Ink, PaperCell } from "../paper/book";
import type { Draft, Rule, Value } from "./draft";
import { refer } from "./draft";
import type { Geometry } from "./geometry";
import { columnIndex } from "./geometry";
import { asNumber, averageRule, linkRule, ratioRule, rounded, signedRule, sumRule } from "./rules";
import { gradeOf, moneyText, rateText } from "./styles";
import type { ColumnSpec, LineSpec, RateFormula, TableSpec } from "./table-spec";

type Shape = Pick<Rule, "kind" | "at" | "precedents" | "compute"> & { readonly formula?: string };

/** Writes the cells of a table's lines: what is typed, and what follows. */
export class CellWriter {
  constructor(
    private readonly draft: Draft,
    private readonly spec: TableSpec,
    private readonly geometry: Geometry,
  ) {}

  line(line: LineSpec, index: number): void {
    switch (line.kind) {
      case "blank":
        return;
      case "group":
        this.caption(index, line.caption, "group", 0);
        return;
      case "data":
        this.spec.columns.forEach((column, position) => {
          if (column.rule !== undefined) {
            this.rule(index, position, column, column.rule, line);
            return;
          }
          const typed = column.value?.(line.record, index);
          if (typed !== undefined && typed !== null && typed !== "") this.type(index, position, column, typed);
        });
        return;
      case "of-which":
        this.caption(index, line.caption, "text");
        this.spec.columns.forEach((column, position) => {
          const value = column.field === undefined ? undefined : line.values[column.field];
          if (value !== undefined) this.type(index, position, column, value);
          else if (column.rule?.type === "ratio") this.rule(index, position, column, column.rule, line);
        });
        return;
      case "subtotal":
      case "total":
        this.caption(index, line.caption, "total");
        this.spec.columns.forEach((column, position) => {
          if (column.total === "sum") this.sum(index, position, column, line.over);
          else if (column.total === "rule" && column.rule !== undefined) {
            this.rule(index, position, column, column.rule, line);
          }
        });
        return;
      case "average":
        this.caption(index, line.caption, "total");
        this.spec.columns.forEach((column, position) => {
          if (column.maximum !== undefined) this.average(index, position, line.over);
        });
        return;
      case "score-rate":
        this.caption(index, line.caption, "total");
        this.spec.columns.forEach((column, position) => {
          if (column.maximum !== undefined) this.scoreRate(index, position, column.maximum);
        });
        return;
    }
  }

  private caption(line: number, caption: string, ink: Ink, position?: number): void {
    const field: Field = this.spec.captionField ?? "project_name";
    const column = position ?? columnIndex(this.spec, field);
    const at = this.geometry.at(line, column);
    const spans =
      ink === "total" &&
      this.spec.mergedTotals &&
      this.spec.orientation === "rows" &&
      this.spec.columns[column - 1]?.field === "seq";
    this.spec.sheet.put(at.row, spans ? at.col - 1 : at.col, caption, ink);
    if (spans) this.spec.sheet.merge(at.row, at.col - 1, at.row, at.col);
  }

  private type(line: number, position: number, column: ColumnSpec, typed: string | number): void {
    const { row, col } = this.geometry.at(line, position);
    const value =
      column.money === true && typeof typed === "number"
        ? moneyText(typed, this.spec.money, this.spec.unit?.text ?? "")
        : typed;
    const look = this.look(column, value);
    this.spec.sheet.put(row, col, value, typeof value === "number" ? "number" : "text", look);
  }

  private look(column: ColumnSpec, value: Value): Partial<PaperCell> {
    return column.money === true && typeof value === "number" && this.spec.moneyFormat !== "General"
      ? { format: this.spec.moneyFormat }
      : {};
  }

  /** Text amounts cannot be summed by Excel, so such tables are typed throughout. */
  private follow(shape: Shape, column: ColumnSpec, ink: Ink, live = true): void {
    const isRate = ["rate", "share", "change", "score-rate"].includes(shape.kind);
    const percent = isRate && this.spec.rates === "percent-number";
    const isLive = live && this.spec.live && this.spec.money === "number" && shape.formula !== undefined;
    const typed = (value: Value): Value => {
      if (typeof value !== "number") return value;
      if (isRate) return rateText(value, this.spec.rates);
      return column.money === true ? moneyText(value, this.spec.money, this.spec.unit?.text ?? "") : rounded(value, 2);
    };
    const look: Partial<PaperCell> =
      isRate && !percent && (isLive || this.spec.rates === "fraction") ? { format: "0.00%" } : this.look(column, 0);
    const compute = shape.compute;
    this.draft.follow({
      ...shape,
      ...(percent && shape.formula !== undefined && isLive
        ? {
            formula: `${shape.formula}*100`,
            compute: (values: readonly Value[]) => {
              const value = compute(values);
              return typeof value === "number" ? value * 100 : value;
            },
          }
        : {}),
      live: isLive,
      typed,
      ink,
      look,
    });
  }

  private sum(line: number, position: number, column: ColumnSpec, over: readonly number[]): void {
    const at = this.geometry.at(line, position);
    const kind = column.field === "project_count" ? "count-total" : "total";
    const cells = over.map((index) => this.geometry.at(index, position));
    this.follow(sumRule(kind, at, cells), column, "total");
  }

  private average(line: number, position: number, over: readonly number[]): void {
    const column = this.spec.columns[position];
    if (column === undefined) return;
    const at = this.geometry.at(line, position);
    const cells = over.map((index) => this.geometry.at(index, position));
    const shape = averageRule("average", at, cells);
    this.follow(
      { ...shape, formula: `ROUND(${shape.formula ?? ""},2)`, compute: roundTwo(shape.compute) },
      column,
      "total",
    );
  }

  private scoreRate(line: number, position: number, maximum: number): void {
    const column = this.spec.columns[position];
    if (column === undefined) return;
    const at = this.geometry.at(line, position);
    const average = this.geometry.at(line - 1, position);
    this.follow(
      {
        kind: "score-rate",
        at,
        precedents: [average],
        compute: ([value]) => asNumber(value) / maximum,
        formula: `${formatA1(average)}/${maximum}`,
      },
      column,
      "total",
    );
  }

  private rule(
    line: number,
    position: number,
    column: ColumnSpec,
    rule: NonNullable<ColumnSpec["rule"]>,
    entry: LineSpec,
  ): void {
    const at = this.geometry.at(line, position);
    const ink: Ink = entry.kind === "total" || entry.kind === "subtotal" ? "total" : "number";
    const inLine = (field: Field): CellAddress => this.geometry.at(line, columnIndex(this.spec, field));
    switch (rule.type) {
      case "ratio": {
        const shape = ratioRule(rule.kind, at, inLine(rule.num), inLine(rule.den));
        this.follow(rule.kind === "change" ? growth(shape) : written(shape, this.spec.rateFormula), column, ink);
        return;
      }
      case "signed": {
        const parts = rule.parts.map(([field, sign]) => ({ cell: inLine(field), sign }));
        const adjacent = rule.kind === "row-sum" && parts.every(({ sign }) => sign === 1);
        const shape = adjacent
          ? sumRule(
              "row-sum",
              at,
              parts.map(({ cell }) => cell),
            )
          : signedRule(rule.kind, at, parts);
        this.follow(shape, column, ink);
        return;
      }
      case "share": {
        const total = this.geometry.at(
          this.spec.lines.findIndex(({ kind }) => kind === "total"),
          columnIndex(this.spec, rule.of),
        );
        this.follow(ratioRule("share", at, inLine(rule.of), total), column, ink);
        return;
      }
      case "average": {
        const shape = averageRule("average", at, rule.of.map(inLine));
        this.follow(
          { ...shape, formula: `ROUND(${shape.formula ?? ""},2)`, compute: roundTwo(shape.compute) },
          column,
          ink,
        );
        return;
      }
      case "grade": {
        const score = inLine(rule.of);
        const compute = ([value]: readonly Value[]): Value => gradeOf(asNumber(value), rule.words);
        this.follow({ kind: "grade", at, precedents: [score], compute }, column, "text", false);
        return;
      }
      case "rank": {
        const own = inLine(rule.of);
        const position2 = columnIndex(this.spec, rule.of);
        const all = this.spec.lines.flatMap((other, index) =>
          other.kind === "data" ? [this.geometry.at(index, position2)] : [],
        );
        this.follow(
          {
            kind: "rank",
            at,
            precedents: [own, ...all],
            compute: ([value, ...others]) =>
              1 + others.filter((other) => asNumber(other) > asNumber(value) + 1e-9).length,
          },
          column,
          "number",
          false,
        );
        return;
      }
      case "link": {
        if (entry.kind !== "data") return;
        const source = rule.source(entry.record);
        this.follow(linkRule("link", at, source, rule.factor), column, "number", false);
        return;
      }
    }
  }
}

/** The rate's formula as this person writes it. */
function written(shape: Shape, style: RateFormula): Shape {
  const { formula, precedents } = shape;
  const denominator = precedents[1];
  if (formula === undefined || denominator === undefined) return shape;
  switch (style) {
    case "plain":
      return shape;
    case "guarded":
      return { ...shape, formula: `IF(${refer(denominator, shape.at.sheet)}=0,0,${formula})` };
    case "caught":
      return { ...shape, formula: `IFERROR(${formula},0)` };
    case "rounded":
      return {
        ...shape,
        formula: `ROUND(${formula},4)`,
        compute: (values) => rounded(asNumber(shape.compute(values)), 4),
      };
  }
}

function roundTwo(compute: Shape["compute"]): Shape["compute"] {
  return (values) => rounded(asNumber(compute(values)), 2);
}

/** now ÷ before − 1. */
function growth(shape: Shape): Shape {
  const [now, before] = shape.precedents;
  if (now === undefined || before === undefined) return shape;
  return {
    ...shape,
    compute: (values) => asNumber(shape.compute(values)) - 1,
    formula: `(${refer(now, shape.at.sheet)}-${refer(before, shape.at.sheet)})/${refer(before, shape.at.sheet)}`,
  };
}
