import type { CellAddress } from "../../../../domain/cells/address";
import type { FormulaBook, SheetFormulas } from "../../formula-book";
import type { FormulaTemplate } from "../../formula-template";
import { isNumeric, numberAt, positionOn } from "../cells/cells";
import { speaksOfOpening, speaksOfTotals } from "../cells/labels";
import type { Sums } from "./summed-cells";
import { cellAt, isCopiedDown, isOrdinary, isSumInside, isSummedElsewhere, isYear, positionsOf } from "./summed-cells";
import type { LineSum } from "./sums";
import { lineSum, lineSumsIn, sums } from "./sums";
/**
 * Whether the sum in the cell takes in more than its neighbours' formula would, and no more than figures like the
 * others: it was widened for a line that only it has. A line that is another sum's is counted twice.
 */
export function isWidenedSum(
  book: FormulaBook,
  sheet: SheetFormulas,
  at: CellAddress,
  found: FormulaTemplate,
  expected: FormulaTemplate,
): boolean {
  const [own, narrower] = [lineSum(sheet, at, found), lineSum(sheet, at, expected)];
  if (own === undefined || narrower === undefined || own.axis !== narrower.axis) return false;
  if (isCopiedDown(own, book.copies.get(expected) ?? 0, book.copies.get(found) ?? 1)) return false;
  if (!positionsOf(narrower).every((position) => sums(own, position))) return false;
  const more = positionsOf(own)
    .filter((position) => !sums(narrower, position))
    .map((position) => cellAt(own, position))
    .filter((cell) => isNumeric(sheet, cell));
  const all = lineSumsIn(book).get(sheet);
  return (
    more.length > 0 &&
    (more.every((cell) => isOrdinary(sheet, narrower, cell)) || isWholeLine(sheet, all, own, more)) &&
    !(all !== undefined && more.some((cell) => isSummedElsewhere(all, narrower, cell)))
  );
}

/** The total of a column takes in all that it holds, to the first figure, and nothing that the sheet calls a total or an opening. */
function isWholeLine(sheet: SheetFormulas, all: Sums | undefined, own: LineSum, more: readonly CellAddress[]): boolean {
  const positions = positionsOf(own);
  const [first, last] = [positions[0] ?? 0, positions[positions.length - 1] ?? 0];
  const isBehind = positionOn(own.axis, own.at) > last;
  const beyond = cellAt(own, isBehind ? first - 1 : last + 1);
  return (
    own.axis === "column" &&
    own.form === "range" &&
    !isNumeric(sheet, beyond) &&
    positions.every((position) => isNumeric(sheet, cellAt(own, position))) &&
    !more.some(
      (cell) =>
        (all !== undefined && isSumInside(sheet, all, own, cell)) ||
        isYear(numberAt(sheet, cell) ?? 0) ||
        speaksOfTotals(sheet, own.axis, cell) ||
        speaksOfOpening(sheet, own.axis, cell),
    )
  );
}
