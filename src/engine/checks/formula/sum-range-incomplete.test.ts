import { messages, told } from "../../../../test/support/ordinary-books/told";
import type { PlainRows } from "../../../../test/support/ordinary-books/calculated";

const COSTS: PlainRows = [
  ["Item", "Plan", "Actual"],
  ["Travel", 120, 110],
  ["Print", 80, 85],
  ["Rent", 45, 45],
  ["Staff", 60, 70],
];

test.each<[string, PlainRows]>([
  ["totals over all lines", [...COSTS, ["Total", "=SUM(B2:B5)", "=SUM(C2:C5)"]]],
  [
    "a head row of years that the sums leave out",
    [["Item", 2023, 2024], ...COSTS.slice(1), ["Total", "=SUM(B2:B5)", "=SUM(C2:C5)"]],
  ],
  ["an average line between range and total", [...COSTS, ["Average", "=AVERAGE(B2:B5)"], ["Total", "=SUM(B2:B5)"]]],
  ["an of-which line before the total", [...COSTS, ["of which domestic", 20], ["Total", "=SUM(B2:B5)"]]],
  ["a balance typed before the total", [...COSTS, ["余额", 20], ["合计", "=SUM(B2:B5)"]]],
  ["an empty line and another block before the total", [...COSTS, [], ["Reserve", 9], [], ["Total", "=SUM(B2:B5)"]]],
  [
    "an opening balance above receipts",
    [
      ["Opening", 500],
      ["Sales", 20],
      ["Fees", 30],
      ["Grants", 40],
      ["Receipts", "=SUM(B2:B4)"],
    ],
  ],
  [
    "a total of subtotals",
    [...COSTS, ["Subtotal", "=SUM(B2:B5)"], ["Gas", 5], ["Water", 6], ["Subtotal", "=SUM(B7:B8)"], ["Total", "=B6+B9"]],
  ],
])("silent: %s", (_, rows) => {
  expect(told(rows)).toEqual([]);
});

test.each<[string, PlainRows, readonly string[]]>([
  [
    "the last line, all columns alike",
    [...COSTS, ["Total", "=SUM(B2:B4)", "=SUM(C2:C4)"]],
    ["error B6:C6 sum_range_incomplete"],
  ],
  [
    "the last line in one column",
    [...COSTS, ["Total", "=SUM(B2:B5)", "=SUM(C2:C4)"]],
    ["error C6 sum_range_incomplete"],
  ],
  [
    "the first line in one column",
    [...COSTS, ["Total", "=SUM(B3:B5)", "=SUM(C2:C5)"]],
    ["error B6 sum_range_incomplete"],
  ],
  ["a line in between", [...COSTS, ["Total", "=SUM(B2:B3,B5)", "=SUM(C2:C5)"]], ["error B6 sum_range_incomplete"]],
  ["a line left out of a chain", [...COSTS, ["Total", "=B2+B3+B5", "=C2+C3+C4+C5"]], ["error B6 sum_range_incomplete"]],
  [
    "a line added above, taken in by one column only: those that miss it are told as one, to be weighed",
    [
      ["Item", "q1", "q2", "q3", "q4"],
      ["New", 11, 12, 13, 14],
      ["Travel", 120, 110, 90, 80],
      ["Print", 80, 85, 70, 60],
      ["Rent", 45, 45, 45, 45],
      ["Total", "=SUM(B3:B5)", "=SUM(C3:C5)", "=SUM(D2:D5)", "=SUM(E3:E5)"],
    ],
    ["warning B6:E6 sum_range_incomplete"],
  ],
  ["the last line before an empty one", [...COSTS, [], ["Total", "=SUM(B2:B4)"]], ["error B7 sum_range_incomplete"]],
  [
    "the last column of a row",
    [
      ["", "a", "b", "c", "Total"],
      ["x", 1, 2, 3, "=SUM(B2:D2)"],
      ["y", 4, 5, 6, "=SUM(B3:C3)"],
      ["z", 7, 8, 9, "=SUM(B4:D4)"],
    ],
    ["error E3 sum_range_incomplete"],
  ],
  [
    "a cell of an average",
    [
      ["", "a", "b", "c", "Mean"],
      ["x", 1, 2, 3, "=AVERAGE(B2:D2)"],
      ["y", 4, 5, 9, "=AVERAGE(B3:C3)"],
      ["z", 7, 8, 9, "=AVERAGE(B4:D4)"],
    ],
    ["error E3 sum_range_incomplete"],
  ],
  [
    "a line that is zero today: a remark",
    [...COSTS, ["New", 0, 0], ["Total", "=SUM(B2:B5)", "=SUM(C2:C5)"]],
    ["info B7:C7 sum_range_incomplete"],
  ],
])("found: %s", (_, rows, findings) => {
  expect(told(rows)).toEqual(findings);
});

test("says what is missing and what the sum should be", () => {
  expect(messages([...COSTS, ["合计", "=SUM(B2:B4)"]], "zh")).toEqual([
    "B6的公式=SUM(B2:B4)没有包含B5（合计60），结果为245，补上后应为305。",
  ]);
});
