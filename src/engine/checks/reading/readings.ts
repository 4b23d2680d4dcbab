import type { CellAddress } from "../../../domain/address";
import { cellKey } from "../../../domain/address";
import { exact, HUNDRED, ONE } from "../../../domain/exact";
import type { Field } from "../../../domain/lists";
import { MONEY_FIELDS, POINT_FIELDS, RATE_FIELDS } from "../../../domain/lists";
import type { Figure } from "../../../domain/model";
import type { Unit } from "../../../domain/quantity/units";
import type { FieldColumn, FieldTable, LineKind, RecordTable, Table } from "../../../domain/table";
import { cellAt, isRecordTable } from "../../../domain/table";
import { readQuantity } from "../../../sheets/read-quantity";
import { formulaAt, type Grid, valueAt } from "../../../sheets/workbook";
import type { CheckSubject } from "../context";
import type { FigureContext, Node } from "./node";
import { digitsOf, makeNode } from "./node";
import { TableView } from "./table-view";

const ONE_PERCENT = ONE.div(HUNDRED);
const ROUNDING_FORMULA = /\b(?:ROUND|MROUND|TRUNC|INT)\w*\(/iu;

/** How the figures of a column or field are to be read. */
interface Manner extends FigureContext {
  readonly unit: Unit | undefined;
  readonly isRounding: boolean;
  /** Whether plain numbers count in per cent. */
  readonly inPercent: boolean | "when-large";
}

/** Reads cells as figures, each once. */
export class Readings {
  readonly views: readonly TableView[];
  readonly fieldTables: readonly FieldTable[];
  readonly #subject: CheckSubject;
  readonly #grids: ReadonlyMap<string, Grid>;
  readonly #nodes = new Map<string, Map<number, Node | null>>();
  readonly #manners = new Map<FieldColumn, Manner>();
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
    const nodes = this.#nodesOf(table.sheet);
    const key = table.orientation === "rows" ? cellKey(line, column.index) : cellKey(column.index, line);
    const known = nodes.get(key);
    if (known !== undefined) return known ?? undefined;
    const kind = this.#kindOf(table, line);
    const node = this.#read(cellAt(table, line, column.index), this.#mannerOf(table, column), kind);
    nodes.set(key, node ?? null);
    return node;
  }

  fieldFigure(table: FieldTable, field: Field): Node | undefined {
    const cell = table.fields.get(field);
    if (cell === undefined) return undefined;
    const nodes = this.#nodesOf(cell.at.sheet);
    const key = cellKey(cell.at.row, cell.at.col);
    const known = nodes.get(key);
    if (known !== undefined) return known ?? undefined;
    const isSummary = table.orientation === "key_value";
    const manner: Manner = {
      field,
      heading: cell.label.replace(/\s+/gu, " ").trim(),
      unit: cell.unit ?? (MONEY_FIELDS.has(field) ? table.moneyUnit : undefined),
      columnDecimals: 0,
      isRounding: isSummary,
      inPercent: RATE_FIELDS.has(field) ? "when-large" : false,
    };
    const node = this.#read(cell.at, manner, isSummary ? "total" : "data");
    nodes.set(key, node ?? null);
    return node;
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

  #nodesOf(sheet: string): Map<number, Node | null> {
    let nodes = this.#nodes.get(sheet);
    if (nodes === undefined) this.#nodes.set(sheet, (nodes = new Map<number, Node | null>()));
    return nodes;
  }

  #read(at: CellAddress, manner: Manner, kind: LineKind): Node | undefined {
    const grid = this.#grids.get(at.sheet);
    if (grid === undefined) return undefined;
    const quantity = readQuantity(this.#subject.workbook, grid, at.row, at.col, manner.unit);
    if (quantity === undefined) return undefined;
    const unit = quantity.unit ?? manner.unit;
    const inPercent = kind === "rate" ? "when-large" : manner.inPercent;
    const percentNumber = !quantity.percent && (inPercent === "when-large" ? quantity.value.gt("1.5") : inPercent);
    const formula = formulaAt(grid, at.row, at.col);
    // Averages and rates are rounded by themselves: to two decimals at most, whatever their column lists.
    const ofItself = (kind === "average" || kind === "rate") && manner.columnDecimals > 2;
    return makeNode({
      at,
      context: ofItself ? { ...manner, columnDecimals: 2 } : manner,
      quantity,
      unit,
      factor: percentNumber ? ONE_PERCENT : unit === undefined || unit.kind === "percent" ? ONE : unit.factor,
      dimension: quantity.percent || percentNumber ? "rate" : dimensionOf(manner.field, unit),
      isFormula: formula !== undefined,
      isRounded: formula !== undefined && ROUNDING_FORMULA.test(formula),
      isTotal: kind === "total",
      isRounding: manner.isRounding || kind === "average" || kind === "rate",
    });
  }

  #mannerOf(table: RecordTable, column: FieldColumn): Manner {
    const known = this.#manners.get(column);
    if (known !== undefined) return known;
    const numbers = this.#typedNumbers(table, column);
    const manner: Manner = {
      field: column.field,
      heading: column.heading.replace(/\s+/gu, " ").trim(),
      unit: column.unit ?? (MONEY_FIELDS.has(column.field) ? table.moneyUnit : undefined),
      columnDecimals: numbers.decimals,
      isRounding: column.field === "average",
      inPercent: RATE_FIELDS.has(column.field) && numbers.largest > (saysPercent(column) ? 1.5 : 3),
    };
    this.#manners.set(column, manner);
    return manner;
  }

  /** Most decimals among the typed numbers of a column (a tail of binary noise does not count), and the largest number. */
  #typedNumbers(table: RecordTable, column: FieldColumn): { readonly decimals: number; readonly largest: number } {
    const grid = this.#grids.get(table.sheet);
    let decimals = 0;
    let largest = 0;
    for (const { index, kind } of grid === undefined ? [] : table.lines) {
      // Averages and rates have decimals of their own.
      if (kind === "average" || kind === "rate") continue;
      const { row, col } = cellAt(table, index, column.index);
      const value = grid === undefined ? null : valueAt(grid, row, col);
      if (typeof value !== "number" || grid === undefined) continue;
      largest = Math.max(largest, Math.abs(value));
      if (formulaAt(grid, row, col) !== undefined) continue;
      const digits = digitsOf(exact(value));
      if (digits <= 6 && digits > decimals) decimals = digits;
    }
    return { decimals, largest };
  }

  #kindOf(table: RecordTable, line: number): LineKind {
    let kinds = this.#lineKinds.get(table);
    if (kinds === undefined) {
      kinds = new Map(table.lines.map((each) => [each.index, each.kind]));
      this.#lineKinds.set(table, kinds);
    }
    return kinds.get(line) ?? "data";
  }
}

function saysPercent(column: FieldColumn): boolean {
  return column.unit?.kind === "percent" || /[%％]/u.test(column.heading);
}

function dimensionOf(field: Field, unit: Unit | undefined): string {
  if (RATE_FIELDS.has(field)) return "rate";
  if (MONEY_FIELDS.has(field)) return unit?.kind === "money" ? `money:${unit.currency}` : "money:?";
  if (POINT_FIELDS.has(field) || field.startsWith("evaluator_")) return "points";
  return unit?.kind === "count" ? `count:${unit.text}` : "count";
}
