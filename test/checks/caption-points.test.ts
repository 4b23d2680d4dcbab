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
