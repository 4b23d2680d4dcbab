import type { CellAddress } from "../../domain/address";
import { cellKey } from "../../domain/address";
import { exact, HUNDRED, ONE } from "../../domain/exact";
import type { Interval } from "../../domain/interval";
import type { Field } from "../../domain/lists";
import { MONEY_FIELDS, POINT_FIELDS, RATE_FIELDS } from "../../domain/lists";
import type { Figure } from "../../domain/model";
import type { MoneyUnit, Unit } from "../../domain/quantity/units";
import type { FieldColumn, FieldTable, LineKind, RecordTable, Table } from "../../domain/table";
import { cellAt, isRecordTable } from "../../domain/table";
import { readQuantity } from "../../sheets/read-quantity";
import { formulaAt, type Grid, valueAt } from "../../sheets/workbook";
import type { CheckContext, CheckSubject } from "./context";
import { addressKey } from "./reading/address-key";
import type { Node } from "./reading/node";
import { digitsOf, makeNode } from "./reading/node";
import { TableView } from "./reading/table-view";
import type { Diagnosis } from "./relations/diagnose";
import { diagnose } from "./relations/diagnose";
import type { Relation } from "./relations/relation";

const ONE_PERCENT = ONE.div(HUNDRED);

/** What checks have confirmed about cells, for the coverage. */
export interface Confirmed {
  readonly proven: ReadonlySet<string>;
  readonly supported: ReadonlySet<string>;
}

export interface RunningContext extends CheckContext {
  readonly confirmed: Confirmed;
}

interface Diagnosed {
  readonly diagnosis: Diagnosis;
  /** What the cells held for wrong would have to be. */
  readonly corrected: ReadonlyMap<string, Interval>;
  readonly computed: ReadonlyMap<string, Interval>;
  readonly derived: ReadonlySet<string>;
}

/**
 * The context of a run. `relations` and `reported` (cells that checks find wrong by themselves) are filled by the caller
 * before the first check asks for its violations.
 */
export function createContext(
  subject: CheckSubject,
  relations: readonly Relation[],
  reported: ReadonlySet<string>,
): RunningContext {
  const readings = new Readings(subject);
  const confirmed = { proven: new Set<string>(), supported: new Set<string>() };
  let known: Diagnosed | undefined;
  const diagnosed = (): Diagnosed => {
    if (known !== undefined) return known;
    const diagnosis = diagnose(relations, reported);
    confirm(diagnosis, confirmed.proven, confirmed.supported);
    known = {
      diagnosis,
      corrected: new Map(diagnosis.violations.map(({ culprit, expected }) => [addressKey(culprit.at), expected])),
      computed: new Map(
        diagnosis.violations
          .filter(({ isReported, relation, culprit }) => !isReported && relation.result === culprit)
          .map(({ culprit, expected }) => [addressKey(culprit.at), expected]),
      ),
      derived: new Set(diagnosis.violations.flatMap(({ derived }) => derived.map(addressKey))),
    };
    return known;
  };
  return {
    ...subject,
    views: readings.views,
    fieldTables: readings.fieldTables,
    text: (at) => readings.text(at),
    figure: (table, line, column) => readings.figure(table, line, column),
    fieldFigure: (table, field) => readings.fieldFigure(table, field),
    mentioned: (figure) => readings.mentioned(figure),
    view: (table) => readings.view(table),
    violations: (code) =>
      diagnosed().diagnosis.violations.filter(({ relation, isReported }) => relation.check === code && !isReported),
    corrected: (at) => diagnosed().corrected.get(addressKey(at)),
    computed: (at) => diagnosed().computed.get(addressKey(at)),
    doubted: (at) => {
      const key = addressKey(at);
      return !reported.has(key) && (diagnosed().corrected.has(key) || diagnosed().derived.has(key));
    },
    proved: (cells) => cells.forEach((cell) => confirmed.proven.add(addressKey(cell))),
    supported: (cells) => cells.forEach((cell) => confirmed.supported.add(addressKey(cell))),
    confirmed,
  };
}

/** Every equation that holds confirms its figures: typed ones by arithmetic, equal ones by each other. */
function confirm(diagnosis: Diagnosis, proven: Set<string>, supported: Set<string>): void {
  for (const { result, inputs, form } of diagnosis.satisfied) {
    if (form.kind === "equal") {
      for (const node of [result, ...inputs]) supported.add(addressKey(node.at));
    } else if (!result.isFormula) {
      for (const node of [result, ...inputs]) proven.add(addressKey(node.at));
    }
  }
}

/** Reads cells as figures, each once. */
class Readings {
  readonly views: readonly TableView[];
  readonly fieldTables: readonly FieldTable[];
  readonly #subject: CheckSubject;
  readonly #grids: ReadonlyMap<string, Grid>;
  readonly #nodes = new Map<string, Map<number, Node | null>>();
  readonly #decimals = new Map<FieldColumn, number>();
  readonly #percentColumns = new Map<FieldColumn, boolean>();
  readonly #lineKinds = new Map<RecordTable, ReadonlyMap<number, LineKind>>();
  readonly #views = new Map<RecordTable, TableView>();
  readonly #tables: ReadonlyMap<string, Table>;

  constructor(subject: CheckSubject) {
    this.#subject = subject;
    this.#grids = new Map(subject.workbook.grids.map((grid) => [grid.sheet, grid]));
    const tables = subject.model.sheets.flatMap((sheet) => sheet.tables);
    const inner = tables.flatMap((table) =>
      isRecordTable(table) ? [] : [table.funds, table.indicators].filter((part) => part !== undefined),
    );
    this.#tables = new Map([...inner, ...tables].map((table) => [table.id, table]));
    this.fieldTables = tables.filter((table) => !isRecordTable(table));
    this.views = [...tables.filter(isRecordTable), ...inner].map((table) => this.view(table));
  }

  text(at: CellAddress): string {
    const grid = this.#grids.get(at.sheet);
    const value = grid === undefined ? null : valueAt(grid, at.row, at.col);
    if (value === null) return "";
    return typeof value === "object" ? value.error : String(value).replace(/\s+/gu, " ").trim();
  }

  view(table: RecordTable): TableView {
    const known = this.#views.get(table);
    if (known !== undefined) return known;
    const view = new TableView(table, this);
    this.#views.set(table, view);
    return view;
  }

  figure(table: RecordTable, line: number, column: FieldColumn): Node | undefined {
    return this.#node(cellAt(table, line, column.index), (grid) => {
      const isRateLine = this.#isLineOf(table, line, "rate");
      return {
        field: column.field,
        heading: column.heading,
        unit: column.unit ?? (MONEY_FIELDS.has(column.field) ? table.moneyUnit : undefined),
        columnDecimals: this.#columnDecimals(grid, table, column),
        isTotal: this.#isLineOf(table, line, "total"),
        isRounding: column.field === "average" || isRateLine || this.#isLineOf(table, line, "average"),
        inPercent: isRateLine ? "when-large" : this.#isPercentColumn(grid, table, column),
      };
    });
  }

  fieldFigure(table: FieldTable, field: Field): Node | undefined {
    const cell = table.fields.get(field);
    if (cell === undefined) return undefined;
    const { label, unit = MONEY_FIELDS.has(field) ? table.moneyUnit : undefined } = cell;
    const inPercent = RATE_FIELDS.has(field) ? ("when-large" as const) : false;
    return this.#node(cell.at, () => ({
      field,
      heading: label,
      unit,
      columnDecimals: 0,
      isRounding: table.orientation === "key_value",
      isTotal: table.orientation === "key_value",
      inPercent,
    }));
  }

  mentioned(figure: Figure): Node | undefined {
    const table = this.#tables.get(figure.table);
    if (table === undefined) return undefined;
    if (!isRecordTable(table)) return this.fieldFigure(table, figure.field);
    const place = table.orientation === "rows" ? figure.at.col : figure.at.row;
    const column = table.columns.find(({ index }) => index === place);
    const line = table.orientation === "rows" ? figure.at.row : figure.at.col;
    return column === undefined ? undefined : this.figure(table, line, column);
  }

  #node(at: CellAddress, read: (grid: Grid) => Reading): Node | undefined {
    const grid = this.#grids.get(at.sheet);
    if (grid === undefined) return undefined;
    let nodes = this.#nodes.get(at.sheet);
    if (nodes === undefined) this.#nodes.set(at.sheet, (nodes = new Map<number, Node | null>()));
    const key = cellKey(at.row, at.col);
    const known = nodes.get(key);
    if (known !== undefined) return known ?? undefined;
    const { unit: given, inPercent, ...reading } = read(grid);
    const quantity = readQuantity(this.#subject.workbook, grid, at.row, at.col, given);
    if (quantity === undefined) {
      nodes.set(key, null);
      return undefined;
    }
    const unit = quantity.unit ?? given;
    const percentNumber = !quantity.percent && (inPercent === "when-large" ? quantity.value.gt("1.5") : inPercent);
    const factor = percentNumber
      ? ONE_PERCENT
      : unit === undefined || unit.kind === "percent"
        ? undefined
        : unit.factor;
    const formula = formulaAt(grid, at.row, at.col);
    const node = makeNode({
      ...reading,
      at,
      heading: reading.heading.replace(/\s+/gu, " ").trim(),
      quantity,
      dimension: quantity.percent || percentNumber ? "rate" : dimensionOf(reading.field, unit),
      isFormula: formula !== undefined,
      isRounded: formula !== undefined && /\b(?:ROUND|MROUND|TRUNC|INT)\w*\(/iu.test(formula),
      ...(factor === undefined ? {} : { factor }),
    });
    nodes.set(key, node);
    return node;
  }

  /** Most decimals among the typed numbers of a column; a tail of binary noise does not count. */
  #columnDecimals(grid: Grid, table: RecordTable, column: FieldColumn): number {
    const known = this.#decimals.get(column);
    if (known !== undefined) return known;
    let most = 0;
    for (const { index } of table.lines) {
      const { row, col } = cellAt(table, index, column.index);
      const value = valueAt(grid, row, col);
      if (typeof value !== "number" || formulaAt(grid, row, col) !== undefined) continue;
      const digits = digitsOf(exact(value));
      if (digits <= 6 && digits > most) most = digits;
    }
    this.#decimals.set(column, most);
    return most;
  }

  /** Whether plain numbers of a rate column count in per cent: 98 under “%”, or too large to be parts of one. */
  #isPercentColumn(grid: Grid, table: RecordTable, column: FieldColumn): boolean {
    if (!RATE_FIELDS.has(column.field)) return false;
    const known = this.#percentColumns.get(column);
    if (known !== undefined) return known;
    const saysPercent = column.unit?.kind === "percent" || /[%％]/u.test(column.heading);
    let largest = 0;
    for (const { index } of table.lines) {
      const { row, col } = cellAt(table, index, column.index);
      const value = valueAt(grid, row, col);
      if (typeof value === "number") largest = Math.max(largest, Math.abs(value));
    }
    const inPercent = largest > (saysPercent ? 1.5 : 3);
    this.#percentColumns.set(column, inPercent);
    return inPercent;
  }

  #isLineOf(table: RecordTable, line: number, kind: LineKind): boolean {
    let kinds = this.#lineKinds.get(table);
    if (kinds === undefined) {
      kinds = new Map(table.lines.map((each) => [each.index, each.kind]));
      this.#lineKinds.set(table, kinds);
    }
    return kinds.get(line) === kind;
  }
}

interface Reading {
  readonly field: Field;
  readonly heading: string;
  readonly unit: Unit | MoneyUnit | undefined;
  readonly columnDecimals: number;
  readonly isRounding: boolean;
  readonly isTotal: boolean;
  /** Whether plain numbers count in per cent. */
  readonly inPercent: boolean | "when-large";
}

function dimensionOf(field: Field, unit: Unit | undefined): string {
  if (RATE_FIELDS.has(field)) return "rate";
  if (MONEY_FIELDS.has(field)) return unit?.kind === "money" ? `money:${unit.currency}` : "money:?";
  if (POINT_FIELDS.has(field) || field.startsWith("evaluator_")) return "points";
  return unit?.kind === "count" ? `count:${unit.text}` : "count";
}
