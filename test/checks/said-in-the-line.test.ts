import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { told } from "../support/outcome-of";

const _ = null;

/** Self-evaluations with a column that asks whether a project was vetoed. */
const vetoes = (answer: string): RowsLiteral => [
  ["住建局2024年度项目支出绩效自评结果汇总表"],
  ["序号", "项目名称", "自评得分", "是否一票否决", "评价等级"],
  [1, "城区道路修缮", 93.2, "否", "优"],
  [2, "老旧小区改造", 88.5, "否", "良"],
  [3, "公园绿化提升", 84.1, answer, "差"],
  [4, "停车场建设", 58.7, "否", "差"],
  [5, "燃气隐患整治", 96.8, "否", "优"],
];

/** A project that is left out of the marks and not of the money. */
const unscored = (total: number): RowsLiteral => [
  ["项目绩效评价进展表"],
  ["单位：万元、分"],
  ["序号", "项目名称", "预算数", "支出数", "评价得分", "备注"],
  [1, "码头扩建", 800, 640, 91.5, _],
  [2, "航道疏浚", 560, 560, 86, _],
  [3, "岸电设施", 240, 168, "未评", "项目未完工"],
  [4, "水上搜救", 90, 90, "—", "不纳入评价"],
  ["合计", _, 1690, total, _, _],
];

/** Purchases; the total adds up no savings, for two of the lines have none. */
const purchases = (state: string): RowsLiteral => [
  ["采购执行情况"],
  ["单位：万元"],
  ["项目", "预算", "成交价", "节约额", "状态"],
  ["服务器", 120, 108.6, 11.4, "完成"],
  ["办公家具", 45, 44.1, 0.9, "完成"],
  ["物业服务", _, 86, _, "框架协议"],
  ["软件升级", 60, 63.5, -3.5, state],
  ["印刷", 18, _, _, "废标"],
  ["合计", 243, 302.2, _, _],
];

/** Divisions with different numbers of projects, and the whole bureau below them. */
const bureau = (name: string, mean: number): RowsLiteral => [
  ["各科室评价结果汇总"],
  ["科室", "评价项目数", "平均得分", "最高分", "最低分"],
  ["规划科", 3, 87.17, 94, 79],
  ["建设科", 4, 83.75, 92.5, 67],
  ["管理科", 2, 89, 96, 82],
  [name, 9, mean, 96, 67],
];

test.each<[string, RowsLiteral, readonly string[]]>([
  ["is vetoed by a yes under that heading", vetoes("是"), []],
  ["is not vetoed", vetoes("否"), ["grade_mismatch 表!E5"]],
  ["is left out of the marks and stands in the total", unscored(1458), []],
  ["is left out of the total too", unscored(1368), []],
  ["is left out of the marks, the total being wrong either way", unscored(1500), ["total_mismatch 表!D8"]],
  ["was paid beyond its budget from own money, as its state says", purchases("超预算部分自筹"), []],
  ["was paid beyond its budget", purchases("完成"), ["spend_exceeds_budget 表!C7"]],
  ["is the whole bureau, its mean that of all projects, its extremes those of all", bureau("全局", 86.06), []],
])("what is told of a line that %s", (_name, rows, expected) => {
  expect(told({ 表: rows })).toEqual(expected);
});

/** Spending with money of the year before in it, as the remark says. */
const carriedIn = (remark: string, left: number): RowsLiteral => [
  ["水利专项资金执行情况（单位：万元）"],
  ["序号", "项目名称", "本年预算", "本年支出", "年末结余", "备注"],
  [1, "河道清淤", 180, 206, left, remark],
  [2, "山洪灾害防治", 95, 92.3, 2.7, _],
  [3, "灌区节水改造", 310, 310, 0, _],
  [4, "供水水质检测", 42, 41.5, 0.5, _],
  [5, "小水电退出补偿", 260, 215.6, 44.4, _],
];

test.each<[string, RowsLiteral, readonly string[]]>([
  ["spends what was carried over, which leaves nothing", carriedIn("支出含上年结转26万元", 0), []],
  ["leaves more than was carried over", carriedIn("支出含上年结转26万元", 5), ["row_sum_mismatch 表!E3"]],
  ["spends more than its budget and says nothing", carriedIn("", 0), ["spend_exceeds_budget 表!D3"]],
])("a project that %s", (_title, rows, expected) => {
  expect(told({ 表: rows })).toEqual(expected);
});

/** Money of an earlier year in the spending, and rates on this year's money. */
const rateBeside = (rate: string): RowsLiteral => [
  ["2024年教师支持计划资金执行表"],
  ["单位：万元"],
  ["序号", "县区", "预算", "支出", "执行率", "备注"],
  [1, "永兴县", 420, 433.2, rate, "支出含上年结转13.2万元"],
  [2, "嘉禾县", 320, 320, "100.00%", _],
  [3, "临武县", 333, 310.5, "93.24%", _],
  [4, "汝城县", 190, 188.76, "99.35%", _],
];

test("a rate may leave out the money of earlier years that the remark tells of, and nothing else", () => {
  expect(told({ 执行: rateBeside("100.00%") })).toEqual([]);
  expect(told({ 执行: rateBeside("98.00%") })).toContain("rate_mismatch 执行!E4");
});

test("a mean weighted by money is none of the figures of which the mean is taken, and people counted once are not added up", () => {
  const weighted: RowsLiteral = [
    ["港口补贴资金绩效评分汇总"],
    ["项目", "资金（万元）", "得分"],
    ["铁水联运", 1200, 100],
    ["内支线补贴", 800, 90],
    ["堆场智能化", 450, 79.5],
    ["岸电设施", 300, 95],
    ["简单平均分", _, 91.13],
    ["按资金加权平均分", 2750, 93.19],
  ];
  expect(told({ 评分: weighted })).toEqual([]);
  const people: RowsLiteral = [
    ["残疾人两项补贴发放情况表"],
    ["项目", "人数（人）", "发放金额（万元）"],
    ["困难残疾人生活补贴", 3120, 370.55],
    ["重度残疾人护理补贴", 4286, 612.12],
    ["合计", 5894, 982.67],
    ["注：同时享受两项补贴的1512人，合计人数按1人计算。"],
  ];
  expect(told({ 补贴: people })).toEqual([]);
});
