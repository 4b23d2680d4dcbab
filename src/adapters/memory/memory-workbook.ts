import type { CellRange } from "../../domain/cells/address";
import { cellKey, parseRangeA1 } from "../../domain/cells/address";
import type { CellValue, DefinedName, Grid, OwnSheetId, SheetState, SheetTable, Workbook } from "../../sheets/workbook";
import { FormatTable, setFormat } from "./format-table";

/** A cell as a test writes it: its value, or value `v` with formula `f` (no "=") and number format `fmt`. */
export type CellLiteral = CellValue | undefined | DetailedCell;

interface DetailedCell {
  /** The value; for a formula the cached one. Empty when absent. */
  readonly v?: CellValue;
  /** Formula without "=". */
  readonly f?: string;
  /** Number format code, for example "0.00%". */
  readonly fmt?: string;
}

/** A sheet as rows of cells, from A1 on. */
export type RowsLiteral = readonly (readonly CellLiteral[])[];

/** A sheet with more than cells. Ranges in A1 notation, rows and columns counted from 0. */
export interface SheetLiteral {
  readonly rows: RowsLiteral;
  readonly state?: SheetState;
  readonly merges?: readonly string[];
  /** Number formats by range: {"B2:B9": "0.00%"}; a cell's own `fmt` goes first. */
  readonly formats?: Readonly<Record<string, string>>;
  readonly hiddenRows?: readonly number[];
  readonly hiddenCols?: readonly number[];
  readonly own?: OwnSheetId;
  /** What notes and comments say, by cell: {"B3": "经批准终止"}. */
  readonly comments?: Readonly<Record<string, string>>;
  /** Tables by name, each with its headings in the first row and no row of totals: {"Orders": "A1:D9"}. */
  readonly tables?: Readonly<Record<string, string>>;
}

interface WorkbookLiteralOptions {
  readonly names?: readonly (Omit<DefinedName, "hidden"> & { readonly hidden?: boolean })[];
  readonly date1904?: boolean;
}

/**
 * A workbook from literals, sheets in the order of the keys:
 * `workbookOf({ Sheet1: [["a", 1], ["b", { f: "SUM(B1:B1)", v: 1, fmt: "0.00" }]], 附: { rows: [["x"]], state: "hidden" } })`.
 * Throws on a range that is none: that is a mistake in the test.
 */
export function workbookOf(
  sheets: Readonly<Record<string, RowsLiteral | SheetLiteral>>,
  options: WorkbookLiteralOptions = {},
): Workbook {
  const formats = new FormatTable();
  const grids = Object.entries(sheets).map(([sheet, literal]) =>
    gridOfLiteral(sheet, isRows(literal) ? { rows: literal } : literal, formats),
  );
  const names = (options.names ?? []).map((name) => ({ hidden: false, ...name }));
  return { grids, formats: formats.codes, names, date1904: options.date1904 ?? false };
}

function isRows(literal: RowsLiteral | SheetLiteral): literal is RowsLiteral {
  return Array.isArray(literal);
}

function isDetailed(cell: CellLiteral): cell is DetailedCell {
  return typeof cell === "object" && cell !== null && !("error" in cell);
}

function gridOfLiteral(sheet: string, literal: SheetLiteral, formats: FormatTable): Grid {
  const rangeFormats = Object.entries(literal.formats ?? {}).map(([range, code]) => ({
    range: rangeOf(range, sheet),
    id: formats.idOf(code),
  }));
  const formulas = new Map<number, string>();
  const formatIds: (number[] | undefined)[] = [];
  const values = literal.rows.map((cells, row) =>
    cells.map((cell, col): CellValue => {
      const detailed: DetailedCell = isDetailed(cell) ? cell : { v: cell ?? null };
      if (detailed.f !== undefined) formulas.set(cellKey(row, col), detailed.f);
      if (detailed.fmt !== undefined) setFormat(formatIds, row, col, formats.idOf(detailed.fmt));
      return detailed.v ?? null;
    }),
  );
  for (const { range, id } of rangeFormats) {
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let col = range.left; col <= range.right; col += 1) {
        if ((formatIds[row]?.[col] ?? 0) === 0) setFormat(formatIds, row, col, id);
      }
    }
  }
  return {
    sheet,
    state: literal.state ?? "visible",
    rowCount: values.length,
    colCount: values.reduce((most, row) => Math.max(most, row.length), 0),
    values,
    formulas,
    formatIds,
    merges: (literal.merges ?? []).map((range) => rangeOf(range, sheet)),
    hiddenRows: new Set(literal.hiddenRows),
    hiddenCols: new Set(literal.hiddenCols),
    ...(literal.own === undefined ? {} : { own: literal.own }),
    ...(literal.comments === undefined ? {} : { comments: commentsOf(literal.comments, sheet) }),
    ...(literal.tables === undefined ? {} : { tables: tablesOf(literal.tables, sheet, values) }),
  };
}

function commentsOf(comments: Readonly<Record<string, string>>, sheet: string): ReadonlyMap<number, string> {
  return new Map(
    Object.entries(comments).map(([cell, text]) => {
      const { top, left } = rangeOf(cell, sheet);
      return [cellKey(top, left), text];
    }),
  );
}

function tablesOf(
  tables: Readonly<Record<string, string>>,
  sheet: string,
  values: Grid["values"],
): readonly SheetTable[] {
  return Object.entries(tables).map(([name, text]) => {
    const area = rangeOf(text, sheet);
    const columns = (values[area.top] ?? []).slice(area.left, area.right + 1).map(String);
    return { name, area, columns, hasHeadings: true, hasTotals: false };
  });
}

function rangeOf(text: string, sheet: string): CellRange {
  const range = parseRangeA1(text, sheet);
  if (range === undefined) throw new Error(`not a range: ${text}`);
  return range;
}
