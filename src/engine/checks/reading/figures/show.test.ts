import { toldWithExpected } from "../../../../../test/support/outcome-of";

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
