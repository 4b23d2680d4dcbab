import type { CellLiteral } from "../../../src/adapters/memory/memory-workbook";
import { workbookOf } from "../../../src/adapters/memory/memory-workbook";
import { cellKey } from "../../../src/domain/cells/address";
import { Evaluator } from "../../../src/engine/formulas/evaluation/evaluate";
import { formulaBookOf, placeOf } from "../../../src/engine/formulas/formula-book";
import type { CellValue, Grid, Workbook } from "../../../src/sheets/workbook";

/** A cell of a test sheet: text that begins with "=" is a formula. */
export type PlainCell = string | number | boolean | null | undefined;
export type PlainRows = readonly (readonly PlainCell[])[];

/** A workbook of plain rows, its formulas calculated. Number formats by sheet and range. */
export function calculated(
  sheets: Readonly<Record<string, PlainRows>>,
  formats: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): Workbook {
  const literal = Object.fromEntries(
    Object.entries(sheets).map(([name, rows]) => [
      name,
      { rows: rows.map((row) => row.map(cellOf)), formats: formats[name] ?? {} },
    ]),
  );
  return withValues(workbookOf(literal));
}

function cellOf(cell: PlainCell): CellLiteral {
  return typeof cell === "string" && cell.startsWith("=") ? { f: cell.slice(1) } : (cell ?? null);
}

/** The same workbook with every formula's value calculated anew. Throws when one cannot be: a mistake in the test. */
export function withValues(workbook: Workbook): Workbook {
  const blank: Workbook = { ...workbook, grids: workbook.grids.map((grid) => replaced(grid, () => null)) };
  const book = formulaBookOf(blank);
  const evaluator = new Evaluator(book);
  return {
    ...workbook,
    grids: blank.grids.map((grid) =>
      replaced(grid, (key) => {
        const value = evaluator.valueOf(placeOf(grid.sheet, key));
        if (value === undefined) throw new Error(`${grid.sheet}: cannot calculate =${grid.formulas.get(key) ?? ""}`);
        return value;
      }),
    ),
  };
}

function replaced(grid: Grid, valueOf: (key: number) => CellValue): Grid {
  const values = Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.colCount }, (_unused, col) => {
      const key = cellKey(row, col);
      return grid.formulas.has(key) ? valueOf(key) : (grid.values[row]?.[col] ?? null);
    }),
  );
  return { ...grid, values };
}

/** The workbook with one cell's formula changed; null takes the formula away and leaves `value`. */
export function withCell(
  workbook: Workbook,
  at: { readonly sheet: string; readonly row: number; readonly col: number },
  formula: string | null,
  value: CellValue = null,
): Workbook {
  return {
    ...workbook,
    grids: workbook.grids.map((grid) => {
      if (grid.sheet !== at.sheet) return grid;
      const formulas = new Map(grid.formulas);
      if (formula === null) formulas.delete(cellKey(at.row, at.col));
      else formulas.set(cellKey(at.row, at.col), formula);
      const values = grid.values.map((line, row) =>
        row === at.row
          ? Array.from({ length: grid.colCount }, (_, col) => (col === at.col ? value : (line?.[col] ?? null)))
          : line,
      );
      return { ...grid, formulas, values };
    }),
  };
}
