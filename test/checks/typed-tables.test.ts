import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { told } from "../support/outcome-of";

/** Ordinary tables whose formulas somebody turned into figures: what a formula would have said is left to the words. */
test("a balance at the beginning and at the end of a quarter is no sum of its months", () => {
  const flows: RowsLiteral = [
    ["Receipts home", 204, 207, 249, 660],
    ["Receipts export", 68, 90, 79, 237],
    ["VAT refund", 12, 3, 5, 20],
    ["Wages", 110, 112, 115, 337],
    ["Rent", 18, 19, 18, 55],
    ["Material", 78, 76, 90, 244],
    ["Tax", 25, 4, 6, 35],
  ];
  const cash: RowsLiteral = [
    ["k€", "Jan", "Feb", "Mar", "Q1"],
    ["Opening", 412, 465, 554, 412],
    ...flows,
    ["Closing", 465, 554, 658, 658],
  ];
  expect(told({ Cash: cash })).toEqual([]);
});

test("the price in a line of totals is what each piece cost on average", () => {
  const sold = [
    ["May 2", 120, 48.5],
    ["May 9", 80, 51.25],
    ["May 16", 150, 55.5],
    ["May 23", 60, 60.75],
  ] as const;
  const lines = sold.map(([day, cases, price]) => [day, cases, price, cases * price]);
  const revenue = sold.reduce((sum, [, cases, price]) => sum + cases * price, 0);
  expect(
    told({ Sales: [["Day", "Cases", "Price", "Revenue"], ...lines, ["Total", 410, revenue / 410, revenue]] }),
  ).toEqual([]);
});

test("persons whose names begin with A., B., C. are no captions over the other holders", () => {
  const holders: RowsLiteral = [
    ["A. Reyes", 3_000_000, null, 3_000_000],
    ["B. Okafor", 2_500_000, null, 2_500_000],
    ["C. Lind", 1_500_000, null, 1_500_000],
    ["Advisors", 200_000, null, 200_000],
    ["Pool", 800_000, 150_000, 950_000],
    ["Seed Fund", null, 2_000_000, 2_000_000],
  ];
  const heading = ["Holder", "Founding", "Seed new", "After seed"];
  const total = ["Total", 8_000_000, 2_150_000, 10_150_000];
  expect(told({ "Cap table": [heading, ...holders, total] })).toEqual([]);
  expect(told({ "Cap table": [heading, ...holders, ["Total", 8_000_000, 2_150_000, 10_510_000]] })).toEqual([
    "total_mismatch Cap table!D8",
  ]);
});
