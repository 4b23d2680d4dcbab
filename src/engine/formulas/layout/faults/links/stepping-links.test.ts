import type { PlainRows } from "../../../../../../test/support/ordinary-books/calculated";
import { calculated } from "../../../../../../test/support/ordinary-books/calculated";
import { told } from "../../../../../../test/support/ordinary-books/told";

/** Twelve half years of a debt, and the years below them or on another sheet: what is left at the end of each. */
function debt(ends: readonly number[], sheet = ""): Record<string, PlainRows> {
  const halves = Array.from({ length: 12 }, (_, i): PlainRows[number] => [
    `H${String(i)}`,
    900 - 61 * i + ((i * i) % 7),
  ]);
  const years = ends.map((row, i): PlainRows[number] => [2020 + i, `=${sheet}B${String(row)}`]);
  const months: PlainRows = [["Half", "Left"], ...halves];
  return sheet === ""
    ? { S: [...months, [], ["Year", "Left"], ...years] }
    : { S: [["Year", "Left"], ...years], Plan: months };
}

test.each<[string, readonly number[], readonly string[]]>([
  ["in step", [3, 5, 7, 9, 11, 13], []],
  ["one reads the half year before", [3, 5, 7, 8, 11, 13], ["error B19 formula_inconsistent"]],
  ["the first does", [2, 5, 7, 9, 11, 13], ["error B16 formula_inconsistent"]],
  ["two do: links of their own", [2, 5, 7, 8, 11, 13], []],
  ["no step at all", [3, 4, 8, 9, 11, 13], []],
  ["too few to tell", [3, 5, 8, 9], []],
])("the ends of years in a schedule of half years: %s", (_, ends, findings) => {
  expect(told(calculated(debt(ends)))).toEqual(findings);
});

test("on another sheet", () => {
  expect(told(calculated(debt([3, 5, 7, 9, 12, 13], "Plan!")))).toEqual(["error B6 formula_inconsistent"]);
});
