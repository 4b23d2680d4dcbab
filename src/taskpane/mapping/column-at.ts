import type { CellRange } from "../../domain/cells/address";
import { columnLetters, formatA1 } from "../../domain/cells/address";
import { firstCell, liesIn } from "../../domain/cells/area";
import type { MappedColumnView, MappedSheetView, MappedTableView } from "../view/book/mapping-view";

/** The table and, if it has a heading, the column that a selected cell belongs to. */
export interface ColumnAt {
  readonly table: MappedTableView;
  readonly column: MappedColumnView | undefined;
}

function holds({ area: { range } }: MappedTableView, at: CellRange): boolean {
  return liesIn(firstCell(at), range);
}

function isAt({ position }: MappedColumnView, at: CellRange): boolean {
  return [columnLetters(at.left), String(at.top + 1), formatA1(firstCell(at))].includes(position);
}

/** Where a selection lies, by its first cell; undefined outside every table. A form's own field goes before a column. */
export function columnAt(sheets: readonly MappedSheetView[], selection: CellRange): ColumnAt | undefined {
  const tables = sheets
    .find(({ sheet }) => sheet === selection.sheet)
    ?.tables.filter((table) => holds(table, selection));
  const table = tables?.at(-1);
  return table && { table, column: table.columns.find((column) => isAt(column, selection)) };
}

/** The table of records that a selection can be said to be headings or records of: the one it meets, else the nearest. */
export function tableFor(sheets: readonly MappedSheetView[], at: CellRange): MappedTableView | undefined {
  const tables = sheets.find(({ sheet }) => sheet === at.sheet)?.tables.filter(({ isRecords }) => isRecords) ?? [];
  const distance = ({ area: { range } }: MappedTableView): number =>
    gap(range.top, range.bottom, at.top, at.bottom) + gap(range.left, range.right, at.left, at.right);
  return [...tables].sort((a, b) => distance(a) - distance(b))[0];
}

function gap(first: number, last: number, from: number, to: number): number {
  return Math.max(0, from - last, first - to);
}
