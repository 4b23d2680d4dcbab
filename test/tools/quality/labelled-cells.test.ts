import { calculated } from "../../support/ordinary-books/calculated";
import { formulaFindings } from "../../support/ordinary-books/measure";
import { f1Of, judgeByCells, readCellLabels, together } from "./labelled-cells";

/** Quantity by price, two amounts typed: one differs, one is equal. */
const BOOK = calculated({
  Sales: [
    ["Item", "Quantity", "Price", "Amount"],
    ["a", 3, 12.5, "=B2*C2"],
    ["b", 4, 13.5, "=B3*C3"],
    ["c", 5, 11.5, 75.5],
    ["d", 6, 12.25, "=B5*C5"],
    ["e", 7, 14.5, "=B6*C6"],
    ["f", 8, 15.25, 122],
    ["g", 9, 16.5, "=B8*C8"],
    ["h", 2, 17.5, "=B9*C9"],
  ],
});
const ERRORS = new Set(["error"] as const);
const ALL = new Set(["error", "warning", "info"] as const);

test.each([
  ["the sheet in other letters", "book,sheet,cells\nsales,SALES,D4\nsales,Sales,d7", 1],
  ["a range of which half is told", "sales,Sales,D3:D4\nsales,Sales,D6:D7", 2 / 3],
  ["nothing labelled", "sales,,", 0],
  ["another sheet of that workbook", 'sales,"Sales, old",D4', 0],
])("cells told are held against the labelled ones: %s", (_, csv, f1) => {
  const labelled = readCellLabels(csv).get("sales") ?? new Set<string>();
  expect(f1Of(judgeByCells(formulaFindings(BOOK), labelled, ALL))).toBeCloseTo(f1);
});

test("remarks and warnings are counted only where they are asked for", () => {
  const labelled = readCellLabels("sales,Sales,D4\nsales,Sales,D7").get("sales") ?? new Set<string>();
  expect(judgeByCells(formulaFindings(BOOK), labelled, ERRORS)).toEqual({ right: 1, told: 1, labelled: 2 });
});

test("a workbook in which nothing is labelled and nothing told is right", () => {
  const none = judgeByCells([], new Set(), ALL);
  expect(f1Of(none)).toBe(1);
  expect(together([none, { right: 1, told: 2, labelled: 3 }])).toEqual({ right: 1, told: 2, labelled: 3 });
});

test("a label that is no cell is named with its line", () => {
  expect(() => readCellLabels("book,sheet,cells\nsales,Sales,D4\nsales,Sales,somewhere")).toThrow(
    "line 3: somewhere is no cell",
  );
});
