import type { PlainCell, PlainRows } from "../../../../../test/support/ordinary-books/calculated";
import { messages, told } from "../../../../../test/support/ordinary-books/told";

const YEARS = ["2021", "2022", "2023", "2024"];

/** Quarters and their sum, year by year; below each year what was added to its result, with `added` for the sums of 2023. */
function quarters(added: (figures: readonly number[], row: number) => PlainCell): PlainRows {
  return YEARS.flatMap((year, block): PlainRows => {
    const [top, isOdd] = [block * 13 + 1, year === "2023"];
    const figures = (line: number): readonly number[] =>
      [3, 5, 2, 7].map((figure) => figure * (line + 2) + block + 0.4);
    const sum = (row: number): PlainCell => `=SUM(B${String(row)}:E${String(row)})`;
    const lines = ["Sales", "Cost"].map((name, line): PlainRows[number] => {
      return [name, ...figures(line), sum(top + 1 + line)];
    });
    const links = ["B", "C", "D", "E", "F"].map(
      (col): PlainCell => `=${col}${String(top + 1)}-${col}${String(top + 2)}`,
    );
    const extra = ["Write-off", "Tax effect"].map((name, line): PlainRows[number] => {
      const [own, row] = [figures(line + 3), top + 7 + line];
      return [name, ...own, isOdd ? added(own, row) : sum(row)];
    });
    return [
      [`Year ${year}`, "Q1", "Q2", "Q3", "Q4", "Year"],
      ...lines,
      [],
      [],
      [],
      ["Result", ...links],
      ...extra,
      [],
      [],
      [],
      [],
    ];
  });
}

const sumOf = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);

test("sums typed in one block of a column that is calculated in all others are told, though they agree", () => {
  const rows = quarters(sumOf);
  expect(told(rows)).toEqual(["warning F34:F35 hardcoded_in_formula_range"]);
  expect(messages(rows)).toEqual([
    "F34:F35 holds the typed figure 94.6 although the other blocks of its column (row) are calculated (F29, for instance); their formula reads =SUM(B34:E34) here; it agrees today (94.6).",
  ]);
});

test.each<[string, PlainRows]>([
  ["calculated throughout", quarters((_, row) => `=SUM(B${String(row)}:E${String(row)})`)],
  ["with figures of the end of the year, which are no sums", quarters((figures) => figures[3] ?? 0)],
])("nothing is told of a column %s", (_, rows) => {
  expect(told(rows)).toEqual([]);
});
