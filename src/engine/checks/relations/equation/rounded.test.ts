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

const interest = (rate: string, unit: string): RowsLiteral => [
  ["利息支出变动表"],
  [unit],
  ["项目", "上年同期", "增减额", "增减率"],
  ["客户款项", 183.3, -27.8, "-15.2%"],
  ["回购资产", 649.8, 289.6, "44.6%"],
  ["拆入资金", 1181.3, -675, "-57.1%"],
  ["租赁负债", 39.8, 36.4, rate],
  ["债务工具", 2732, 224.7, "8.2%"],
];

test.each([
  ["in an unknown unit", "", "91.6%", []],
  ["in an unknown unit, beyond any rounding", "", "92.1%", ["表!D7"]],
  ["in 亿元", "单位：亿元", "91.6%", []],
  ["in 万元", "单位：万元", "91.6%", ["表!D7"]],
])("a rate of amounts with a single decimal %s", (_, unit, rate, expected) => {
  expect(told({ 表: interest(rate, unit) }).map((one) => one.split(" ").at(-1))).toEqual(expected);
});

const payments = (balance: number): RowsLiteral => [
  ["国际收支简表（亿美元）"],
  ["指标", "2018年", "2019年", "2020年", "2021年", "2022年", "2023年"],
  ["失业率(%)", 4.8, 4.8, 5.8, 4.9, 3.9, 3.2],
  ["商品出口", 4439, 4197, 3335, 4943, 5883, 4600],
  ["商品进口", 2489, 2539, 2401, 3040, 2804, 3100],
  ["经常账户余额", balance, 1658, 934, 1903, 3079, 1500],
];

test.each([
  ["by one of the last place", 1951, []],
  ["by more", 1958, ["表!B6"]],
])("the balance of whole amounts, below a line of rates with decimals, that misses %s", (_, balance, expected) => {
  expect(told({ 表: payments(balance) }).map((one) => one.split(" ").at(-1))).toEqual(expected);
});

const expenses = (rate: number): RowsLiteral => [
  ["Travel expenses, reimbursed in EUR"],
  ["What", "Amount", "Rate", "EUR"],
  ["train", 201.29, 0.8822, 177.58],
  ["hotel", 372.69, 1.0197, 380.03],
  ["taxi", 16.41, rate, 17.58],
  ["meal", 20.1, 0.0896, 1.8],
];

test.each([
  ["makes the amount, rounded to the cent,", 1.0711, []],
  ["makes another amount", 1.0811, ["Expenses!C5"]],
])("a rate of exchange that %s", (_, rate, expected) => {
  expect(told({ Expenses: expenses(rate) }).map((one) => one.split(" ").at(-1))).toEqual(expected);
});
