import type { CellValue, Grid, Workbook } from "../../../sheets/workbook";
import { valueAt } from "../../../sheets/workbook";
import { evaluatorOf } from "../evaluation/evaluator-of";
import type { FormulaBook, SheetFormulas } from "../formula-book";
import { formulaBookOf, placeOf } from "../formula-book";

/**
 * The workbook with a result for each formula that has none stored: a program wrote it, and nobody has opened and saved
 * it since. What cannot be calculated for certain stays empty. The same workbook where nothing is missing.
 */
export function withCalculatedResults(workbook: Workbook): Workbook {
  if (!workbook.grids.some(lacksResults)) return workbook;
  const book = formulaBookOf(workbook);
  const grids = workbook.grids.map((grid) => {
    const sheet = book.bySheet.get(grid.sheet);
    const results = sheet === undefined ? [] : missingResults(book, sheet);
    return results.length === 0 ? grid : { ...grid, values: filledIn(grid, results) };
  });
  return { ...workbook, grids };
}

function lacksResults(grid: Grid): boolean {
  if (grid.own !== undefined) return false;
  for (const key of grid.formulas.keys()) {
    const { row, col } = placeOf(grid.sheet, key);
    if (isMissing(valueAt(grid, row, col))) return true;
  }
  return false;
}

/** Some programs store an empty text where they have not calculated. */
function isMissing(value: CellValue): boolean {
  return value === null || value === "";
}

interface CalculatedCell {
  readonly row: number;
  readonly col: number;
  readonly value: CellValue;
}

function missingResults(book: FormulaBook, { grid, templates }: SheetFormulas): readonly CalculatedCell[] {
  const evaluator = evaluatorOf(book);
  return [...templates].flatMap(([key, template]) => {
    const at = placeOf(grid.sheet, key);
    if (!isMissing(valueAt(grid, at.row, at.col))) return [];
    const { value } = evaluator.evaluate(template, at);
    return value === undefined ? [] : [{ row: at.row, col: at.col, value }];
  });
}

function filledIn(grid: Grid, results: readonly CalculatedCell[]): Grid["values"] {
  const rows = grid.values.map((row) => row);
  const own = new Map<number, CellValue[]>();
  for (const { row, col, value } of results) {
    const cells = own.get(row) ?? Array.from(grid.values[row] ?? []);
    while (cells.length <= col) cells.push(null);
    cells[col] = value;
    own.set(row, cells);
    rows[row] = cells;
  }
  return rows;
}
