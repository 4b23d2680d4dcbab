import type { PlainCell, PlainRows } from "../../../../../../test/support/ordinary-books/calculated";
import { told } from "../../../../../../test/support/ordinary-books/told";

/** Differences of runs, each from the one before; the fourth was spoilt. */
function runs(ofSpoilt: PlainCell, ofNext: string): PlainRows {
  return [
    ["Run", "Result", "Range"],
    ...[11.2, 11.4, 11.1, 14.9, 11.3, 11.5, 11.2, 11.6, 11.3].map((result, index): PlainRows[number] => {
      const row = index + 2;
      const range =
        row === 2 ? null : row === 5 ? ofSpoilt : row === 6 ? ofNext : `=ABS(B${String(row)}-B${String(row - 1)})`;
      return [`R${String(index + 1)}`, result, range];
    }),
  ];
}

test.each<[string, PlainCell, string, readonly string[]]>([
  ["that has no difference", null, "=ABS(B6-B4)", []],
  ["that is said to be left out", "excluded", "=ABS(B6-B4)", []],
  ["that counts like the others", "=ABS(B5-B4)", "=ABS(B6-B4)", ["error C6 formula_inconsistent"]],
  ["and over one that counts", null, "=ABS(B6-B3)", ["error C6 formula_inconsistent"]],
])("a difference that reaches over a run %s", (_, ofSpoilt, ofNext, findings) => {
  expect(told(runs(ofSpoilt, ofNext))).toEqual(findings);
});
