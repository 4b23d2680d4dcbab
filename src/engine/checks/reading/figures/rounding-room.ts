import type { CellAddress, CellRange } from "../../../../domain/cells/address";
import { exact } from "../../../../domain/figures/exact";
import type { FormulaBook } from "../../../formulas/formula-book";
import type { FormulaTemplate } from "../../../formulas/formula-template";
import { areasRead } from "../../../formulas/formula-template";
import { storedNumber } from "../../../formulas/read-number";
import { writtenDecimals } from "./cell-node";

/**
 * How far a typed figure may differ from the formula where its sheet says that all figures were rounded one by one:
 * half of its last place for itself and for each number that the formula reads.
 */
export function roundingRoom(book: FormulaBook, template: FormulaTemplate, at: CellAddress, typed: number): number {
  const terms = areasRead(template, at).reduce((count, area) => count + numbersIn(book, area), 0);
  return 0.5 * 10 ** -writtenDecimals(exact(typed)) * (terms + 1);
}

function numbersIn(book: FormulaBook, { sheet, top, bottom, left, right }: CellRange): number {
  let count = 0;
  for (let row = top; row <= bottom; row += 1) {
    for (let col = left; col <= right; col += 1) {
      if (storedNumber(book, { sheet, row, col }) !== undefined) count += 1;
    }
  }
  return count;
}
