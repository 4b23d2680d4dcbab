import type { CellAddress } from "../../../../domain/cells/address";
import type { SheetFormulas } from "../../formula-book";
import type { Axis } from "./cells";
import { along, numberAt, otherAxis, sortOf } from "./cells";

/** Zeros beside each other from which on a line was set to nothing on purpose. */
const FEWEST_ZEROS = 3;
/** Cells to either side that are looked at. */
const REACH = 60;

/**
 * Whether the line across through a typed 0 is 0 wherever the line of `model`, a calculated cell of the same column
 * (row), is calculated: a flat that stands empty, a machine that was sold.
 */
export function isIdleLine(sheet: SheetFormulas, axis: Axis, at: CellAddress, model: CellAddress | undefined): boolean {
  if (model === undefined || numberAt(sheet, at) !== 0) return false;
  const across = otherAxis(axis);
  let zeros = 1;
  for (const side of [-1, 1]) {
    for (let step = 1; step <= REACH; step += 1) {
      const [own, other] = [along(at, across, side * step), along(model, across, side * step)];
      const [sort, theirs] = [sortOf(sheet, own), sortOf(sheet, other)];
      if (sort === "blank" && theirs === "blank") break;
      if (theirs !== "formula" || sort !== "number") continue;
      if (numberAt(sheet, own) !== 0) return false;
      zeros += 1;
    }
  }
  return zeros >= FEWEST_ZEROS;
}
