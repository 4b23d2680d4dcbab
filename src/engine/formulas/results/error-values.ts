import type { CellAddress, CellRange } from "../../../domain/cells/address";
import { cellKey, MAX_COLS } from "../../../domain/cells/address";
import { rangeBetween } from "../../../domain/cells/area";
import type { Grid } from "../../../sheets/workbook";
import { isCellError, valueAt } from "../../../sheets/workbook";
import type { FormulaBook, SheetFormulas } from "../formula-book";
import { placeOf } from "../formula-book";
import type { FormulaTemplate } from "../formula-template";
import { areasRead } from "../formula-template";
import { everyPart } from "../syntax/expression";

/** Formulas next to each other, copies of one, that show the same error and did not get it from another cell. */
export interface ErrorValue {
  readonly sheet: SheetFormulas;
  readonly cells: readonly CellAddress[];
  readonly range: CellRange;
  readonly template: FormulaTemplate;
  /** "#REF!", "#DIV/0!" …; #REF! also where the formula text has lost a reference. */
  readonly error: string;
}

/** The first causes of error values. */
export function errorValues(book: FormulaBook): readonly ErrorValue[] {
  // Without formulas nothing can have read an error.
  if (book.sheets.every(({ templates }) => templates.size === 0)) return [];
  const errors = errorCells(book);
  const lost = new Set([...book.copies.keys()].filter(({ r1c1 }) => /#REF!/i.test(r1c1)));
  if (lost.size === 0 && [...errors.values()].every((cells) => cells.length === 0)) return [];
  const found: ErrorValue[] = [];
  for (const sheet of book.sheets) {
    const roots = new Map<number, { readonly template: FormulaTemplate; readonly error: string }>();
    for (const [key, template] of sheet.templates) {
      const at = placeOf(sheet.grid.sheet, key);
      const value = valueAt(sheet.grid, at.row, at.col);
      const shown = value !== null && isCellError(value) ? value.error : undefined;
      const isLost = lost.has(template);
      if (!isLost && (shown === undefined || isMeant(template) || readsError(template, at, errors))) continue;
      roots.set(key, { template, error: isLost || shown === undefined ? "#REF!" : shown });
    }
    for (const error of joined(sheet, roots)) found.push(error);
  }
  return found;
}

/** NA() says "no figure yet" on purpose, for charts. */
function isMeant({ expression }: FormulaTemplate): boolean {
  return expression !== undefined && everyPart(expression).some((part) => part.kind === "call" && part.name === "NA");
}

type ErrorCells = ReadonlyMap<string, readonly number[]>;

/** Every cell that shows an error, by sheet, ascending. */
function errorCells(book: FormulaBook): ErrorCells {
  return new Map(book.sheets.map(({ grid }) => [grid.sheet, errorCellsOf(grid)]));
}

function errorCellsOf(grid: Grid): readonly number[] {
  const keys: number[] = [];
  grid.values.forEach((values, row) =>
    values?.forEach((value, col) => {
      if (isCellError(value)) keys.push(cellKey(row, col));
    }),
  );
  return keys;
}

function readsError(template: FormulaTemplate, at: CellAddress, errors: ErrorCells): boolean {
  return areasRead(template, at).some((area) => {
    const keys = errors.get(area.sheet) ?? [];
    for (let i = firstAtLeast(keys, cellKey(area.top, area.left)); i < keys.length; i += 1) {
      const key = keys[i] ?? Infinity;
      if (key > cellKey(area.bottom, area.right)) return false;
      const col = key % MAX_COLS;
      const own = area.sheet === at.sheet && key === cellKey(at.row, at.col);
      if (col >= area.left && col <= area.right && !own) return true;
    }
    return false;
  });
}

function firstAtLeast(keys: readonly number[], wanted: number): number {
  let from = 0;
  let to = keys.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((keys[middle] ?? Infinity) < wanted) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Neighbours down a column or along a row with the same formula and error are one case. */
function joined(
  sheet: SheetFormulas,
  roots: ReadonlyMap<number, { readonly template: FormulaTemplate; readonly error: string }>,
): readonly ErrorValue[] {
  const done = new Set<number>();
  const found: ErrorValue[] = [];
  for (const [key, root] of [...roots].sort(([a], [b]) => a - b)) {
    if (done.has(key)) continue;
    const step = roots.get(key + MAX_COLS)?.template === root.template ? MAX_COLS : 1;
    const keys: number[] = [];
    for (let next = key; roots.get(next)?.template === root.template && !done.has(next); next += step) {
      keys.push(next);
      done.add(next);
    }
    const cells = keys.map((each) => placeOf(sheet.grid.sheet, each));
    const [first, last] = [cells[0], cells[cells.length - 1]];
    if (first === undefined || last === undefined) continue;
    const range = rangeBetween(first, last);
    found.push({ sheet, cells, range, ...root });
  }
  return found;
}
