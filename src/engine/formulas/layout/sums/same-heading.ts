import type { CellAddress } from "../../../../domain/cells/address";
import type { SheetFormulas } from "../../formula-book";
import { templateAt } from "../../formula-book";
import { along, isNumeric, otherAxis, positionOn, sortOf } from "../cells/cells";
import { labelOf, speaksOfEverything } from "../cells/labels";
import type { IncompleteSum } from "./incomplete-sum";
import { incompleteSum } from "./incomplete-sum";
import type { Sums } from "./summed-cells";
import { cellAt, othersOfLine, positionsOf, range } from "./summed-cells";
import type { LineSum } from "./sums";
import { sums } from "./sums";

/** Subtotals are made to be added up: a total of some of them is no choice of columns. */
const SUBTOTAL = /小\s*计|sub\s*-?\s*total/iu;
/** Blank cells in a row that end the table. */
const TABLE_ENDS = 2;
/** Lines beside that are looked at for copies of the sum. */
const BESIDE = 2;

/**
 * Cells apart from each other that are added up because their columns (rows) have one heading, all but some: budgets of
 * three panels of four, one of the subtotals. Copies of the sum beside it show that the choice is meant.
 */
export function missedByHeading(sheet: SheetFormulas, all: Sums, sum: LineSum): IncompleteSum | undefined {
  if (sum.form === "range" || sum.operation !== "SUM" || sum.spans.some(([from, to]) => from !== to)) return undefined;
  const terms = positionsOf(sum);
  const [first, last] = [terms[0], terms[terms.length - 1]];
  if (first === undefined || last === undefined || last - first === terms.length - 1) return undefined;
  const heading = labelOf(sheet, sum, cellAt(sum, first));
  if (heading === "" || !terms.every((position) => labelOf(sheet, sum, cellAt(sum, position)) === heading))
    return undefined;
  const isOfSubtotals = SUBTOTAL.test(heading);
  if (!isOfSubtotals && isCopied(sheet, sum)) return undefined;
  const isPart = isOfSubtotals && !speaksOfEverything(sheet, sum.axis, sum.at);
  const own = positionOn(sum.axis, sum.at);
  const missing = reachOf(sheet, sum, first, last)
    .filter((position) => !sums(sum, position) && position !== own)
    .filter((position) => !isPart || (own > last ? position > first : position < last))
    .map((position) => cellAt(sum, position))
    .filter((cell) => isNumeric(sheet, cell) && labelOf(sheet, sum, cell) === heading);
  if (missing.length === 0 || missing.length > terms.length) return undefined;
  return missing.some((cell) => isSummedBy(all, sum, cell))
    ? undefined
    : { ...incompleteSum(sheet, sum, missing, "heading"), sure: false };
}

function isCopied(sheet: SheetFormulas, sum: LineSum): boolean {
  return range(-BESIDE, BESIDE).some((step) => {
    const { row, col } = along(sum.at, otherAxis(sum.axis), step);
    return step !== 0 && row >= 0 && col >= 0 && templateAt(sheet, row, col) === sum.template;
  });
}

/** From the first to the last position of the table that the sum may speak of: up to its own place or an empty stretch. */
function reachOf(sheet: SheetFormulas, sum: LineSum, first: number, last: number): readonly number[] {
  const own = positionOn(sum.axis, sum.at);
  const walk = (from: number, step: 1 | -1): number => {
    let [end, blanks] = [from, 0];
    for (let next = from + step; next >= 0 && next !== own && blanks < TABLE_ENDS; next += step) {
      if (sortOf(sheet, cellAt(sum, next)) === "blank") blanks += 1;
      else [end, blanks] = [next, 0];
    }
    return end;
  };
  return range(own < first ? first : walk(first, -1), own > last ? walk(last, 1) : last);
}

/** Another sum of the same line takes the cell in: it belongs to that one. */
function isSummedBy(all: Sums, sum: LineSum, cell: CellAddress): boolean {
  return othersOfLine(all, sum).some((other) => sums(other, positionOn(sum.axis, cell)));
}
