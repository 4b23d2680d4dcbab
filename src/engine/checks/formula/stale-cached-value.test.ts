import { messages, told } from "../../../../test/support/ordinary-books/told";
import type { RowsLiteral } from "../../../adapters/memory/memory-workbook";
import { workbookOf } from "../../../adapters/memory/memory-workbook";

function found(rows: RowsLiteral): readonly string[] {
  return told(workbookOf({ S: rows }));
}

test.each<[string, RowsLiteral]>([
  ["results that fit", [[2, 3, { f: "A1*B1", v: 6 }]]],
  ["noise of binary arithmetic", [[0.1, 0.2, { f: "A1+B1", v: 0.3 }, { f: "C1-0.3", v: 5.55e-17 }]]],
  ["results kept as displayed", [[1, 3, { f: "A1/B1", v: 0.33, fmt: "0.00" }]]],
  ["a formula that cannot be recalculated for certain", [[2, { f: "TODAY()", v: 1 }, { f: "NPV(0.1,A1:A1)", v: 9 }]]],
  ["a result that was never stored", [[2, 3, { f: "A1*B1" }]]],
  ["a formula that reads itself", [[{ f: "A1+1", v: 16 }]]],
  ["formulas worked out by repetition", [[6, { f: "0.1*(A1+C1)", v: 1.33 }, { f: "A1+B1", v: 7.33 }]]],
  ["a half that was rounded down from digits not kept", [[36.54, { f: "ROUND(A1*25%,2)", v: 9.13 }]]],
  ["a count of what is not empty", [["x", { f: '""', v: "" }, 4, { f: 'COUNTIF(A1:C1,"<>")', v: 3 }]]],
  ["a file that was never calculated", Array.from({ length: 8 }, (_, i) => [i + 1, { f: `A${i + 1}*2`, v: 0 }])],
])("silent: %s", (_, rows) => {
  expect(found(rows)).toEqual([]);
});

test("a result that its inputs do not give is found; what hangs on it is not told again", () => {
  const rows: RowsLiteral = [[7, 3, { f: "A1*B1", v: 15 }, { f: "C1+1", v: 16 }, { f: "D1*2", v: 32 }]];
  expect(found(rows)).toEqual(["error C1 stale_cached_value"]);
  expect(messages(workbookOf({ S: rows }))).toEqual([
    "=A1*B1 in C1 gives 21 from the present data, but 15 is stored and shown.",
  ]);
});

test("one wrong result among right ones is found, not the total that is right without it", () => {
  const rows: RowsLiteral = [
    [2, { f: "A1*2", v: 4 }],
    [3, { f: "A2*2", v: 99 }],
    [4, { f: "A3*2", v: 8 }],
    [null, { f: "SUM(B1:B3)", v: 18 }],
  ];
  expect(found(rows)).toEqual(["error B2 stale_cached_value"]);
});

test("a stale word is found, too", () => {
  expect(found([[55, { f: 'IF(A1>=60,"pass","fail")', v: "pass" }]])).toEqual(["error B1 stale_cached_value"]);
});

test("one stale total on which most results hang is told, and none of these", () => {
  const rows: RowsLiteral = [
    ...[10, 20, 30, 40, 50, 60].map((a, i) => [a, { f: `A${i + 1}/$A$7`, v: a / 250 }]),
    [{ f: "SUM(A1:A6)", v: 250 }],
  ];
  expect(found(rows)).toEqual(["error A7 stale_cached_value"]);
});

test("an empty text stored for a number is a formula that was never calculated", () => {
  expect(found([[3, { f: "A1*2", v: "" }]])).toEqual([]);
});

test("a logical result stored as 1 or 0 is the same result", () => {
  expect(found([[7, { f: "A1>5", v: 1 }]])).toEqual([]);
  expect(found([[7, { f: "A1>5", v: 0 }]])).toEqual(["error B1 stale_cached_value"]);
});

test("a name that a sheet has for itself as well is left alone: which one is meant depends on the sheet", () => {
  const rows: RowsLiteral = [[2, 5, { f: "Rate*3", v: 15 }]];
  const names = [
    { name: "Rate", refersTo: "S!$A$1" },
    { name: "rate", refersTo: "S!$B$1", sheet: "S" },
  ];
  expect(told(workbookOf({ S: rows }, { names }))).toEqual([]);
  expect(told(workbookOf({ S: rows }, { names: names.slice(0, 1) }))).toEqual(["error C1 stale_cached_value"]);
});
