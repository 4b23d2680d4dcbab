import { statedMonth } from "./stated-month";

test.each([
  ["项目支出累计进度表（截至9月）", 9],
  ["项目支出进度表（截至2024年11月30日）", 11],
  ["2024年1-8月支出情况", 8],
  ["2024年1月至10月专项资金执行情况", 10],
  ["2024年上半年用款计划与执行对照表", 6],
  ["前三季度执行情况", 9],
  ["Budget execution as of 30 September 2024", 9],
  ["Spending through March", 3],
  ["2024年项目支出月度台账", undefined],
  ["3月份报表", undefined],
])("%s", (title, month) => {
  expect(statedMonth(title)).toBe(month);
});
