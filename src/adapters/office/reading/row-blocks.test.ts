import fc from "fast-check";
import type { Extent } from "./row-blocks";
import { cellsOf, packRows, wholeRows } from "./row-blocks";

const extents = fc
  .array(fc.record({ rows: fc.integer({ min: 1, max: 400 }), cols: fc.integer({ min: 1, max: 30 }) }), { maxLength: 8 })
  .map((sizes): Extent[] => sizes.map((size, index) => ({ sheetId: `sheet${index}`, top: 3, left: 1, ...size })));

describe("cutting sheets into answers", () => {
  test("gives every row exactly once and in order, whatever the limit", () => {
    fc.assert(
      fc.property(extents, fc.integer({ min: 1, max: 500 }), (sheets, limit) => {
        const rows = packRows(wholeRows(sheets), limit)
          .flat()
          .flatMap(({ extent, from, rows }) =>
            Array.from({ length: rows }, (_, row) => `${extent.sheetId}/${from + row}`),
          );
        expect(rows).toEqual(
          sheets.flatMap(({ sheetId, rows: count }) => Array.from({ length: count }, (_, row) => `${sheetId}/${row}`)),
        );
      }),
    );
  });

  test("never asks for more cells than the limit, but for a single row", () => {
    fc.assert(
      fc.property(extents, fc.integer({ min: 1, max: 500 }), (sheets, limit) => {
        for (const answer of packRows(wholeRows(sheets), limit)) {
          expect(cellsOf(answer) <= limit || (answer.length === 1 && answer[0]?.rows === 1)).toBe(true);
        }
      }),
    );
  });

  test("puts small sheets into one answer together", () => {
    const sheets = Array.from({ length: 50 }, (_, index) => ({
      sheetId: `${index}`,
      top: 0,
      left: 0,
      rows: 40,
      cols: 12,
    }));
    expect(packRows(wholeRows(sheets), 60_000)).toHaveLength(1);
  });
});
