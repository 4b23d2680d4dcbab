import * as fc from "fast-check";
import type { CellRange } from "../domain/cells/address";
import { exact } from "../domain/figures/exact";
import {
  averageOver,
  cellLive,
  constant,
  extremeOver,
  gradeLive,
  minus,
  over,
  placesOf,
  plus,
  rankIn,
  rounded,
  runsOf,
  sumOfRows,
  times,
} from "./live";

const cell = (col: number, value: string) => cellLive({ sheet: "表 1", row: 4, col }, exact(value));
const [a, b, c] = [cell(0, "12"), cell(1, "3811.75"), cell(2, "3834.29")];
const column: CellRange = { sheet: "表 1", top: 1, bottom: 3, left: 2, right: 2 };

test.each([
  ["a product and a quotient", over(times(a, b), c), "A5*B5/C5"],
  ["a quotient by a product", over(a, times(b, c)), "A5/(B5*C5)"],
  ["a difference of a difference", minus(a, minus(b, c)), "A5-(B5-C5)"],
  ["a sum times a figure", times(plus(a, b), c), "(A5+B5)*C5"],
  ["a negative constant", times(a, constant(exact("-0.5"))), "A5*(-0.5)"],
])("%s is written with the brackets it needs", (_, live, formula) => {
  expect(live.write("表 1")).toBe(formula);
});

test("cells of another sheet carry its quoted name", () => {
  expect(rounded(over(times(a, b), c), 2).write("它's")).toBe("ROUND('表 1'!A5*'表 1'!B5/'表 1'!C5,2)");
  expect(cellLive({ sheet: "它's", row: 0, col: 0 }, exact(1)).write("表 1")).toBe("'它''s'!A1");
});

test("the execution score of the report is what its formula gives", () => {
  expect(rounded(over(times(a, b), c), 2).value.toFixed()).toBe("11.93");
});

const BANDS = [
  { grade: "优", from: exact(90) },
  { grade: "良", from: exact(80) },
  { grade: "中", from: exact(60) },
  { grade: "差", from: exact(0) },
] as const;
test.each([
  ["100", "优"],
  ["90", "优"],
  ["89.99", "良"],
  ["80", "良"],
  ["79.99", "中"],
  ["60", "中"],
  ["59.99", "差"],
])("a total of %s is graded %s", (total, grade) => {
  const graded = gradeLive(cell(3, total), BANDS, "zh");
  expect(graded.value).toBe(grade);
  expect(graded.write("表 1")).toBe('IF(D5>=90,"优",IF(D5>=80,"良",IF(D5>=60,"中","差")))');
});

test("an English sheet says what a grade means, in the formula too", () => {
  const graded = gradeLive(cell(3, "85"), BANDS, "en");
  expect(graded.value).toBe("良 (good)");
  expect(graded.write("表 1")).toContain('IF(D5>=80,"良 (good)"');
});

test("equal totals share a rank, and the next one is left out", () => {
  const values = ["94", "96", "94", "90"].map((value) => exact(value));
  const places = placesOf(values);
  const ranks = values.map((value) => rankIn({ ...a, value }, column, places).value.toNumber());
  expect(ranks).toEqual([2, 1, 2, 4]);
  expect(rankIn({ ...a, value: exact("96") }, column, places).write("表 1")).toBe("RANK(A5,$C$2:$C$4)");
});

test("neighbouring rows are summed as a range", () => {
  const rows = [3, 4, 5, 9].map((row) => ({ row, value: exact(row) }));
  const sum = sumOfRows({ sheet: "表 1", left: 2, right: 2 }, rows);
  expect([sum.write("表 1"), sum.value.toNumber()]).toEqual(["SUM(C4:C6,C10)", 21]);
});

test("runs give back exactly the rows they were made of", () => {
  const rising = fc.uniqueArray(fc.nat(300)).map((rows) => [...rows].sort((x, y) => x - y));
  fc.assert(
    fc.property(rising, (rows) => {
      const back = runsOf(rows).flatMap(({ top, bottom }) =>
        Array.from({ length: bottom - top + 1 }, (_, index) => top + index),
      );
      expect(back).toEqual(rows);
    }),
  );
});

test("the greatest and the least of more values than a call takes arguments are found", () => {
  const values = Array.from({ length: 300_000 }, (_, index) => exact(index % 1_000));
  expect(extremeOver("MAX", column, values).value.toFixed()).toBe("999");
  expect(extremeOver("MIN", column, values).value.toFixed()).toBe("0");
});

test("an average keeps all its digits until it is rounded", () => {
  const average = averageOver(column, [exact(19), exact(20), exact(20)]);
  expect(rounded(over(average, constant(exact(20))), 4).value.toFixed()).toBe("0.9833");
});
