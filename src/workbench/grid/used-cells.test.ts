import { workbookOf } from "../../adapters/memory/memory-workbook";
import { cellKey, MAX_COLS, MAX_ROWS } from "../../domain/cells/address";
import type { Grid } from "../../sheets/workbook";
import { usedCells } from "./used-cells";

function grid(): Grid {
  const [first] = workbookOf({ 表: [["甲", null, { v: 3, f: "1+2" }], [], [null, { f: "A1" }]] }).grids;
  if (first === undefined) throw new Error("no sheet");
  return first;
}

const sorted = (keys: ReadonlySet<number>): number[] => [...keys].sort((a, b) => a - b);

test("cells with values, formulas, marks or looks of their own are used, all others are not", () => {
  const marks = new Map([[cellKey(5, 1), "red"]]);
  const looks: number[][] = [];
  looks[3] = [7];
  looks[900] = [7];
  expect(sorted(usedCells(grid(), marks, looks))).toEqual([
    cellKey(0, 0),
    cellKey(0, 2),
    cellKey(2, 1),
    cellKey(3, 0),
    cellKey(5, 1),
  ]);
});

test("a cell in the last corner of a sheet is one cell more", () => {
  const last: string[] = [];
  last[MAX_COLS - 1] = "末";
  const values: (readonly string[] | undefined)[] = [["甲"]];
  values[MAX_ROWS - 1] = last;
  const far: Grid = { ...grid(), values, formulas: new Map(), rowCount: MAX_ROWS, colCount: MAX_COLS };
  expect(sorted(usedCells(far, new Map(), []))).toEqual([cellKey(0, 0), cellKey(MAX_ROWS - 1, MAX_COLS - 1)]);
});
