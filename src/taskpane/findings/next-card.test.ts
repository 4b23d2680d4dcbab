import { nextCard, placeLeft } from "./next-card";

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

test.each([
  ["nowhere where no card was open", { ids: ["a", "b"], index: -1 }, ["a", "b"], -1],
  ["at the card itself where it is still there", { ids: ["a", "b", "c"], index: 1 }, ["b", "c"], 0],
  ["at the next one", { ids: ["a", "b", "c"], index: 1 }, ["a", "c"], 1],
  [
    "at the next one that is left, where those before it have gone as well",
    { ids: ["a", "b", "c", "d", "e"], index: 2 },
    ["e"],
    0,
  ],
  ["behind the end where none of them is left", { ids: ["a", "b", "c"], index: 1 }, ["a"], 1],
] as const)("a walk whose open card has left the list goes on %s", (_, seen, now, place) => {
  expect(placeLeft(seen, now)).toBe(place);
});
