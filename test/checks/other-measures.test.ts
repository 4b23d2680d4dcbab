import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { changed } from "../../src/engine/checks/example-sheets";
import { told } from "../support/outcome-of";

/** A rate of what was allotted beside one of what was spent, both of the same quota. */
const BONDS: RowsLiteral = [
  ["专项债券资金使用进度表"],
  ["单位：万元"],
  ["序号", "项目名称", "债券额度", "已拨付", "拨付率", "已支出", "支出率（占额度）", "账户结余"],
  [1, "职教园区", 20000, 20000, "100.00%", 19960, "99.80%", 40],
  [2, "城乡供水", 15000, 12000, "80.00%", 11350, "75.67%", 650],
  [3, "冷链物流园", 8000, 8000, "100.00%", 6120, "76.50%", 1880],
  [4, "停车设施", 6000, 4500, "75.00%", 4500, "75.00%", 0],
  [5, "医养中心", 10000, 5000, "50.00%", 3280, "32.80%", 1720],
  [null, "合计", 59000, 49500, "83.90%", 45210, "76.63%", 4290],
];

const ROADS: RowsLiteral = [
  ["公路养护投入统计"],
  ["等级", "总里程（公里）", "养护投入（万元）", "每公里投入（万元）"],
  ["国道", 134, 2680, 20],
  ["省道", 228.3, 3190, 13.97],
  ["县道", 279.6, 2795, 10],
  ["乡道", 374.5, 1872.5, 5],
  ["合计", 1016.4, 10537.5, 10.37],
];

const LAMPS: RowsLiteral = [
  ["路灯节能改造台账"],
  ["片区", "改造数量（盏）", "投资（万元）", "年节电量（千瓦时）"],
  ["合计", 5200, 936, 1820000],
  ["城东", 1800, 324, 630000],
  ["城西", 1400, 252, 490000],
  ["城南", 2000, 360, 700000],
  ["户均投资", null, 0.18, null],
  ["单盏年节电", null, null, 350],
];

const CONTRACTS: RowsLiteral = [
  ["合同支付台账"],
  ["单位：万元"],
  ["序号", "项目名称", "合同金额", "补充协议", "累计支付", "支付比例"],
  [1, "湖滨绿道一标", 1200, 0, 1080, "90.00%"],
  [2, "湖滨绿道二标", 980, 0, 931, "95.00%"],
  [3, "景观照明", 320, 45, 350.4, "96.00%"],
  [4, "监理服务", 86, 0, 68.8, "80.00%"],
  [null, "合计", 2586, 45, 2430.2, "92.37%"],
];

/** A part that is all of its whole in most lines, and one figure taken away that is wrong. */
const KEPT: RowsLiteral = [
  ["存量资金清理情况表"],
  ["单位：万元"],
  ["项目", "存量资金", "收回金额", "保留金额", "其中：待付款"],
  ["中小河流治理", 420, 300, 120, 120],
  ["校舍维修", 86, 86, 0, 0],
  ["人才公寓装修", 240, 150, 90, 60],
  ["数字档案", 55, 20, 35, 35],
  ["旅游标识", 38, 38, 0, 0],
  ["合计", 839, 594, 245, 215],
];

test.each<[string, RowsLiteral, readonly string[]]>([
  ["a rate of what was allotted says nothing of what was spent", BONDS, []],
  [
    "a rate under a heading of the sheet's own hides a balance as well",
    changed(BONDS, { G4: "100%" }),
    ["rate_rounding_hides_gap 表!G4"],
  ],
  ["what one kilometre costs is added up by nobody", ROADS, []],
  ["a total of amounts beside what a kilometre costs", changed(ROADS, { C7: 10737.5 }), ["total_mismatch 表!C7"]],
  ["means of a household and of a lamp beneath the lines", LAMPS, []],
  ["a total above such means", changed(LAMPS, { C3: 946 }), ["total_mismatch 表!C3"]],
  ["a contract is paid as far as it was supplemented", CONTRACTS, []],
  [
    "and no further",
    changed(CONTRACTS, { E6: 370.4, E8: 2450.2, F6: "101.48%", F8: "93.12%" }),
    ["spend_exceeds_budget 表!E6"],
  ],
  ["a part is no difference of others", changed(KEPT, { C6: 160 }), ["row_sum_mismatch 表!C6"]],
])("%s", (_, rows, expected) => {
  expect(told({ 表: rows })).toEqual(expected);
});

/** What is left is carried on or given back: of the two columns each line fills one, and the total has both. */
const LEFT: RowsLiteral = [
  ["预算执行及结余处理情况表（单位：万元）"],
  ["序号", "项目名称", "全年预算", "支出数", "结余资金", null],
  [null, null, null, null, "结转下年", "上缴财政"],
  [1, "清江县河道清淤项目", 340, 300, 40, null],
  [2, "双桥镇校舍改造工程", 512, 480, null, 32],
  [3, "云台县公路养护资金", 372, 372, null, null],
  [4, "西溪区老年食堂运营补助", 151, 120, 31, null],
  [5, "平安镇森林防火经费", 96, 90, null, 6],
  [null, "合计", 1471, 1362, 71, 38],
];

test("what is left may stand in two columns, and what one of them leaves over is told", () => {
  expect(told({ 结余: LEFT })).toEqual([]);
  expect(told({ 结余: changed(LEFT, { F5: 42 }) })).toEqual(["row_sum_mismatch 结余!F5"]);
});

const GOALS: RowsLiteral = [
  ["绩效目标完成情况"],
  ["序号", "项目名称", "目标数", "完成数", "完成率"],
  [1, "清江县河道清淤项目", 12, 12, "100%"],
  [2, "双桥镇校舍改造工程", 27, 28, "103.7%"],
  [3, "云台县公路养护资金", 40, 38, "95%"],
  [4, "西溪区老年食堂运营补助", 19, 19, "100%"],
];

test("more done than was aimed at is no spending above the budget, and its rate is worked out all the same", () => {
  expect(told({ 目标: GOALS })).toEqual([]);
  expect(told({ 目标: changed(GOALS, { E5: "91%" }) })).toEqual(["rate_mismatch 目标!E5"]);
});

const SCORES: RowsLiteral = [
  ["绩效评价得分汇总表"],
  ["项目名称", "决策", "过程", "产出", null, "效益", null, "总分"],
  [
    null,
    "（15分）",
    "（25分）",
    "数量质量（20分）",
    "时效成本（10分）",
    "社会效益（20分）",
    "满意度（10分）",
    "（100分）",
  ],
  ["清江县河道清淤项目", 14, 24, 19, 9, 18, 9, 93],
  ["双桥镇校舍改造工程", 15, 23, 18, 9.5, 19, 9, 93.5],
  ["云台县公路养护资金", 13, 22, 20, 8, 17, 8, 88],
  ["西溪区老年食堂运营补助", 14, 25, 19, 10, 20, 10, 98],
];

test("full marks in brackets below the headings make marks of columns that are called after cost", () => {
  expect(told({ 得分: SCORES })).toEqual([]);
  expect(told({ 得分: changed(SCORES, { E5: 11.5, H5: 95.5 }) })).toEqual(["score_exceeds_weight 得分!E5"]);
  expect(told({ 得分: changed(SCORES, { H6: 90 }) })).toEqual(["row_sum_mismatch 得分!H6"]);
});

const YEARS: RowsLiteral = [
  ["专项资金分方向分年度安排表"],
  ["单位：万元"],
  ["支持方向", "2021年", "2022年", "2023年", "2024年", "合计"],
  ["技术改造", 500, 600, 550, 660, 2310],
  ["人才培养", 300, 280, 320, 340, 1240],
  ["平台建设", 200, 220, 230, 250, 900],
  ["合计", 1000, 1100, 1100, 1250, 4450],
  ["占比", "22.47%", "24.72%", "24.72%", "28.09%", "100.00%"],
  ["比上年增长", "—", "10.00%", "0.00%", "13.64%", null],
];

test("shares and growth below the totals of years are worked out from them", () => {
  expect(told({ 年度: YEARS })).toEqual([]);
  expect(told({ 年度: changed(YEARS, { D8: "27.42%" }) })).toEqual(["share_mismatch 年度!D8"]);
  expect(told({ 年度: changed(YEARS, { E9: "12.34%" }) })).toEqual(["rate_mismatch 年度!E9"]);
});

const WEIGHTED: RowsLiteral = [
  ["综合得分表"],
  ["序号", "项目名称", "单位自评（40%）", "专家评审（60%）", "综合得分", "排名"],
  [1, "清江县河道清淤项目", 93.8, 94.7, 94.34, 1],
  [2, "双桥镇校舍改造工程", 94.2, 94, 94.08, 2],
  [3, "云台县公路养护资金", 92.5, 81.3, 85.78, 3],
  [4, "西溪区老年食堂运营补助", 98.5, 77, 85.6, 4],
  [5, "平安镇森林防火经费", 85.6, 84.3, 84.82, 5],
  [6, "数字档案馆建设项目", "—", "—", "—", "—"],
];

test("shares of the final score in the headings of scores are no rates, and the final score follows from them", () => {
  expect(told({ 得分: WEIGHTED })).toEqual([]);
  expect(told({ 得分: changed(WEIGHTED, { E6: 84.3 }) })).toEqual(["row_sum_mismatch 得分!E6"]);
});

const hundredMillions = (unit: string, rate: string): RowsLiteral => [
  ["各部门资金汇总"],
  [`单位：${unit}`],
  ["部门", "预算", "支出", "执行率"],
  ["市教育局", 3.37, 2.92, rate],
  ["市水利局", 4.1, 3.69, "90.00%"],
  ["市民政局", 2.05, 2.05, "100.00%"],
  ["合计", 9.52, 8.66, "90.97%"],
];

test("a rate worked out before its amounts were rounded to two decimals of 亿元", () => {
  expect(told({ 汇总: hundredMillions("亿元", "86.80%") })).toEqual([]);
  expect(told({ 汇总: hundredMillions("亿元", "87.80%") })).toEqual(["rate_mismatch 汇总!D4"]);
  expect(told({ 汇总: hundredMillions("万元", "86.80%") })).toEqual(["rate_mismatch 汇总!D4"]);
});
