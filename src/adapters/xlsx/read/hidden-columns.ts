import { MAX_COLS } from "../../../domain/cells/address";

/** Columns that a sheet hides, given as spans that may overlap; however many spans, each column is looked at once. */
export class HiddenColumns {
  readonly #spans: (readonly [number, number])[] = [];

  /** From column `first` to `last`, counted from 1 as in the file; what lies outside of a sheet is left out. */
  hide(first: number, last: number): void {
    const from = Math.max(Math.ceil(first), 1);
    const to = Math.min(Math.floor(last), MAX_COLS);
    if (from <= to) this.#spans.push([from - 1, to - 1]);
  }

  /** The columns, counted from 0. */
  columns(): ReadonlySet<number> {
    const columns = new Set<number>();
    let next = 0;
    for (const [first, last] of [...this.#spans].sort((a, b) => a[0] - b[0])) {
      for (next = Math.max(next, first); next <= last; next += 1) columns.add(next);
    }
    return columns;
  }
}
