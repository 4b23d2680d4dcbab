import { told } from "../../../../../test/support/outcome-of";

test.each<[string, readonly (readonly [string, number])[], readonly string[]]>([
  ["of which another one takes something off again", [["其中：调出", -30]], []],
  ["alone", [], ["total_mismatch 收支!B6"]],
])("a part above its whole, %s", (_, others, expected) => {
  const rows = [["教育", 310], ["调剂", 100], ["其中：调入", 130], ...others, ["卫生", 95]] as const;
  expect(told({ 收支: [["2024年度财政拨款情况表"], ["单位：万元"], ["项目", "金额"], ...rows] })).toEqual(expected);
});
