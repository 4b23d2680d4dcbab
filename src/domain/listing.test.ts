import { listed, listing, listingIn } from "./listing";

test.each([
  ["several things", ["甲", "A, B"], "甲、A, B", "甲, A, B"],
  ["one thing, with signs of its own", ["甲、乙"], "甲、乙", "甲、乙"],
  ["nothing", [], "", ""],
])("%s are listed as the reader's language does, also when they were a fact in between", (_, items, zh, en) => {
  expect([listed(items, "zh"), listed(items, "en")]).toEqual([zh, en]);
  expect([listingIn(listing(items), "zh"), listingIn(listing(items), "en")]).toEqual([zh, en]);
});
