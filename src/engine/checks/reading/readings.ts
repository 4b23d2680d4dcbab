import type { CellAddress } from "../../../domain/address";
import { CellMap } from "../../../domain/cell-map";
import { exact, HUNDRED, ONE } from "../../../domain/exact";
import type { Field } from "../../../domain/lists";
import { MONEY_FIELDS, POINT_FIELDS, RATE_FIELDS } from "../../../domain/lists";
import type { Figure } from "../../../domain/model";
import type { MoneyUnit, Unit } from "../../../domain/quantity/units";
import type { FieldColumn, FieldTable, LineKind, RecordTable, Table } from "../../../domain/table";
import { cellAt, isRecordTable } from "../../../domain/table";
import { isPlainNumber, readQuantity } from "../../../sheets/read-quantity";
import { formatAt, formulaAt, type Grid, valueAt } from "../../../sheets/workbook";
import type { CheckSubject } from "../context";
import type { FigureManner, Node } from "./node";
import { impliedUnits } from "./implied-units";
import { digitsOf, makeNode } from "./node";
import { TableView } from "./table-view";
import { formulaBookOf } from "../../formulas/formula-book";
import { statisticLines } from "../../formulas/layout/statistic-lines";

const ONE_PERCENT = ONE.div(HUNDRED);
const ROUNDING_FORMULA = /\b(?:ROUND|MROUND|TRUNC|INT)\w*\(/iu;

/** How the figures of a column or field are to be read. */
interface Manner extends Pick<FigureManner, "field" | "heading" | "columnDecimals" | "unit" | "isRounding"> {
  /** Whether plain numbers count in per cent. */
  readonly inPercent: boolean | "when-large";
  /** How a typed number of an ordinary line reads, which says nothing of itself: most cells of a large table. */
  readonly typed: FigureManner;
}

/** Reads cells as figures, each once. */
export class Readings {
  readonly views: readonly TableView[];
  readonly fieldTables: readonly FieldTable[];
  readonly #subject: CheckSubject;
  readonly #grids: ReadonlyMap<string, Grid>;
  /** `null`: looked at, and no figure. */
  readonly #nodes = new CellMap<Node | null>();
  readonly #manners = new Map<FieldColumn, Manner>();
  /** By the line's index. */
  readonly #lineKinds = new Map<RecordTable, readonly (LineKind | undefined)[]>();
  readonly #views = new Map<RecordTable, TableView>();
  readonly #tables: ReadonlyMap<string, Table>;
  readonly #implied: ReadonlyMap<string, MoneyUnit>;

  constructor(subject: CheckSubject) {
    this.#subject = subject;
    this.#implied = impliedUnits(subject.model);
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
    if (typeof value === "number" || typeof value === "boolean") return String(value);
    if (value === null) return "";
    return typeof value === "object" ? value.error : value.replace(/\s+/gu, " ").trim();
  }

  isPercent({ sheet, row, col }: CellAddress): boolean {
    const grid = this.#grids.get(sheet);
    return grid !== undefined && readQuantity(this.#subject.workbook, grid, row, col)?.percent === true;
  }

  statistics(table: RecordTable): ReadonlySet<number> {
    const axis = table.orientation === "rows" ? "column" : "row";
    return statisticLines(formulaBookOf(this.#subject.workbook), table.sheet, axis);
  }

  view(table: RecordTable): TableView {
    const known = this.#views.get(table);
    if (known !== undefined) return known;
    const view = new TableView(table, this);
    this.#views.set(table, view);
    return view;
  }

  figure(table: RecordTable, line: number, column: FieldColumn): Node | undefined {
    const nodes = this.#nodes.within(table.sheet);
    const [row, col] = table.orientation === "rows" ? [line, column.index] : [column.index, line];
    const known = nodes.get(row, col);
    if (known !== undefined) return known ?? undefined;
    const kind = this.#kindOf(table, line);
    const node = this.#read({ sheet: table.sheet, row, col }, this.#mannerOf(table, column), kind);
    nodes.set(row, col, node ?? null);
    return node;
  }

  /** The dimension of a data line's figure, told without making the figure where its column tells it. */
  dimension(table: RecordTable, line: number, column: FieldColumn): string | undefined {
    const grid = this.#grids.get(table.sheet);
    const manner = this.#mannerOf(table, column);
    if (grid !== undefined && manner.inPercent !== "when-large") {
      const [row, col] = table.orientation === "rows" ? [line, column.index] : [column.index, line];
      const value = valueAt(grid, row, col);
      if (value === null) return undefined;
      const isTyped = typeof value === "number" && formulaAt(grid, row, col) === undefined;
      if (isTyped && isPlainNumber(value, formatAt(this.#subject.workbook, grid, row, col)))
        return manner.typed.dimension;
    }
    return this.figure(table, line, column)?.dimension;
  }

  fieldFigure(table: FieldTable, field: Field): Node | undefined {
    const cell = table.fields.get(field);
    if (cell === undefined) return undefined;
    const known = this.#nodes.get(cell.at);
    if (known !== undefined) return known ?? undefined;
    const isSummary = table.orientation === "key_value";
    const manner = mannerOf({
      field,
      heading: cell.label.replace(/\s+/gu, " ").trim(),
      unit: cell.unit ?? (MONEY_FIELDS.has(field) ? this.#moneyUnit(table) : undefined),
      columnDecimals: 0,
      isRounding: isSummary,
      inPercent: RATE_FIELDS.has(field) ? "when-large" : false,
    });
    const node = this.#read(cell.at, manner, isSummary ? "total" : "data");
    this.#nodes.set(cell.at, node ?? null);
    return node;
  }

  mentioned(figure: Figure): Node | undefined {
    const table = this.#tables.get(figure.table);
    if (table === undefined) return undefined;
    if (!isRecordTable(table)) return this.fieldFigure(table, figure.field);
    const { row, col } = figure.at;
    const known = this.#nodes.within(table.sheet).get(row, col);
    if (known !== undefined && known !== null) return known;
    const [line, place] = table.orientation === "rows" ? [row, col] : [col, row];
    const column = table.columns.find(({ index }) => index === place);
    return column === undefined ? undefined : this.figure(table, line, column);
  }

  #read(at: CellAddress, manner: Manner, kind: LineKind): Node | undefined {
    const grid = this.#grids.get(at.sheet);
    if (grid === undefined) return undefined;
    const quantity = readQuantity(this.#subject.workbook, grid, at.row, at.col, manner.unit);
    if (quantity === undefined) return undefined;
    const formula = formulaAt(grid, at.row, at.col);
    const isTyped = kind === "data" && formula === undefined && manner.inPercent !== "when-large" && !quantity.percent;
    if (isTyped && quantity.unit === manner.unit) return makeNode(at, quantity, manner.typed);
    const inPercent = kind === "rate" ? "when-large" : manner.inPercent;
    const percentNumber = !quantity.percent && (inPercent === "when-large" ? quantity.value.gt("1.5") : inPercent);
    // Averages and rates are rounded by themselves: to two decimals at most, whatever their column lists.
    const ofItself = (kind === "average" || kind === "rate") && manner.columnDecimals > 2;
    return makeNode(at, quantity, {
      ...unitManner(manner, quantity.unit ?? manner.unit, percentNumber),
      ...(quantity.percent ? { dimension: "rate" } : {}),
      ...(ofItself ? { columnDecimals: 2 } : {}),
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
    const field = isChangeOfAmounts(column, numbers.largest) ? "adjustment" : column.field;
    const manner = mannerOf({
      field,
      heading: column.heading.replace(/\s+/gu, " ").trim(),
      unit: column.unit ?? (MONEY_FIELDS.has(field) ? this.#moneyUnit(table) : undefined),
      columnDecimals: numbers.decimals,
      isRounding: field === "average",
      inPercent: RATE_FIELDS.has(field) && numbers.largest > (saysPercent(column) ? 1.5 : 3),
    });
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

  /** The unit that the table names, else the one that other tables with the same amounts imply. */
  #moneyUnit({ id, moneyUnit }: Table): MoneyUnit | undefined {
    return moneyUnit ?? this.#implied.get(id);
  }

  #kindOf(table: RecordTable, line: number): LineKind {
    let kinds = this.#lineKinds.get(table);
    if (kinds === undefined) {
      const byIndex: (LineKind | undefined)[] = [];
      for (const { index, kind } of table.lines) byIndex[index] = kind;
      this.#lineKinds.set(table, (kinds = byIndex));
    }
    return kinds[line] ?? "data";
  }
}

function mannerOf(manner: Omit<Manner, "typed">): Manner {
  return { ...manner, typed: unitManner(manner, manner.unit, manner.inPercent === true) };
}

/** The manner of a typed number in a unit; one of a column in per cent counts hundredths. */
function unitManner(
  { field, heading, columnDecimals, isRounding }: Omit<Manner, "typed">,
  unit: Unit | undefined,
  isPercentNumber: boolean,
): FigureManner {
  const factor = isPercentNumber ? ONE_PERCENT : unit === undefined || unit.kind === "percent" ? ONE : unit.factor;
  return {
    field,
    heading,
    columnDecimals,
    factor: factor.eq(ONE) ? ONE : factor,
    unit,
    dimension: isPercentNumber ? "rate" : dimensionOf(field, unit),
    isFormula: false,
    isTotal: false,
    isRounded: false,
    isRounding,
  };
}

/** No rate changes by so many per cent. */
const LARGEST_CHANGE = 500;

/** 比上年增减 may be an amount or a rate: figures too large for a rate, under no word of one, are amounts. */
function isChangeOfAmounts({ field, heading, unit }: FieldColumn, largest: number): boolean {
  return (
    field === "change" && unit?.kind !== "percent" && largest > LARGEST_CHANGE && !/率|幅|[%％]|rate/iu.test(heading)
  );
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
