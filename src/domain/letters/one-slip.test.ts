import { isOneSlip } from "./one-slip";

test.each([
  ["a sign other", "spant"],
  ["a sign missing", "spnt"],
  ["the first one missing", "pent"],
  ["a sign too many", "speent"],
  ["the last one typed twice", "spentt"],
  ["two neighbours exchanged", "psent"],
])("%s is one slip", (_, typed) => {
  expect(isOneSlip(typed, "spent")).toBe(true);
});

test.each([
  ["no slip at all", "spent"],
  ["two signs other", "spalt"],
  ["two signs too many", "spenders"],
  ["signs exchanged that are no neighbours", "tpens"],
])("%s is none", (_, typed) => {
  expect(isOneSlip(typed, "spent")).toBe(false);
});
