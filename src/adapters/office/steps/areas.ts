import { formatRangeA1 } from "../../../domain/cells/address";
import type { Area, Place } from "../../../domain/cells/area";
import { byFirstCell, inReadingOrder } from "../../../domain/cells/area";

/**
 * Excel's limit for a list of addresses is not documented and was met between 255 and 8,000 characters, depending on
 * the platform; this is safe on all of them.
 */
const ADDRESS_LIST_LENGTH = 250;

/** Covers cells with few rectangles: runs within a row, and equal runs of rows that follow each other made one. */
export function rectanglesOf(cells: readonly Place[]): Area[] {
  const sorted = [...cells].sort(inReadingOrder);
  const done: Area[] = [];
  /** Rectangles that end in the row before, by their columns. */
  let open = new Map<string, Area>();
  let row = -1;
  let current = new Map<string, Area>();
  const closeRow = (): void => {
    for (const [key, area] of open) if (!current.has(key)) done.push(area);
    open = current;
    current = new Map();
  };
  const add = (run: Area): void => {
    const key = `${run.left}:${run.right}`;
    const above = open.get(key);
    current.set(key, above?.bottom === run.top - 1 ? { ...above, bottom: run.bottom } : run);
    if (above !== undefined && above.bottom !== run.top - 1) done.push(above);
  };
  for (const run of runsOf(sorted)) {
    if (run.top !== row) {
      if (row >= 0) closeRow();
      row = run.top;
    }
    add(run);
  }
  closeRow();
  return [...done, ...open.values()].sort(byFirstCell);
}

function runsOf(sorted: readonly Place[]): Area[] {
  const runs: { top: number; bottom: number; left: number; right: number }[] = [];
  for (const { row, col } of sorted) {
    const last = runs.at(-1);
    if (last?.top === row && col <= last.right + 1) last.right = col;
    else runs.push({ top: row, bottom: row, left: col, right: col });
  }
  return runs;
}

/** Lists of addresses ("A1:B2,C4"), each short enough for one call. */
export function addressLists(areas: readonly Area[]): string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const address = formatRangeA1(area);
    const last = lists.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= ADDRESS_LIST_LENGTH) {
      lists[lists.length - 1] = `${last},${address}`;
    } else {
      lists.push(address);
    }
  }
  return lists;
}

/** The smallest area that holds both; either may be missing. */
export function union(a: Area | undefined, b: Area | undefined): Area | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** The smallest area that holds all cells. */
export function boundsOf(cells: Iterable<Place>): Area | undefined {
  let bounds: Area | undefined;
  for (const { row, col } of cells) bounds = union(bounds, { top: row, left: col, bottom: row, right: col });
  return bounds;
}
