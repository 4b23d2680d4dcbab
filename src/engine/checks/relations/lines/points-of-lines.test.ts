import { toldWithExpected } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";

/** A scorecard whose column `heading` says what part of the full marks each line earned. */
const scored = (heading: string, coefficient: number, points: number): RowsLiteral => [
  ["部门整体支出绩效评价指标评分"],
  ["一级指标", "三级指标", "分值", heading, "得分"],
  ["投入", "绩效目标合理性", 20, 0.9, 18],
  ["过程", "资金使用合规性", 20, coefficient, points],
  ["产出", "重点工作办结率", 40, 0.98, 39.2],
  ["效益", "社会公众满意度", 20, 0.95, 19],
];

test.each<[string, RowsLiteral, readonly string[]]>([
  ["the points that a coefficient gives", scored("得分系数", 0.75, 15), []],
  ["other points", scored("得分系数", 0.75, 16.5), ["row_sum_mismatch 评分!E4 → 15.0"]],
  ["points of an unrounded coefficient", scored("得分系数", 0.95, 18.95), []],
  ["a rate of its points, which follows from them", scored("得分率", 0.75, 16.5), ["rate_mismatch 评分!D4 → 82.50%"]],
])("a line with %s", (_name, 评分, expected) => {
  expect(toldWithExpected({ 评分 })).toEqual(expected);
});
