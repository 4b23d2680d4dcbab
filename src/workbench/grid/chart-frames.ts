import type { ICellData } from "@univerjs/core";
import type { ChartPlace } from "../../sheets/appearance";
import type { Grid } from "../../sheets/workbook";

/** A chart far away does not make a sheet endless. */
const BEYOND = 100;

/** Rows and columns shown: those in use and some more, and those that a chart beside them covers. */
export function shownSize(grid: Grid, charts: readonly ChartPlace[]): { rowCount: number; columnCount: number } {
  const far = (end: number, used: number): number => Math.min(end + 2, used + BEYOND);
  return {
    rowCount: Math.max(grid.rowCount + 20, ...charts.map(({ area }) => far(area.bottom, grid.rowCount))),
    columnCount: Math.max(grid.colCount + 5, 12, ...charts.map(({ area }) => far(area.right, grid.colCount))),
  };
}

/**
 * Frames of `style` over the empty cells that a sheet's charts cover, for the grid draws none. The title stands in it on
 * sheets of ours only: a word in a cell of the user's might be counted by a formula.
 */
export function drawCharts(
  data: Record<number, Record<number, ICellData>>,
  grid: Grid,
  charts: readonly ChartPlace[],
  style: string,
): void {
  for (const { title, area } of charts) {
    for (let row = area.top; row <= Math.min(area.bottom, grid.rowCount + BEYOND); row++) {
      for (let col = area.left; col <= Math.min(area.right, grid.colCount + BEYOND); col++) {
        (data[row] ??= {})[col] ??= { s: style };
      }
    }
    const first = data[area.top]?.[area.left];
    if (grid.own !== undefined && first?.s === style) first.v = title;
  }
}
