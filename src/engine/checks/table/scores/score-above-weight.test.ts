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

/** Firms are appraised by base points and what they earn beyond them. */
const appraised = (added: number | string, score: number): RowsLiteral => [
  ["企业负责人经营业绩考核计分表"],
  ["序号", "考核指标", "目标值", "完成值", "基本分", "加（减）分", "得分"],
  [1, "利润总额", 1260, 1335.6, 40, added, score],
  [2, "营业收入", 10200, 10098, 20, -0.5, 19.5],
  [3, "安全生产", "无责任事故", "无责任事故", 20, 0, 20],
  [4, "党建工作", "优秀", "良好", 20, -1, 19],
];

test.each<[string, number | string, number, readonly string[]]>([
  ["has a column of its own", 2, 42, []],
  ["is less than what was earned", 2, 43, ["score_exceeds_weight 计分!G3 → ≤40"]],
  ["was left empty", "", 42, ["score_exceeds_weight 计分!G3 → ≤40"]],
])("what is added beyond the weight %s", (_, added, score, expected) => {
  const told = toldWithExpected({ 计分: appraised(added, score) });
  expect(told.filter((line) => line.startsWith("score_exceeds"))).toEqual(expected);
});

/** Departments side by side, below no caption. */
const departments = (score: number, total: number): RowsLiteral => [
  ["区直部门预算管理考核得分表"],
  ["考核指标", "权数", "教育局", "卫健局", "水利局"],
  ["预算支出完成率", 40, 39.5, score, 38],
  ["结转结余率", 20, 18, 17.5, 20],
  ["项目库建设", 20, 19, 20, 20],
  ["编制及时性", 10, 10, 9.5, 10],
  ["自评覆盖率", 10, 10, 8, 9.6],
  ["合计", 100, 96.5, 55 + score, total],
];

test.each<[string, number, number, readonly string[]]>([
  ["and all of it adds up", 40, 97.6, []],
  ["above its weight", 41, 97.6, ["score_exceeds_weight 考核!D3 → ≤40"]],
  ["and a total that does not", 40, 98.6, ["score_total_mismatch 考核!E8 → 97.6"]],
])("what departments got side by side, %s", (_, score, total, expected) => {
  expect(toldWithExpected({ 考核: departments(score, total) })).toEqual(expected);
});
