import { messages, told } from "../../../../test/support/ordinary-books/told";
import type { RowsLiteral } from "../../../adapters/memory/memory-workbook";
import { workbookOf } from "../../../adapters/memory/memory-workbook";

const error = (text: string): { readonly error: string } => ({ error: text });

test.each<[string, RowsLiteral]>([
  ["no error", [[1, { f: "A1", v: 1 }]]],
  ["a form that waits for its figures", [[null, null, { f: "A1/B1", v: error("#DIV/0!") }]]],
  ["NA() for charts", [[{ f: "NA()", v: error("#N/A") }]]],
])("silent: %s", (_, rows) => {
  expect(told(workbookOf({ S: rows }))).toEqual([]);
});

test.each<[string, RowsLiteral, readonly string[]]>([
  [
    "only the source of an error",
    [
      [
        0,
        5,
        { f: "B1/A1", v: error("#DIV/0!") },
        { f: "C1+1", v: error("#DIV/0!") },
        { f: "SUM(A1:D1)", v: error("#DIV/0!") },
      ],
    ],
    ["warning C1 formula_error_value"],
  ],
  ["a lost reference", [[1, { f: "A1+#REF!", v: error("#REF!") }]], ["error B1 formula_error_value"]],
  ["a lost reference that IFERROR hides", [[1, { f: "IFERROR(A1+#REF!,0)", v: 0 }]], ["error B1 formula_error_value"]],
  ["text where a number should be", [["x", { f: "A1*2", v: error("#VALUE!") }]], ["error B1 formula_error_value"]],
  [
    "copies below each other as one",
    [
      [0, 5, { f: "B1/A1", v: error("#DIV/0!") }],
      [0, 6, { f: "B2/A2", v: error("#DIV/0!") }],
      [0, 7, { f: "B3/A3", v: error("#DIV/0!") }],
    ],
    ["warning C1:C3 formula_error_value"],
  ],
  [
    "a look-up without a hit as a remark",
    [[1, { f: "VLOOKUP(9,A1:A1,1,FALSE)", v: error("#N/A") }]],
    ["info B1 formula_error_value"],
  ],
])("found: %s", (_, rows, findings) => {
  expect(told(workbookOf({ S: rows }))).toEqual(findings);
});

test("more than six places of a sheet with one error are one finding that names the first of them", () => {
  const broken = (row: number): RowsLiteral => [
    [row, { f: `A${String(2 * row - 1)}*#REF!+${String(row)}`, v: error("#REF!") }],
    [],
  ];
  const rows = [1, 2, 3, 4, 5, 6].flatMap(broken);
  expect(told(workbookOf({ S: rows }))).toHaveLength(6);
  expect(told(workbookOf({ S: [...rows, ...broken(7)] }))).toEqual(["error B1 formula_error_value"]);
});

test("neighbours with one error are one block, whatever their formulas", () => {
  const rows: RowsLiteral = [
    ["x", { f: "A1*2", v: error("#VALUE!") }, { f: "A1*3", v: error("#VALUE!") }],
    ["y", { f: "A2-7", v: error("#VALUE!") }, { f: "A2-8", v: error("#VALUE!") }],
  ];
  expect(told(workbookOf({ S: rows }))).toEqual(["error B1:C2 formula_error_value"]);
});

test("places on several sheets that divide by one empty cell are one finding that names it", () => {
  const book = workbookOf({
    Inputs: [
      ["Nights", null],
      ["Rent", 900],
    ],
    Plan: [["Per night", { f: "Inputs!B2/Inputs!B1", v: error("#DIV/0!") }]],
    Test: [[null], [null, null, { f: "Inputs!B2*12/Inputs!B1", v: error("#DIV/0!") }]],
  });
  expect(messages(book)).toEqual([
    "2 places (Plan!B1, Test!C2), 2 cells in all, show #DIV/0!: they all divide by Inputs!B1, which is empty or zero; the first is =Inputs!B2/Inputs!B1 in B1.",
  ]);
});

test("so are those with a function that no sound formula uses", () => {
  const lookup = { f: 'PICK("a",MAX(A1:A2))', v: error("#NAME?") };
  const book = workbookOf({
    A: [
      [1, { f: "MAX(A1:A2)", v: 2 }],
      [2, lookup],
    ],
    B: [[1], [2], [null, null, lookup]],
  });
  expect(told(book)).toEqual(["error B2 formula_error_value"]);
  expect(messages(book)[0]).toMatch(/the name or function PICK/);
});

test("a single look-up without a hit among five is a warning, several are remarks", () => {
  const lines = (missing: readonly number[]): RowsLiteral =>
    Array.from({ length: 6 }, (_, i): RowsLiteral[number] => [
      `n${String(i)}`,
      { f: `VLOOKUP(A${String(i + 1)},$E$1:$F$9,2,FALSE)`, v: missing.includes(i) ? error("#N/A") : 7 + i },
    ]);
  expect(told(workbookOf({ S: lines([3]) }))).toEqual(["warning B4 formula_error_value"]);
  expect(told(workbookOf({ S: lines([1, 4]) }))).toEqual([
    "info B2 formula_error_value",
    "info B5 formula_error_value",
  ]);
});
