import { toldWithExpected } from "../../../../test/support/outcome-of";

const told = (sentence: string): readonly string[] =>
  toldWithExpected({
    表: [
      ["2024年稳岗扩岗补贴资金审核拨付表（单位：万元）"],
      ["乡镇", "核定人数", "申报金额", "核定金额", "核减金额", "拨付率"],
      ["青龙镇", 812, 86.4, 80, 6.4, "100.00%"],
      ["白水乡", 455, 45.5, 45, 0.5, "100.00%"],
      ["石桥镇", 1260, 120, 112.5, 7.5, "80.00%"],
      ["金沙镇", 976, 92, 88.8, 3.2, "78.83%"],
      ["合计", 3503, 343.9, 326.3, 17.6, "87.34%"],
      [sentence],
    ],
  });

test.each<[string, string, readonly string[]]>([
  ["all agree", "全年申报补贴343.90万元，核定补贴资金326.3万元，核减17.6万元，核定移民3503人。", []],
  ["an amount", "全年申报补贴343.90万元，核定补贴资金306.3万元，核减17.6万元。", ["total_mismatch 表!A8 → 326.3"]],
  ["persons", "申报补贴343.90万元，核减17.6万元，核定移民3603人。", ["count_mismatch 表!A8 → 3503"]],
  [
    "a figure whose thousands are set apart",
    "申报补贴343.90万元，核减17.6万元，核定移民3,603人。",
    ["count_mismatch 表!A8 → 3503"],
  ],
  ["the rate of a part", "申报补贴343.90万元，核减17.6万元，其中核定补贴326.3万元，东片拨付率为89.39%。", []],
  ["a figure of last year", "申报补贴343.90万元，核减17.6万元，上年核定补贴306.3万元。", []],
  [
    "figures of last year, named once",
    "申报补贴343.90万元，核减17.6万元；上年共审核4次，核定补贴306.3万元，核定移民3603人。",
    [],
  ],
  [
    "what differs from last year is of this one",
    "申报补贴343.90万元，较上年增长5%，核减17.6万元，核定补贴资金306.3万元。",
    ["total_mismatch 表!A8 → 326.3"],
  ],
  ["one figure that agrees is no sign that the table is meant", "核减17.6万元，核定补贴资金306.3万元。", []],
  ["far away something else is meant", "申报补贴343.90万元，核减17.6万元，核定补贴资金120万元。", []],
])("a sentence that names columns: %s", (_, sentence, findings) => {
  expect(told(sentence)).toEqual(findings);
});
