import type { CellAddress, CellRange } from "./cells/address";
import type { Field, SheetRole, TableRole } from "./lists";
import { MONEY_FIELDS } from "./lists";
import type { MoneyUnit, Unit } from "./quantity/units";
import type { Sourced } from "./sourced";

/** What a record line is. Only `data` lines are records; the others say something about records. */
export type LineKind = "data" | "group" | "subtotal" | "total" | "of_which" | "average" | "rate" | "blank";

/**
 * One line of a table: a row, or a column of a transposed table. `index` counts sheet rows (columns) from 0.
 * `covers`: for subtotal, total, average and rate lines the indexes of the data lines they speak of;
 * for an of-which line the index of the line it is part of (one element).
 */
export interface Line {
  readonly index: number;
  readonly kind: LineKind;
  readonly covers?: readonly number[];
  /** Of a record: the lines below in which its texts, too long for their cells, go on. */
  readonly goesOn?: readonly number[];
}

/** Whether a line adds up others: a subtotal or a total. */
export function isSum({ kind }: { readonly kind: LineKind }): boolean {
  return kind === "total" || kind === "subtotal";
}

/** Lines that speak of others, those that speak of most first. */
export function widestFirst(a: Pick<Line, "covers">, b: Pick<Line, "covers">): number {
  return (b.covers ?? []).length - (a.covers ?? []).length;
}

/** One field of a table: a column, or a row of a transposed table. `index` counts sheet columns (rows) from 0. */
export interface FieldColumn {
  readonly index: number;
  readonly field: Field;
  /** The heading as read, all its rows joined with " / ". */
  readonly heading: string;
  /** The unit that heading, table or sheet state for this column's figures; a cell's own unit goes first. */
  readonly unit?: Unit;
  /** Full marks that the heading states: 投入（20分）. */
  readonly statedMaximum?: string;
  /** −1 for an adjustment whose heading says that it is taken off: 追减, 收回资金. */
  readonly sign?: -1;
  readonly confidence: number;
  /** Why it was taken for this field, most telling first. */
  readonly reasons: readonly MappingReason[];
}

/** Why a column may be taken for a field: by its heading, by its contents, by its neighbours, or by somebody's word. */
export type MappingReasonCode =
  | "heading-exact"
  | "heading-family"
  | "heading-contains"
  | "heading-with-caption"
  | "heading-caption"
  | "arithmetic"
  | "sum-of-parts"
  | "contents-only"
  | "contents-agree"
  | "contents-disagree"
  | "names-seen-elsewhere"
  | "earlier-year"
  | "evaluator"
  | "template";

/** A reason of a mapping decision: a code and its facts; words come from `messages/`. */
export interface MappingReason {
  readonly code: MappingReasonCode;
  readonly facts: Readonly<Record<string, string>>;
}

interface TableCommon {
  /** Unique in the workbook and stable for the same content: "<sheet>#<n>". */
  readonly id: string;
  readonly sheet: string;
  readonly role: TableRole;
  readonly titleRows: readonly number[];
  /** The title's text, joined. */
  readonly title: string;
  readonly unitRow?: number;
  readonly moneyUnit?: MoneyUnit;
  /** Where titles, headings, data and totals stand, all together. */
  readonly area: CellRange;
  readonly confidence: number;
  /** The project that the whole table is about, when its title or a cell beside it says so. */
  readonly project?: { readonly name: string; readonly at: CellAddress };
  /** Which of the template's places says that it stands here; undefined where it was found. */
  readonly place?: number;
  /** A year that title or sheet name states: "2024". */
  readonly year?: string;
  /** A copy of another year's, an earlier month's or another version's data that must not be mixed in. */
  readonly setAside?: "other-year" | "earlier-month" | "duplicate-copy";
  /** The evaluator whose scores alone the table holds, where each evaluator of a panel has a table. */
  readonly evaluator?: TableEvaluator;
}

/** One evaluator of a panel whose members each fill a table of their own. */
export interface TableEvaluator {
  readonly name: string;
  /** The cell that names the evaluator; undefined where the sheet's name does. */
  readonly at?: CellAddress;
  /** Id of the first table of the same panel. */
  readonly panel: string;
}

/** Whether a month's column holds what was paid in that month or all that was paid up to its end. */
export type MonthReading = "monthly" | "cumulative";

/** A table of records: rows or transposed. Read its cells through `cellAt`. */
export interface RecordTable extends TableCommon {
  readonly orientation: "rows" | "transposed";
  /** Heading rows (columns of a transposed table). */
  readonly headerLines: readonly number[];
  readonly columns: readonly FieldColumn[];
  /** Amounts of each line that no column holds and several give together. */
  readonly sums?: readonly SummedField[];
  /** Columns with a heading or content that were taken for no field. */
  readonly unmapped: readonly { readonly index: number; readonly heading: string }[];
  /** All lines from the first to the last, totals included. */
  readonly lines: readonly Line[];
  /** The line above the records that states the full marks of each column of scores; it is none of `lines`. */
  readonly fullMarksLine?: number;
  /** What the amounts of each line are counted in, where a column says so line by line. */
  readonly lineUnits?: ReadonlyMap<number, MoneyUnit>;
  /** What the figures of each line are, where several lines of a project state one thing each: its budget, what was spent, each month. */
  readonly figuresByLine?: ReadonlyMap<number, readonly FieldColumn[]>;
  /** Of an indicator table with projects side by side: the columns of each. They are none of `columns`. */
  readonly byProject?: readonly ProjectColumns[];
  /** Of a table of indicators whose columns come several times, side by side: all sets; those of the first are `columns` too. */
  readonly sets?: readonly IndicatorSet[];
  /** Of a table of indicators that goes on from one on another page: the id of that one. A total below it is of both. */
  readonly continues?: string;
  /** How its month columns read; undefined without such columns, or while nobody can tell. */
  readonly months?: MonthReading;
  /** The same of its columns of planned amounts. */
  readonly plans?: MonthReading;
}

/** A field that no column holds whole: 中央 | 省级 | 县级 below 预算安排 are the budget only together. */
export interface SummedField {
  readonly field: Field;
  readonly columns: readonly FieldColumn[];
}

/** The columns of an indicator table that say what one of several projects reached or got. */
export interface ProjectColumns {
  readonly project: string;
  readonly at: CellAddress;
  readonly columns: readonly FieldColumn[];
}

/** One of several sets of columns side by side: each line has an indicator in each of them. */
export interface IndicatorSet {
  readonly columns: readonly FieldColumn[];
  /** The levels that the captions above the set name. */
  readonly level1?: Sourced<string>;
  readonly level2?: Sourced<string>;
}

/** The table as it would be if it had one of its sets of columns alone. */
export function tableOfSet(table: RecordTable, { columns }: IndicatorSet): RecordTable {
  const ofSets = new Set(table.sets?.flatMap((set) => set.columns.map(({ index }) => index)));
  return { ...table, columns: [...table.columns.filter(({ index }) => !ofSets.has(index)), ...columns] };
}

/** The table as it would be if it were about one of its projects alone. */
export function tableOfProject(table: RecordTable, { columns }: ProjectColumns): RecordTable {
  const own = new Set(columns.map(({ field }) => field));
  return { ...table, columns: [...table.columns.filter(({ field }) => !own.has(field)), ...columns] };
}

/** A form for one project, or label–value pairs. */
export interface FieldTable extends TableCommon {
  readonly orientation: "form" | "key_value";
  readonly fields: ReadonlyMap<Field, FieldCell>;
  /** The form's funds block: rows 年度资金总额, 其中 … */
  readonly funds?: RecordTable;
  /** The form's indicators. */
  readonly indicators?: RecordTable;
}

/** A field of a form: the cell of its value, and its label. */
export interface FieldCell {
  readonly at: CellAddress;
  readonly label: string;
  readonly unit?: Unit;
}

/** Records in lines, or labelled fields. */
export type Table = RecordTable | FieldTable;

/** True for tables of records, also those that stand on their side. */
export function isRecordTable(table: Table): table is RecordTable {
  return table.orientation === "rows" || table.orientation === "transposed";
}

/** The cell where a line and a field of a record table meet. */
export function cellAt(table: RecordTable, line: number, column: number): CellAddress {
  return table.orientation === "rows"
    ? { sheet: table.sheet, row: line, col: column }
    : { sheet: table.sheet, row: column, col: line };
}

/** The unit of a figure that names none itself: its column's own, for money else what its line says, else the table's. */
export function unitAt(
  table: RecordTable,
  { field, unit }: Pick<FieldColumn, "field" | "unit">,
  line: number,
): Unit | undefined {
  if (unit !== undefined || !MONEY_FIELDS.has(field)) return unit;
  return table.lineUnits?.get(line) ?? table.moneyUnit;
}

/** What the amounts of a table are counted in, as written: of several units each once. Empty where nobody says. */
export function unitWords(table: Table): string {
  const byLine = isRecordTable(table) ? [...(table.lineUnits?.values() ?? [])] : [];
  const units = byLine.length > 0 ? byLine : table.moneyUnit === undefined ? [] : [table.moneyUnit];
  return [...new Set(units.map(({ text }) => text))].join("、");
}

/** The first column taken for `field`. */
export function columnOf(table: RecordTable, field: Field): FieldColumn | undefined {
  return table.columns.find((column) => column.field === field);
}

/** The lines of records, without totals, groups and averages. */
export function dataLines(table: RecordTable): readonly Line[] {
  return table.lines.filter((line) => line.kind === "data");
}

/** One sheet as it was understood. */
export interface MappedSheet {
  readonly sheet: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly role: SheetRole;
  readonly tables: readonly Table[];
  readonly confidence: number;
  /** Titles, notes and signatures that stand outside tables, in reading order. */
  readonly texts: readonly { readonly text: string; readonly at: CellAddress }[];
}
