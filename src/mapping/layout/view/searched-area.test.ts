import type { CellValue, Grid } from "../../../sheets/workbook";
import { searchedArea } from "./searched-area";

/** A grid with these cells; rows that hold nothing are missing, as a reader leaves them. */
function gridWith(cells: readonly (readonly [row: number, col: number, value: CellValue])[]): Grid {
  const values: CellValue[][] = [];
  let colCount = 0;
  for (const [row, col, value] of cells) {
    const line = (values[row] ??= []);
    while (line.length < col) line.push(null);
    line[col] = value;
    colCount = Math.max(colCount, col + 1);
  }
  return {
    sheet: "表",
    state: "visible",
    rowCount: values.length,
    colCount,
    values,
    formulas: new Map(),
    formatIds: [],
    merges: [],
    hiddenRows: new Set(),
    hiddenCols: new Set(),
  };
}

function block(rows: number, cols: number, top = 0): readonly (readonly [number, number, CellValue])[] {
  return Array.from({ length: rows * cols }, (_, index) => [top + Math.floor(index / cols), index % cols, 1] as const);
}

test.each<[string, ReturnType<typeof block>, { rows: number; cols: number }]>([
  ["a table", block(20, 5), { rows: 20, cols: 5 }],
  ["a long table", block(300_000, 4), { rows: 300_000, cols: 4 }],
  ["two tables far apart", [...block(20, 5), ...block(20, 5, 900)], { rows: 920, cols: 5 }],
  ["a value in the last row", [...block(20, 5), [1_048_575, 0, 1]], { rows: 20, cols: 5 }],
  ["a blank in the last cell", [...block(20, 5), [1_048_575, 16_383, " "]], { rows: 20, cols: 5 }],
  ["a value in the last cell", [...block(20, 5), [1_048_575, 16_383, 1]], { rows: 20, cols: 5 }],
])("of a sheet with %s, that much is looked through", (_, cells, area) => {
  expect(searchedArea(gridWith(cells))).toEqual(area);
});

test("a diagonal through the whole sheet is not looked through whole", () => {
  const diagonal = Array.from({ length: 10_000 }, (_, index) => [index * 19, index, 1] as const);
  const { rows, cols } = searchedArea(gridWith(diagonal));
  expect(rows * cols).toBeLessThan(20_000_000);
});
