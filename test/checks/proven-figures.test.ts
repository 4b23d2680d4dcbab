import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { formatPlace } from "../../src/domain/cells/address";
import { outcomeOf, told } from "../support/outcome-of";
import { generateBook } from "../tools/generator/generate";
import { toWorkbook } from "../tools/paper/to-workbook";
import { asTyped, unseenIn, WRONG } from "../tools/quality/mutations/wrong-figures";

/** So many proven figures of each book are changed. */
const TRIES = 7;

describe.each([WRONG.hundredth, WRONG.unit])(
  "no figure called proven can be $how without a finding that names it",
  (wrong) => {
    test.each([3, 16, 15, 92, 66, 35, 89, 79, 323, 84])("in the clean book of seed %i", (seed) => {
      const { tried, unseen } = unseenIn(asTyped(toWorkbook(generateBook({ seed, errors: 0 }).book)), wrong, TRIES);
      expect(tried).toBeGreaterThan(0);
      expect(unseen.map(({ cell }) => formatPlace(cell))).toEqual([]);
    });
  },
);

const CARD: RowsLiteral = [
  ["指标评分表"],
  ["一级指标", "二级指标", "三级指标", "分值", "得分"],
  ["过程", "资金管理", "预算执行率", 20, 20],
  ["过程", "组织实施", "制度执行有效性", 20, 18],
  ["产出", "产出数量", "改造厕所数量", 30, 30],
  ["效益", "社会效益", "受益人口", 32, 29],
  ["合计", null, null, 102, 97],
];
const LEVELS: RowsLiteral = [
  ["分类得分"],
  ["一级指标", "分值", "得分"],
  ["过程", 40, 38],
  ["产出", 30, 30],
  ["效益", 32, 29],
  ["合计", 102, 97],
];

test("a summary by level that repeats full marks of 102 does not make them usual", () => {
  expect(told({ 指标评分表: CARD, 分类得分: LEVELS })).toEqual(["weights_not_100 指标评分表!D7"]);
});

const COUNTED: RowsLiteral = [
  ["按部门统计表（单位：万元）"],
  ["部门", "项目数", "预算", "占比"],
  ["教育局", 4, 2249.99, "28.85%"],
  ["卫健委", 3, 1668.49, "21.39%"],
  ["民政局", 4, 2281.99, "29.26%"],
  ["人社局", 4, 1598.64, "20.50%"],
  ["合计", 14, 7799.11, "100%"],
  ["注：占比四舍五入，合计可能不等于100%。"],
];

test("a note on rounding excuses no count of projects", () => {
  expect(told({ 按部门: COUNTED })).toEqual(["count_mismatch 按部门!B7"]);
});

const completed = (actual: number, target: number): RowsLiteral => [
  ["绩效目标完成表"],
  ["序号", "指标名称", "目标值", "实际完成值", "完成率"],
  [1, "新建管网长度", 40, 36, "90.0%"],
  [2, "改造厕所数量", target, actual, "100.0%"],
  [3, "验收合格数", 80, 72, "90.0%"],
  [4, "受益人数", 500, 475, "95.0%"],
];

test("an actual at its target is not proven by a completion that is never more than all", () => {
  expect(told({ 完成表: completed(101, 100) })).toEqual([]);
  const { proven } = outcomeOf({ 完成表: completed(100, 100) }).confirmed;
  expect(proven.has({ sheet: "完成表", row: 3, col: 3 })).toBe(false);
  expect(proven.has({ sheet: "完成表", row: 2, col: 3 })).toBe(true);
});

test("of equal scores no rank is proven: they may share it or follow each other", () => {
  const ranked: RowsLiteral = [
    ["项目得分表"],
    ["项目名称", "得分", "排名"],
    ["云溪镇河道整治工程", 92, 1],
    ["白石乡校舍安全加固项目", 85, 2],
    ["临海县公共图书馆免费开放经费", 85, 2],
    ["平湖区应急广播体系建设项目", 80, 4],
  ];
  const { proven } = outcomeOf({ 得分: ranked }).confirmed;
  expect([2, 3, 4, 5].map((row) => proven.has({ sheet: "得分", row, col: 2 }))).toEqual([true, false, false, true]);
});

test("an input that a live figure of the same equation follows is not proven by it", () => {
  const rows: RowsLiteral = [
    ["补助测算表"],
    ["区县", "人数（人）", "标准（元）", "补助金额（元）"],
    ...[1203, 817, 2264, 951, 1430, 620].map((persons, index): RowsLiteral[number] => [
      `第${String(index + 1)}镇`,
      persons,
      650,
      { f: `B${String(index + 3)}*C${String(index + 3)}`, v: persons * 650 },
    ]),
  ];
  expect(outcomeOf({ 测算: rows }).confirmed.proven.has({ sheet: "测算", row: 2, col: 1 })).toBe(false);
});

test("a month that is off in its line and in its column by the same is no tail of roundings", () => {
  const months = Array.from({ length: 12 }, (_, index) => `${String(index + 1)}月`);
  const tens = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + Math.round(value * 10), 0) / 10;
  const lines = [3, 5, 7, 11, 13].map((factor) =>
    months.map((_, month) => Math.round((11.3 + month * 1.7) * factor) / 10),
  );
  const rows: RowsLiteral = [
    ["2024年各部门专项资金月度支出表", null, "单位：万元"],
    ["部门", ...months, "全年合计"],
    ...lines.map((line, index): RowsLiteral[number] => [
      ["教育局", "卫健局", "水利局", "交通局", "民政局"][index] ?? "",
      ...line.map((value, month) => (index === 1 && month === 4 ? value + 0.5 : value)),
      tens(line),
    ]),
    ["合计", ...months.map((_, month) => tens(lines.map((line) => line[month] ?? 0))), tens(lines.flat())],
  ];
  expect(told({ 月度支出: rows })).toEqual(["row_sum_mismatch 月度支出!F4"]);
});

/** What was granted and what arrived, the same in each line but perhaps the last. */
function granted(arrived: number): RowsLiteral {
  const lines = [
    ["职业技能提升行动", 83.5, 83.5, 66.4, "79.52%"],
    ["退役军人就业培训", 110.2, 110.2, 82, "74.41%"],
    ["气象监测站网建设", 314.3, 314.3, 244.8, "77.89%"],
    ["污水管网改造", 219.4, 219.4, 180.5, "82.27%"],
    ["中小学校舍维修改造", 69.7, arrived, 50.9, "73.03%"],
  ];
  return [["资金使用情况表（单位：万元）"], ["项目名称", "预算数", "到位资金", "支出数", "使用率"], ...lines];
}

test.each([
  ["is supported by a second column that states the same in all lines", 69.7, false],
  ["is proven by its rate where the second column differs somewhere", 60, true],
])("a budget %s", (_, arrived, isProven) => {
  const { confirmed } = outcomeOf({ 资金: granted(arrived) });
  const budget = { sheet: "资金", row: 2, col: 1 };
  expect([confirmed.proven.has(budget), confirmed.supported.has(budget)]).toEqual([isProven, !isProven]);
});
