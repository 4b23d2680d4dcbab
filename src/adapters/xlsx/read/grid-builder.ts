import type { CellRange } from "../../../domain/cells/address";
import { cellKey } from "../../../domain/cells/address";
import type { CellValue, Grid, SheetState } from "../../../sheets/workbook";
import type { CellCounter } from "./cell-counter";
import { HiddenColumns } from "./hidden-columns";

/** A grid while its sheet is read: what was put into it, and how far it reaches. */
export class GridBuilder {
  readonly #counter: CellCounter;
  readonly #values: CellValue[][] = [];
  readonly #formatIds: (number[] | undefined)[] = [];
  readonly #formulas = new Map<number, string>();
  readonly #arrays: CellRange[] = [];
  readonly #merges: CellRange[] = [];
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenCols = new HiddenColumns();
  #rowCount = 0;
  #colCount = 0;

  constructor(counter: CellCounter) {
    this.#counter = counter;
  }

  /** Puts a value, null for a formula without one; `format` is its place in the workbook's formats. */
  put(row: number, col: number, value: CellValue, format: number): void {
    const values = (this.#values[row] ??= []);
    this.#fill(values, col, null);
    values[col] = value;
    if (typeof value === "string") this.#counter.text(value.length);
    if (format !== 0) {
      const formats = (this.#formatIds[row] ??= []);
      this.#fill(formats, col, 0);
      formats[col] = format;
    }
    if (row >= this.#rowCount) this.#rowCount = row + 1;
    if (col >= this.#colCount) this.#colCount = col + 1;
  }

  putFormula(row: number, col: number, formula: string): void {
    this.#formulas.set(cellKey(row, col), formula);
  }

  /** Notes the area that one array formula fills; an area of one cell is none. */
  putArray(area: CellRange): void {
    if (area.top < area.bottom || area.left < area.right) this.#arrays.push(area);
  }

  merge(area: CellRange): void {
    this.#merges.push(area);
  }

  hideRow(row: number): void {
    this.#hiddenRows.add(row);
  }

  /** Columns counted from 1, as the file does. */
  hideColumns(first: number, last: number): void {
    this.#hiddenCols.hide(first, last);
  }

  grid(sheet: string, state: SheetState): Grid {
    return {
      sheet,
      state,
      rowCount: this.#rowCount,
      colCount: this.#colCount,
      values: this.#values,
      formulas: this.#formulas,
      formatIds: this.#formatIds,
      merges: this.#merges,
      hiddenRows: this.#hiddenRows,
      hiddenCols: this.#hiddenCols.columns(),
      ...(this.#arrays.length > 0 ? { arrays: this.#arrays } : {}),
    };
  }

  /** Fills a row with nothing up to a column. */
  #fill<Content>(row: Content[], col: number, nothing: Content): void {
    if (row.length >= col) return;
    this.#counter.skip(col - row.length);
    while (row.length < col) row.push(nothing);
  }
}
