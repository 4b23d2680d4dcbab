import type { CellAddress } from "../../../../domain/cells/address";
import type { SheetFormulas } from "../../formula-book";
import { templateAt } from "../../formula-book";
import { reads } from "../../formula-template";
import { isNumeric, otherAxis, sortOf } from "../cells/cells";
import { addsUpOwnLine } from "../cells/own-line";
import { cellAt, positionsOf } from "./summed-cells";
import type { LineSum } from "./sums";
import { sums } from "./sums";

/** Whether empty cells that sums beside take in are left out by this one for a reason that the sheet shows. */
export function isShorterOnPurpose(
  sheet: SheetFormulas,
  sum: LineSum,
  peers: readonly LineSum[],
  wider: readonly LineSum[],
): boolean {
  return (
    areCutToFigures(sheet, sum, peers) ||
    wider.some((other) => hasNoPartsOf(sheet, sum, other)) ||
    standsForOwnLine(sheet, sum, peers, wider)
  );
}

/** Different ranges from which on they follow a pattern. */
const FEWEST_RANGES = 3;

/** Each of the sums takes in the figures of its own line and no more: the columns of a triangle, each a year shorter. */
function areCutToFigures(sheet: SheetFormulas, sum: LineSum, peers: readonly LineSum[]): boolean {
  const all = [sum, ...peers].filter(({ form }) => form === "range");
  if (new Set(all.map(({ template }) => template)).size < FEWEST_RANGES) return false;
  const positions = new Set(all.flatMap(positionsOf));
  return all.every((each) =>
    [...positions].every((position) => sums(each, position) === isNumeric(sheet, cellAt(each, position))),
  );
}

/** So many sums that leave out what their lines do not have. */
const FEWEST_SHORTER = 3;

/** Of sums along rows: what the others take in beyond this one is a figure in each of their lines, and empty in those of all sums like this one. */
function standsForOwnLine(
  sheet: SheetFormulas,
  sum: LineSum,
  peers: readonly LineSum[],
  wider: readonly LineSum[],
): boolean {
  const alike = [sum, ...peers.filter(({ template }) => template === sum.template)];
  const more = wider.flatMap((each) => positionsOf(each).filter((position) => !sums(sum, position)));
  const holds = (each: LineSum): boolean => more.every((position) => isNumeric(sheet, cellAt(each, position)));
  const lacks = (each: LineSum): boolean => more.every((position) => isEmpty(sheet, cellAt(each, position)));
  return sum.axis === "row" && alike.length >= FEWEST_SHORTER && wider.every(holds) && alike.every(lacks);
}

/**
 * The other column adds up each line that this sum takes in and has a figure of its own in those it does not: 暂列金额 is
 * entered as one amount, and nothing is to be filled in beside it.
 */
function hasNoPartsOf(sheet: SheetFormulas, sum: LineSum, other: LineSum): boolean {
  const isAddedUp = (position: number): boolean => {
    const [at, part] = [cellAt(other, position), cellAt(sum, position)];
    const template = templateAt(sheet, at.row, at.col);
    return template !== undefined && addsUpOwnLine(template, at, otherAxis(sum.axis)) && reads(template, at, part);
  };
  const more = positionsOf(other).filter((position) => !sums(sum, position));
  return positionsOf(sum).every(isAddedUp) && more.length > 0 && !more.some(isAddedUp);
}

/** Nothing, or a formula that gives no figure yet. */
export function isEmpty(sheet: SheetFormulas, cell: CellAddress): boolean {
  const sort = sortOf(sheet, cell);
  return sort === "blank" || (sort === "formula" && !isNumeric(sheet, cell));
}
