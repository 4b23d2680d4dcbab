import type { CellRange } from "../domain/cells/address";
import { cellKey } from "../domain/cells/address";

/** An error value as the cell shows it: "#DIV/0!", "#N/A" … */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. `null` is the empty cell and nothing else; both adapters give it. Dates are serial numbers. */
export type CellValue = string | number | boolean | CellError | null;

/** As Excel names it; `veryHidden` is shown in no menu. */
export type SheetState = "visible" | "hidden" | "veryHidden";

/**
 * One sheet as plain data, counted from 0 from A1. Rows may be shorter than `colCount` and missing altogether:
 * read through `valueAt`, `formulaAt`, `formatAt`.
 */
export interface Grid {
  readonly sheet: string;
  readonly state: SheetState;
  /** Extent of the used cells, from A1. */
  readonly rowCount: number;
  readonly colCount: number;
  /** Stored (for formulas: cached) values. */
  readonly values: readonly (readonly CellValue[] | undefined)[];
  /** Formulas by `cellKey`, in A1 notation, without the leading "=". Shared formulas are spelled out for each cell. */
  readonly formulas: ReadonlyMap<number, string>;
  /**
   * Areas whose values come from one array formula or data table in their top left cell: their other cells hold
   * computed values although they have no formula of their own. In the order of their first cells, row by row.
   */
  readonly arrays?: readonly CellRange[];
  /** Index into `Workbook.formats` by cell; a missing row or entry is 0, the General format. */
  readonly formatIds: readonly (readonly number[] | undefined)[];
  /**
   * What notes and comments say, by the `cellKey` of the cell they are bound to: without signatures, one line for each
   * line, answers below. Cells that nobody has commented are none of them. Read only: nothing here is ever written.
   */
  readonly comments?: ReadonlyMap<number, string>;
  /** The tables of the sheet, as formulas name them; absent where there are none, or the host does not tell. */
  readonly tables?: readonly SheetTable[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenCols: ReadonlySet<number>;
  /** Which of our own sheets this is, identified by its hidden sheet-scoped name, never by its title. */
  readonly own?: OwnSheetId;
  /**
   * What a sheet of ours records about its last writing; absent where it was written by a version that did not record
   * it.
   */
  readonly written?: WrittenRecord;
}

/** A table as Excel keeps it under a name, for references such as `Orders[Net]`. */
export interface SheetTable {
  readonly name: string;
  /** All of it, with its headings and its row of totals. */
  readonly area: CellRange;
  readonly columns: readonly string[];
  readonly hasHeadings: boolean;
  readonly hasTotals: boolean;
}

/** What we wrote last into a sheet of ours. */
export interface WrittenRecord {
  /** The cells we filled. It moves and grows when rows or columns are inserted. */
  readonly area: CellRange;
  /** Digest of the constants among them, see `digestOf`. */
  readonly digest: string;
}

/** A name of the workbook or of one sheet. */
export interface DefinedName {
  readonly name: string;
  /** The sheet for a sheet-scoped name. */
  readonly sheet?: string;
  /** Formula text without "=". */
  readonly refersTo: string;
  readonly hidden: boolean;
}

/** A whole workbook as plain data. Everything behind the port works on this and on nothing else. */
export interface Workbook {
  readonly grids: readonly Grid[];
  /** Number format codes; entry 0 is always "General". */
  readonly formats: readonly string[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
}

/**
 * What marks a copy that people made of a sheet of ours, once that is gone: it is written over no more, and read no more
 * than ours are.
 */
export const KEPT_COPY = "copy";

/** The sheets that the program writes. Stable: stored in workbooks as the value of `OWN_SHEET_NAME`. */
export const OWN_SHEETS = [
  "overview",
  "fund-scores",
  "project-scores",
  "panel",
  "execution",
  "progress",
  "indicators",
  "directions",
  "findings",
  "rules",
  "inputs",
  "ledger",
  KEPT_COPY,
] as const;
/** A sheet that the program writes, or a copy that was made of one. */
export type OwnSheetId = (typeof OWN_SHEETS)[number];
/** A sheet that the program writes. */
export type WrittenSheetId = Exclude<OwnSheetId, typeof KEPT_COPY>;

/** The hidden sheet-scoped name by which a sheet of ours is recognised; it refers to the string ="<OwnSheetId>". */
export const OWN_SHEET_NAME = "_fundscore_sheet";

/** What a cell holds; null beyond the grid too. */
export function valueAt(grid: Grid, row: number, col: number): CellValue {
  return grid.values[row]?.[col] ?? null;
}

/** The formula of a cell without "=". */
export function formulaAt(grid: Grid, row: number, col: number): string | undefined {
  return grid.formulas.get(cellKey(row, col));
}

/** The number format code of a cell. */
export function formatAt(workbook: Workbook, grid: Grid, row: number, col: number): string {
  return workbook.formats[grid.formatIds[row]?.[col] ?? 0] ?? "General";
}

/** True for #DIV/0!, #N/A and their like. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** The cells of a sheet by its name. */
export function gridOf(workbook: Workbook, sheet: string): Grid | undefined {
  return workbook.grids.find((grid) => grid.sheet === sheet);
}

/** The sheets that are the user's: everything but ours. */
export function userGrids(workbook: Workbook): readonly Grid[] {
  return workbook.grids.filter((grid) => grid.own === undefined);
}

/** Whether no cell of the user's sheets holds anything. */
export function isBlank(workbook: Workbook): boolean {
  return userGrids(workbook).every(
    ({ values, formulas }) =>
      formulas.size === 0 && values.every((row) => row === undefined || row.every((value) => value === null)),
  );
}
