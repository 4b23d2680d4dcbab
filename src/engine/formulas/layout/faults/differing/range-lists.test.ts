import type { PlainRows } from "../../../../../../test/support/ordinary-books/calculated";
import { calculated } from "../../../../../../test/support/ordinary-books/calculated";
import { messages, told } from "../../../../../../test/support/ordinary-books/told";
import type { Workbook } from "../../../../../sheets/workbook";

const RESULTS = Array.from({ length: 9 }, (_, i) => [
  `S${String(i + 1)}`,
  3 + ((7 * i) % 5) + i / 10,
  i % 3 === 0 ? "over" : "ok",
]);

/** Nine results and what is said about them; the range of one formula replaced. */
function statistics(mean: string): PlainRows {
  return [
    ["Sample", "mg/l", "Limit"],
    ...RESULTS,
    [],
    ["", "", "n", "=COUNT(B2:B10)"],
    ["", "", "Mean", `=AVERAGE(${mean})`],
    ["", "", "Highest", "=MAX(B2:B10)"],
    ["", "", "Lowest", "=MIN(B2:B10)"],
    ["", "", "Over", '=COUNTIF(C2:C10,"over")'],
  ];
}

test.each<[string, string, readonly string[]]>([
  ["the same cells", "B2:B10", []],
  ["the last cells left out", "B2:B8", ["error D13 sum_range_incomplete"]],
  ["the first cell left out", "B3:B10", ["error D13 sum_range_incomplete"]],
  ["other cells: its own matter", "B3:B9", []],
])("several figures about one list: %s", (_, mean, findings) => {
  expect(told(statistics(mean))).toEqual(findings);
});

/** Twelve months on one sheet, four quarters on another; the ranges of the quarters as given. */
function quarters(ranges: readonly string[]): Workbook {
  return calculated({
    Year: [
      ["", "Q1", "Q2", "Q3", "Q4"],
      ["VAT", ...ranges.map((range) => `=SUM(Months!${range})`)],
    ],
    Months: [
      ["Month", "VAT"],
      ...Array.from({ length: 12 }, (_, i) => [`2024-${String(i + 1)}`, 400 + ((37 * i) % 90)]),
    ],
  });
}

test.each<[string, readonly string[], readonly string[]]>([
  ["all months", ["B2:B4", "B5:B7", "B8:B10", "B11:B13"], []],
  ["the last month of a quarter left out", ["B2:B4", "B5:B7", "B8:B9", "B11:B13"], ["error D2 sum_range_incomplete"]],
  ["the first month of a quarter left out", ["B2:B4", "B6:B7", "B8:B10", "B11:B13"], ["error C2 sum_range_incomplete"]],
  [
    "the last month of the quarter before taken in",
    ["B2:B4", "B4:B7", "B8:B10", "B11:B13"],
    ["error C2 formula_inconsistent"],
  ],
  [
    "the first month of the next quarter taken in",
    ["B2:B4", "B5:B7", "B8:B11", "B11:B13"],
    ["error D2 formula_inconsistent"],
  ],
  ["a single month in place of a quarter", ["B2:B4", "B5:B7", "B8:B8", "B11:B13"], ["error D2 sum_range_incomplete"]],
  ["stretches of several lengths", ["B2:B4", "B5:B6", "B8:B10", "B11:B12"], []],
])("sums over stretches that follow each other: %s", (_, ranges, findings) => {
  expect(told(quarters(ranges))).toEqual(findings);
});

/** Four years of quarters and the years below them, with a total; the sum of one year as given. */
function years(third: string): PlainRows {
  const quarters = Array.from({ length: 16 }, (_, i) => [`Q${String((i % 4) + 1)}`, 210 + ((53 * i) % 80)]);
  return [
    ["Quarter", "Interest"],
    ...quarters,
    [],
    ["Year", "Interest"],
    ...["B2:B5", "B6:B9", third, "B14:B17"].map((range, i) => [2020 + i, `=SUM(${range})`]),
    ["All", "=SUM(B20:B23)"],
  ];
}

test.each<[string, string, readonly string[]]>([
  ["all quarters", "B10:B13", []],
  ["the last quarter of a year left out", "B10:B12", ["error B22 sum_range_incomplete"]],
])("sums over stretches that follow each other, with a total below: %s", (_, third, findings) => {
  expect(told(years(third))).toEqual(findings);
});

test("the total below is named as no neighbour", () => {
  expect(messages(years("B9:B13"))).toEqual([expect.stringContaining("the formula of B20:B21, B23 beside it")]);
});

/** How often each answer was given to each of four questions; the range of one count as given. */
function answers(range: string): Workbook {
  const counts = (col: string, special?: string): PlainRows[number] =>
    [5, 4, 3, 2, 1].map((answer) => {
      const cells = special !== undefined && answer === 3 ? special : `${col}$2:$${col}$13`;
      return `=COUNTIF(Sheets!$${cells},${String(answer)})`;
    });
  return calculated({
    Tally: [
      ["Question", "5", "4", "3", "2", "1"],
      ["Rooms", ...counts("B")],
      ["Service", ...counts("C", range)],
      ["Speed", ...counts("D")],
      ["All in all", ...counts("E")],
    ],
    Sheets: [
      ["No", "Q1", "Q2", "Q3", "Q4"],
      ...Array.from({ length: 12 }, (_, i) => [i + 1, ...[3, 2, 1, 4].map((step) => 1 + ((step * i) % 5))]),
    ],
  });
}

test.each<[string, string, readonly string[]]>([
  ["all answers", "C$2:$C$13", []],
  ["the last answers left out", "C$2:$C$9", ["error D3 sum_range_incomplete"]],
])("counts of one list that differ in what they count: %s", (_, range, findings) => {
  expect(told(answers(range))).toEqual(findings);
});

/** Means of samples measured twice each; `third`: the rows that the third mean reads. */
function pairs(third: string): PlainRows {
  const measured = Array.from({ length: 12 }, (_, i): PlainRows[number] => [`S${String(i)}`, 3 + ((i * 7) % 11) / 4]);
  const mean = (sample: number): string => `=AVERAGE(B${String(2 * sample)}:B${String(2 * sample + 1)})`;
  const means = [1, 2, 3, 4, 5, 6].map((sample): PlainRows[number] => [
    `Sample ${String(sample)}`,
    null,
    null,
    sample === 3 ? `=AVERAGE(${third})` : mean(sample),
  ]);
  return [["Run", "mg"], ...measured, [], ...means];
}

test.each<[string, string, readonly string[]]>([
  ["its own", "B6:B7", []],
  ["those of the sample before", "B4:B5", ["error D17 formula_inconsistent"]],
])("means of pairs that follow each other, one of which reads %s", (_, third, findings) => {
  expect(told(pairs(third))).toEqual(findings);
});
