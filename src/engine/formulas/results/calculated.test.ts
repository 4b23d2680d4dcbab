import { workbookOf } from "../../../adapters/memory/memory-workbook";
import type { CellValue } from "../../../sheets/workbook";
import { valueAt } from "../../../sheets/workbook";
import { withCalculatedResults } from "./calculated";

function values(rows: Parameters<typeof workbookOf>[0][string]): readonly (readonly CellValue[])[] {
  const [grid] = withCalculatedResults(workbookOf({ 表: rows })).grids;
  if (grid === undefined) throw new Error("no sheet");
  return Array.from({ length: grid.rowCount }, (_, row) =>
    Array.from({ length: grid.colCount }, (__, col) => valueAt(grid, row, col)),
  );
}

test("formulas without a stored result get what they give, through chains and in any order", () => {
  expect(values([[1, { f: "A1+C1" }, { f: "A1*10" }, { f: "SUM(A1:C1)" }]])).toEqual([[1, 11, 10, 22]]);
});

test("an empty text stored for a number counts as not calculated, one that the formula gives stays", () => {
  expect(values([[2, { f: "A1*3", v: "" }, { f: 'IF(A1>1,"",5)', v: "" }]])).toEqual([[2, 6, ""]]);
});

test("a stored result stands, also one that is out of date", () => {
  expect(values([[2, { f: "A1*3", v: 7 }]])).toEqual([[2, 7]]);
});

test("what cannot be known for certain stays empty, and so does what needs it", () => {
  expect(values([[2, { f: "[1]x!A1" }, { f: "A1+B1" }, { f: "D1" }]])).toEqual([[2, null, null, null]]);
});

test("a workbook without a gap is the same object", () => {
  const workbook = workbookOf({ 表: [[2, { f: "A1*3", v: 6 }]] });
  expect(withCalculatedResults(workbook)).toBe(workbook);
});
