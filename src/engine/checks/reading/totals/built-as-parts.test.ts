import type { PlainRows } from "../../../../../test/support/ordinary-books/calculated";
import { toldInTables } from "../../../../../test/support/ordinary-books/told";

/** Sales by month and to date, and below them the share of each region; the last share is what `share` says. */
function sales(share: (column: string) => string): PlainRows {
  const months = ["B", "C", "D"];
  const line = (name: string, row: number, figures: readonly number[]): PlainRows[number] => [
    name,
    ...figures,
    `=SUM(B${String(row)}:D${String(row)})`,
  ];
  return [
    ["Region", "Jan", "Feb", "Mar", "YTD"],
    line("North", 2, [120, 140, 90]),
    line("South", 3, [220, 180, 260]),
    line("East", 4, [75, 95, 110]),
    line("West", 5, [310, 280, 305]),
    ["Group", ...[...months, "E"].map((column) => `=SUM(${column}2:${column}5)`)],
    ["North", ...[...months, "E"].map(share)],
  ];
}

test("a share for the year by the formula of the shares of its months is no sum of them", () => {
  expect(
    toldInTables(
      sales((column) => `=${column}2/${column}$6`),
      "row_sum_mismatch",
    ),
  ).toEqual([]);
});

test("a figure for the year of its own is held against its months", () => {
  const typed = sales((column) => (column === "E" ? "=E2/E$6*10" : `=${column}2/${column}$6`));
  expect(toldInTables(typed, "row_sum_mismatch")).toHaveLength(1);
});
