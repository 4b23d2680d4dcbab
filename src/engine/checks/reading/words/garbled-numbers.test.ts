import { mayBeNumber } from "./garbled-numbers";

test.each([
  ["8,013.081,597.82", true],
  ["15,0", true],
  ["1.250.3", true],
  ["(3)", true],
  ["（12）", true],
  ["(2024)", false],
  ["2024-06-30", false],
  ["3-5", false],
  ["-", false],
])("%s may be a number? %p", (text, expected) => {
  expect(mayBeNumber(text)).toBe(expected);
});
