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

/** A partner's scorecard whose third line has a test's points. */
const rated = (points: number, weights: readonly (number | string)[] = [30, 25, 15, 30]): RowsLiteral => [
  ["Implementing partner scorecard"],
  ["Criterion", "Weight", "Rating (0-5)", "Weighted score"],
  ["Programme delivery", weights[0] ?? null, 4, 24],
  ["Financial management", weights[1] ?? null, 3, 15],
  ["Monitoring", weights[2] ?? null, 4, points],
  ["Sustainability plan", weights[3] ?? null, 3, 18],
];

const OUT_OF_A_HUNDRED: RowsLiteral = [
  ["社会组织公益创投项目绩效评价表"],
  ["评价内容", "权重", "评分（百分制）", "加权得分"],
  ["需求调研", "25%", 90, 22.5],
  ["方案可行性", "30%", 85, 25.5],
  ["资金管理", "15%", 88, 14.2],
  ["服务场次", "30%", 100, 30],
];

/** Ratings up to ten that are weighted and stay out of ten; `heading` says their scale or leaves it out. */
const outOfTen = (heading: string, points: number): RowsLiteral => [
  ["Ex-post evaluation"],
  ["Criterion", "Weight (%)", heading, "Weighted score"],
  ["Relevance", 15, 9, 1.35],
  ["Effectiveness", 35, 7.5, 2.63],
  ["Efficiency", 40, 8, points],
  ["Sustainability", 10, 6, 0.6],
];

test.each<[string, RowsLiteral, readonly string[]]>([
  ["weight × rating ÷ the best rating", rated(12), []],
  ["the same of weights in per cent", rated(12, ["30%", "25%", "15%", "30%"]), []],
  ["anything else", rated(14), ["row_sum_mismatch S!D5 → 12"]],
  ["anything else, of marks out of a hundred", OUT_OF_A_HUNDRED, ["row_sum_mismatch S!D5 → 13.2"]],
  ["anything else, of weights in per cent", rated(14, ["30%", "25%", "15%", "30%"]), ["row_sum_mismatch S!D5 → 12"]],
  ["their part of the ratings' own scale", outOfTen("Score (0-10)", 3.2), []],
  ["anything else, on the ratings' own scale", outOfTen("Score (0-10)", 3.6), ["row_sum_mismatch S!D5 → 3.2"]],
  ["anything else, of ratings that do not say their scale", outOfTen("Score", 3.6), ["row_sum_mismatch S!D5 → 3.2"]],
])("weighted scores are held against ratings: %s", (_name, rows, expected) => {
  expect(toldWithExpected({ S: rows })).toEqual(expected);
});
