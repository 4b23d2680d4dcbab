import { cellKey } from "../../domain/cells/address";
import { onceFor } from "../../domain/remembered";
import type { Grid } from "../../sheets/workbook";

/**
 * The stored cells that array formulas fill, by `cellKey`: the first one has the formula, the others nothing of their
 * own. They are neither copies of their neighbours nor typed.
 */
export const arrayCellsOf = onceFor(readArrayCells);

/** Areas of files made to be slow overlap a thousandfold; of honest ones so many cells are never filled. */
const MOST_CELLS = 2_000_000;

function readArrayCells({ arrays = [], values }: Grid): ReadonlySet<number> {
  const cells = new Set<number>();
  let room = MOST_CELLS;
  for (const { top, left, bottom, right } of arrays) {
    for (let row = top; row <= bottom && row < values.length && room > 0; row += 1) {
      const end = Math.min(right + 1, values[row]?.length ?? 0);
      for (let col = left; col < end; col += 1) cells.add(cellKey(row, col));
      room -= 1 + Math.max(0, end - left);
    }
  }
  return cells;
}
