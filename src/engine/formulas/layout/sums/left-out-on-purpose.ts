import type { CellAddress } from "../../../../domain/cells/address";
import { containsCell } from "../../../../domain/cells/address";
import { formatAt } from "../../../../sheets/workbook";
import type { FormulaBook, SheetFormulas } from "../../formula-book";
import { templateAt } from "../../formula-book";
import { areasRead, reads } from "../../formula-template";
import { along, numberAt, otherAxis, positionOn, sortOf } from "../cells/cells";
import { speaksOfEverything, speaksOfOpening } from "../cells/labels";
import { isLikeLine } from "../lines/like-lines";
import { cellAt, isCoveredBySummed, isYear, positionsOf, range } from "./summed-cells";
import type { LineSum } from "./sums";

/** Formulas followed back from a figure summed: a rate makes the instalment, which makes the payments in all. */
const FOLLOWED = 3;

/**
 * The lines of a table that one of its totals leaves out and should not. What is left out on purpose: figures that a
 * summed one is computed from, the opening of a series, years and percentages of the heading kind, a line on the other
 * side of the total, the same total broken down another way, a scale that the lines summed reckon with, what went into a balance
 * before them, and, where the total names a part and picks its cells, whatever stands beyond the farthest of them.
 */
export function leftOutBySlip(
  book: FormulaBook,
  sheet: SheetFormulas,
  sum: LineSum,
  candidates: readonly CellAddress[],
): readonly CellAddress[] {
  const positions = positionsOf(sum);
  const [first, last] = [positions[0], positions[positions.length - 1]];
  if (first === undefined || last === undefined) return [];
  const own = positionOn(sum.axis, sum.at);
  const isPick = sum.form !== "range" && !speaksOfEverything(sheet, sum.axis, sum.at);
  return candidates.filter((cell) => {
    const position = positionOn(sum.axis, cell);
    if (last < own ? position > own : first > own && position < own) return false;
    if (isPick && (last < own ? position < first : position > last)) return false;
    if (position < first && beginsItsGroup(sheet, sum, cell)) return false;
    if (position < first && !isLikeLine(sheet, sum.axis, cell, cellAt(sum, first))) return false;
    return (
      isLikeSummed(book, sheet, sum, cell) &&
      !(sum.form === "range" && isReckonedBetween(sheet, sum, cell, position < first ? first : last)) &&
      !isCoveredBySummed(sheet, sum, cell, FOLLOWED) &&
      !isScale(sheet, sum, cell, [cellAt(sum, first), cellAt(sum, last)])
    );
  });
}

/** Lines to a balance that is looked for. */
const FARTHEST_BALANCE = 40;

/** A formula between the cell and the lines summed reckons with it: the balance it went into, after which a new group begins. */
function isReckonedBetween(sheet: SheetFormulas, sum: LineSum, cell: CellAddress, end: number): boolean {
  const position = positionOn(sum.axis, cell);
  const [from, to] = position < end ? [position + 1, end - 1] : [end + 1, position - 1];
  return range(Math.max(from, position - FARTHEST_BALANCE), Math.min(to, position + FARTHEST_BALANCE)).some((each) => {
    const { row, col } = cellAt(sum, each);
    const template = templateAt(sheet, row, col);
    return template !== undefined && reads(template, cellAt(sum, each), cell);
  });
}

/**
 * Formulas of the first and the last line summed read the cell and none of those summed: the points of each answer
 * ($B$3:$F$3) over the answers.
 */
function isScale(sheet: SheetFormulas, sum: LineSum, cell: CellAddress, ends: readonly CellAddress[]): boolean {
  const across = otherAxis(sum.axis);
  const width = across === "row" ? (sheet.grid.values[sum.at.row]?.length ?? 0) : sheet.grid.values.length;
  return ends.every((end) =>
    range(0, width - 1).some((position) => {
      const at = along(end, across, position - positionOn(across, end));
      const template = templateAt(sheet, at.row, at.col);
      const areas = template === undefined ? [] : areasRead(template, at);
      return areas.some((area) => containsCell(area, cell) && !ends.some((one) => containsCell(area, one)));
    }),
  );
}

/**
 * A group's name stands beside its first line only: the lines summed begin with one and have no other, and the line before
 * them has a name of its own.
 */
function beginsItsGroup(sheet: SheetFormulas, sum: LineSum, before: CellAddress): boolean {
  const [first, ...others] = positionsOf(sum).map((position) => cellAt(sum, position));
  if (first === undefined || others.length === 0) return false;
  const across = otherAxis(sum.axis);
  const isNamed = (cell: CellAddress, steps: number): boolean => sortOf(sheet, along(cell, across, -steps)) === "wordy";
  for (let steps = 1; steps <= positionOn(across, sum.at); steps += 1) {
    if (!isNamed(first, steps) || !isNamed(before, steps)) continue;
    if (others.every((cell) => sortOf(sheet, along(cell, across, -steps)) === "blank")) return true;
  }
  return false;
}

/** No opening balance, and no year or percentage before figures of another kind. */
function isLikeSummed(book: FormulaBook, sheet: SheetFormulas, sum: LineSum, cell: CellAddress): boolean {
  const value = numberAt(sheet, cell) ?? 0;
  const summed = positionsOf(sum).map((position) => cellAt(sum, position));
  if (speaksOfOpening(sheet, sum.axis, cell)) return summed.every((one) => speaksOfOpening(sheet, sum.axis, one));
  if (isYear(value) && !summed.some((one) => isYear(numberAt(sheet, one) ?? 0))) return false;
  return !isPercent(book, sheet, cell) || summed.some((one) => isPercent(book, sheet, one));
}

function isPercent(book: FormulaBook, sheet: SheetFormulas, { row, col }: CellAddress): boolean {
  return formatAt(book.workbook, sheet.grid, row, col).includes("%");
}
