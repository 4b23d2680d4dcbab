import fc from "fast-check";
import { addressLists, rectanglesOf } from "./areas";

const places = fc.uniqueArray(
  fc.record({ row: fc.integer({ min: 0, max: 12 }), col: fc.integer({ min: 0, max: 8 }) }),
  { selector: ({ row, col }) => row * 100 + col },
);

describe("covering cells with rectangles", () => {
  test("covers each cell exactly once and no other", () => {
    fc.assert(
      fc.property(places, (cells) => {
        const covered = rectanglesOf(cells).flatMap(({ top, bottom, left, right }) =>
          Array.from({ length: bottom - top + 1 }, (_, row) =>
            Array.from({ length: right - left + 1 }, (__, col) => (top + row) * 100 + left + col),
          ).flat(),
        );
        expect(covered.sort((a, b) => a - b)).toEqual(
          cells.map(({ row, col }) => row * 100 + col).sort((a, b) => a - b),
        );
      }),
    );
  });

  test("makes one rectangle of a table", () => {
    const cells = Array.from({ length: 60 }, (_, index) => ({ row: Math.floor(index / 6), col: index % 6 }));
    expect(rectanglesOf(cells)).toEqual([{ top: 0, left: 0, bottom: 9, right: 5 }]);
  });
});

describe("lists of addresses", () => {
  test("are short enough for one call and name every area", () => {
    const areas = Array.from({ length: 200 }, (_, row) => ({ top: row * 2, left: 3, bottom: row * 2, right: 3 }));
    const lists = addressLists(areas);
    expect(Math.max(...lists.map(({ length }) => length))).toBeLessThanOrEqual(250);
    expect(lists.join(",").split(",")).toEqual(areas.map(({ top }) => `D${top + 1}`));
  });
});
