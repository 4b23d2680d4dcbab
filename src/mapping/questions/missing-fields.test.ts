import { workbookOf } from "../../adapters/memory/memory-workbook";
import { formatA1 } from "../../domain/cells/address";
import type { Language } from "../../domain/lists";
import { choiceWords, questionWords } from "../../messages/mapping";
import { mapWorkbook } from "../map-workbook";
import type { TemplateField } from "../template/mapping-template";

type Rows = (string | number | null)[][];

const SPENDING: Rows = [
  ["专项资金安排与支出情况（单位：万元）"],
  ["序号", "项目名称", "栏目甲", "已支出", "备注"],
  [1, "甲县道路改造工程", 100, 80, "按进度"],
  [2, "乙县供水工程", 200, 150, "按进度"],
  [3, "丙县学校食堂项目", 60, 54, null],
];
const DIRECTIONS: Rows = [
  ["专项资金按扶持方向统计"],
  ["扶持方向", "立项数（个）", "栏目甲", "资金占比", "项目名单"],
  ["民生类", 2, 2500.5, "62.51%", "甲县道路改造工程、乙县供水工程"],
  ["产业类", 1, 1000, "25.00%", "丙县果蔬冷链项目"],
  ["基建类", 1, 499.5, "12.49%", "丁县河堤加固工程"],
];
const INDICATORS: Rows = [
  ["项目绩效指标完成情况"],
  ["一级指标", "三级指标", "目标值", "完成值", "分值", "得分"],
  ["产出指标", "改造道路里程", "≥24公里", "26公里", 40, 40],
  ["产出指标", "工程验收合格率", "≥95%", "98%", 30, 30],
  ["效益指标", "居民满意度", "≥90%", "92%", 30, 30],
];
const COMPARED: Rows = [
  ["绩效目标申报表"],
  ["一级指标", "三级指标", "栏目甲", "指标性质", "度量单位"],
  ["产出指标", "改造道路里程", 24, "≥", "公里"],
  ["产出指标", "工程验收合格率", 95, "≥", "%"],
  ["效益指标", "居民满意度", 90, "≥", "%"],
];
const ADJUSTED: Rows = [
  ["专项资金预算调整与支出情况（单位：万元）"],
  ["序号", "项目名称", "年初预算", "预算调整", "栏目甲", "已支出"],
  [1, "甲县道路改造工程", 100, 20, 120, 80],
  [2, "乙县供水工程", 200, -50, 150, 150],
  [3, "丙县学校食堂项目", 60, 5, 65, 54],
];
const SCORES: Rows = [
  ["项目绩效评价结果"],
  ["序号", "项目名称", "栏目甲", "评价等级"],
  [1, "甲县道路改造工程", 92.5, "优"],
  [2, "乙县供水工程", 84, "良"],
  [3, "丙县学校食堂项目", 71.2, "中"],
];

/** The rows with one heading called otherwise. */
function renamed(rows: Rows, heading: string, to: string): Rows {
  return rows.map((row) => row.map((cell) => (cell === heading ? to : cell)));
}

/** Figures without their units and comparisons, and scores of which few are full: the contents tell nothing. */
function unsigned(rows: Rows): Rows {
  return rows.map((row, at) =>
    at < 2
      ? row
      : row.map((cell, place) =>
          place === 5
            ? Number(cell) - at + 2
            : typeof cell === "string" && place > 1
              ? cell.replace(/[^\d.]/g, "")
              : cell,
        ),
  );
}

function replaced(row: Rows[number], at: number, by: string | number): Rows[number] {
  return row.map((cell, index) => (index === at ? by : cell));
}

function questions(rows: Rows, said: Readonly<Record<string, TemplateField>> = {}) {
  const template = { schema: "fundscore-mapping/1", tables: [{ columns: said }] } as const;
  return mapWorkbook(workbookOf({ 表: rows }), { template }).questions;
}

test.each<[string, Rows, readonly string[]]>([
  ["the budget of a table of spending", SPENDING, ["C2", "budget", "none"]],
  ["the budget after its adjustment", ADJUSTED, ["E2", "budget", "none"]],
  ["the money of a summary", DIRECTIONS, ["C2", "budget", "none"]],
  ["the targets of indicators", renamed(unsigned(INDICATORS), "目标值", "栏目甲"), ["C2", "target", "none"]],
  ["the targets, or the full marks, beside operators", COMPARED, ["C2", "target", "weight", "none"]],
  ["what indicators reached", renamed(unsigned(INDICATORS), "完成值", "栏目甲"), ["D2", "actual", "none"]],
  ["the full marks of indicators", renamed(unsigned(INDICATORS), "分值", "栏目甲"), ["E2", "weight", "none"]],
  ["the scores of projects", SCORES, ["C2", "score", "none"]],
])("a column that may hold %s is asked about", (_, rows, [cell, ...values]) => {
  expect(questions(rows).map(({ code, at, choices }) => [code, formatA1(at), choices.map((one) => one.value)])).toEqual(
    [["missing-field", cell, values]],
  );
});

test.each<[string, string, string, string]>([
  ["targets, which compare", "目标值", "C", "target"],
  ["what was reached, in the units of the targets", "完成值", "D", "actual"],
  ["full marks, of which scores are mostly the whole", "分值", "E", "weight"],
  ["scores, which are never more than full marks", "得分", "F", "score"],
  ["names of indicators, before their targets", "三级指标", "B", "indicator_name"],
])("%s, are told by their contents without a question", (_, heading, column, field) => {
  const { questions: asked, sheets } = mapWorkbook(workbookOf({ 表: renamed(INDICATORS, heading, "栏目甲") }));
  expect(asked).toEqual([]);
  const [table] = sheets.flatMap(({ tables }) => tables);
  const columns = table !== undefined && "columns" in table ? table.columns : [];
  expect(columns.find(({ index }) => index === "ABCDEF".indexOf(column))?.field).toBe(field);
});

test.each<[string, Rows]>([
  ["a table that lacks nothing", renamed(SPENDING, "栏目甲", "预算数")],
  ["a column of words", SPENDING.map((row, at) => (at < 2 ? row : replaced(row, 2, "甲")))],
  ["a column of counts", renamed(SPENDING, "栏目甲", "受益人数（人）")],
  ["figures of an earlier year", renamed(SPENDING, "栏目甲", "上年执行情况")],
  [
    "the amount of a contract in a register",
    renamed(SPENDING, "栏目甲", "合同金额").map((row) => row.filter((_, index) => index !== 3)),
  ],
  ["points taken off where indicators have no full marks", renamed(INDICATORS, "分值", "扣减")],
  [
    "a table with too many columns that could hold what it lacks",
    SPENDING.map((row, at) =>
      at === 0 ? row : [...row, ...["乙", "丙", "丁"].map((one) => (at === 1 ? one : at * 7))],
    ),
  ],
])("%s is not asked about", (_, rows) => {
  expect(questions(rows)).toEqual([]);
});

test.each(["budget", "none"] as const)("a column that was said to be %s is not asked about again", (field) => {
  expect(questions(SPENDING, { 项目名称: "auto", 栏目甲: field, 已支出: "auto" })).toEqual([]);
});

const RATED = renamed(SPENDING, "备注", "执行率").map((row, at) =>
  at < 2 ? row : replaced(row, 4, [0.8, 0.75, 0.9][at - 2] ?? 0),
);

test("a rate proves the budget and its spending without a question", () => {
  const { questions: asked, sheets } = mapWorkbook(workbookOf({ 表: RATED }));
  expect(asked).toEqual([]);
  expect(JSON.stringify(sheets)).toContain('"field":"budget","heading":"栏目甲"');
});

test.each<[Language, string, readonly string[]]>([
  ["zh", "本表缺少要用的列。“栏目甲”这一列是其中之一吗？", ["全年预算数", "都不是"]],
  ["en", "This table lacks a column that is needed. Is “栏目甲” one of these?", ["Budget in force", "none of these"]],
])("the question names the column and the choices in %s", (lang, text, choices) => {
  const [question] = questions(SPENDING);
  expect(question && questionWords(question, lang)).toBe(text);
  expect(question?.choices.map(({ value }) => choiceWords(value, lang))).toEqual(choices);
});
