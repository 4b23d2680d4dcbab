import { exact } from "../../../../domain/figures/exact";
import { repeatsEndOfLine } from "./running-columns";

const figures = (...values: readonly number[]) => values.map((value) => ({ value: exact(value) }));

test.each<[string, number, boolean]>([
  ["Opening", 420, true],
  ["期初余额", 420, true],
  ["期末余额", 467, true],
  ["Closing", 467, true],
  ["Opening", 1723, false],
  ["收款", 420, false],
])("%s of the year being %d repeats that of a quarter: %s", (name, year, expected) => {
  expect(repeatsEndOfLine(name, { value: exact(year) }, figures(420, 395, 441, 467))).toBe(expected);
});
