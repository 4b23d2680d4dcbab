import { nextCard } from "./next-card";

test.each([
  ["forward from nowhere to the first", { index: -1, last: -1, count: 16 }, 1, 0],
  ["back from nowhere to the last", { index: -1, last: -1, count: 16 }, -1, 15],
  ["forward to the next", { index: 3, last: 3, count: 16 }, 1, 4],
  ["from the last to the first", { index: 15, last: 15, count: 16 }, 1, 0],
  ["to what took the place of a card that left", { index: -1, last: 3, count: 15 }, 1, 3],
  ["to what took the place of the first", { index: -1, last: 0, count: 15 }, 1, 0],
  ["back from a card that left", { index: -1, last: 3, count: 15 }, -1, 2],
] as const)("a step leads %s", (_, standpoint, by, card) => {
  expect(nextCard(standpoint, by)).toBe(card);
});
