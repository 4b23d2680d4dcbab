import { alignmentOf } from "./alignment-of";

test.each([
  ["less than the list shows is moved no more than it needs", 300, 480, "auto"],
  ["just what the list shows, too", 480, 480, "auto"],
  ["more is seen from its beginning", 520, 480, "start"],
])("a card as high as %s", (_, card, room, alignment) => {
  expect(alignmentOf(card, room)).toBe(alignment);
});
