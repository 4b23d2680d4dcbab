import { told } from "../../../../test/support/ordinary-books/told";
import { workbookOf } from "../../../adapters/memory/memory-workbook";
import type { RowsLiteral } from "../../../adapters/memory/memory-workbook";

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
  const broken = (row: number): RowsLiteral[number] => [row, { f: `A${row}*#REF!+${row}`, v: error("#REF!") }];
  const rows = [1, 2, 3, 4, 5, 6].map(broken);
  expect(told(workbookOf({ S: rows }))).toHaveLength(6);
  expect(told(workbookOf({ S: [...rows, broken(7)] }))).toEqual(["error B1 formula_error_value"]);
});
