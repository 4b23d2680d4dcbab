import type { PlainCell, PlainRows } from "../../../../test/support/ordinary-books/calculated";
import { messages, told } from "../../../../test/support/ordinary-books/told";

/** Income by line in two years, with the totals as given. */
function income(...totals: readonly PlainCell[]): PlainRows {
  return [
    ["Income", "2023", "2024"],
    ["Fees", 1200, 1310],
    ["Grants", 860, 790],
    ["Sales", 455, 520],
    ["Total", ...totals],
  ];
}

test.each<[string, PlainRows]>([
  ["sums of cells", income("=SUM(B2:B4)", "=SUM(C2:C4)")],
  ["a count of days, both ends included", income("=SUM(B2:B4)+1")],
  ["formulas side by side that each have a figure of their own", income("=SUM(B2:B4)+85", "=SUM(C2:C4)+120")],
  ["a known total less its parts", income("=4000-SUM(B2:B4)")],
  ["a cell and a figure", income("=B2+273.15")],
  ["a product", income("=SUM(B2:B4)*1.19+85")],
])("silent: %s", (_, rows) => {
  expect(told(rows)).toEqual([]);
});

test.each<[string, PlainCell]>([
  ["added to a sum", "=SUM(B2:B4)+85"],
  ["taken from it", "=SUM(B2:B4)-400"],
  ["inside the brackets", "=SUM(B2:B4,85)"],
  ["added to cells in a line of totals", "=B2+B3+B4+85"],
])("found: a typed figure %s", (_, total) => {
  expect(told(income(total))).toEqual(["warning B5 hardcoded_in_formula_range"]);
});

test("the message says what the cells add up to without it", () => {
  expect(messages(income("=SUM(B2:B4)-400"))).toEqual([
    "=SUM(B2:B4)-400 in B5 adds the typed figure -400 to the cells it sums, so 2115 is not their sum, 2515.",
  ]);
});
