import type { CellAddress, CellRange } from "./address";
import { sameCell } from "./address";

/** A rectangle of cells of a sheet that is known, counted from 0, all four borders included. */
export type Area = Omit<CellRange, "sheet">;
/** A cell of a sheet that is known, counted from 0. */
export type Place = Omit<CellAddress, "sheet">;

/** Whether two rectangles of one sheet have a cell in common. */
export function areasMeet(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Whether a cell lies in a rectangle of its own sheet, whichever that is. */
export function liesIn({ row, col }: Place, area: Area): boolean {
  return row >= area.top && row <= area.bottom && col >= area.left && col <= area.right;
}

/** Whether two ranges are the same cells of one sheet. */
export function sameRange(a: CellRange, b: CellRange): boolean {
  return sameCell(firstCell(a), firstCell(b)) && a.bottom === b.bottom && a.right === b.right;
}

/** How many cells a rectangle has. */
export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** The upper left cell of a range. */
export function firstCell({ sheet, top, left }: CellRange): CellAddress {
  return { sheet, row: top, col: left };
}

/** The range with these two corners, the upper left one first. */
export function rangeBetween(first: CellAddress, last: CellAddress): CellRange {
  return { sheet: first.sheet, top: first.row, left: first.col, bottom: last.row, right: last.col };
}

/** Every cell of a range, row by row. */
export function* cellsIn({ sheet, top, left, bottom, right }: CellRange): Iterable<CellAddress> {
  for (let row = top; row <= bottom; row += 1) for (let col = left; col <= right; col += 1) yield { sheet, row, col };
}

/** Cells of one sheet as they are read: row by row. */
export function inReadingOrder(a: Place, b: Place): number {
  return a.row - b.row || a.col - b.col;
}

/** Rectangles of one sheet by their upper left cells, as they are read. */
export function byFirstCell(a: Area, b: Area): number {
  return a.top - b.top || a.left - b.left;
}
