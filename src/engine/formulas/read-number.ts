import type { CellAddress } from "../../domain/cells/address";
import { valueAt } from "../../sheets/workbook";
import type { FormulaBook } from "./formula-book";

/** The number or word stored in a cell; undefined for anything else. */
export function storedResult(book: FormulaBook, at: CellAddress): number | string | undefined {
  const grid = book.bySheet.get(at.sheet)?.grid;
  const value = grid === undefined ? null : valueAt(grid, at.row, at.col);
  return typeof value === "number" || typeof value === "string" ? value : undefined;
}

/** The number stored in a cell; undefined for anything else. */
export function storedNumber(book: FormulaBook, at: CellAddress): number | undefined {
  const grid = book.bySheet.get(at.sheet)?.grid;
  const value = grid === undefined ? null : valueAt(grid, at.row, at.col);
  return typeof value === "number" ? value : undefined;
}
