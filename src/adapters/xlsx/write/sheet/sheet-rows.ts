import type { Place } from "../../../../domain/cells/area";
import { inReadingOrder } from "../../../../domain/cells/area";
import type { PlannedCell } from "../../../../sheets/plan";
import { eachCell } from "../../../../sheets/planned-cells";
import type { PlannedSheet } from "../book/planned-sheet";
import type { KeptContent } from "../kept/kept-content";
import type { CellBooks } from "./cell-xml";
import { writeCell } from "./cell-xml";
import { MergeLooks } from "./merge-looks";

/** Excel takes no more links on a sheet; what is beyond stays plain text. */
const MOST_LINKS = 65_530;

/**
 * Writes the `row` elements of a plan: its cells in order, and empty rows that have a height or are hidden. Returns
 * cells with links.
 */
export function writeRows(plan: PlannedSheet, books: CellBooks, kept: KeptContent): readonly PlannedCell[] {
  const heights = plan.rowHeights ?? new Map<number, number>();
  const planned = new Run(eachCell(plan.cells));
  const keptCells = new Run([...kept.cells].sort(inReadingOrder));
  const bare = new Run([...heights.keys()].sort((a, b) => a - b).map((row) => ({ row, col: -1 })));
  const keptRows = new Run([...kept.rows.keys()].sort((a, b) => a - b).map((row) => ({ row, col: -1 })));
  const merged = new MergeLooks(plan.merges ?? []);
  const linked: PlannedCell[] = [];
  const { sink } = books;
  const rowAfter = (row: number) =>
    Math.min(planned.row(), keptCells.row(), bare.row(), keptRows.row(), merged.rowAfter(row));
  for (let row = rowAfter(-1); row < Infinity; row = rowAfter(row)) {
    const height = heights.get(row);
    sink.write('<row r="');
    sink.writeWhole(row + 1);
    const keptAttributes = kept.rows.get(row) ?? "";
    sink.write(height === undefined ? `"${keptAttributes}>` : `" ht="${height}" customHeight="1"${keptAttributes}>`);
    bare.take(row, -1);
    keptRows.take(row, -1);
    merged.enterRow(row);
    for (let from = 0; ;) {
      const col = Math.min(merged.colFrom(from), planned.colIn(row), keptCells.colIn(row));
      if (col === Infinity) break;
      from = col + 1;
      // Of several for one place: planned over covered, kept over both.
      const cell = planned.take(row, col);
      const own = keptCells.take(row, col);
      if (cell !== undefined) merged.begin(cell);
      if (cell?.link !== undefined && linked.length < MOST_LINKS) linked.push(cell);
      if (own !== undefined) sink.write(own.xml);
      else writeCell(cell ?? merged.coveredCell(row, col), books);
    }
    sink.write("</row>");
  }
  return linked;
}

/** Cells in the order of their places, taken one place at a time. */
class Run<Cell extends Place> {
  readonly #cells: Iterator<Cell, unknown>;
  #next: Cell | undefined;

  constructor(cells: Iterable<Cell>) {
    this.#cells = cells[Symbol.iterator]();
    this.#advance();
  }

  /** The row of the next cell; Infinity at the end. */
  row(): number {
    return this.#next?.row ?? Infinity;
  }

  /** The column of the next cell, if it stands in this row; Infinity otherwise. */
  colIn(row: number): number {
    return this.#next?.row === row ? this.#next.col : Infinity;
  }

  /** The cell at this place, the last where there are several. */
  take(row: number, col: number): Cell | undefined {
    let taken: Cell | undefined;
    while (this.#next?.row === row && this.#next.col === col) {
      taken = this.#next;
      this.#advance();
    }
    return taken;
  }

  #advance(): void {
    const next = this.#cells.next();
    this.#next = next.done === true ? undefined : next.value;
  }
}
