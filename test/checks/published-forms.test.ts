import type { RowsLiteral, SheetLiteral } from "../../src/adapters/memory/memory-workbook";
import { explanationWords } from "../../src/messages/explanations";
import { outcomeOf, seriousIn, told, toldWithExpected } from "../support/outcome-of";

const _ = null;

/** Points of a project whose benefits are weighed by what suits it. */
const optional = (hint: string): RowsLiteral => [
  ["2025年项目支出绩效评价得分表"],
  ["一级指标", "二级指标", "三级指标", "分值", "得分"],
  ["项目决策（20分）", "科学决策（20分）", "必要性", 10, 10],
  [_, _, "可行性", 10, 9],
  ["项目绩效（80分）", "项目完成（30分）", "完成数量", 15, 15],
  [_, _, "完成质量", 15, 14],
  [_, "项目效益（50分）", `经济效益${hint}`, 40, 38],
  [_, _, `社会效益${hint}`, 40, _],
  [_, _, "服务对象满意度", 10, 10],
];

test.each<[string, string, readonly string[]]>([
  ["of indicators that are said to be optional are not added up", "（可选项）", []],
  ["of other indicators are", "", ["weights_not_100 评分!D3"]],
])("weights %s", (_name, hint, expected) => {
  expect(told({ 评分: optional(hint) })).toEqual(expected);
});

/** Bonds with what was planned and what was invested, each with its part from the bond. */
const bonds = (part: number): RowsLiteral => [
  ["临湖县新增政府债券情况表"],
  [_, _, _, _, _, "单位：亿元"],
  ["债券名称", "债券规模", "债券项目总投资", _, "债券项目已实现投资", _],
  [_, _, _, "其中：债券资金安排", _, "其中：债券资金安排"],
  ["专项债券（一期）", 0.31, 2.87, 0.31, 0.92, 0.31],
  ["专项债券（二期）", 0.61, 2.65, 0.61, 0.95, 0.61],
  ["专项债券（三期）", 0.55, 2.59, 0.55, 0.99, 0.55],
  ["专项债券（四期）", 0.4, 1.55, 0.4, 0.53, part],
  ["专项债券（五期）", 0.34, 1.9, 0.34, 0.81, 0.34],
];

const bondSheet = (part: number): SheetLiteral => ({
  rows: bonds(part),
  merges: ["A1:F1", "A3:A4", "B3:B4", "C3:D3", "E3:F3"],
});

test.each<[string, number, readonly string[]]>([
  ["larger than the whole beside it is told", 0.64, ["total_mismatch 债券!F8"]],
  ["within the whole beside it is right", 0.5, []],
])("a part in a column of its own that is %s", (_name, part, expected) => {
  expect(told({ 债券: bondSheet(part) })).toEqual(expected);
});

test("columns called 其中 that are often larger than the one beside them are parts of something else", () => {
  const rows: RowsLiteral = [
    ["项目资金情况表（万元）"],
    ["项目名称", "总投资", "本年支出", "其中：累计拨付"],
    ["白河堤防加固", 500, 120, 410],
    ["青石水厂扩建", 300, 80, 75],
    ["西岭公路改造", 800, 260, 640],
    ["东湖湿地修复", 200, 50, 45],
  ];
  expect(told({ 资金: rows })).toEqual([]);
});

test("a total that misses what stands under 其中 below a nought has left it out", () => {
  const rows: RowsLiteral = [
    ["2025年临湖县司法局“三公”经费情况表"],
    [_, "单位：万元"],
    ["项目", "本年预算数"],
    ["合计", 41.25],
    ["1.因公出国（境）费用", 0],
    ["2.公务接待费", 2.6],
    ["3.公务用车费", 0],
    ["其中：（1）公务用车运行维护费", 38.65],
    ["（2）公务用车购置", 0],
  ];
  const [found, ...others] = seriousIn({ 三公: rows });
  expect(others).toEqual([]);
  expect(found?.explanations.map((each) => explanationWords(each, "zh"))).toEqual([
    "差额正好是 三公!B8 的 38.65，可能漏计",
  ]);
});

/** A department's form without operators: what is kept down is held against its limit. */
const kept: RowsLiteral = [
  ["部门整体支出绩效自评表"],
  ["部门名称", "临湖县档案馆", _, _, _],
  ["指标名称", "年度指标值", "全年完成值", "指标权重", "指标得分"],
  ["财政供养人员控制率", "100%", "92%", 20, 20],
  ["公用经费控制率", "100%", "97%", 20, 20],
  ["预算调整率", "3%", "0%", 20, 20],
  ["结转结余率", "2%", "1.2%", 20, 20],
  ["预算完成率", "95%", "96%", 20, 20],
];

test("rates that are to be kept down are met by less than their target", () => {
  const [card] = outcomeOf({ 自评表: kept }).scorecards;
  expect(card?.indicators.map(({ score }) => score.toFixed())).toEqual(["20", "20", "20", "20", "20"]);
});

test("a total that is wrong by twice an indicator's points is not blamed on their sign", () => {
  const rows: RowsLiteral = [
    ["2025年度项目绩效自评表"],
    ["项目名称", "村级文化站设备更新", _, _, "自评总分", 100],
    ["主管部门", "县文化馆", _, _, "实施单位", "县文化馆"],
    ["一级指标", "二级指标", "三级指标", "指标值", "完成值", "得分"],
    ["产出指标", "数量指标", "更新设备数量", "≥40台", "42台", 30],
    [_, "质量指标", "设备完好率", "≥98%", "99%", 24],
    ["效益指标", "社会效益指标", "开展活动场次", "≥30场", "30场", 16],
    ["满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "93%", 10],
  ];
  const [found] = seriousIn({ 自评表: rows });
  expect(found?.kind).toBe("score_total_mismatch");
  expect(found?.explanations.map(({ code }) => code)).not.toContain("wrong-sign");
});

test("a number with a remark in its cell is not to be converted", () => {
  const rows: RowsLiteral = [
    ["白石镇2025年产业资金安排表"],
    ["序号", "项目名称", "资金金额（万元）"],
    [1, "水果基地", 20],
    [2, "蔬菜大棚", 30],
    [3, "稻虾养殖", 40],
    [4, "葡萄园", "10（其中：灾情因素6万元）"],
    [5, "果园道路", 15],
    ["合计", _, 115],
  ];
  const found = outcomeOf({ 安排: rows }).findings.filter(({ kind }) => kind === "number_stored_as_text");
  expect(found.map(({ variant }) => variant)).toEqual(["remarked"]);
});

/** A transfer's form whose managing of the money is scored between its funds and its indicators. */
const transfer = (managed: number, total: number): RowsLiteral => [
  ["转移支付区域绩效自评表"],
  ["转移支付（项目）名称", "食品药品监管补助资金"],
  ["地方主管部门", "省市场监管局", _, "资金使用单位", "各市县市场监管局"],
  ["资金投入情况（万元）", _, "全年预算数", "全年执行数", "预算执行率", "分值", "得分"],
  [_, "年度资金总额", 3150, 2961, "94.00%", 10, 9.4],
  [_, "其中：中央财政资金", 1860, 1766, "94.95%", _, _],
  [_, "地方资金", 1290, 1195, "92.64%", _, _],
  ["资金管理情况", _, "情况说明", _, _, "分值", "得分"],
  [_, "分配科学性", "按因素法分配", _, _, 6, 6],
  [_, "使用规范性", "专账核算", _, _, 4, managed],
  ["一级指标", "二级指标", "三级指标", "指标值", "全年实际完成值", "分值", "得分"],
  ["产出指标", "数量指标", "食品抽检批次", "≥18600批次", "18972批次", 40, 40],
  [_, "质量指标", "抽检数据上报合格率", "≥98%", "99.1%", 10, 10],
  ["效益指标", "社会效益指标", "不合格食品处置率", "100%", "100%", 20, 20],
  ["满意度指标", "服务对象满意度指标", "公众满意度", "≥80%", "82.6%", 10, 10],
  ["总分", _, _, _, _, 100, total],
];

test.each<[string, number, number, readonly string[]]>([
  ["are held by its total", 4, 99.4, []],
  ["are held by a total that is wrong", 3.5, 99.4, ["score_total_mismatch 自评!G16 → 98.9"]],
])("points for the managing of the money above a form's indicators %s", (_case, managed, total, expected) => {
  expect(toldWithExpected({ 自评: transfer(managed, total) })).toEqual(expected);
});
