import { cellKey } from "../../domain/cells/address";
import type { Grid } from "../../sheets/workbook";

/** Looks below the last cell that holds something are shown for so many rows. */
const BELOW = 20;

/**
 * Keys of the cells that hold something, are marked, or have a look of their own. A cell far away makes a sheet no larger
 * than what stands in it. `styleIds`: by row and column, as a file keeps them.
 */
export function usedCells(
  grid: Grid,
  marks: ReadonlyMap<number, unknown>,
  styleIds: readonly (readonly number[] | undefined)[],
): ReadonlySet<number> {
  const keys = new Set<number>([...grid.formulas.keys(), ...marks.keys()]);
  grid.values.forEach((cells, row) =>
    cells?.forEach((value, col) => {
      if (value !== null) keys.add(cellKey(row, col));
    }),
  );
  styleIds.forEach((ids, row) => {
    if (row < grid.rowCount + BELOW) ids?.forEach((_, col) => keys.add(cellKey(row, col)));
  });
  return keys;
}
