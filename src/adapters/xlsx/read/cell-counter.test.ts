import { PackageTrouble } from "../trouble";
import { CellCounter } from "./cell-counter";

const LIMITS = { cells: 3, places: 10, longTexts: 2_500, elements: 2 };

/** Whether a workbook is refused once it has all of this. */
function isRefused(read: (counter: CellCounter) => void): boolean {
  try {
    read(new CellCounter(LIMITS));
    return false;
  } catch (trouble) {
    if (trouble instanceof PackageTrouble) return true;
    throw trouble;
  }
}

test("what is within the limits is read", () => {
  const isWithin = (counter: CellCounter): void => {
    for (let cell = 0; cell < LIMITS.cells; cell += 1) counter.count();
    for (let merge = 0; merge < LIMITS.elements; merge += 1) counter.element();
    counter.skip(4);
    counter.skip(6);
    counter.text(1_200);
    counter.text(1_300);
  };
  expect(isRefused(isWithin)).toBe(false);
});

test.each<[string, (counter: CellCounter) => void]>([
  ["cells", (counter) => [1, 2, 3, 4].forEach(() => counter.count())],
  ["empty places before cells, taken together", (counter) => [6, 5].forEach((places) => counter.skip(places))],
  ["merges and widths", (counter) => [1, 2, 3].forEach(() => counter.element())],
  ["long texts, taken together", (counter) => [1_300, 1_300].forEach((length) => counter.text(length))],
])("too many %s are refused", (_, read) => {
  expect(isRefused(read)).toBe(true);
});

test("short texts are paid for by their cells", () => {
  expect(isRefused((counter) => [1_000, 1_000, 1_000].forEach((length) => counter.text(length)))).toBe(false);
});
