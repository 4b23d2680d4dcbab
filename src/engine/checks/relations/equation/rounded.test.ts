import { told } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";

const accounts = (unit: string, total: number, first: number = 3418): RowsLiteral => [
  ["岁入决算表"],
  [`单位：${unit}`],
  ["项目", "预算数", "决算数"],
  ["税收收入", 3500, first],
  ["行政事业性收费", 812, 797],
  ["国有资源使用收入", 1260, 1304],
  ["合计", 5572, total],
];

test.each([
  ["千元", 5520, "one above", []],
  ["千元", 5518, "one below", []],
  ["百万元", 5520, "one above", []],
  ["千元", 5521, "two above", ["收入!C7"]],
  ["万元", 5520, "one above", ["收入!C7"]],
  ["元", 5520, "one above", ["收入!C7"]],
])("whole amounts in %s with a total of %i, %s their sum", (unit, total, _, expected) => {
  expect(told({ 收入: accounts(unit, total) }).map((one) => one.split(" ").at(-1))).toEqual(expected);
});

test("an amount with decimals shows that the others were not rounded to whole thousands", () => {
  expect(told({ 收入: accounts("千元", 5519, 3417.5) })).toHaveLength(1);
});

const utilised = (unit: string, note: string, rate: string): RowsLiteral => [
  ["Programme budget execution"],
  [unit],
  ["Programme", "Revised", "Actual", "Utilisation"],
  ["Health", 105, 90, rate],
  ["Roads", 812, 731, "90.0%"],
  ["Water", 440, 374, "85.0%"],
  ["Energy", 267, 222, "83.1%"],
  ["Total", 1624, 1417, "87.3%"],
  [note],
];

const NOTE = "Figures may not add up due to rounding.";

test.each([
  ["in thousands", "USD '000", "", "86.0%", []],
  ["in thousands, beyond any rounding", "USD '000", "", "86.9%", ["book!D4"]],
  ["in dollars", "USD", "", "86.0%", ["book!D4"]],
  ["in dollars of which a note says that they were rounded", "USD", NOTE, "86.0%", []],
])("a rate worked out before its amounts were rounded, %s", (_, unit, note, rate, expected) => {
  expect(told({ book: utilised(unit, note, rate) }).map((one) => one.split(" ").at(-1))).toEqual(expected);
});
