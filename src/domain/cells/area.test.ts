import type { CellAddress } from "./address";
import { formatA1, parseRangeA1 } from "./address";
import { areasMeet, cellCount, cellsIn, firstCell, liesIn, rangeBetween, sameRange } from "./area";

const range = (text: string, sheet = "表") => {
  const found = parseRangeA1(text, sheet);
  if (found === undefined) throw new Error(`not a range: ${text}`);
  return found;
};

test.each([
  ["B2:C3", "C3:D4", true],
  ["B2:C3", "A1:Z99", true],
  ["B2:C3", "D2:D3", false],
  ["B2:C3", "B4:C5", false],
])("%s and %s have a cell in common: %s", (a, b, expected) => {
  expect(areasMeet(range(a), range(b))).toBe(expected);
  expect(areasMeet(range(b), range(a))).toBe(expected);
});

test("a range has each of its cells once, row by row, and no other", () => {
  const cells = [...cellsIn(range("B2:C3"))];
  expect(cells.map(formatA1)).toEqual(["B2", "C2", "B3", "C3"]);
  expect(cellCount(range("B2:C3"))).toBe(cells.length);
  expect(cells.every((cell) => liesIn(cell, range("B2:C3")))).toBe(true);
  expect(liesIn({ row: 3, col: 1 }, range("B2:C3"))).toBe(false);
});

test("a range and its corners tell the same, on one sheet", () => {
  const all = range("B2:C3");
  const last: CellAddress = { sheet: "表", row: 2, col: 2 };
  expect(sameRange(rangeBetween(firstCell(all), last), all)).toBe(true);
  expect(sameRange(range("B2:C3", "另表"), all)).toBe(false);
});
