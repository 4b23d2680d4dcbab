import { toldWithExpected } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";

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
