import { toldWithExpected } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";

/** Three projects, of which one total is wrong already: the lines do not show how totals are computed. */
const scores = (total: number, extra?: readonly [string, number]): RowsLiteral => [
  ["项目得分汇总表"],
  ["项目名称", "决策（15分）", "过程（25分）", "产出（35分）", "效益（25分）", ...(extra ? [extra[0]] : []), "总得分"],
  ["城乡供水管网改造", 15, 21, 35, 23, ...(extra ? [extra[1]] : []), 94],
  ["养老服务体系建设", 14, 25, 30.5, 23.5, ...(extra ? [extra[1]] : []), 94.5],
  ["职业技能提升培训", 14.5, 21, 33, 24, ...(extra ? [extra[1]] : []), total],
];

test.each<[string, RowsLiteral, readonly string[]]>([
  ["within a hundred, beside one that is no sum", scores(91), []],
  ["above what the marks of its parts make", scores(925), ["score_exceeds_weight 得分!F5 → ≤100"]],
  ["above a hundred with extras", scores(102.5, ["加分", 10]), []],
])("a total score that is %s", (_, rows, expected) => {
  expect(toldWithExpected({ 得分: rows })).toEqual(expected);
});

test("one of the parts that make a hundred may bear the name of a field", () => {
  const rows: RowsLiteral = [
    ["Appraisal scores"],
    ["Project", "Relevance (20)", "Efficiency (30)", "Effectiveness (30)", "Sustainability (20)", "Total"],
    ["Valley Water Meters", 18, 32, 27, 16, 93],
    ["Hillside Clinic Equipment", 17, 28, 25, 18, 88],
    ["Coastal Road Lighting", 20, 27, 30, 15, 92],
  ];
  expect(toldWithExpected({ Scores: rows })).toEqual(["score_exceeds_weight Scores!C3 → ≤30"]);
});

/** One scorecard for four projects, each in a column of its own; `change` is what the second got for 数量. */
const compared = (change: number): RowsLiteral => [
  ["绩效评价评分对照表"],
  ["一级指标", "二级指标", "分值", "公共法律援助项目", "人才公寓租赁补贴资金", "垃圾分类收运补助资金", "平均得分"],
  ["决策", "立项依据", 20, 18, 19, 17, 18],
  ["过程", "资金管理", 20, 20, 17, 20, 19],
  ["产出", "数量", 12, 11, change, 10, 11],
  ["", "质量", 18, 15, 18, 15, 16],
  ["效益", "社会效益", 30, 28, 26, 30, 28],
];

test.each<[string, number, readonly string[]]>([
  ["within its weight", 12, []],
  ["above its weight", 13, ["score_exceeds_weight 得分!E5 → ≤12"]],
])("what one of several projects got for an indicator, %s", (_, got, expected) => {
  const told = toldWithExpected({ 得分: compared(got) });
  expect(told.filter((line) => line.startsWith("score_exceeds"))).toEqual(expected);
});
