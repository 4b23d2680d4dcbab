import type { CellRange } from "../../../../../domain/cells/address";
import { containsCell, isSingleCell } from "../../../../../domain/cells/address";
import type { FormulaBook } from "../../../formula-book";
import { areasRead } from "../../../formula-template";
import type { Break } from "../../breaks/breaks";
import type { CellSort } from "../../cells/cells";
import { sortOf } from "../../cells/cells";

/** Longer ranges are not gone through. */
const LONGEST = 60;

/**
 * Whether the formula reads its neighbours' ranges but for a word among figures, and leaves out the figure that goes with it: a
 * pupil who is exempt from a course has its mark left out, and its weight with it.
 */
export function leavesOutWords(book: FormulaBook, { at, found, expected }: Break): boolean {
  if (found === undefined || found.shape !== expected.shape) return false;
  const theirs = areasRead(expected, at);
  const parts = areasRead(found, at).map((part, index) => partOf(book, theirs[index], part));
  if (parts.some((part) => part === undefined)) return false;
  // A list of words of which a part is left out is one of names.
  const ofFigures = parts.filter((part) => part?.kept.every(isFigure) === true);
  const leavesOut = (isSuch: (sort: CellSort) => boolean): boolean =>
    ofFigures.some((part) => part !== undefined && part.left.length > 0 && part.left.every(isSuch));
  return leavesOut((sort) => sort === "wordy") && leavesOut(isFigure);
}

function isFigure(sort: CellSort): boolean {
  return sort === "number" || sort === "formula";
}

/** What the cells of a range are that another one within it reads, and those that it lacks; undefined where it is no part. */
function partOf(
  book: FormulaBook,
  whole: CellRange | undefined,
  part: CellRange,
): { readonly kept: readonly CellSort[]; readonly left: readonly CellSort[] } | undefined {
  const sheet = book.bySheet.get(part.sheet);
  if (sheet === undefined || whole?.sheet !== part.sheet || isSingleCell(part) !== isSingleCell(whole))
    return undefined;
  const { top, left, bottom, right } = whole;
  if (part.top < top || part.left < left || part.bottom > bottom || part.right > right) return undefined;
  if ((bottom - top + 1) * (right - left + 1) > LONGEST) return undefined;
  const sorts = { kept: [] as CellSort[], left: [] as CellSort[] };
  for (let row = top; row <= bottom; row += 1) {
    for (let col = left; col <= right; col += 1) {
      const cell = { sheet: part.sheet, row, col };
      (containsCell(part, cell) ? sorts.kept : sorts.left).push(sortOf(sheet, cell));
    }
  }
  return sorts;
}
