import type { SheetFormulas } from "../../formula-book";
import { keyOf, otherAxis, positionOn } from "../cells/cells";
import { speaksOfEverything } from "../cells/labels";
import type { IncompleteSum } from "./incomplete-sum";
import { incompleteSum } from "./incomplete-sum";
import type { Sums } from "./summed-cells";
import { cellAt, positionsOf, range } from "./summed-cells";
import type { LineSum } from "./sums";
import { sums } from "./sums";

/** Subtotals that are added up, for one that is skipped: fewer may have been picked. */
const ADDED_FOR_ONE_SKIPPED = 2;

/**
 * A total that adds up the subtotals of its line one by one and skips one among them, of other lines, that no formula takes
 * in: =F9+F19+F36 where F27 sums a section, too.
 */
export function missedSubtotal(sheet: SheetFormulas, all: Sums, sum: LineSum): IncompleteSum | undefined {
  if (sum.form === "range" || sum.operation !== "SUM") return undefined;
  const terms = positionsOf(sum);
  const [first, last] = [terms[0], terms[terms.length - 1]];
  if (first === undefined || last === undefined) return undefined;
  if (terms.some((position) => subtotalAt(all, sum, position) === undefined)) return undefined;
  const own = positionOn(sum.axis, sum.at);
  const missing = range(own < first ? own + 1 : first, own > last ? own - 1 : last)
    .filter((position) => !sums(sum, position))
    .filter((position) => isSkipped(all, sum, subtotalAt(all, sum, position)))
    .map((position) => cellAt(sum, position));
  return missing.length === 0 || missing.length * ADDED_FOR_ONE_SKIPPED > terms.length
    ? undefined
    : { ...incompleteSum(sheet, sum, missing, "gap"), sure: speaksOfEverything(sheet, sum.axis, sum.at) };
}

/** The sum of a range of the same line at a position. */
function subtotalAt(all: Sums, sum: LineSum, position: number): LineSum | undefined {
  const subtotal = all.get(keyOf(cellAt(sum, position)));
  return subtotal?.axis === sum.axis && subtotal.form === "range" && subtotal.operation === "SUM"
    ? subtotal
    : undefined;
}

/** A subtotal of lines above the total that is itself taken in by no sum of its line. */
function isSkipped(all: Sums, sum: LineSum, skipped: LineSum | undefined): boolean {
  return skipped !== undefined && !sums(skipped, positionOn(sum.axis, sum.at)) && !isSummed(all, skipped);
}

function isSummed(all: Sums, { at, axis }: LineSum): boolean {
  const across = otherAxis(axis);
  return [...all.values()].some(
    (other) =>
      other.axis === axis &&
      positionOn(across, other.at) === positionOn(across, at) &&
      sums(other, positionOn(axis, at)),
  );
}
