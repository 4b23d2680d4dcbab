import type { IWorksheetData } from "@univerjs/core";
import { BooleanNumber } from "@univerjs/core";
import { cellKey } from "../../domain/cells/address";
import type { CellStyle, SheetAppearance } from "../../sheets/appearance";
import type { CellValue, Grid } from "../../sheets/workbook";
import { isCellError } from "../../sheets/workbook";

const MIN_WIDTH = 48;
const MAX_WIDTH = 320;
/** Pixels a character of 11 points takes; a Chinese one takes two. */
const CHARACTER = 7.5;
/** Rows looked at for a column's width: enough to see the data, few enough for 200,000 rows. */
const WIDTH_SAMPLE = 200;
/** Rows that are fitted: titles and headings stand above, and most sheets are shorter. */
const FITTED_ROWS = 2000;
/** Excel makes no row higher, in points. */
const HIGHEST = 409;
/** Points of the standard font, and the height of a line as a multiple of its size. */
const USUAL_SIZE = 11;
const LINE = 1.3;
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
  return lineWidth((isCellError(value) ? value.error : String(value)).slice(0, 60));
}

function lineWidth(text: string): number {
  let units = 0;
  for (const character of text) units += character > "\u2e7f" ? 2 : 1;
  return units * CHARACTER + 12;
}

/** First cells of merged areas. */
function mergedCells({ merges }: Grid): ReadonlySet<number> {
  return new Set(merges.map(({ top, left }) => cellKey(top, left)));
}

/** As wide as what stands in them, for files that say nothing about widths. */
function fittingWidths(grid: Grid): ReadonlyMap<number, number> {
  const merged = mergedCells(grid);
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

/** Excel makes a row without a height of its own as high as its largest writing and its wrapped lines need. */
function fittingHeight(
  grid: Grid,
  row: number,
  { looks, styles, merged }: { looks: SheetAppearance; styles: readonly CellStyle[]; merged: ReadonlySet<number> },
): number {
  let height = 0;
  grid.values[row]?.forEach((value, col) => {
    if (value === null) return;
    const style = styles[looks.styleIds[row]?.[col] ?? 0] ?? {};
    const text = String(isCellError(value) ? value.error : value);
    const line = Math.ceil(pixels(style.size ?? USUAL_SIZE) * LINE);
    const room = characters(looks.widths.get(col) ?? looks.defaultWidth ?? DEFAULT_WIDTH);
    const lines = style.wrap === true ? text.split("\n").map((part) => Math.ceil(lineWidth(part) / room)) : [1];
    const count = merged.has(cellKey(row, col)) ? 1 : lines.reduce((sum, of) => sum + Math.max(of, 1), 0);
    height = Math.max(height, line * count);
  });
  return Math.min(height, pixels(HIGHEST));
}

function rowData(
  grid: Grid,
  looks: SheetAppearance | undefined,
  styles: readonly CellStyle[],
): IWorksheetData["rowData"] {
  const rows: IWorksheetData["rowData"] = {};
  const merged = mergedCells(grid);
  const usual = pixels(looks?.defaultHeight ?? DEFAULT_HEIGHT);
  for (let row = 0; looks !== undefined && row < Math.min(grid.rowCount, FITTED_ROWS); row++) {
    const height = fittingHeight(grid, row, { looks, styles, merged });
    if (height > usual) rows[row] = { h: height, ia: BooleanNumber.FALSE };
  }
  for (const [row, height] of looks?.heights ?? []) rows[row] = { h: pixels(height), ia: BooleanNumber.FALSE };
  for (const row of grid.hiddenRows) rows[row] = { ...rows[row], hd: BooleanNumber.TRUE };
  return rows;
}

/** Widths, heights, what is hidden and what stays in view. */
export function gridLines(
  grid: Grid,
  looks: SheetAppearance | undefined,
  styles: readonly CellStyle[],
): Partial<IWorksheetData> {
  const freeze = looks?.freeze;
  return {
    columnData: columnData(grid, looks),
    rowData: rowData(grid, looks, styles),
    defaultColumnWidth: characters(looks?.defaultWidth ?? DEFAULT_WIDTH),
    defaultRowHeight: pixels(looks?.defaultHeight ?? DEFAULT_HEIGHT),
    showGridlines: looks?.gridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...(freeze && {
      freeze: { xSplit: freeze.cols, ySplit: freeze.rows, startRow: freeze.rows, startColumn: freeze.cols },
    }),
  };
}
