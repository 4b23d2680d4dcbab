import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { outcomeText } from "../../src/cli/text/outcome-text";
import { plain } from "../../src/domain/figures/exact";
import { scoresJson } from "../../src/report/json/scores-json";
import { FORM_HEAD, INDICATOR_HEADINGS } from "../support/form-headings";
import { outcomeOf, told } from "../support/outcome-of";

const _ = null;

/** A form with the budget's figures, as it is sent out: what was reached, and what it earned, is still to be filled in. */
function form(changes: Readonly<Record<number, RowsLiteral[number]>> = {}): RowsLiteral {
  const lines: RowsLiteral = [
    ...FORM_HEAD,
    [_, _, "年度资金总额", 120, 120, 114, 10, "95%", _],
    ["绩效指标", ...INDICATOR_HEADINGS],
    [_, "产出指标", "数量指标", "清淤河道长度", "≥18公里", _, 20, _],
    [_, _, "质量指标", "工程验收合格率", "100%", _, 15, _],
    [_, _, "时效指标", "按期完工率", "100%", _, 15, _],
    [_, "效益指标", "社会效益指标", "受益村庄", "≥12个", _, 30, _],
    [_, "满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", _, 10, _],
    ["总分", _, _, _, _, _, 100, _],
  ];
  return lines.map((line, place) => changes[place + 1] ?? line);
}

test("a form that nobody filled in has no grade; what it lacks is said", () => {
  const outcome = outcomeOf({ 自评表: form() });
  expect(outcome.scorecards).toEqual([]);
  expect(outcome.unfilled).toMatchObject([{ indicators: 5, missing: { actuals: true, scores: true } }]);
  expect(plain(outcome.unfilled[0]!.weight)).toBe("100");
  expect(told({ 自评表: form() })).toEqual([]);
  const text = outcomeText(outcome, "zh");
  expect(text).toContain("尚未计分：5 项指标都没有实际完成值和得分（从 自评表!D8 起）");
  expect(text).not.toMatch(/差|暂定/);
  expect(JSON.parse(JSON.stringify(scoresJson(outcome)))).toMatchObject({
    funds: [],
    unfilled: [{ indicators: 5, weight: "100", missing: ["actual", "score"], sheet: "自评表", cell: "D8" }],
  });
});

test("with a single actual the form is scored, and its grade is provisional", () => {
  const begun = form({ 8: [_, "产出指标", "数量指标", "清淤河道长度", "≥18公里", "19公里", 20, _] });
  const { scorecards, unfilled } = outcomeOf({ 自评表: begun });
  expect(unfilled).toEqual([]);
  expect([plain(scorecards[0]!.total), scorecards[0]!.unscored]).toEqual(["29.5", 4]);
});

test("the room for the row's score counts in the full marks, also while nobody wrote it", () => {
  const rows = form({
    5: ["项目资金（万元）", _, _, "年初预算数", "全年预算数", "全年执行数", _, "执行率", "得分"],
    6: [_, _, "年度资金总额", 120, 120, 114, _, "95%", _],
  });
  expect(told({ 自评表: rows })).toEqual([]);
  expect(plain(outcomeOf({ 自评表: rows }).unfilled[0]!.weight)).toBe("100");
});

test("targets and weights that are applied for lack nothing", () => {
  const rows: RowsLiteral = [
    ["项目绩效目标申报表"],
    ["（2025年度）"],
    ["项目名称", _, "青石县河道清淤补助"],
    ["一级指标", "二级指标", "三级指标", "指标值", "分值"],
    ["产出指标", "数量指标", "清淤河道长度", "≥18公里", 40],
    ["效益指标", "社会效益指标", "受益村庄", "≥12个", 60],
  ];
  const { scorecards, unfilled } = outcomeOf({ 申报表: rows });
  expect([scorecards, unfilled]).toEqual([[], []]);
});
