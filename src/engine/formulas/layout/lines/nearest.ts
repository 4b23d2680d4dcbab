import type { CellAddress } from "../../../../domain/cells/address";
import type { Axis } from "../cells/cells";
import { positionOn } from "../cells/cells";

/** The one of the cells, ascending on their line, that is nearest to `at`. */
export function nearest(axis: Axis, cells: readonly CellAddress[], at: CellAddress): CellAddress | undefined {
  let from = 0;
  let to = cells.length;
  const position = positionOn(axis, at);
  while (from < to) {
    const middle = (from + to) >>> 1;
    const cell = cells[middle];
    if (cell !== undefined && positionOn(axis, cell) < position) from = middle + 1;
    else to = middle;
  }
  const [before, after] = [cells[from - 1], cells[from]];
  if (before === undefined || after === undefined) return before ?? after;
  return position - positionOn(axis, before) <= positionOn(axis, after) - position ? before : after;
}
