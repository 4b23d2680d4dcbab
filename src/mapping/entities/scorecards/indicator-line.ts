import type { LineRule } from "../../../domain/line-rule";
import type { Claim, Figure, Indicator } from "../../../domain/model";
import type { Sourced } from "../../../domain/sourced";
import type { FieldColumn, RecordTable } from "../../../domain/table";
import { cellAt, columnOf } from "../../../domain/table";
import { namesExtraPoints } from "../../../domain/words/extra-points";
import { saysNotApplicable } from "../../../domain/words/not-applicable";
import type { SheetView } from "../../layout/view/sheet-view";
import { lineRuleIn } from "../../rules/read-criterion";
import { isPlaceholder } from "../../text";
import { LineReader } from "../line-reader";
import { readClaim, unitOfText } from "./claims";
import { impliedOperators } from "./implied-operator";
import { bareName, isExecutionIndicator, isRating, pointsTold, unitInName } from "./indicator-names";

const TICK = /^[√✓✔☑]$/u;

/** What an indicator's line may hold besides its levels. */
type Part = "name" | "unit" | "operator" | "target" | "actual" | "weight" | "score" | "reason" | "explanation";

/**
 * The column of the scores: where several evaluators gave theirs, what they gave on average. An average over projects has none
 * of their columns beside it.
 */
export function scoreColumn({ table }: LineReader): FieldColumn | undefined {
  const isPanel = table.columns.some(({ field }) => field.startsWith("evaluator_"));
  return columnOf(table, "score") ?? (isPanel ? columnOf(table, "average") : undefined);
}

/** The cells of an indicator table, by what they say of the indicator of their line. */
export class IndicatorCells {
  readonly view: SheetView;
  readonly reader: LineReader;
  /** Where one line has an indicator for each of several projects: the first column of the project. */
  readonly side: number | undefined;
  readonly #columns: Readonly<Record<Part, FieldColumn | undefined>>;
  readonly #ratings: readonly { readonly index: number }[];
  readonly #impliedOperator: (line: number) => string | undefined;

  constructor(view: SheetView, table: RecordTable, side?: number) {
    this.view = view;
    this.side = side;
    this.reader = new LineReader(view, table);
    const { reader } = this;
    this.#columns = {
      name: reader.column("indicator_name"),
      unit: reader.column("unit_of_measure"),
      operator: reader.column("operator"),
      target: reader.column("target"),
      actual: reader.column("actual"),
      weight: reader.column("weight"),
      score: scoreColumn(reader),
      reason: reader.column("deviation_reason"),
      explanation: reader.column("explanation"),
    };
    const isScored = this.#columns.score !== undefined && this.#columns.weight !== undefined;
    this.#ratings = isScored ? [...table.columns, ...table.unmapped].filter(({ heading }) => isRating(heading)) : [];
    this.#impliedOperator = impliedOperators(view, table);
  }

  get table(): RecordTable {
    return this.reader.table;
  }

  /** Whether indicators have names of their own; else they are called as their level is. */
  get namesIndicators(): boolean {
    return this.#columns.name !== undefined;
  }

  /** A name merged over several lines (one for each year or unit) holds for all of them. */
  name(line: number): Sourced<string> | undefined {
    return this.reader.text(line, this.#columns.name, bareName);
  }

  /**
   * 预算执行率 | | | 100% | 98%, 附加分 | | | 5 | 3 where the first level stands: an indicator beside the levels, whether or
   * not it is merged over them.
   */
  nameInLevel(line: number): Sourced<string> | undefined {
    const level = this.reader.ownText(line, this.reader.column("indicator_l1"));
    const isIndicator = level !== undefined && (isExecutionIndicator(level.value) || namesExtraPoints(level.value));
    return isIndicator ? level : undefined;
  }

  /** 不适用, 不涉及 in any cell of the line, or a tick below a heading that says so. */
  saysNotApplicable(line: number): boolean {
    const { columns, unmapped } = this.table;
    return [...columns, ...unmapped].some(({ index, heading }) => {
      const { row, col } = cellAt(this.table, line, index);
      const text = this.view.text(row, col);
      return saysNotApplicable(text) || (TICK.test(text) && saysNotApplicable(heading));
    });
  }

  /** 加分项 in a column of the line that no field is known for. */
  saysExtra(line: number): boolean {
    return this.table.unmapped.some(({ index }) => {
      const { row, col } = cellAt(this.table, line, index);
      return namesExtraPoints(this.view.text(row, col));
    });
  }

  /** Rating (0-4), 得分系数, 评价等次: who scored the line put it into a band, which says what it earns. */
  isRated(line: number): boolean {
    return this.#ratings.some(({ index }) => {
      const { row, col } = cellAt(this.table, line, index);
      return this.view.text(row, col) !== "" || this.view.number(row, col) !== undefined;
    });
  }

  text(line: number, part: Part): Sourced<string> | undefined {
    return this.reader.text(line, this.#columns[part]);
  }

  target(line: number, name: string): Claim | undefined {
    const { target, operator } = this.#columns;
    if (target === undefined) return undefined;
    return this.#claim(line, target, name, this.reader.words(line, operator) ?? this.#impliedOperator(line));
  }

  actual(line: number, name: string): Claim | undefined {
    const { actual } = this.#columns;
    return actual === undefined ? undefined : this.#claim(line, actual, name, undefined);
  }

  /** The weight in its column; where none has weights, the points that the name itself gives: 资金到位（6分）. */
  weight(line: number, name: Sourced<string>): Figure | undefined {
    if (this.#columns.weight !== undefined) return this.reader.figure(line, this.#columns.weight);
    const quantity = pointsTold(name.value, this.#columns.name?.heading ?? "");
    return quantity === undefined ? undefined : { field: "weight", at: name.at, table: this.table.id, line, quantity };
  }

  score(line: number): Figure | undefined {
    return this.reader.figure(line, this.#columns.score);
  }

  #claim(line: number, column: FieldColumn, name: string, operator: string | undefined): Claim | undefined {
    const unit = unitOfText(this.reader.words(line, this.#columns.unit)) ?? unitInName(name);
    return readClaim(this.view, cellAt(this.table, line, column.index), unit, operator);
  }
}

/**
 * An indicator that reads its cells whenever it is asked about them: a large workbook has hundreds of thousands, and what
 * their cells say would be many times as much to keep as the cells themselves.
 */
export class IndicatorLine implements Indicator {
  readonly line: number;
  readonly project: string | undefined;
  readonly level1: Sourced<string> | undefined;
  readonly level2: Sourced<string> | undefined;
  readonly name: Sourced<string>;
  readonly #cells: IndicatorCells;

  constructor(cells: IndicatorCells, of: Pick<Indicator, "line" | "name" | "project" | "level1" | "level2">) {
    this.line = of.line;
    this.project = of.project;
    this.level1 = of.level1;
    this.level2 = of.level2;
    this.name = of.name;
    this.#cells = cells;
  }

  get id(): string {
    const line = `${this.table}/${this.line}`;
    return this.#cells.side === undefined ? line : `${line}/${this.#cells.side}`;
  }

  get table(): string {
    return this.#cells.table.id;
  }

  get target(): Claim | undefined {
    return this.#cells.target(this.line, this.name.value);
  }

  get actual(): Claim | undefined {
    return this.#cells.actual(this.line, this.name.value);
  }

  get unitText(): Sourced<string> | undefined {
    const unit = this.#cells.text(this.line, "unit");
    return unit === undefined || isPlaceholder(unit.value) ? undefined : unit;
  }

  get weight(): Figure | undefined {
    return this.#cells.weight(this.line, this.name);
  }

  get score(): Figure | undefined {
    return this.#cells.score(this.line);
  }

  get reason(): Sourced<string> | undefined {
    return this.#cells.text(this.line, "reason");
  }

  get explanation(): Sourced<string> | undefined {
    return this.#cells.text(this.line, "explanation");
  }

  get rule(): LineRule | undefined {
    const criterion = this.explanation;
    const rule = criterion === undefined ? undefined : lineRuleIn(criterion.value);
    return rule ?? (this.#cells.isRated(this.line) ? { kind: "bands" } : undefined);
  }

  get isExtra(): boolean {
    const names = [this.name, this.level2, this.level1];
    return names.some((text) => text !== undefined && namesExtraPoints(text.value)) || this.#cells.saysExtra(this.line);
  }

  /** A line with a score is scored, whatever else stands there. */
  get isLeftOut(): boolean {
    return this.score === undefined && this.#cells.saysNotApplicable(this.line);
  }

  get isExecution(): boolean {
    return isExecutionIndicator(this.name.value);
  }
}
