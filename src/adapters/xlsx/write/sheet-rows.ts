import { cellKey } from "../../../domain/address";
import type { Area, CellLook, PlannedCell } from "../../../sheets/plan";
import type { CellBooks } from "./cell-xml";
import { writeCell } from "./cell-xml";
import type { PlannedSheet } from "./planned-sheet";

/** What stays of a sheet of ours that is written again. */
export interface KeptContent {
  /** `c` elements outside our area, by row and column. */
  readonly cells: readonly { readonly row: number; readonly col: number; readonly xml: string }[];
  /** Elements after the drawing that point to parts of the user's (comments, tables …), in order. */
  readonly tail: string;
}

export const NOTHING_KEPT: KeptContent = { cells: [], tail: "" };

interface Place {
  readonly row: number;
  readonly col: number;
}

/** The `row` elements of a plan: cells in order, and rows that only have a height. */
export function writeRows(plan: PlannedSheet, books: CellBooks, kept: KeptContent): void {
  const heights = plan.rowHeights ?? new Map<number, number>();
  const rowsWithHeight = inOrder([...heights.keys()].map((row) => ({ row, col: -1 })));
  const covered = new Run(inOrder(coveredCells(plan)));
  const planned = new Run(inOrder(plan.cells));
  const keptCells = new Run(inOrder(kept.cells));
  const bare = new Run(rowsWithHeight);
  const runs = [covered, planned, keptCells, bare];
  const { sink } = books;
  for (let row = nextRow(runs); row < Infinity; row = nextRow(runs)) {
    const height = heights.get(row);
    sink.write('<row r="');
    sink.writeWhole(row + 1);
    sink.write(height === undefined ? '">' : `" ht="${height}" customHeight="1">`);
    bare.take(row, -1);
    for (;;) {
      const col = Math.min(covered.colIn(row), planned.colIn(row), keptCells.colIn(row));
      if (col === Infinity) break;
      // Of several for one place: planned over covered, kept over both.
      const under = covered.take(row, col);
      const cell = planned.take(row, col) ?? under;
      const own = keptCells.take(row, col);
      if (own !== undefined) sink.write(own.xml);
      else if (cell !== undefined) writeCell(cell, books);
    }
    sink.write("</row>");
  }
}

function nextRow(runs: readonly Run<Place>[]): number {
  let next = Infinity;
  for (const run of runs) next = Math.min(next, run.row());
  return next;
}

/** Cells in the order of their places, taken one place at a time. */
class Run<Cell extends Place> {
  readonly #cells: readonly Cell[];
  #next = 0;

  constructor(cells: readonly Cell[]) {
    this.#cells = cells;
  }

  /** The row of the next cell; Infinity at the end. */
  row(): number {
    return this.#cells[this.#next]?.row ?? Infinity;
  }

  /** The column of the next cell, if it stands in this row; Infinity otherwise. */
  colIn(row: number): number {
    const cell = this.#cells[this.#next];
    return cell?.row === row ? cell.col : Infinity;
  }

  /** The cell at this place, the last where there are several. */
  take(row: number, col: number): Cell | undefined {
    let taken: Cell | undefined;
    for (let cell = this.#cells[this.#next]; cell?.row === row && cell.col === col; cell = this.#cells[this.#next]) {
      taken = cell;
      this.#next += 1;
    }
    return taken;
  }
}

function inOrder<Cell extends Place>(cells: readonly Cell[]): readonly Cell[] {
  let [row, col] = [-1, -1];
  for (const cell of cells) {
    if (cell.row < row || (cell.row === row && cell.col < col))
      return [...cells].sort((a, b) => a.row - b.row || a.col - b.col);
    ({ row, col } = cell);
  }
  return cells;
}

/** Empty cells under a merge look like its first one: otherwise its borders end after the first cell. */
function coveredCells({ merges = [], cells }: PlannedSheet): readonly PlannedCell[] {
  if (merges.length === 0) return [];
  const looks = cornerLooks(merges, cells);
  return merges.flatMap((merge) => {
    const look = looks.get(cellKey(merge.top, merge.left));
    if (look === undefined) return [];
    const covered: PlannedCell[] = [];
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      for (let col = merge.left; col <= merge.right; col += 1) covered.push({ row, col, value: null, look });
    }
    return covered;
  });
}

/** The looks of the cells at the upper left of merges. */
function cornerLooks(merges: readonly Area[], cells: readonly PlannedCell[]): ReadonlyMap<number, CellLook> {
  const corners = new Set(merges.map(({ top, left }) => cellKey(top, left)));
  const looks = new Map<number, CellLook>();
  for (const { row, col, look } of cells) {
    const key = cellKey(row, col);
    if (look !== undefined && corners.has(key)) looks.set(key, look);
  }
  return looks;
}
