import { cellKey } from "../../../src/domain/cells/address";
import type { CellValue, Grid, Workbook } from "../../../src/sheets/workbook";
import type { PaperBook, PaperSheet } from "./book";

/** The book as the program's readers would give it, without going through a file. */
export function toWorkbook(book: PaperBook): Workbook {
  const formats = new Map([["General", 0]]);
  const grids = book.sheets.map((sheet) => toGrid(sheet, formats));
  return { grids, formats: [...formats.keys()], names: [], date1904: false };
}

function toGrid(sheet: PaperSheet, formats: Map<string, number>): Grid {
  const values: CellValue[][] = [];
  const formatIds: number[][] = [];
  const formulas = new Map<number, string>();
  let rowCount = 0;
  let colCount = 0;
  for (const cell of sheet.cells.values()) {
    rowCount = Math.max(rowCount, cell.row + 1);
    colCount = Math.max(colCount, cell.col + 1);
    filled(values, cell.row, cell.col, null)[cell.col] = cell.value;
    filled(formatIds, cell.row, cell.col, 0)[cell.col] = formatId(formats, cell.format ?? "General");
    if (cell.formula !== undefined) formulas.set(cellKey(cell.row, cell.col), cell.formula);
  }
  return {
    sheet: sheet.name,
    state: sheet.state,
    rowCount,
    colCount,
    values: Array.from({ length: rowCount }, (_, row) => values[row]),
    formatIds: Array.from({ length: rowCount }, (_, row) => formatIds[row]),
    formulas,
    merges: sheet.merges.map((area) => ({ sheet: sheet.name, ...area })),
    hiddenRows: sheet.hiddenRows,
    hiddenCols: sheet.hiddenCols,
  };
}

/** The row of a sparse table, long enough for `col`. */
function filled<Value>(rows: Value[][], row: number, col: number, empty: Value): Value[] {
  const line = (rows[row] ??= []);
  while (line.length <= col) line.push(empty);
  return line;
}

function formatId(formats: Map<string, number>, code: string): number {
  const known = formats.get(code);
  if (known !== undefined) return known;
  formats.set(code, formats.size);
  return formats.size - 1;
}
