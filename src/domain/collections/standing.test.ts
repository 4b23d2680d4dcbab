import fc from "fast-check";
import { exact } from "../figures/exact";
import { standings } from "./standing";

test("equal scores share their places", () => {
  const scores = ["91.5", "88", "95", "88.00", "70"].map(exact);
  const stood = standings(scores, (score) => score);
  expect(stood.map(({ item }) => item)).toEqual(scores);
  expect(stood.map(({ first, last, dense }) => [first, dense, last])).toEqual([
    [2, 2, 2],
    [3, 3, 4],
    [1, 1, 1],
    [3, 3, 4],
    [5, 4, 5],
  ]);
});

test("a rank is one more than the number of better scores, whatever the order", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1 }), (numbers) => {
      for (const { item: number, first, last, dense } of standings(numbers, exact)) {
        expect(first).toBe(1 + numbers.filter((other) => other > number).length);
        expect(last - first + 1).toBe(numbers.filter((other) => other === number).length);
        expect(dense).toBe(1 + new Set(numbers.filter((other) => other > number)).size);
      }
    }),
  );
});
