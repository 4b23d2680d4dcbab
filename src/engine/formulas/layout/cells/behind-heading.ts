import type { CellAddress } from "../../../../domain/cells/address";
import type { SheetFormulas } from "../../formula-book";
import type { Axis } from "./cells";
import { along, otherAxis, positionOn, sortOf } from "./cells";

/**
 * Whether a heading stands between a cell and another of its line: words with words beside them on the line across. What is
 * written above the headings of a table is no part of it: a weight, a rate, a date that its formulas read.
 */
export function isBehindHeading(sheet: SheetFormulas, axis: Axis, at: CellAddress, model: CellAddress): boolean {
  const gap = positionOn(axis, at) - positionOn(axis, model);
  for (let step = 1; step < Math.abs(gap); step += 1) {
    const cell = along(model, axis, Math.sign(gap) * step);
    const isWordy = (beside: number): boolean => sortOf(sheet, along(cell, otherAxis(axis), beside)) === "wordy";
    if ([-1, 0, 1].every(isWordy)) return true;
  }
  return false;
}
