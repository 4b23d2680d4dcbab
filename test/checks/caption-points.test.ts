import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { plain } from "../../src/domain/figures/exact";
import { ruleWords } from "../../src/messages/rules";
import { gradeCaveats } from "../../src/report/score-words";
import { outcomeOf, told } from "../support/outcome-of";

const _ = null;

/** A form of a province that states full marks in captions alone; `changes` replaces lines by their number from 1. */
function form(changes: Readonly<Record<number, RowsLiteral[number]>> = {}): RowsLiteral {
  const lines: RowsLiteral = [
    ["2025年度中小河流治理项目自评表"],
    ["项目名称", _, "青石县中小河流治理"],
    ["预算执行情况（万元）（20分）", _, "预算数(A)", "执行数(B)", "执行率(B/A)", "得分（20分×执行率）"],
    [_, "年度财政资金总额", 1200, 1140, "95%", 19],
    ["年度绩效目标（80分）", "一级指标", "三级指标", "年初目标值(A)", "实际完成值(B)", "得分"],
    [_, "产出指标（40分）", "治理河长", "≥18公里", "18.6公里", 20],
    [_, _, "单元工程合格率", "100%", "100%", 20],
    [_, "效益指标（30分）", "岸坡生态改善", "明显改善", "达成预期指标", 28],
    [_, "满意度指标（10分）", "沿河群众满意度", "≥90%", "95%", 10],
    ["总分", _, _, _, _, 97],
  ];
  return lines.map((line, place) => changes[place + 1] ?? line);
}

test("points of captions are the full marks of the lines below them, with the row for the execution rate", () => {
  expect(told({ 自评表: form() })).toEqual([]);
  const outcome = outcomeOf({ 自评表: form() });
  const [card] = outcome.scorecards;
  expect([plain(card!.total), plain(card!.weight), plain(card!.stated!)]).toEqual(["97", "100", "97"]);
  expect(card!.indicators.map(({ weight }) => plain(weight))).toEqual(["20", "20", "20", "30", "10"]);
  const words = card!.indicators.map((score) => ruleWords(score, outcome.profile.profile, "zh"));
  expect(words[1]).toContain("分值取自“产出指标（40分）”，由其 2 项平均分配");
  expect(words[4]).toMatch(/分值取自“满意度指标（10分）”$/);
  expect(gradeCaveats(card!, "zh")).toEqual(["各指标未列分值，按“产出指标（40分）”等标题的分数平均分配，请核对"]);
});

test("one score for two lines is that of both", () => {
  const rows = form({
    7: [_, _, "单元工程合格率", "100%", "100%"],
    6: [_, "产出指标（40分）", "治理河长", "≥18公里", "18.6公里", 40],
  });
  const [card] = outcomeOf({ 自评表: rows }).scorecards;
  expect([plain(card!.total), plain(card!.weight)]).toEqual(["97", "100"]);
});

test.each<[string, Parameters<typeof form>[0]]>([
  ["make no hundred", { 6: [_, "产出指标（50分）", "治理河长", "≥18公里", "18.6公里", 20] }],
  ["are not all stated", { 8: [_, "效益指标", "岸坡生态改善", "明显改善", "达成预期指标", 28] }],
  ["are not shared evenly", { 6: [_, "产出指标（40分）", "治理河长", "≥18公里", "18.6公里", 25] }],
])("captions' points that %s are nobody's full marks", (_case, changes) => {
  expect(outcomeOf({ 自评表: form(changes) }).scorecards).toEqual([]);
});

test("a form whose 总得分 stands below the sums of its indicators has both, with the execution rate of the label above", () => {
  const rows: RowsLiteral = [
    ["2024年度项目绩效自评表"],
    ["项目名称", "长者饭堂运营补贴"],
    ["全年预算", "236万元", "实际支出", "231.28万元"],
    ["执行率", "98%", "执行得分（10分）", 9.8],
    ["绩效指标", "目标值", "完成值", "分值", "得分"],
    ["补贴长者饭堂数量", "≥24家", "24家", 40, 40],
    ["助餐服务人次", "≥42万人次", "40.95万人次", 40, 39],
    ["长者满意度", "≥90%", "96.1%", 10, 10],
    ["合计", _, _, 90, 89],
    ["总得分", _, _, 100, 98.8],
  ];
  expect(told({ 自评表: rows })).toEqual([]);
  const [card] = outcomeOf({ 自评表: rows }).scorecards;
  expect([plain(card!.total), plain(card!.weight), plain(card!.stated!)]).toEqual(["98.8", "100", "98.8"]);
});

test("numbers behind names are points where the heading says so", () => {
  const rows = (heading: string, percent = ""): RowsLiteral => [
    ["部门整体支出绩效自评表"],
    ["一级指标", heading, "指标值", "实际完成", "得分"],
    ["产出", `矿山生态修复面积（60${percent}）`, "≥420公顷", "399公顷", 57],
    ["效益", `企业群众满意度（40${percent}）`, "≥85%", "93%", 40],
    ["总分", _, _, _, 97],
  ];
  for (const percent of ["", "%"]) {
    const [card] = outcomeOf({ 自评表: rows("三级指标（权重）", percent) }).scorecards;
    expect(card!.indicators.map(({ weight, score }) => [plain(weight), plain(score)])).toEqual([
      ["60", "57"],
      ["40", "40"],
    ]);
  }
  expect(outcomeOf({ 自评表: rows("三级指标") }).scorecards).toEqual([]);
});

test("the total that a panel's sheet states is that of what its evaluators gave on average", () => {
  const rows: RowsLiteral = [
    ["乡村公路养护项目绩效评价得分汇总表"],
    ["一级指标", "二级指标", "分值", "专家甲", "专家乙", "平均得分"],
    ["决策", "立项必要性", 40, 36, 40, 38],
    ["产出", "完成数量", 60, 60, 50, 55],
    ["合计", _, 100, 96, 90, 93],
  ];
  const [card] = outcomeOf({ 汇总: rows }).scorecards;
  expect([plain(card!.total), plain(card!.stated!)]).toEqual(["93", "93"]);
});

test("what is ticked as not applicable is not scored", () => {
  const rows: RowsLiteral = [
    ["财政专项资金绩效自查评分表"],
    ["序号", "自查内容", "分值", "是", "否", "不适用", "得分"],
    [1, "是否制定实施方案", 40, "√", _, _, 40],
    [2, "是否公开补助对象", 50, _, "√", _, 44],
    [3, "是否开展贷款贴息", 10, _, _, "√", _],
    ["合计", _, 100, _, _, _, 84],
  ];
  const [card] = outcomeOf({ 自查: rows }).scorecards;
  expect([plain(card!.total), plain(card!.weight)]).toEqual(["84", "90"]);
});
