import fc from "fast-check";
import { bestAssignment } from "./assignment";

test("the best whole wins over the best single column", () => {
  expect(
    bestAssignment([
      [0.9, 0.85],
      [0.8, 0],
    ]),
  ).toEqual([1, 0]);
});

test("a row without a gain stays free", () => {
  expect(
    bestAssignment([
      [0, 0],
      [0.5, 0.6],
    ]),
  ).toEqual([undefined, 1]);
  expect(bestAssignment([])).toEqual([]);
});

function gainOf(gains: readonly (readonly number[])[], chosen: readonly (number | undefined)[]): number {
  return chosen.reduce<number>((sum, column, row) => sum + (column === undefined ? 0 : (gains[row]?.[column] ?? 0)), 0);
}

/** Tries everything: the truth for small matrices. */
function bestGain(gains: readonly (readonly number[])[], row = 0, taken: readonly number[] = []): number {
  const line = gains[row];
  if (line === undefined) return 0;
  const rest = bestGain(gains, row + 1, taken);
  return line.reduce(
    (best, gain, column) =>
      taken.includes(column) ? best : Math.max(best, gain + bestGain(gains, row + 1, [...taken, column])),
    rest,
  );
}

test("no assignment gains more, and no column is given twice", () => {
  const gain = fc.integer({ min: 0, max: 20 });
  const matrix = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(gain, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));
  fc.assert(
    fc.property(matrix, (gains) => {
      const chosen = bestAssignment(gains);
      const columns = chosen.filter((column) => column !== undefined);
      expect(new Set(columns).size).toBe(columns.length);
      expect(gainOf(gains, chosen)).toBe(bestGain(gains));
    }),
  );
});

test("a table a thousand columns wide is settled as well as a narrow one", () => {
  const gains = Array.from({ length: 1_000 }, (_, row) => [
    row === 700 ? 0.9 : 0.1,
    row === 30 || row === 700 ? 0.8 : 0,
  ]);
  const chosen = bestAssignment(gains);
  expect([chosen[700], chosen[30]]).toEqual([0, 1]);
  expect(chosen.filter((column) => column !== undefined)).toHaveLength(2);
});
