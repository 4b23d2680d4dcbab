import type { CellAddress, CellRange } from "../../../domain/cells/address";
import { cellKey } from "../../../domain/cells/address";
import { closedUp } from "../../../domain/letters/letter-spacing";
import { trimmed } from "../../../domain/letters/plain-text";
import { isDateFormat, isPercentFormat } from "../../../sheets/number-format/number-format";
import { spansOf } from "../../../sheets/reading/spans-of";
import type { CellValue, Grid, Workbook } from "../../../sheets/workbook";
import { looseNumber } from "../../text";
import type { CellClass } from "./cell-class";
import { CELL, classOf } from "./cell-class";
import { type SearchedArea, searchedArea } from "./searched-area";

/** By its number. */
const CLASSES: readonly (CellClass | undefined)[] = [undefined, ...Object.values(CELL)];

/** How much of a cell merge or a lone cell covers, in lines and fields of a view. */
export interface Span {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * A sheet seen as lines and fields: lines are rows, or columns where the sheet is looked at sideways. All finding of
 * tables works on views, so that a transposed table is found by the same code as an upright one.
 */
export class SheetView {
  readonly workbook: Workbook;
  readonly grid: Grid;
  readonly sideways: boolean;
  readonly lineCount: number;
  readonly fieldCount: number;
  readonly #area: SearchedArea;
  readonly #merges: ReadonlyMap<number, CellRange>;
  readonly #percentFormats: ReadonlySet<number>;
  readonly #dateFormats: ReadonlySet<number>;
  /** By row and column of the searched area; 0: not looked at yet. Every finder asks for every cell. */
  readonly #classes: Uint8Array;

  constructor(workbook: Workbook, grid: Grid, sideways = false, shared?: SheetView) {
    this.workbook = workbook;
    this.grid = grid;
    this.sideways = sideways;
    this.#area = shared === undefined ? searchedArea(grid) : shared.#area;
    this.lineCount = sideways ? this.#area.cols : this.#area.rows;
    this.fieldCount = sideways ? this.#area.rows : this.#area.cols;
    this.#merges = shared === undefined ? mergesByCell(grid, this.#area) : shared.#merges;
    this.#percentFormats = shared === undefined ? formatsThat(workbook, isPercentFormat) : shared.#percentFormats;
    this.#dateFormats = shared === undefined ? formatsThat(workbook, isDateFormat) : shared.#dateFormats;
    this.#classes = shared === undefined ? new Uint8Array(this.#area.rows * this.#area.cols) : shared.#classes;
  }

  /** The same sheet with lines and fields exchanged. */
  turned(): SheetView {
    return new SheetView(this.workbook, this.grid, !this.sideways, this);
  }

  address(line: number, field: number): CellAddress {
    const sheet = this.grid.sheet;
    return this.sideways ? { sheet, row: field, col: line } : { sheet, row: line, col: field };
  }

  /** The value that stands in this cell itself; cells covered by a merge are empty. */
  value(line: number, field: number): CellValue {
    const value = this.sideways ? this.grid.values[field]?.[line] : this.grid.values[line]?.[field];
    return value ?? null;
  }

  /** The value of the cell, or of the first cell of the merge that covers it. */
  shownValue(line: number, field: number): CellValue {
    const merge = this.#mergeAt(line, field);
    if (merge === undefined) return this.value(line, field);
    return this.sideways ? this.value(merge.left, merge.top) : this.value(merge.top, merge.left);
  }

  /** The cell's own text, closed up and without blanks at its ends; "" for anything but text. */
  text(line: number, field: number): string {
    const value = this.value(line, field);
    return typeof value === "string" ? closedUp(trimmed(value)) : "";
  }

  isEmpty(line: number, field: number): boolean {
    return this.classAt(line, field) === CELL.empty;
  }

  /** What stands in the cell, as far as finding tables goes. */
  classAt(line: number, field: number): CellClass {
    const row = this.sideways ? field : line;
    const col = this.sideways ? line : field;
    const { rows, cols } = this.#area;
    if (row < 0 || col < 0 || row >= rows || col >= cols) return classOf(this.value(line, field));
    const place = row * cols + col;
    const known = CLASSES[this.#classes[place] ?? 0];
    if (known !== undefined) return known;
    const found = classOf(this.value(line, field));
    this.#classes[place] = found;
    return found;
  }

  /** The number in the cell, also where it is written as text ("1,200.00万元", "98%" as 0.98). */
  number(line: number, field: number): number | undefined {
    const value = this.value(line, field);
    if (typeof value === "number") return value;
    return typeof value === "string" ? looseNumber(value)?.value : undefined;
  }

  isPercent(line: number, field: number): boolean {
    const value = this.value(line, field);
    if (typeof value === "string") return looseNumber(value)?.percent === true;
    return this.#percentFormats.has(this.#formatId(line, field));
  }

  isDate(line: number, field: number): boolean {
    return typeof this.value(line, field) === "number" && this.#dateFormats.has(this.#formatId(line, field));
  }

  /** The merge that the cell belongs to, else the cell alone. */
  span(line: number, field: number): Span {
    const merge = this.#mergeAt(line, field);
    if (merge === undefined) return { top: line, left: field, bottom: line, right: field };
    return this.sideways
      ? { top: merge.left, left: merge.top, bottom: merge.right, right: merge.bottom }
      : { top: merge.top, left: merge.left, bottom: merge.bottom, right: merge.right };
  }

  /** The text of the cell, or of the merge's first cell where it is covered by one. */
  shownText(line: number, field: number): string {
    const own = this.text(line, field);
    if (own !== "") return own;
    const span = this.span(line, field);
    return this.text(span.top, span.left);
  }

  #mergeAt(line: number, field: number): CellRange | undefined {
    if (this.#merges.size === 0) return undefined;
    return this.#merges.get(this.sideways ? cellKey(field, line) : cellKey(line, field));
  }

  #formatId(line: number, field: number): number {
    const ids = this.sideways ? this.grid.formatIds[field]?.[line] : this.grid.formatIds[line]?.[field];
    return ids ?? 0;
  }
}

/** Every cell of a merge leads to it. Merges of whole rows or columns count only inside the cells looked at. */
function mergesByCell(grid: Grid, { rows, cols }: SearchedArea): ReadonlyMap<number, CellRange> {
  const byCell = new Map<number, CellRange>();
  // Merges do not overlap: together they cover no more than there is. A file that says otherwise is not believed on.
  let uncovered = rows * cols;
  for (const merge of spansOf(grid)) {
    const bottom = Math.min(merge.bottom, rows - 1);
    const right = Math.min(merge.right, cols - 1);
    const inside = { ...merge, bottom: Math.max(bottom, merge.top), right: Math.max(right, merge.left) };
    uncovered -= Math.max(0, bottom - merge.top + 1) * Math.max(0, right - merge.left + 1);
    if (uncovered < 0) break;
    for (let row = merge.top; row <= bottom; row += 1) {
      for (let col = merge.left; col <= right; col += 1) byCell.set(cellKey(row, col), inside);
    }
  }
  return byCell;
}

function formatsThat(workbook: Workbook, test: (code: string) => boolean): ReadonlySet<number> {
  return new Set(workbook.formats.flatMap((code, id) => (test(code) ? [id] : [])));
}
