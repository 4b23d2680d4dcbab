import type { IWorksheetData } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import { cellKey } from "../../domain/address";
import type { SheetAppearance } from "../../sheets/appearance";
import type { CellValue, Grid } from "../../sheets/workbook";
import { isCellError } from "../../sheets/workbook";

const MIN_WIDTH = 48;
const MAX_WIDTH = 320;
/** Pixels a character of 11 points takes; a Chinese one takes two. */
const CHARACTER = 7.5;
/** Rows looked at for a column's width: enough to see the data, few enough for 200,000 rows. */
const WIDTH_SAMPLE = 200;
/** Excel's own, in characters and points. */
const DEFAULT_WIDTH = 8.43;
const DEFAULT_HEIGHT = 15;

function characters(count: number): number {
  return Math.round(count * 7 + 5);
}

function pixels(points: number): number {
  return Math.round((points * 96) / 72);
}

function textWidth(value: CellValue): number {
  if (value === null) return 0;
  const text = isCellError(value) ? value.error : String(value);
  let units = 0;
  for (const character of text.slice(0, 60)) units += character > "\u2e7f" ? 2 : 1;
  return units * CHARACTER + 12;
}

/** As wide as what stands in them, for files that say nothing about widths. */
function fittingWidths(grid: Grid): ReadonlyMap<number, number> {
  const merged = new Set(grid.merges.map(({ top, left }) => cellKey(top, left)));
  const widths = new Map<number, number>();
  grid.values.slice(0, WIDTH_SAMPLE).forEach((cells, row) =>
    cells?.forEach((value, col) => {
      if (!merged.has(cellKey(row, col))) widths.set(col, Math.max(widths.get(col) ?? MIN_WIDTH, textWidth(value)));
    }),
  );
  return widths;
}

function columnData(grid: Grid, looks: SheetAppearance | undefined): IWorksheetData["columnData"] {
  const given = looks !== undefined && (looks.widths.size > 0 || looks.defaultWidth !== undefined);
  const fitting = given ? undefined : fittingWidths(grid);
  // One cell far to the right does not make thousands of columns.
  const near = Array.from({ length: Math.min(grid.colCount, WIDTH_SAMPLE) }, (_, col) => col);
  const columns: IWorksheetData["columnData"] = {};
  for (const col of new Set([
    ...near,
    ...(looks?.widths.keys() ?? []),
    ...(fitting?.keys() ?? []),
    ...grid.hiddenCols,
  ])) {
    const width = looks?.widths.get(col);
    const hd = grid.hiddenCols.has(col) ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    const fit = fitting && Math.round(Math.min(fitting.get(col) ?? MIN_WIDTH, MAX_WIDTH));
    columns[col] = width === undefined ? { ...(fit !== undefined && { w: fit }), hd } : { w: characters(width), hd };
  }
  return columns;
}

function rowData(grid: Grid, looks: SheetAppearance | undefined): IWorksheetData["rowData"] {
  const rows: IWorksheetData["rowData"] = {};
  for (const [row, height] of looks?.heights ?? []) rows[row] = { h: pixels(height), ia: BooleanNumber.FALSE };
  for (const row of grid.hiddenRows) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  return rows;
}

/** Widths, heights, what is hidden and what stays in view. */
export function gridLines(grid: Grid, looks: SheetAppearance | undefined): Partial<IWorksheetData> {
  const freeze = looks?.freeze;
  return {
    columnData: columnData(grid, looks),
    rowData: rowData(grid, looks),
    defaultColumnWidth: characters(looks?.defaultWidth ?? DEFAULT_WIDTH),
    defaultRowHeight: pixels(looks?.defaultHeight ?? DEFAULT_HEIGHT),
    showGridlines: looks?.gridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...(freeze && {
      freeze: { xSplit: freeze.cols, ySplit: freeze.rows, startRow: freeze.rows, startColumn: freeze.cols },
    }),
  };
}
