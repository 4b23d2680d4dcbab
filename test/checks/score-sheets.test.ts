import type { RowsLiteral, SheetLiteral } from "../../src/adapters/memory/memory-workbook";
import { plain } from "../../src/domain/figures/exact";
import { changed } from "../../src/engine/checks/example-sheets";
import { wordsOf } from "../../src/engine/checks/words";
import { outcomeOf, told, toldWithExpected } from "../support/outcome-of";

const _ = null;

/** A sheet of scores by three levels; `below` follows the indicators. */
function scored(below: RowsLiteral, changes: Readonly<Record<number, RowsLiteral[number]>> = {}): RowsLiteral {
  const lines: RowsLiteral = [
    ["财政支出绩效评价评分表"],
    ["项目名称：青石县河道整治"],
    ["一级指标", "二级指标", "三级指标", "分值", "得分", "备注"],
    ["决策", "项目立项", "立项规范性", 10, 10, _],
    [_, "绩效目标", "目标合理性", 10, 9, "两项未细化"],
    ["过程", "资金管理", "预算执行率", 10, 9.5, _],
    [_, "组织实施", "制度执行有效性", 10, 8, "缺日志"],
    ["产出", "产出数量", "整治河段长度", 30, 30, _],
    ["效益", "项目效益", "水环境改善程度", 30, 28, _],
    ...below,
  ];
  return lines.map((line, place) => changes[place + 1] ?? line);
}

const totalOf = (rows: RowsLiteral): string => {
  const [card] = outcomeOf({ 评分表: rows }).scorecards;
  return `${plain(card!.total)} of ${plain(card!.weight)}`;
};

describe("points beyond the full marks", () => {
  const withExtras = (total: number, name = "附加分（省级激励）"): RowsLiteral =>
    scored([
      ["小计", _, _, 100, 94.5, _],
      [name, _, _, 5, 3, "省政府通报表扬"],
      ["总得分", _, _, _, total, _],
    ]);

  test.each(["附加分（省级激励）", "加分项", "附加分項", "Bonus points"])("%s: the total holds them", (name) => {
    expect(told({ 评分表: withExtras(97.5, name) })).toEqual([]);
    expect(totalOf(withExtras(97.5, name))).toBe("97.5 of 100");
  });

  test("a total that is wrong with and without them is told", () => {
    expect(toldWithExpected({ 评分表: withExtras(98.5) })).toEqual(["score_total_mismatch 评分表!E12 → 97.5"]);
  });
});

test("what does not apply has neither weight nor score, and a converted score is no total of the lines", () => {
  const rows = scored(
    [
      ["合计", _, _, 100, 86.5, _],
      ["折算得分（得分÷适用分值×100）", _, _, 100, 96.11, _],
    ],
    { 7: [_, "组织实施", "政府采购规范性", 10, "—", "不适用"] },
  );
  expect(told({ 评分表: rows })).toEqual([]);
  expect(totalOf(rows)).toBe("86.5 of 90");
});

describe("sums of the levels below the total", () => {
  const levels = (process: number): RowsLiteral =>
    scored([
      ["合计", _, _, 100, 94.5, _],
      ["其中：决策得分", _, _, 20, 19, _],
      ["过程得分", _, _, 20, process, _],
      ["产出得分", _, _, 30, 30, _],
      ["效益得分", _, _, 30, 28, _],
    ]);

  test("are those of the lines of their level", () => {
    expect(told({ 评分表: levels(17.5) })).toEqual([]);
    expect(toldWithExpected({ 评分表: levels(16.5) })).toEqual(["score_total_mismatch 评分表!E12 → 17.5"]);
  });
});

test("weights of a library of indicators are to choose from and add up to nothing", () => {
  const rows: RowsLiteral = [
    ["县级预算绩效指标库"],
    ["行业", "一级指标", "三级指标", "计量单位", "参考标准值", "参考权重"],
    ["教育", "产出指标", "新增学位数", "个", "≥500", 15],
    ["教育", "效益指标", "大班额消除比例", "%", "≥95", 20],
    ["卫生", "产出指标", "签约人数", "万人", "≥12", 15],
    ["卫生", "效益指标", "孕产妇死亡率", "1/10万", "≤9", 20],
    ["水利", "产出指标", "维修养护处数", "处", "≥30", 15],
    ["水利", "效益指标", "水土流失治理率", "%", "≥75", 20],
  ];
  expect(told({ 指标库: rows })).toEqual([]);
});

test.each([
  ["审计发现资金滞留，按规定降为良", []],
  ["等级由优调整为良", []],
  ["资金滞留", ["grade_mismatch 汇总!F4"]],
])("a grade below that of its score has its reason beside it: %s", (remark, expected) => {
  const rows: RowsLiteral = [
    ["2025年度绩效评价结果汇总表"],
    ["序号", "项目名称", "预算金额（万元）", "执行金额（万元）", "评价得分", "评价等级", "备注"],
    [1, "城市书房", 420, 411.6, 93.2, "优", _],
    [2, "校车补贴", 880, 836, 91.5, "良", remark],
    [3, "辅具适配", 260, 249.6, 88.4, "良", _],
    [4, "民宿扶持", 350, 252, 78.6, "中", _],
  ];
  expect(told({ 汇总: rows })).toEqual(expected);
});

describe("full marks on a missed target", () => {
  const form = (reason: string): RowsLiteral => [
    ["项目支出绩效自评表"],
    ["项目名称", "滨江绿道"],
    ["一级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
    ["产出指标", "建设绿道长度", "≥12公里", "11公里", 40, 40, reason],
    ["效益指标", "日均使用人次", "≥6000人次", "6200人次", 40, 40, _],
    ["满意度指标", "市民满意度", "≥90%", "95%", 20, 20, _],
    ["总分", _, _, _, 100, 100, _],
    ["注：未完成指标值的，得分=实际完成值÷年度指标值×分值。"],
  ];

  test.each([
    ["经市政府批准核减1公里，不扣分", "100 of 100", []],
    ["經市政府批准核減1公里，不扣分", "100 of 100", []],
    ["因地铁施工占地，不扣分", "96.67 of 100", ["target_missed_full_score 自评!F4"]],
  ])("counts where somebody approved it: %s", (reason, total, expected) => {
    expect(told({ 自评: form(reason) })).toEqual(expected);
    expect(totalOf(form(reason))).toBe(total);
  });
});

/** Scores and weights of two levels, the upper one merged down beside the lower. */
function twoLevels(changes: Readonly<Record<string, string | number>> = {}): SheetLiteral {
  const rows: RowsLiteral = [
    ["2025年残疾人康复服务项目绩效评价得分情况表"],
    ["一级指标", "分值", "得分", "得分率", "二级指标", "分值", "得分", "得分率"],
    ["决策", 10, 9, "90.00%", "项目立项", 5, 5, "100.00%"],
    [_, _, _, _, "绩效目标", 5, 4, "80.00%"],
    ["产出", 50, 47, "94.00%", "产出数量", 30, 28.5, "95.00%"],
    [_, _, _, _, "产出质量", 20, 18.5, "92.50%"],
    ["效益", 40, 36, "90.00%", "社会效益", 30, 27, "90.00%"],
    [_, _, _, _, "满意度", 10, 9, "90.00%"],
    ["合计", 100, 92, "92.00%", _, 100, 92, "92.00%"],
  ];
  const merges = ["A", "B", "C", "D"].flatMap((column) =>
    ["3", "5", "7"].map((row) => `${column}${row}:${column}${Number(row) + 1}`),
  );
  return { rows: changed(rows, changes), merges };
}

describe("an upper level merged down beside the lower one is no list of its own", () => {
  test.each<[string, Readonly<Record<string, string | number>>, readonly string[]]>([
    ["all is right", {}, []],
    ["a rate below", { H6: "82.50%" }, ["rate_mismatch 得分!H6 → 92.50%"]],
    ["the score of a level", { C5: 46 }, ["score_total_mismatch 得分!C5 → 47"]],
    ["the weight of a level", { B7: 45 }, ["weights_not_100 得分!B7 → 40"]],
  ])("%s", (_case, changes, expected) => {
    expect(toldWithExpected({ 得分: twoLevels(changes) })).toEqual(expected);
  });
});

describe("the block of funds", () => {
  const form = (last: number): RowsLiteral => [
    ["项目支出绩效自评表"],
    ["项目名称", "燃气管网更新", _, _, _],
    ["预算单位", "市住建局", "金额单位", "元", _],
    ["资金", "预算数", "执行数", "执行率", "得分"],
    ["总额（10分）", 18000000, 17640000, "98.00%", 9.8],
    ["三级指标", "年度指标值", "实际完成值", "分值", "得分"],
    ["更新管网长度", "≥32公里", "32.6公里", 30, 30],
    ["焊口检测合格率", "100%", "100%", 20, 20],
    ["泄漏事故数", "0起", "0起", last, last],
    ["用户满意度", "≥90%", "94%", 10, 10],
    ["总分", _, _, 100, 69.8 + last],
  ];

  test("may have its full marks and its unit in cells beside the amounts", () => {
    const { findings, execution } = outcomeOf({ 自评: form(30) });
    expect(findings.filter(({ severity }) => severity !== "info")).toEqual([]);
    expect(execution.map(({ unit }) => unit?.text)).toEqual(["元"]);
    expect(totalOf(form(30))).toBe("99.8 of 100");
  });

  test("counts with what it is worth where the weights do not add up", () => {
    const [found] = outcomeOf({ 自评: form(25) }).findings.filter(({ kind }) => kind === "weights_not_100");
    expect(found && wordsOf(found, "zh").message).toBe("“燃气管网更新”的指标分值（权重）合计为95，应为100，相差5。");
  });
});

describe("the criterion in the line of an indicator is its rule", () => {
  const marked = (satisfaction: number, minutes: number, opinion: string | null = _): RowsLiteral => [
    ["项目绩效评分表"],
    ["项目名称：社区微型消防站"],
    ["三级指标", "分值", "评分标准", "目标值", "完成值", "得分", "复核意见"],
    ["新建消防站", 30, "完成率×分值", "≥40个", "38个", 28.5, _],
    ["到场时间", 20, "≤5分钟得满分，每超1分钟扣2分", "≤5分钟", "6分钟", minutes, opinion],
    ["扑救率", 30, "≥90%得满分，每低1个百分点扣1分", "≥90%", "92%", 30, _],
    ["居民满意度", 20, "满意度≥90%得满分，每低1个百分点扣0.5分", "≥90%", "84%", satisfaction, _],
    ["合计", 100, _, _, _, 58.5 + minutes + satisfaction, _],
  ];

  test("scores that follow it are believed", () => {
    expect(told({ 评分表: marked(17, 18) })).toEqual([]);
    expect(totalOf(marked(17, 18))).toBe("93.5 of 100");
  });

  test("a score that does not is told", () => {
    expect(toldWithExpected({ 评分表: marked(18, 18) })).toEqual(["score_mismatch 评分表!F7 → 17"]);
  });

  test("full marks on what the criterion takes points off for are told", () => {
    expect(toldWithExpected({ 评分表: marked(17, 20) })).toEqual(["target_missed_full_score 评分表!F5 → 18"]);
  });
});

test("a basic score, deductions by name and a final score are sums and parts of one whole", () => {
  const rows = (final: number): RowsLiteral => [
    ["绩效自评得分汇总"],
    ["项目名称：校园食堂明厨亮灶"],
    ["指标", "分值", "目标", "完成", "得分"],
    ["资金执行率", 10, "100%", "98%", 9.8],
    ["改造食堂", 50, "≥65家", "65家", 50],
    ["师生满意度", 40, "≥90%", "88.2%", 39.2],
    ["基础得分", 100, _, _, 99],
    ["扣分项：逾期报送自评材料", _, _, _, -2],
    ["最终得分", _, _, _, final],
  ];
  expect(told({ 得分表: rows(97) })).toEqual([]);
  expect(totalOf(rows(97))).toBe("97 of 100");
  expect(toldWithExpected({ 得分表: rows(95) })).toEqual(["score_total_mismatch 得分表!E9 → 97"]);
});

test("a deduction below three levels of indicators counts without full marks of its own", () => {
  const rows = (final: number): RowsLiteral => [
    ["财政支出绩效评价评分表"],
    ["项目名称：青石县河道整治"],
    ["一级指标", "二级指标", "三级指标", "分值", "得分"],
    ["过程", "资金管理", "预算执行率", 20, 19.5],
    [_, "组织实施", "制度执行有效性", 20, 18],
    ["产出", "产出数量", "整治河段长度", 30, 30],
    ["效益", "项目效益", "水环境改善程度", 30, 28],
    ["基础得分", _, _, 100, 95.5],
    ["扣分项：逾期报送自评材料", _, _, _, -2],
    ["最终得分", _, _, _, final],
  ];
  expect(told({ 评分表: rows(93.5) })).toEqual([]);
  expect(totalOf(rows(93.5))).toBe("93.5 of 100");
  expect(told({ 评分表: rows(94.5) })).toEqual(["score_total_mismatch 评分表!E10"]);
});

test("a final score is the converted one and what is given besides", () => {
  const rows = (final: number): RowsLiteral => [
    ["自评得分表"],
    ["项目名称：口袋公园建设"],
    ["指标", "分值", "目标", "完成", "得分"],
    ["建成口袋公园", 40, "≥12个", "12个", 40],
    ["拆迁补偿到位率", 20, "—", "—", "不适用"],
    ["绿化成活率", 40, "≥95%", "93.1%", 39.2],
    ["小计", 80, _, _, 79.2],
    ["折算得分", _, _, _, 99],
    ["加分项：获省级示范", _, _, _, 0.5],
    ["最终得分", _, _, _, final],
  ];
  expect(told({ 得分表: rows(99.5) })).toEqual([]);
  expect(plain(outcomeOf({ 得分表: rows(99.5) }).scorecards[0]!.converted!)).toBe("99.5");
  expect(told({ 得分表: rows(99) })).toEqual(["score_total_mismatch 得分表!E10"]);
});

test("bands of points in a criterion are no claim, and the stated score is taken", () => {
  const rows: RowsLiteral = [
    ["绩效评分表"],
    ["项目名称：村级卫生室标准化"],
    ["三级指标", "分值", "评分标准", "目标值", "完成值", "得分"],
    ["改造卫生室", 60, "完成率×60", "≥60所", "57所", 57],
    ["门诊量增长率", 40, "增长≥10%得40分，5%—10%得24分，低于5%不得分", "≥10%", "8%", 24],
    ["合计", 100, _, _, _, 81],
  ];
  expect(told({ 评分表: rows })).toEqual([]);
  expect(totalOf(rows)).toBe("81 of 100");
});

test("weights of what applies add up without what does not", () => {
  const rows = scored([["适用指标合计", _, _, 90, 86.5, _]], { 7: [_, "组织实施", "政府采购规范性", 10, "不适用", _] });
  expect(told({ 评分表: rows })).toEqual([]);
  expect(plain(outcomeOf({ 评分表: rows }).scorecards[0]!.converted!)).toBe("96.11");
});

test("of a self-assessed, a reviewed and a converted score the converted one is the project's, as its grade goes by it", () => {
  const outcome = outcomeOf({
    综合得分: [
      ["财政重点评价项目综合得分表"],
      ["项目名称", "主管部门", "自评得分", "复核得分", "折算得分", "等级"],
      ["江堤除险加固", "水利局", 96.5, 91, 93.2, "优"],
      ["蔬菜基地建设", "农业农村局", 92, 86.5, 88.7, "良"],
      ["文旅推介", "文旅局", 90, 74, 80.4, "良"],
      ["注：折算得分=自评得分×40%+复核得分×60%。"],
    ],
  });
  expect(outcome.projectScores.map(({ total, grade }) => `${plain(total)} ${grade}`)).toEqual([
    "93.2 优",
    "88.7 良",
    "80.4 良",
  ]);
});

const departments = (title: string): RowsLiteral => [
  [title],
  ["名次", "部门", "目标管理（40分）", "结果应用（60分）", "总分", "等次"],
  [1, "财政局", 39, 58.5, 97.5, "优秀"],
  [2, "教育局", 37, 54.5, 91.5, "优秀"],
  [3, "卫健委", 35, 52.5, 87.5, "良好"],
  [4, "文旅局", 32, 44, 76, "良好"],
  ["等次：90分以上优秀，80-89.99分良好，60-79.99分合格。"],
];

test.each<[string, readonly string[]]>([
  ["2023年度市直部门预算绩效管理考核得分表", ["grade_mismatch 考核!F6 → 合格"]],
  ["2023年度员工绩效考核得分表", ["grade_mismatch 考核!F6 → 合格"]],
])("departments are graded by the bands stated, whatever they are scored for: %s", (title, findings) => {
  expect(toldWithExpected({ 考核: departments(title) })).toEqual(findings);
});

describe("a mean merged over the marks of a panel's members", () => {
  const marked = (last: number): SheetLiteral => ({
    rows: [
      ["Heritage small grants: panel marks"],
      ["Application", "Panel member", "Significance", "Feasibility", "Total", "Mean"],
      ["Chapel roof", "AB", 46, 39, 85, 84],
      ["Chapel roof", "CD", 46, 37, 83, _],
      ["Mill wheel", "AB", 40, 32, 72, 74.5],
      ["Mill wheel", "CD", 43, 34, 77, _],
      ["Quay crane", "AB", 35, 27, 62, last],
      ["Quay crane", "CD", 37, 26, 63, _],
    ],
    merges: ["F3:F4", "F5:F6", "F7:F8"],
  });

  test.each<[number, readonly string[]]>([
    [62.5, []],
    [63.5, ["average_mismatch Panel!F7 → 62.5"]],
  ])("%d", (last, expected) => {
    expect(toldWithExpected({ Panel: marked(last) })).toEqual(expected);
  });
});
