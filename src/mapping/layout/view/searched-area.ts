import type { Grid } from "../../../sheets/workbook";

/** How many rows and columns of a sheet, from A1, are looked through for tables. */
export interface SearchedArea {
  readonly rows: number;
  readonly cols: number;
}

/** Areas up to so many cells are looked through whole, whatever stands in them. */
const SMALL = 1_000_000;
/** In a table at least one cell in so many is filled. */
const CELLS_PER_FILLED = 100;
/** What follows so many empty rows or columns is a stray cell; tried one after another until the area is small enough. */
const GAPS = [1_000, 100, 20];

/**
 * Where on a sheet tables are looked for. A blank typed into the last cell of a sheet makes the used area 17 thousand
 * million cells: what lies behind long stretches of nothing is left to the checks that look at single cells.
 */
export function searchedArea(grid: Grid): SearchedArea {
  const whole = { rows: grid.rowCount, cols: grid.colCount };
  if (whole.rows * whole.cols <= Math.max(SMALL, CELLS_PER_FILLED * filledCells(grid))) return whole;
  const filled = filledByRow(grid);
  let area = whole;
  for (const gap of GAPS) {
    area = withoutStrays(filled, gap, area);
    if (area.rows * area.cols <= Math.max(SMALL, CELLS_PER_FILLED * filledWithin(filled, area))) return area;
  }
  return { ...area, rows: Math.min(area.rows, Math.ceil((SMALL * 10) / area.cols)) };
}

function filledCells(grid: Grid): number {
  let filled = 0;
  grid.values.forEach((values) => {
    for (const value of values ?? []) if (value !== null) filled += 1;
  });
  return filled;
}

/** The columns that hold something, by row, in ascending order; rows of nothing are missing. */
type Filled = readonly (readonly [row: number, cols: readonly number[]])[];

function filledByRow(grid: Grid): Filled {
  const filled: (readonly [number, readonly number[]])[] = [];
  grid.values.forEach((values, row) => {
    const cols = (values ?? []).flatMap((value, col) =>
      value === null || (typeof value === "string" && value.trim() === "") ? [] : [col],
    );
    if (cols.length > 0) filled.push([row, cols]);
  });
  return filled;
}

function withoutStrays(filled: Filled, gap: number, { rows, cols }: SearchedArea): SearchedArea {
  const lastRow = lastBeforeGap(
    filled.map(([row]) => row).filter((row) => row < rows),
    gap,
  );
  const used = new Set(filled.flatMap(([row, of]) => (row <= lastRow ? of.filter((col) => col < cols) : [])));
  const lastCol = lastBeforeGap(
    [...used].sort((a, b) => a - b),
    gap,
  );
  return { rows: lastRow + 1, cols: lastCol + 1 };
}

/** The last of ascending numbers that no gap parts from the one before it; a first one far from 0 is none. */
function lastBeforeGap(ascending: readonly number[], gap: number): number {
  let last = ascending[0] ?? 0;
  for (const next of ascending) {
    if (next - last > gap) return last;
    last = next;
  }
  return last;
}

function filledWithin(filled: Filled, { rows, cols }: SearchedArea): number {
  return filled.reduce((sum, [row, of]) => (row < rows ? sum + of.filter((col) => col < cols).length : sum), 0);
}
