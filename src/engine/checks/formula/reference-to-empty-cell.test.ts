import type { PlainRows } from "../../../../test/support/ordinary-books/calculated";
import { told } from "../../../../test/support/ordinary-books/told";

/** Quantity by price, the price of some lines left empty. */
function stock(empty: readonly number[], formula: (row: number) => string = (row) => `=B${row}*C${row}`): PlainRows {
  return [
    ["Article", "Quantity", "Price", "Value"],
    ...Array.from({ length: 8 }, (_, i) => [`A${i}`, i + 3, empty.includes(i + 2) ? null : i + 1.5, formula(i + 2)]),
  ];
}

test.each<[string, PlainRows]>([
  ["all filled", stock([])],
  ["several empty: not priced yet", stock([4, 5, 7])],
  ["an empty term of a sum", stock([4], (row) => `=B${row}+C${row}`)],
  ["an empty term of a weighted sum", stock([4], (row) => `=B${row}*0.6+C${row}*0.4`)],
])("silent: %s", (_, rows) => {
  expect(told(rows)).toEqual([]);
});

test("one missing price among many is remarked", () => {
  expect(told(stock([4]))).toEqual(["info D4 reference_to_empty_cell"]);
});
