import type { PlainRows } from "../../../../test/support/ordinary-books/calculated";
import { told } from "../../../../test/support/ordinary-books/told";

const LINES: PlainRows = [
  ["Item", "Plan", "Actual"],
  ["Travel", 120, 118],
  ["Print", 45, 47],
  ["Post", 80, 80],
];

test.each<[string, PlainRows]>([
  ["the range ends at the last line", [...LINES, [null, null, null], ["Total", "=SUM(B2:B4)", "=SUM(C2:C4)"]]],
  ["the empty cell has a name beside it", [...LINES, ["Taxi", null, null], ["Total", "=SUM(B2:B5)", "=SUM(C2:C5)"]]],
  [
    "an empty row in the midst",
    [...LINES, [null, null, null], ["Taxi", 5, 6], ["Total", "=SUM(B2:B6)", "=SUM(C2:C6)"]],
  ],
  ["many empty rows are room for entries", [...LINES, [null], [null], [null], [null], ["Total", "=SUM(B2:B8)"]]],
  [
    "an empty form",
    [
      ["Item", "Plan"],
      ["Travel", null],
      ["Print", null],
      [null, null],
      ["Total", "=SUM(B2:B4)"],
    ],
  ],
])("silent: %s", (_, rows) => {
  expect(told(rows)).toEqual([]);
});

test("an empty row above a total is told, once for all totals of the line", () => {
  const rows = [...LINES, [null, null, null], ["Total", "=SUM(B2:B5)", "=SUM(C2:C5)"]];
  expect(told(rows)).toEqual(["warning B6:C6 reference_to_empty_cell"]);
});

test("so is one before the first line", () => {
  const rows = [...LINES.slice(0, 1), [null], ...LINES.slice(1), ["Total", "=SUM(B2:B5)", "=SUM(C2:C5)"]];
  expect(told(rows)).toEqual(["warning B6:C6 reference_to_empty_cell"]);
});
