import type { CellAddress, CellRange } from "../../../domain/cells/address";
import { cellKey, sameCell } from "../../../domain/cells/address";
import { addTo } from "../../../domain/collections/groups";
import { onceFor } from "../../../domain/remembered";
import type { FormulaBook } from "../formula-book";
import { placeOf } from "../formula-book";
import { areasRead } from "../formula-template";
import { tableArea } from "../table-areas";

/** Areas larger than this are not followed cell by cell; nor are more links than this kept for a workbook. */
const LARGEST_AREA = 2_000;
const MOST_LINKS = 2_000_000;
/** Cells that depend on a finding and are reported with it. */
const MOST_DEPENDENTS = 200;

/** The formulas that read each cell, by sheet and `cellKey`. */
type Readers = ReadonlyMap<string, ReadonlyMap<number, readonly CellAddress[]>>;
/** Which formulas read each cell; looked up once for a workbook. */
const readersOf = onceFor(findReaders);

function findReaders({ sheets, tables }: FormulaBook): Readers {
  const readers = new Map<string, Map<number, CellAddress[]>>();
  let links = 0;
  const link = (at: CellAddress, { sheet, top, left, bottom, right }: CellRange): void => {
    const size = (bottom - top + 1) * (right - left + 1);
    if (size > LARGEST_AREA || links + size > MOST_LINKS) return;
    links += size;
    let ofSheet = readers.get(sheet);
    if (ofSheet === undefined) readers.set(sheet, (ofSheet = new Map<number, CellAddress[]>()));
    for (let row = top; row <= bottom; row += 1) {
      for (let col = left; col <= right; col += 1) addTo(ofSheet, cellKey(row, col), at);
    }
  };
  for (const { grid, templates } of sheets) {
    templates.forEach((template, key) => {
      const at = placeOf(grid.sheet, key);
      for (const area of areasRead(template, at)) link(at, area);
      for (const reference of template.tableReferences) {
        const area = tableArea(tables, reference, at);
        if (area !== undefined) link(at, area);
      }
    });
  }
  return readers;
}

/** The cells whose formulas read this cell itself. */
export function readersOfCell(book: FormulaBook, { sheet, row, col }: CellAddress): readonly CellAddress[] {
  return readersOf(book).get(sheet)?.get(cellKey(row, col)) ?? [];
}

/** Whether a formula's result goes into the formula itself, through however many others, as far as links are followed. */
export function isCircular(book: FormulaBook, at: CellAddress): boolean {
  return (
    readersOfCell(book, at).some((reader) => sameCell(reader, at)) ||
    dependentsOf(book, [at]).some((dependent) => readersOfCell(book, dependent).some((reader) => sameCell(reader, at)))
  );
}

/** The cells whose formulas read these cells, directly or through others, nearest first. The cells themselves are left out. */
export function dependentsOf(book: FormulaBook, cells: readonly CellAddress[]): readonly CellAddress[] {
  const seen = new Set(cells.map(({ sheet, row, col }) => `${sheet}!${cellKey(row, col)}`));
  const found: CellAddress[] = [];
  const open = [...cells];
  for (let i = 0; i < open.length && found.length < MOST_DEPENDENTS; i += 1) {
    const cell = open[i];
    if (cell === undefined) continue;
    for (const reader of readersOfCell(book, cell)) {
      const key = `${reader.sheet}!${cellKey(reader.row, reader.col)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      found.push(reader);
      open.push(reader);
    }
  }
  return found;
}

/** Whether a formula rests on one of the cells, directly or through others; where that is too much to follow, it does. */
export function restsOn(book: FormulaBook, at: CellAddress, cells: readonly CellAddress[]): boolean {
  const dependents = dependentsOf(book, cells);
  return dependents.length >= MOST_DEPENDENTS || dependents.some((dependent) => sameCell(dependent, at));
}
