import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { outcomeOf } from "../support/outcome-of";

const _ = null;

const INDICATORS: RowsLiteral = [
  ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "分值", "得分"],
  ["产出", "数量指标", "抽检批次", "≥420批次", "441批次", 50, 50],
  [_, "质量指标", "处置率", "100%", "100%", 20, 20],
  ["效益", "社会效益", "重大事故", "0起", "0起", 20, 20],
];

test.each<[string, RowsLiteral, string]>([
  [
    "the department of a form of its whole spending",
    [
      ["部门整体支出绩效自评表"],
      ["部门名称：临江市市场监督管理局", _, _, _, _, _, "年度：2023"],
      ["年度预算（万元）", "支出类别", "年初预算数", "全年预算数", "全年执行数", "执行率", "分值", "得分"],
      [_, "年度资金总额", 520, 520, 520, "100%", 10, 10],
      ...INDICATORS,
    ],
    "临江市市场监督管理局",
  ],
  [
    "what the title scores, without the number of the annex",
    [["附件1"], ["职业技能培训补贴绩效评价指标评分表"], ...INDICATORS],
    "职业技能培训补贴",
  ],
  ["the title alone, where it names nothing", [["附件2：绩效评价打分表"], ...INDICATORS], "绩效评价打分表"],
])("a scorecard of no project is called after %s", (_name, rows, name) => {
  expect(outcomeOf({ Sheet1: rows }).scorecards.map((card) => card.name)).toEqual([name]);
});

test("an English form with its fiscal year beside the name has its execution row scored", () => {
  const { scorecards, execution } = outcomeOf({
    Form: [
      ["Project Performance Self-Evaluation Form"],
      ["Project", "Rural Water Supply Upgrade", _, "Fiscal year", 2023],
      ["Budget execution", "Budget", "Actual spending", "Execution rate", "Full marks", "Score"],
      [_, 1850, 1757.5, "95.0%", 10, 9.5],
      ["Level 1", "Indicator", "Target", "Actual", "Full marks", "Score"],
      ["Output", "Pipes replaced (km)", ">= 42", 42.6, 50, 50],
      ["Outcome", "Leakage rate", "<= 12%", "11.4%", 40, 40],
      ["Total", _, _, _, 100, 99.5],
    ],
  });
  expect(scorecards.map(({ name, total, weight }) => [name, total.toFixed(), weight.toFixed()])).toEqual([
    ["Rural Water Supply Upgrade", "99.5", "100"],
  ]);
  expect(execution.map(({ fund }) => fund)).toEqual(["Rural Water Supply Upgrade"]);
});
