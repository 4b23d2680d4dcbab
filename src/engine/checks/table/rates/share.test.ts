import { calculated } from "../../../../../test/support/ordinary-books/calculated";
import { toldWithExpected } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";
import type { Workbook } from "../../../../sheets/workbook";

const told = (rows: RowsLiteral): readonly string[] =>
  toldWithExpected({ 表: rows }).filter((line) => line.includes("share"));

/** A whole divided in two ways by captions, and further chapters behind the last part. */
function chapters(east: number): RowsLiteral {
  return [
    ["指标", "绝对值（亿元）", "比上年增长（%）", "所占比重（%）"],
    ["一、营业收入", 129515, 8.2, 100.0],
    ["按产业类型分", null, null, null],
    ["制造业", 40962, 0.6, 31.6],
    ["批发和零售业", 20814, 6.1, 16.1],
    ["服务业", 67739, 14.1, 52.3],
    ["按区域分", null, null, null],
    ["东部地区", 101223, 8.7, east],
    ["中部地区", 15394, 3.6, 11.9],
    ["西部地区", 11688, 10.0, 9.0],
    ["东北地区", 1210, 5.4, 0.9],
    ["二、利润总额", 11566, 30.9, null],
    ["三、资产总计", 196200, 7.6, null],
  ];
}

test.each<[string, number, readonly string[]]>([
  ["all of them follow", 78.2, []],
  ["one does not", 87.2, ["share_mismatch 表!D8 → 78.16"]],
])("chapters behind the last group are no parts of it: %s", (_, east, expected) => {
  expect(told(chapters(east))).toEqual(expected);
});

/** Rounded one by one the shares make 100.01 %. */
function holders(second: number): RowsLiteral {
  return [
    ["投资者名称", "投资金额（万元）", "所占比例（%）"],
    ["云溪公司", 26.5, 18.19],
    ["白石基金", 60, second],
    ["临海公司", 29.6, 20.32],
    ["平湖公司", 29.6, 20.32],
    ["合计", 145.7, 100],
  ];
}

test.each<[string, number, readonly string[]]>([
  ["a last place is taken off one of them", 41.17, []],
  ["two last places are too many", 41.16, ["share_mismatch 表!C3 → 41.18"]],
])("shares are made to add up to 100 %%: %s", (_, second, expected) => {
  expect(told(holders(second))).toEqual(expected);
});

/** Areas, shares by formulas, and in the last line what they leave of the whole. */
function areas(last: string): Workbook {
  const rows = [2567, 1203, 880, 1930, 444, 2035, 917].map((area, index) => [
    ["财政局", "审计局", "统计局", "档案馆", "信访局", "幼儿园", "服务中心"][index] ?? "",
    area,
    index < 6 ? `=ROUND(B${String(index + 2)}/$B$9,4)` : last,
  ]);
  return calculated({ 分摊: [["使用单位", "建筑面积", "面积占比"], ...rows, ["合计", "=SUM(B2:B8)", "=SUM(C2:C8)"]] });
}

test.each<[string, string, number]>([
  ["what the others leave", "=1-SUM(C2:C7)", 0],
  ["anything else", "=0.95-SUM(C2:C7)", 1],
])("the last share is by its formula %s", (_, last, findings) => {
  expect(toldWithExpected(areas(last)).filter((told) => told.includes("C8"))).toHaveLength(findings);
});

/** The five largest customers of a company whose turnover stands nowhere; rounded shares of 26,654,000 or so. */
function customers(fourth: number, total = 68.43): RowsLiteral {
  return [
    ["客户名称", "营业收入（元）", "占公司全部营业收入的比例(%)"],
    ["客户一", 6634312.52, 24.89],
    ["客户二", 6460944.16, 24.24],
    ["客户三", 2828610.68, 10.61],
    ["客户四", 1292709.33, fourth],
    ["客户五", 1026548.72, 3.85],
    ["合计", 18243125.41, total],
  ];
}

test.each<[string, RowsLiteral, readonly string[]]>([
  ["all of them do", customers(4.85), []],
  ["one is told a last place beside, to make them add up", customers(4.86, 68.45), []],
  ["one does not", customers(8.45), ["share_mismatch 表!C5 → 4.85"]],
  ["the total does not", customers(4.85, 86.43), ["share_mismatch 表!C7 → 68.44"]],
])("lines tell a whole that no cell states: %s", (_, rows, expected) => {
  expect(told(rows)).toEqual(expected);
});

test("two shares that tell the same whole are not held against what else the lines add up to", () => {
  const rows: RowsLiteral = [
    ["股份性质", "股份", "期初数量", "期初比例%"],
    ["无限售条件股份", "无限售股份总数", 10823337, 33.94],
    [null, "其中：控股股东", 10533330, 33.03],
    ["有限售条件股份", "有限售股份总数", 21066663, 66.06],
    ["总股本", null, 31890000, "-"],
  ];
  expect(told(rows)).toEqual([]);
});

test.each<[string, number, readonly string[]]>([
  ["as it should be", 65.77, []],
  ["mistyped", 67.57, ["share_mismatch 表!C4 → 65.77"]],
])("a share beside the amount of its group of headings, %s", (_, second, expected) => {
  const rows: RowsLiteral = [
    ["类别", "账面余额", null, "账面价值"],
    [null, "金额", "比例（%）", null],
    ["按单项计提坏账准备", 693480.7, 34.23, 693480.7],
    ["按组合计提坏账准备", 1332684.97, second, 1199835.79],
    ["合计", 2026165.67, 100, 1893316.49],
  ];
  expect(told(rows)).toEqual(expected);
});

test("a column of 0 with a few halves states no shares of the amounts beside it", () => {
  const rows: RowsLiteral = [
    ["日期", "类别", "金额（元）", "自付占比"],
    ...[318, 42, 77, 260, 95, 133, 61, 204, 88, 149].map((amount, index): RowsLiteral[number] => [
      index + 1,
      index % 2 === 0 ? "餐费" : "车费",
      amount,
      index % 5 === 2 ? 0.5 : 0,
    ]),
    ["合计", null, 1427, null],
  ];
  expect(told(rows)).toEqual([]);
});
