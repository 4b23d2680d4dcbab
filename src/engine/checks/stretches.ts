import type { CellRange } from "../../domain/cells/address";

type Stretch = { -readonly [Key in keyof CellRange]: CellRange[Key] };

/** Cells of one sheet, given in reading order, as the rectangles they make. */
export class Stretches {
  readonly #sheet: string;
  /** The last stretch of each column, which the next cell below lengthens. */
  readonly #open: (Stretch | undefined)[] = [];
  readonly #columns: Stretch[] = [];

  constructor(sheet: string) {
    this.#sheet = sheet;
  }

  add(row: number, col: number): void {
    const open = this.#open[col];
    if (open?.bottom === row - 1) open.bottom = row;
    else this.#columns.push((this.#open[col] = { sheet: this.#sheet, top: row, bottom: row, left: col, right: col }));
  }

  /** Columns beside each other that begin and end together are one rectangle; from top to bottom, then from the left. */
  rectangles(): readonly CellRange[] {
    const found: Stretch[] = [];
    for (const column of this.#columns.sort((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left)) {
      const last = found.at(-1);
      const isBeside = last?.top === column.top && last.bottom === column.bottom && last.right + 1 === column.left;
      if (isBeside) last.right = column.right;
      else found.push(column);
    }
    return found;
  }
}
