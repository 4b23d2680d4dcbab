import type { CellAddress, CellRange } from "../../domain/cells/address";
import { columnLetters, formatRangeA1 } from "../../domain/cells/address";
import type { FieldTable, RecordTable, Table } from "../../domain/table";
import type { PlaceView } from "./book/place-view";

/** A single cell as a range. */
function rangeOfCell({ sheet, row, col }: CellAddress): CellRange {
  return { sheet, top: row, left: col, bottom: row, right: col };
}

/** A range with its name as people read it: 执行!C3:C5. */
export function placeOf(range: CellRange): PlaceView {
  return { label: `${range.sheet}!${formatRangeA1(range)}`, range };
}

/** The same for one cell. */
export function cellPlace(at: CellAddress): PlaceView {
  return placeOf(rangeOfCell(at));
}

/** "3", "3–4" or "3, 5": lines as Excel numbers them, columns of a transposed table by letters. */
export function linesText(indexes: readonly number[], transposed: boolean): string | undefined {
  const [first, ...rest] = indexes;
  const last = rest.at(-1);
  if (first === undefined) return undefined;
  const name = (index: number): string => (transposed ? columnLetters(index) : String(index + 1));
  return last === undefined ? name(first) : `${name(first)}–${name(last)}`;
}

/** The whole of one field of a record table, headings left out. */
export function columnRange(table: RecordTable, index: number): CellRange {
  const lines = table.lines.map((line) => line.index);
  const [first = 0, last = first] = [lines[0], lines.at(-1)];
  const { sheet } = table;
  return table.orientation === "rows"
    ? { sheet, top: first, bottom: last, left: index, right: index }
    : { sheet, top: index, bottom: index, left: first, right: last };
}

/** The record table that stands for a table's records: itself, or a form's indicators. */
export function recordsOf(table: Table): RecordTable | undefined {
  return isFieldTable(table) ? table.indicators : table;
}

/** True for forms and for labels with their values. */
export function isFieldTable(table: Table): table is FieldTable {
  return table.orientation === "form" || table.orientation === "key_value";
}

/**
 * Cells as the ranges they make, column by column, or row by row where projects stand side by side: what a sum was taken
 * of is selected at once.
 */
export function placesOf(cells: readonly CellAddress[]): readonly PlaceView[] {
  const columns = rangesBy(cells, ({ sheet, col }) => `${col}!${sheet}`);
  const rows = rangesBy(cells, ({ sheet, row }) => `${row}!${sheet}`);
  return (rows.length < columns.length ? rows : columns).map(placeOf);
}

/** Cells in the order they are named in; those that follow each other down a column or along a row are one range. */
export function namedPlaces(cells: readonly CellAddress[]): readonly PlaceView[] {
  const ranges: CellRange[] = [];
  for (const cell of cells) {
    const joined = joinedTo(ranges.at(-1), cell);
    if (joined === undefined) ranges.push(rangeOfCell(cell));
    else ranges[ranges.length - 1] = joined;
  }
  return ranges.map(placeOf);
}

/** The range with the cell that comes next in its line; undefined where it does not. */
function joinedTo(range: CellRange | undefined, { sheet, row, col }: CellAddress): CellRange | undefined {
  if (range?.sheet !== sheet) return undefined;
  const { top, left, bottom, right } = range;
  if (left === right && col === left && row === bottom + 1) return { ...range, bottom: row };
  if (top === bottom && row === top && col === right + 1) return { ...range, right: col };
  return undefined;
}

function rangesBy(cells: readonly CellAddress[], lineOf: (cell: CellAddress) => string): readonly CellRange[] {
  const ranges = new Map<string, CellRange>();
  for (const cell of cells) {
    const key = lineOf(cell);
    const { top, left, bottom, right } = ranges.get(key) ?? rangeOfCell(cell);
    ranges.set(key, {
      sheet: cell.sheet,
      top: Math.min(top, cell.row),
      left: Math.min(left, cell.col),
      bottom: Math.max(bottom, cell.row),
      right: Math.max(right, cell.col),
    });
  }
  return [...ranges.values()];
}
