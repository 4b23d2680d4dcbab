import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { plain } from "../../src/domain/figures/exact";
import { FORM_HEAD, INDICATOR_HEADINGS } from "../support/form-headings";
import { outcomeOf, told, toldWithExpected } from "../support/outcome-of";

const _ = null;

/** A form as a bureau fills it in; `changes` replaces lines by their number, counted from 1. */
function form(changes: Readonly<Record<number, RowsLiteral[number]>> = {}): RowsLiteral {
  const lines: RowsLiteral = [
    ...FORM_HEAD,
    [_, _, "年度资金总额", 120, 120, 114, 10, "95%", 9.5],
    [_, _, "其中：当年财政拨款", 120, 120, 114, "—", "—", "—"],
    [_, _, "上年结转资金", _, _, _, "—", "—", "—"],
    ["绩效指标", ...INDICATOR_HEADINGS],
    [_, "产出指标", "数量指标", "清淤河道长度", "≥18公里", "19公里", 20, 20],
    [_, _, "质量指标", "工程验收合格率", "≥100百分比", 100, 15, 15],
    [_, _, "时效指标", "按期完工率", "100%", "100%", 15, 15],
    [_, "效益指标", "社会效益指标", "受益村庄", "≥12个", "12个", 30, 30],
    [_, "满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "93%", 10, 10],
    ["总分", _, _, _, _, _, 100, 99.5],
  ];
  return lines.map((line, place) => changes[place + 1] ?? line);
}

test("a form that is right has no findings, and 百分比 is the sign for per cent", () => {
  expect(told({ 自评表: form() })).toEqual([]);
  const [card] = outcomeOf({ 自评表: form() }).scorecards;
  expect(card?.indicators.map(({ indicator }) => indicator.target?.quantity?.unit?.text)).toEqual([
    undefined,
    "公里",
    "%",
    "%",
    "个",
    "%",
  ]);
});

test.each<[string, Parameters<typeof form>[0], readonly string[]]>([
  [
    "a total of 0 above money that was given and spent is told once for each column",
    { 6: [_, _, "年度资金总额", 0, 0, 0, 10, 0, 0], 15: ["总分", _, _, _, _, _, 100, 90] },
    ["total_mismatch 自评表!D6", "total_mismatch 自评表!E6", "total_mismatch 自评表!F6"],
  ],
  [
    "of a total below its only source, the figure that the rate speaks against is told",
    {
      6: [_, _, "年度资金总额：", 120, 120, 14, 10, "11.67%", 1.17],
      8: [_, _, "上年结转资金"],
      15: ["总分", _, _, _, _, _, 100, 91.17],
    },
    ["total_mismatch 自评表!F7"],
  ],
  [
    "one source below the total may be all that was written down",
    { 7: [_, _, "其中：当年财政拨款", 90, 90, 84, "—", "—", "—"] },
    [],
  ],
  [
    "points for indicators with neither target nor actual are one finding",
    {
      11: [_, _, "质量指标", "工程质量合格", _, _, 15, 15],
      12: [_, _, "时效指标", "支付率100%", _, _, 15, 15],
    },
    ["missing_actual 自评表!H11"],
  ],
  [
    "an indicator that lines without weight explain needs no target of its own",
    {
      11: [_, _, "质量指标", "验收合格的河段", _, _, 15, 15],
      12: [_, _, _, "上游河段验收合格率", "100%", "100%", _, _],
      13: [_, "效益指标", "社会效益指标", "受益村庄", "≥12个", "12个", 45, 45],
    },
    [],
  ],
  [
    "an actual that the reasons explain is not missing",
    { 13: [_, "效益指标", "社会效益指标", "受益村庄", "≥12个", _, 30, 30, "村庄合并，未统计"] },
    [],
  ],
  [
    "a reason for a deviation explains no actual that is missing",
    {
      13: [_, "效益指标", "社会效益指标", "受益村庄", "≥12个", _, 30, 28, "上级资金下达较晚"],
      15: ["总分", _, _, _, _, _, 100, 97.5],
    },
    ["missing_actual 自评表!F13"],
  ],
  [
    "an actual left out without a word is",
    { 13: [_, "效益指标", "社会效益指标", "受益村庄", "≥12个", _, 30, 30] },
    ["missing_actual 自评表!F13"],
  ],
])("%s", (_name, changes, expected) => {
  expect(told({ 自评表: form(changes) })).toEqual(expected);
});

test("完成 for a target in numbers is no measured value", () => {
  const rows = form({ 10: [_, "产出指标", "数量指标", "清淤河道长度", "≥18公里", "已完成", 20, 20] });
  const [finding] = outcomeOf({ 自评表: rows }).findings;
  expect([finding?.kind, finding?.stated, finding?.at.row]).toEqual(["target_restated", "已完成", 9]);
});

test("of a total below remarks score and grade are what the form states", () => {
  const rows = [...form().slice(0, 14), ["其他需要说明事项", _, "无"], ["总分", _, _, _, _, _, 100, 99.5, "优"]];
  const [card] = outcomeOf({ 自评表: rows }).scorecards;
  expect([plain(card!.stated!), card?.statedGrade?.value]).toEqual(["99.5", "优"]);
  const wrong = [...rows.slice(0, 15), ["总分", _, _, _, _, _, 100, 97.5, "优"]];
  expect(told({ 自评表: wrong })).toEqual(["score_total_mismatch 自评表!H16"]);
});

test("sentences beside 评价结论 are no grade", () => {
  const rows = [...form(), ["评价结论", _, "项目按期完成，资金支付规范。"]];
  expect(outcomeOf({ 自评表: rows }).scorecards[0]?.statedGrade).toBeUndefined();
});

test("the execution row counts beside an indicator for the execution rate where the full marks say so", () => {
  const rows = form({
    12: [_, _, "时效指标", "预算执行率", "100%", "95%", 15, 14.25],
    15: ["总分", _, _, _, _, _, 100, 98.75],
  });
  const [card] = outcomeOf({ 自评表: rows }).scorecards;
  expect([plain(card!.weight), plain(card!.total)]).toEqual(["100", "98.75"]);
});

test.each([
  ["full marks of 100 leave it its 10", 100, []],
  ["full marks of 105 leave it no usual number", 105, ["weights_not_100 自评表!G15"]],
])("a row for the execution rate may state its score alone: %s", (_case, total, expected) => {
  const rows = form({
    5: ["项目资金（万元）", _, _, "年初预算数", "全年预算数", "全年执行数", _, "执行率", "得分"],
    6: [_, _, "年度资金总额", 120, 120, 114, _, "95%", 9.5],
    15: ["总分", _, _, _, _, _, total, 99.5],
  });
  expect(told({ 自评表: rows })).toEqual(expected);
});

const UNWEIGHED: RowsLiteral[number] = [
  ...["项目资金（万元）", _, _, "年初预算数", "全年预算数", "全年执行数", _, "执行率", "得分"],
];

test.each<[string, Parameters<typeof form>[0], string, string | undefined]>([
  [
    "the form's total counts it",
    { 5: UNWEIGHED, 6: [_, _, "年度资金总额", 120, 120, 114, _, "95%", 9.5], 15: ["总分", _, _, _, _, _, _, 99.5] },
    "99.5 of 100",
    "form",
  ],
  [
    "its heading states them in a bare bracket",
    {
      5: ["项目资金（万元）", _, _, "年初预算数", "全年预算数", "全年执行数", _, "执行率(10)", "得分"],
      6: [_, _, "年度资金总额", 120, 120, 114, _, "95%", 9.5],
    },
    "99.5 of 100",
    undefined,
  ],
  [
    "the rule alone speaks for them",
    {
      5: UNWEIGHED,
      6: [_, _, "年度资金总额", _, _, _, _, _, 9.5],
      7: [_, _, "其中：当年财政拨款"],
      8: [],
      15: [],
    },
    "99.5 of 100",
    "rule",
  ],
  [
    "a dash stands for its score",
    { 5: UNWEIGHED, 6: [_, _, "年度资金总额", 120, 120, 114, _, "95%", "—"], 15: [] },
    "90 of 90",
    undefined,
  ],
])("a row for the execution rate without full marks: %s", (_case, changes, expected, origin) => {
  const [card] = outcomeOf({ 自评表: form(changes) }).scorecards;
  expect(`${plain(card!.total)} of ${plain(card!.weight)}`).toBe(expected);
  expect(card!.indicators[0]!.indicator.impliedWeight?.origin).toBe(origin);
  expect(card!.assumedWeight !== undefined).toBe(origin === "rule");
});

test("a total whose full marks hold the execution row holds its score too", () => {
  const rows = form({
    5: UNWEIGHED,
    6: [_, _, "年度资金总额", 120, 120, 114, _, "95%", 9.5],
    15: ["总分", _, _, _, _, _, 100, 90],
  });
  expect(toldWithExpected({ 自评表: rows })).toEqual(["score_total_mismatch 自评表!H15 → 99.5"]);
});

test("the subtotal of one level does not hold the execution row", () => {
  const rows = form({
    12: [_, _, "时效指标", "按期完工率", "100%", "100%", 15, 15],
    13: ["产出指标小计", _, _, _, _, _, 50, 48],
    14: [_, "效益指标", "社会效益指标", "受益村庄", "≥12个", "12个", 40, 40],
  });
  expect(toldWithExpected({ 自评表: rows })).toEqual(["score_total_mismatch 自评表!H13 → 50"]);
});

test("of money year by year and of all years together, the project's is that of all years", () => {
  const rows: RowsLiteral = [
    ["项目支出中期绩效评价表（2024—2025年）"],
    ["项目名称", "区域医疗中心建设"],
    ["资金（万元）", "2024年预算", "2024年执行", "2025年预算", "2025年执行", "累计预算", "累计执行", "累计执行率"],
    ["合计", 1200, 1188, 800, 792, 2000, 1980, "99.00%"],
    ["其中：中央", 800, 792, 500, 495, 1300, 1287, "99.00%"],
    ["地方", 400, 396, 300, 297, 700, 693, "99.00%"],
    ["指标", "计量单位", "2024年目标", "2024年实际", "2025年目标", "2025年实际", "累计目标", "累计实际"],
    ["新增床位", "张", 150, 152, 80, 85, 230, 237],
    ["培养骨干医师", "人", 30, 31, 30, 30, 60, 61],
  ];
  const { execution } = outcomeOf({ 中期评价: rows });
  expect(told({ 中期评价: rows })).toEqual([]);
  expect(execution.map(({ total }) => [plain(total.budget), plain(total.spent)])).toEqual([["2000", "1980"]]);
});

test("a form of a department's whole spending is a form, with its row for the execution rate", () => {
  const rows = form({
    1: ["部门整体支出绩效自评表"],
    3: ["部门", _, "青石县河道管理所"],
    4: [],
    15: ["总分", _, _, _, _, _, 100],
  });
  const { model, scorecards, findings } = outcomeOf({ 自评表: rows });
  expect(model.sheets.map(({ role }) => role)).toEqual(["form"]);
  expect([plain(scorecards[0]!.weight), plain(scorecards[0]!.total)]).toEqual(["100", "99.5"]);
  expect(scorecards[0]!.stated).toBeUndefined();
  expect(findings).toEqual([]);
});

test("a line that numbers the columns is no data, also beside a caption", () => {
  const rows: RowsLiteral = [
    ["2024年度造林补助资金绩效评价表"],
    ["资金投入情况（万元）", _, "行次", "全年预算数（A）", "全年到位资金（B）", "全年执行资金（C）"],
    [_, "列次", 0, 1, 2, 3],
    [_, "年度资金总额", 1, 62.4, 62.4, 40.1],
    [_, "其中：中央财政资金", 2, 62.4, 62.4, 40.1],
    [_, "地方财政资金", 3, _, _, _],
  ];
  expect(told({ 评价表: rows })).toEqual([]);
});

test("levels of the next project are found in its own lines", () => {
  const rows: RowsLiteral = [
    ["项目绩效目标表"],
    ["项目名称", "一级指标", "二级指标", "三级指标", "目标值", "分值"],
    ["业务装备经费", "产出指标（90分）", "数量指标", "设备数量", "≥10台", 50],
    ["业务装备经费", "产出指标（90分）", "质量指标", "验收合格率", "≥95%", 40],
    ["办案经费", "产出指标（90分）", "数量指标", "办结案件", "≥70件", 50],
    ["办案经费", "产出指标（90分）", "质量指标", "结案率", "≥90%", 30],
  ];
  expect(told({ 目标表: rows })).toContain("weights_not_100 目标表!B5");
});

test("a form whose indicators have a hundred points leaves the execution row out of both totals", () => {
  const rows = form({
    10: [_, "产出指标", "数量指标", "清淤河道长度", "≥18公里", "19公里", 30, 30],
    15: ["总分", _, _, _, _, _, 100, 100],
  });
  expect(told({ 自评表: rows })).toEqual([]);
  const [card] = outcomeOf({ 自评表: rows }).scorecards;
  expect(`${plain(card!.total)} of ${plain(card!.weight)}`).toBe("100 of 100");
});

test("where the sources of the money lie across, the points of the execution at the edge are held by the total", () => {
  const lines: RowsLiteral = [
    ["项目绩效自评表"],
    ["项目名称", _, "基层消防力量提升项目"],
    ["资金情况（元）", _, _, "财政拨款", "上年结转", "其他资金", "合计", "得分"],
    [_, _, "预算数", 1_400_000, 100_000, 60_000, 1_560_000, 9.9],
    [_, _, "执行数", 1_386_000, 100_000, 58_400, 1_544_400],
    ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差分析"],
    ["产出指标", "数量指标", "新建微型消防站", "14座", "14座", 40, 40],
    ["效益指标", "社会效益指标", "火灾起数下降率", "≥10%", "12%", 40, 40],
    ["满意度指标", "服务对象满意度指标", "企业满意度", "≥90%", "93%", 10, 10],
  ];
  expect(told({ 自评: [...lines, ["自评总分", _, _, _, _, _, 99.9]] })).toEqual([]);
  expect(told({ 自评: [...lines, ["自评总分", _, _, _, _, _, 98.9]] })).toEqual(["score_total_mismatch 自评!G10"]);
});
