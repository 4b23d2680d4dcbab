import type { CellAddress } from "../../../../domain/cells/address";
import { isDateFormat } from "../../../../sheets/number-format/number-format";
import { formatAt } from "../../../../sheets/workbook";
import type { FormulaBook } from "../../formula-book";
import type { FormulaTemplate } from "../../formula-template";
import { areasRead } from "../../formula-template";

/** Whether a cell shows its figure as a date. */
function showsDate(book: FormulaBook, { sheet, row, col }: CellAddress): boolean {
  const grid = book.bySheet.get(sheet)?.grid;
  return grid !== undefined && isDateFormat(formatAt(book.workbook, grid, row, col));
}

/** Whether one of the areas that the formula reads in the cell `at` begins with a date. */
export function readsDates(book: FormulaBook, template: FormulaTemplate, at: CellAddress): boolean {
  return areasRead(template, at).some(({ sheet, top, left }) => showsDate(book, { sheet, row: top, col: left }));
}
