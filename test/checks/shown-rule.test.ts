import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { wordsOf } from "../../src/engine/checks/words";
import { FORM_HEAD, INDICATOR_HEADINGS } from "../support/form-headings";
import { outcomeOf, toldWithExpected } from "../support/outcome-of";

const _ = null;

type Missed = readonly [actual: string, score: number, reason?: string];

/** A table without a rule: four missed targets earn weight × completion, and a fifth line earns what a test says. */
function scored([actual, score, reason]: Missed, [fourth, points]: Missed = ["540人", 18]): RowsLiteral {
  return [
    ["街道服务项目绩效指标评分表"],
    ["一级指标", "三级指标", "目标值", "完成值", "分值", "得分", "备注"],
    ["产出", "助餐人次", "≥1200人次", "1080人次", 20, 18, "暑期停餐"],
    [_, "运营站点", "≥8家", "7家", 20, 17.5],
    [_, "巡查次数", "≥50次", "48次", 20, 19.2],
    [_, "培训志愿者", "≥600人", fourth, 20, points],
    ["效益", "办结率", "≥95%", actual, 20, score, reason],
  ];
}

test.each<[string, Missed, Missed | undefined, readonly string[]]>([
  ["earns what completion gives", ["93.1%", 19.6], undefined, []],
  ["earns it rounded to the one decimal of all scores", ["93%", 19.6], undefined, []],
  ["earns other points than all others", ["93.1%", 18.6], undefined, ["score_mismatch 评分!F7 → 19.6"]],
  ["earns less for a reason that is stated", ["93.1%", 18.6, "两件超期"], undefined, []],
  ["earns whole points, given by eye", ["93.1%", 19], undefined, []],
  ["earns its own share and not that of its target", ["93.1%", 18.62], undefined, []],
  ["earns full marks, as within a tolerance", ["93.1%", 20], undefined, []],
  [
    "earns full marks, though a nearer miss lost points",
    ["90.25%", 20],
    undefined,
    ["target_missed_full_score 评分!F7 → 19"],
  ],
  ["earns full marks for a reason that is stated", ["90.25%", 20, "上级调减任务"], undefined, []],
  ["differs where another one does too", ["93.1%", 18.6], ["540人", 17.2], []],
])("no rule is stated, and a missed target %s", (_name, own, other, expected) => {
  expect(toldWithExpected({ 评分: scored(own, other) })).toEqual(expected);
});

test("points of the execution rate that nobody can follow leave the way of the other indicators as it is", () => {
  const rows = [...scored(["90.25%", 20]), ["投入", "预算执行率", "100%", "90%", 10, 9.3]];
  expect(toldWithExpected({ 评分: rows })).toContain("target_missed_full_score 评分!F7 → 19");
});

/** A form without a rule whose execution row has a test's points for 600 of 650, of which 620 were there at first. */
function form(score: number, initial = 650): RowsLiteral {
  return [
    ...FORM_HEAD,
    [_, _, "年度资金总额", initial, 650, 600, 10, "92.31%", score],
    ["绩效指标", ...INDICATOR_HEADINGS],
    [_, "产出指标", "数量指标", "清淤河道长度", "≥18公里", "19公里", 50, 50],
    [_, "效益指标", "社会效益指标", "受益村庄", "≥12个", "12个", 40, 40],
  ];
}

test.each<[string, number, number | undefined, readonly string[]]>([
  ["weight × rate", 9.23, undefined, []],
  ["two digits exchanged", 9.32, undefined, ["score_mismatch 自评表!I6 → 9.23"]],
  ["a band of whole or half points", 9.5, undefined, []],
  ["half a point off for each per cent", 6.15, undefined, []],
  ["all from 95 % on, and in proportion below", 9.72, undefined, []],
  ["the rate of the first budget", 9.68, 620, []],
])("the points of an execution row may be %s", (_name, score, initial, expected) => {
  expect(toldWithExpected({ 自评表: form(score, initial) })).toEqual(expected);
});

test("full marks for an execution that has no target of its own are told without one", () => {
  const missed: readonly [string, string, string, number][] = [
    ["清淤河道长度", "≥18公里", "17.1公里", 19],
    ["受益村庄", "≥12个", "11个", 18.33],
    ["培训人次", "≥600人次", "540人次", 18],
    ["管护站点", "≥8个", "7个", 17.5],
  ];
  const sheets = {
    自评表: [
      ...FORM_HEAD,
      [_, _, "年度资金总额", 650, 650, 390, 10, "60%", 10],
      ["绩效指标", ...INDICATOR_HEADINGS],
      ...missed.map(([name, target, actual, score]) => [_, "产出指标", "数量指标", name, target, actual, 20, score]),
      [_, "满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "92%", 10, 10],
    ],
  };
  const words = outcomeOf(sheets).findings.map((finding) => wordsOf(finding, "zh").message);
  expect(words).toEqual([
    "“执行率”为60%，却得满分10；本工作簿另有4项未达标的都按分值×完成率得分，其中有完成率更高的，照此应为6分。",
  ]);
});
