import { workbookOf } from "../../adapters/memory/memory-workbook";
import { readMonth } from "./read-date";

function month(value: string | number, date1904 = false) {
  const workbook = workbookOf({ 表: [[value]] }, { date1904 });
  const [grid] = workbook.grids;
  return grid === undefined ? undefined : readMonth(workbook, grid, 0, 0);
}

test.each([
  ["a serial number", 45356, { year: 2024, month: 3 }],
  ["dashes", "2024-03-05", { year: 2024, month: 3 }],
  ["slashes and full-width digits", "２０２４/１１/５", { year: 2024, month: 11 }],
  ["Chinese", "2024年7月", { year: 2024, month: 7 }],
  ["eight digits as a number", 20240905, { year: 2024, month: 9 }],
  ["eight digits as text", "20240905", { year: 2024, month: 9 }],
  ["a day without a year", "7月15日", { month: 7 }],
  ["an amount is no date", 300, undefined],
  ["a thirteenth month", "2024-13-05", undefined],
  ["words", "待支付", undefined],
])("%s", (_, value, expected) => {
  expect(month(value)).toEqual(expected);
});

test("a workbook of the 1904 calendar counts from there", () => {
  expect(month(45356 - 1462, true)).toEqual({ year: 2024, month: 3 });
});
