import type { CellRange } from "../../../domain/cells/address";
import { MAX_COLS } from "../../../domain/cells/address";
import type { CellError, Grid } from "../../../sheets/workbook";
import { isCellError } from "../../../sheets/workbook";
import type { Evaluated } from "./values";

/** What the summing functions need to know of an area. Text and logical values in cells count in `filled` only. */
export interface Aggregate {
  readonly sum: number;
  /** Numbers. */
  readonly count: number;
  /** Cells that are not empty. */
  readonly filled: number;
  readonly smallest: number | undefined;
  readonly greatest: number | undefined;
  /** The largest magnitude. */
  readonly largest: number;
  /** The first error met. */
  readonly error: CellError | undefined;
}

interface Open extends Aggregate {
  bottom: number;
  sum: number;
  count: number;
  filled: number;
  smallest: number | undefined;
  greatest: number | undefined;
  largest: number;
  error: CellError | undefined;
}

/** Answers kept for areas with the same upper edge: running totals and a grand total beside each other need two. */
const MOST_KEPT = 4;

/**
 * Aggregates of areas. A column of running totals (B$2:B2, B$2:B3 …) asks for areas that grow by a row each: the nearest
 * smaller answer for the same upper edge is carried on, so that all of them together cost one pass.
 */
export class RunningAggregates {
  readonly #kept = new Map<Grid, Map<number, readonly Open[]>>();

  constructor(private readonly read: (grid: Grid, row: number, col: number) => Evaluated) {}

  /** Undefined when a cell of the area is unknown. */
  of(grid: Grid, area: CellRange): Aggregate | undefined {
    const bottom = Math.max(area.top - 1, Math.min(area.bottom, grid.rowCount - 1));
    const right = Math.min(area.right, grid.colCount - 1);
    let byEdge = this.#kept.get(grid);
    if (byEdge === undefined) this.#kept.set(grid, (byEdge = new Map<number, readonly Open[]>()));
    const edge = (area.top * MAX_COLS + area.left) * MAX_COLS + right;
    const kept = byEdge.get(edge) ?? [];
    let nearest: Open | undefined;
    for (const one of kept) {
      if (one.bottom <= bottom && (nearest === undefined || one.bottom > nearest.bottom)) nearest = one;
    }
    if (nearest?.bottom === bottom) return nearest;
    const running: Open = nearest === undefined ? emptyAbove(area.top) : { ...nearest };
    let certain = true;
    for (let row = running.bottom + 1; row <= bottom; row += 1) {
      // Beyond a row's end there is nothing to add: a sum over whole columns costs what stands in them.
      const end = Math.min(right, (grid.values[row]?.length ?? 0) - 1);
      for (let col = area.left; col <= end; col += 1) {
        const value = this.read(grid, row, col);
        if (value === undefined) certain = false;
        else add(running, value);
      }
    }
    if (!certain) return undefined;
    running.bottom = bottom;
    byEdge.set(edge, [running, ...kept.filter((one) => one !== nearest)].slice(0, MOST_KEPT));
    return running;
  }
}

function emptyAbove(top: number): Open {
  return {
    bottom: top - 1,
    sum: 0,
    count: 0,
    filled: 0,
    smallest: undefined,
    greatest: undefined,
    largest: 0,
    error: undefined,
  };
}

function add(running: Open, value: Exclude<Evaluated, undefined>): void {
  if (value === null) return;
  running.filled += 1;
  if (isCellError(value)) running.error ??= value;
  if (typeof value !== "number") return;
  running.count += 1;
  running.sum += value;
  running.smallest = running.smallest === undefined ? value : Math.min(running.smallest, value);
  running.greatest = running.greatest === undefined ? value : Math.max(running.greatest, value);
  running.largest = Math.max(running.largest, Math.abs(value));
}
