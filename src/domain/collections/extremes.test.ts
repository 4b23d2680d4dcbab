import { largestOf, smallestOf } from "./extremes";

test("the largest and the smallest of more figures than a call takes arguments are told", () => {
  const figures = Array.from({ length: 1_000_000 }, (_, place) => (place === 700_000 ? 5_000_000 : -place));
  expect(() => Math.max(...figures)).toThrow(RangeError);
  expect(largestOf(figures)).toBe(5_000_000);
  expect(smallestOf(figures)).toBe(-999_999);
});

test("of no figures there is none, but for the least that was asked for", () => {
  expect(largestOf([])).toBe(Number.NEGATIVE_INFINITY);
  expect(largestOf([], 0)).toBe(0);
  expect(smallestOf([])).toBe(Number.POSITIVE_INFINITY);
});
