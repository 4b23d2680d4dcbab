import type { Area } from "../../../../domain/cells/area";
import { byFirstCell } from "../../../../domain/cells/area";
import type { CellLook, PlannedCell } from "../../../../sheets/plan";

interface OpenMerge {
  readonly area: Area;
  readonly look: CellLook;
}

/**
 * The looks of cells under merges, while a sheet is written row by row: empty cells there look like the merge's first
 * one, otherwise its borders end after the first cell.
 */
export class MergeLooks {
  readonly #merges: readonly Area[];
  /** The first merge that begins at or after the cell written last. */
  #next = 0;
  /** Merges that have begun and reach into the row being written. */
  #open: OpenMerge[] = [];

  constructor(merges: readonly Area[]) {
    this.#merges = [...merges].sort(byFirstCell);
  }

  /** The next row that merges begun by now cover; Infinity without any. */
  rowAfter(row: number): number {
    return this.#open.some(({ area }) => area.bottom > row) ? row + 1 : Infinity;
  }

  enterRow(row: number): void {
    if (this.#open.some(({ area }) => area.bottom < row))
      this.#open = this.#open.filter(({ area }) => area.bottom >= row);
  }

  /** The first covered column of this row from `col` on; Infinity without any. */
  colFrom(col: number): number {
    let next = Infinity;
    for (const { area } of this.#open) {
      if (area.right >= col) next = Math.min(next, Math.max(area.left, col));
    }
    return next;
  }

  /** The empty cell of this row that merges cover at `col`. */
  coveredCell(row: number, col: number): PlannedCell {
    const merge = this.#open.find(({ area }) => area.left <= col && area.right >= col);
    return merge === undefined ? { row, col, value: null } : { row, col, value: null, look: merge.look };
  }

  /** Tells of the next planned cell, which may be the first one of a merge. */
  begin({ row, col, look }: PlannedCell): void {
    for (let merge = this.#merges[this.#next]; merge !== undefined; merge = this.#merges[this.#next]) {
      if (merge.top > row || (merge.top === row && merge.left > col)) return;
      this.#next += 1;
      if (merge.top === row && merge.left === col && look !== undefined) this.#open.push({ area: merge, look });
    }
  }
}
