import type { CellAddress, CellRange } from "./address";
import { inReadingOrder } from "./area";

/** Cells of one sheet as runs down a column or along a row, whichever way most of them lie; in reading order. */
export function runsOf(cells: readonly CellAddress[]): readonly CellRange[] {
  const down = new Set(cells.map(({ col }) => col)).size <= new Set(cells.map(({ row }) => row)).size;
  const inOrder = [...cells].sort((a, b) => (down ? a.col - b.col || a.row - b.row : inReadingOrder(a, b)));
  const runs: { -readonly [K in keyof CellRange]: CellRange[K] }[] = [];
  for (const { sheet, row, col } of inOrder) {
    const last = runs.at(-1);
    if (last !== undefined && down && last.left === col && last.bottom + 1 === row) last.bottom = row;
    else if (last !== undefined && !down && last.top === row && last.right + 1 === col) last.right = col;
    else runs.push({ sheet, top: row, bottom: row, left: col, right: col });
  }
  return runs;
}
