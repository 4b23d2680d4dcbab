import { outcomeOf, toldWithExpected } from "../../../../../test/support/outcome-of";

test.each([
  ["69,244,173.00", "74,456,100.00"],
  ["６９，２４４，１７３．００", "74,456,100.00"],
  ["69244173", "74456100"],
])("beside a total written %s stands %s", (stated, expected) => {
  const rows = [
    ["项目名称", "预算金额（元）"],
    ["农村公路养护补助", 20_456_100],
    ["高标准农田建设", 24_000_000],
    ["老旧小区改造配套", 30_000_000],
    ["合计", stated],
  ];
  expect(toldWithExpected({ 表: rows })).toEqual([`total_mismatch 表!B5 → ${expected}`]);
});

test("an amount that its cell shows as 7.35015E+11 is told with all of its digits", () => {
  const rows = [
    ["项目支出情况表（单位：元）"],
    ["序号", "项目名称", "预算数", "支出数"],
    [1, "农村公路养护补助", 720_603_000_000.25, 735_015_052_137.25],
    [2, "高标准农田建设", 24_000_000, 23_000_000],
    [3, "老旧小区改造配套", 30_000_000, 30_000_000],
  ];
  const [finding] = outcomeOf({ 表: rows }).findings;
  expect(finding).toMatchObject({ stated: "735015052137.25", difference: "14412052137.00" });
  expect(finding?.facts).toMatchObject({ stated: "735015052137.25" });
});
