import type { CellAddress, CellRange } from "../../../../domain/cells/address";
import { cellKey } from "../../../../domain/cells/address";
import { rangeBetween } from "../../../../domain/cells/area";
import { valueAt } from "../../../../sheets/workbook";
import { arrayCellsOf } from "../../array-cells";
import type { SheetFormulas } from "../../formula-book";
import { templateAt } from "../../formula-book";

/** Which way a line of cells runs: down a column or along a row. */
export type Axis = "column" | "row";

/** The way across: lines down a column are crossed by rows. */
export function otherAxis(axis: Axis): Axis {
  return axis === "column" ? "row" : "column";
}

/** The cell `steps` further down (along); it may lie off the sheet. */
export function along({ sheet, row, col }: CellAddress, axis: Axis, steps: number): CellAddress {
  return axis === "column" ? { sheet, row: row + steps, col } : { sheet, row, col: col + steps };
}

/** Where on its line a cell stands. */
export function positionOn(axis: Axis, at: Pick<CellAddress, "row" | "col">): number {
  return axis === "column" ? at.row : at.col;
}

/** What a cell is for the comparison with its neighbours. `wordy`: text, dates and errors typed in, logical values. */
export type CellSort = "formula" | "number" | "wordy" | "blank";

/** What stands in a cell as far as lines of copies go; cells off the sheet are blank. */
export function sortOf(sheet: SheetFormulas, { row, col }: CellAddress): CellSort {
  return sortAt(sheet, row, col);
}

/** The same for a cell of the sheet by its row and column. */
export function sortAt(sheet: SheetFormulas, row: number, col: number): CellSort {
  if (row < 0 || col < 0) return "blank";
  if (templateAt(sheet, row, col) !== undefined || isInArray(sheet, row, col)) return "formula";
  const value = valueAt(sheet.grid, row, col);
  if (typeof value === "number") return "number";
  return value === null || value === "" || (typeof value === "string" && value.trim() === "") ? "blank" : "wordy";
}

/** Whether an array formula fills the cell, alone or among others. */
export function isInArray({ grid }: SheetFormulas, row: number, col: number): boolean {
  return grid.arrays !== undefined && arrayCellsOf(grid).has(cellKey(row, col));
}

/** The number stored in a cell, typed or a formula's result; undefined for anything else. */
export function numberAt(sheet: SheetFormulas, at: CellAddress): number | undefined {
  const value = at.row < 0 || at.col < 0 ? null : valueAt(sheet.grid, at.row, at.col);
  return typeof value === "number" ? value : undefined;
}

/** A number or a formula with a number in it. */
export function isNumeric(sheet: SheetFormulas, at: CellAddress): boolean {
  const sort = sortOf(sheet, at);
  return sort === "number" || (sort === "formula" && numberAt(sheet, at) !== undefined);
}

/** One number for a cell within its sheet, for sets and maps. */
export function keyOf(at: CellAddress): number {
  return cellKey(at.row, at.col);
}

/** The stretch from the first to the last of several cells; undefined for a single one. */
export function rangeOf(cells: readonly CellAddress[]): CellRange | undefined {
  const [first, last] = [cells[0], cells[cells.length - 1]];
  if (first === undefined || last === undefined || cells.length < 2) return undefined;
  return rangeBetween(first, last);
}
