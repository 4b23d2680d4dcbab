import { theOnly } from "./only";

test.each<[readonly number[], number | undefined]>([
  [[], undefined],
  [[7], 7],
  [[7, 8], undefined],
  [[7, 7], undefined],
])("the only one of %j is %j", (items, expected) => {
  expect(theOnly(items)).toBe(expected);
});
