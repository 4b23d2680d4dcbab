import { calculated } from "../../../../../../test/support/ordinary-books/calculated";
import { told } from "../../../../../../test/support/ordinary-books/told";

/** A summary that fetches the name of each group and, from further right, its two sums. */
function summary(second: string) {
  const groups = ["Health", "Care", "Training"].flatMap((name, index) => {
    const first = 3 * index + 3;
    const sum = (col: string): string => `=SUM(${col}${String(first)}:${col}${String(first + 1)})`;
    return [
      [name, null, null, sum("D"), sum("E")],
      ["A", 1 + index, 2, 40 + index, 9 + 2 * index],
      ["B", 3 + index, 4, 25 + 4 * index, 12 + index],
    ];
  });
  const lines = [2, 5, 8].map((row, index) => [
    `=Ledger!A${String(row)}`,
    index === 1 ? second : `=Ledger!D${String(row)}`,
    `=Ledger!E${String(row)}`,
  ]);
  return calculated({
    Summary: [["Group", "Budget", "Spent"], ...lines],
    Ledger: [["Item", "Code", "Year", "Budget", "Spent"], ...groups],
  });
}

test("a row fetches its name from another place than its figures", () => {
  expect(told(summary("=Ledger!D5"))).toEqual([]);
});
