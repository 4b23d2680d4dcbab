import type { CellAddress } from "../../../../domain/cells/address";
import type { SheetFormulas } from "../../formula-book";
import type { Axis } from "./cells";
import { along, otherAxis } from "./cells";

/** Words of lines that are no part of a sum: totals, averages, rates, of-which lines. */
const NO_PART =
  /合\s*计|小\s*计|总\s*计|共\s*计|总数|平均|均值|其中|占比|比例|比率|[率比]$|余额|结余|最[高低大小]|人数|total|sum\b|average|(?<![a-z])mean(?![a-z])|median|percent|%\s*(?:of\b|$)|(?<![a-z])(?:ratios?|rates?|counts?)(?![a-z])|of which|balance|\bmax|\bmin|number of|(?<![a-z])less(?![a-z])|memo/iu;

/** Words of a figure that a series begins with, set before the lines that are added up. */
const OPENING = /期初|年初|上年|上期|结转|opening|beginning|brought|b\/f\b|forward|previous|prior|start/iu;

/** Names of a total that say of nothing in particular that it is added up. */
const OF_EVERYTHING =
  /^[\s*]*(?:[总共合]?\s*合?\s*计|总\s*[和额数]|(?:grand\s*)?totals?|sum)[\s:：*]*(?:[（(][^（()）]*[)）]\s*)?$/iu;

/** Whether a name is that of a total of everything, no part being named. */
export function namesEverything(name: string): boolean {
  return name === "" || OF_EVERYTHING.test(name);
}

/** Whether the name of the cell's line across is such a one. */
export function speaksOfEverything(sheet: SheetFormulas, axis: Axis, cell: CellAddress): boolean {
  return namesEverything(labelOf(sheet, { axis }, cell));
}

/** Whether the name of the cell's line across says that it is no ordinary line of its table. */
export function speaksOfTotals(sheet: SheetFormulas, axis: Axis, cell: CellAddress): boolean {
  return NO_PART.test(labelOf(sheet, { axis }, cell));
}

/** Whether the name of the cell's line across says that it opens a series. */
export function speaksOfOpening(sheet: SheetFormulas, axis: Axis, cell: CellAddress): boolean {
  return OPENING.test(labelOf(sheet, { axis }, cell));
}

/** The nearest text before the cell on its line across; "" when there is none within reach. */
export function labelOf(sheet: SheetFormulas, { axis }: { readonly axis: Axis }, cell: CellAddress): string {
  for (let step = 1; step <= 30; step += 1) {
    const at = along(cell, otherAxis(axis), -step);
    if (at.row < 0 || at.col < 0) return "";
    const value = sheet.grid.values[at.row]?.[at.col];
    if (typeof value === "string" && value.trim() !== "") return value.trim();
  }
  return "";
}
