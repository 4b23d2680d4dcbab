import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { changed } from "../../src/engine/checks/example-sheets";
import type { Sheets } from "../support/outcome-of";
import { outcomeOf, told } from "../support/outcome-of";

const _ = null;

/** The total above all; of three items one has items of its own. */
const NUMBERED: RowsLiteral = [
  ["“三公”经费支出情况表"],
  ["单位：万元"],
  ["项目", "上年决算数", "本年预算数", "本年决算数"],
  ["合计", 32.02, 42, 38.11],
  ["一、因公出国（境）费", 0, 12, 11.36],
  ["二、公务用车购置及运行维护费", 25.6, 24, 21.85],
  ["  1.公务用车购置费", 0, 0, 0],
  ["  2.公务用车运行维护费", 25.6, 24, 21.85],
  ["三、公务接待费", 6.42, 6, 4.9],
  ["  其中：外事接待", 0, 0, 0],
];

/** Departments over their units, the last one without any. */
const INDENTED: RowsLiteral = [
  ["部门预算执行情况汇总表"],
  ["单位：万元"],
  ["部门/单位", "基本支出预算", "项目支出预算", "项目支出决算"],
  ["市教育局", 500, 800, 780],
  ["  局机关", 200, 300, 290],
  ["  市第一中学", 300, 500, 490],
  ["市水利局", 420, 610, 600],
  ["  局机关", 120, 260, 255],
  ["  水文站", 300, 350, 345],
  ["市档案馆", 220.4, 85, 80.16],
  ["总计", 1140.4, 1495, 1460.16],
];

/** Counties, some over their towns, with nothing but the figures to say so. */
const BY_FIGURES: RowsLiteral = [
  ["水利资金安排表"],
  ["单位：万元"],
  ["地区", "河道治理资金", "水库加固资金"],
  ["东阳市", 700, 240],
  ["城区", 400, 90],
  ["横店镇", 300, 150],
  ["浦江县", 310, 80],
  ["磐安县", 520, 130],
  ["尖山镇", 220, 60],
  ["大盘镇", 300, 70],
  ["武义县", 150, 45],
  ["合计", 1680, 495],
];

/** Two sides that balance by what is carried over, with a line that numbers the columns on both sides. */
const TWO_SIDES: RowsLiteral = [
  ["财政拨款收入支出决算总表"],
  ["单位：万元"],
  ["收入", _, "支出"],
  ["项目", "决算数", "项目", "合计", "一般公共预算", "政府性基金"],
  ["栏次", 1, "栏次", 2, 3, 4],
  ["一般公共预算财政拨款", 1085.2, "一般公共服务支出", 45.1, 45.1, 0],
  ["政府性基金预算财政拨款", 120, "科学技术支出", 812.66, 812.66, 0],
  [_, _, "社会保障和就业支出", 96.4, 96.4, 0],
  [_, _, "城乡社区支出", 120, 0, 120],
  [_, _, "住房保障支出", 78.9, 78.9, 0],
  ["本年收入合计", 1205.2, "本年支出合计", 1153.06, 1033.06, 120],
  ["年初结转", 31.5, "年末结转", 83.64, 83.64, 0],
  ["总计", 1236.7, "总计", 1236.7, 1116.7, 120],
];

/** Points of the execution rate, which stands above the indicators and not among them. */
const HOLDS_MORE: RowsLiteral = [
  ["项目绩效自评表"],
  ["一级指标", "三级指标", "目标值", "实际值", "分值", "得分"],
  ["产出", "监测点位（个）", "≥45", "45", 30, 30],
  ["产出", "数据上报及时率", "≥98%", "98.5%", 20, 20],
  ["效益", "风险处置率", "100%", "100%", 30, 28],
  ["满意度", "公众满意度", "≥85%", "88%", 10, 10],
  ["合计（含执行率10分）", _, _, _, 100, 97.62],
];

/** Grades by department: shares of each department's projects, and a mean weighted by them. */
const DISTRIBUTION: RowsLiteral = [
  ["评价结果等级分布"],
  ["部门", "项目数", "优", _, "差", _, "平均得分"],
  [_, _, "个数", "占比", "个数", "占比"],
  ["教育局", 7, 6, "85.7%", 1, "14.3%", 84.2],
  ["科技局", 10, 9, "90.0%", 1, "10.0%", 88.15],
  ["民政局", 4, 4, "100.0%", 0, "0.0%", 91.3],
  ["住建局", 9, 9, "100.0%", 0, "0.0%", 92],
  ["体育局", 5, 5, "100.0%", 0, "0.0%", 86.4],
  ["合计", 35, 33, "94.3%", 2, "5.7%", 88.46],
];

/** Scores with their means; what was granted is added up in the same line. */
const GRANTED: RowsLiteral = [
  ["课题评审情况"],
  ["编号", "项目名称", "专家1", "专家2", "均分", "建议补助（万元）"],
  ["S01", "水下机器人集群研究", 88, 90, 89, 20],
  ["S02", "盐碱地水稻选育研究", 76, 80, 78, 10],
  ["S03", "建筑光伏一体化研究", 91, 93, 92, 30],
  ["S04", "古籍数字修复研究", 85, 87, 86, 20],
  ["平均", _, 85, 87.5, 86.25, 80],
];

/** What is taken from one project goes to two. */
const MOVED: RowsLiteral = [
  ["资金调剂表（万元）"],
  ["批次", "调出项目", "调入项目", "调剂金额"],
  [1, "灌区维修工程", "泵站更新工程", 35],
  [1, "灌区维修工程", "量水设施建设", 12.5],
  [2, "河道清淤工程", "泵站更新工程", 20],
  [_, "合计", _, 67.5],
];

/** Outputs beside money: what was planned and done of them is counted, not paid. */
const OUTPUTS_BESIDE: RowsLiteral = [
  ["资金与产出对照"],
  ["用途", "预算", "支出", "执行率", _, "产出指标", "单位", "计划", "实际", "完成率"],
  ["设备购置", 100, 96, "96.0%", _, "服务器", "台", 12, 12, "100.0%"],
  ["软件开发", 50, 50, "100.0%", _, "接口", "个", 14, 16, "114.3%"],
  ["运行维护", 40, 30, "75.0%", _, "业务模块", "个", 9, 9, "100.0%"],
  ["合计", 190, 176, "92.6%", _, "培训", "人次", 480, 503, "104.8%"],
];

/** A small calculation below the table, after an empty line. */
const LOWER_TABLE: RowsLiteral = [
  ["事前绩效评估评分"],
  ["评估维度", "权重", "评分等级（1-5）", "得分"],
  ["立项必要性", 40, 5, 40],
  ["投入经济性", 30, 4, 24],
  ["目标合理性", 30, 4, 24],
  ["合计", 100, _, 88],
  [],
  ["申报预算（万元）", "核定预算（万元）", "核减金额", "核减率"],
  [1280, 1065.4, 214.6, "16.8%"],
];

/** Full marks as bare numbers behind the headings. */
const BARE_MARKS: RowsLiteral = [
  ["Project", "Design (20)", "Delivery (50)", "Results (30)", "Total", "Grade"],
  ["Wells", 18, 45, 27, 90, "A"],
  ["Clinics", 15.5, 41, 26, 82.5, "B"],
  ["Roads", 19, 38, 25.5, 82.5, "B"],
  ["Seeds", 17, 47, 29, 93, "A"],
];

/** Means below each group of marks. */
const MEANS_OF_GROUPS: RowsLiteral = [
  ["专家打分明细"],
  ["项目", "专家", "必要性（30）", "可行性（30）", "效益（40）", "合计"],
  ["智慧停车建设", "赵专家", 25, 26, 33, 84],
  [_, "钱专家", 29, 24, 35, 88],
  [_, "平均分", 27, 25, 34, 86],
  ["应急广播建设", "赵专家", 22, 28, 30, 80],
  [_, "钱专家", 26, 24, 34, 84],
  [_, "平均分", 24, 26, 32, 82],
];

/** Subtotals that are means of the counties above them. */
const MEANS_OF_CITIES: RowsLiteral = [
  ["各县区绩效得分情况"],
  ["地市", "县区", "项目数", "平均得分"],
  ["永安市", "清源县", 7, 80.17],
  [_, "平坝县", 5, 92.43],
  [_, "小计", 12, 86.3],
  ["云岭市", "青龙县", 5, 81.14],
  [_, "望江县", 7, 78.02],
  [_, "小计", 12, 79.58],
  ["江陵市", "柳城县", 5, 80.43],
  [_, "临溪县", 6, 93.59],
  [_, "小计", 11, 87.01],
];

/** Months beside each other; balances are those of the first and the last of them. */
const BALANCES: RowsLiteral = [
  ["专户资金对账表（元）"],
  ["月份", "期初余额", "本月拨入", "本月支出", "期末余额"],
  ["1月", 8852, 2000, 1500, 9352],
  ["2月", 9352, 3100, 2700, 9752],
  ["3月", 9752, 1250, 4300, 6702],
  ["4月", 6702, 5000, 2600, 9102],
  ["合计", 8852, 11350, 11100, 9102],
];

/** What an evaluation costs, beside the money that it looks at. */
const FEES: RowsLiteral = [
  ["第三方评价服务费结算"],
  ["机构", "项目数", "资金规模（万元）", "含税合计（元）", "实付（元）"],
  ["正信会计师事务所", 3, 5200, 76320, 76320],
  ["华评咨询有限公司", 2, 1800, 42400, 40280],
  ["博略绩效研究院", 4, 9100, 127200, 108120],
  ["合计", 9, 16100, 245920, 224720],
];

/** The execution rate as an indicator of its own, with its level's name. */
const EXECUTION_AS_INDICATOR: RowsLiteral = [
  ["政策绩效自评表"],
  ["一级指标（分值）", "二级指标", "三级指标", "目标", "实际", "分值", "得分"],
  ["预算执行（10）", "执行率", "预算执行率", "100%", "98.79%", 10, 9.88],
  ["产出（60）", "数量", "补贴企业数", "≥180家", "196家", 40, 40],
  [_, "质量", "资料审核准确率", "100%", "100%", 20, 20],
  ["效益（30）", "经济", "进出口增速", "≥3%", "5.2%", 30, 30],
  ["合计（100）", _, _, _, _, 100, 99.88],
];

const PER_HECTARE: RowsLiteral = [
  ["高标准农田建设资金表"],
  ["县", "面积（亩）", "资金（万元）", "亩均投入（元）"],
  ["沙河县", 8200, 1312, 1600],
  ["宁远县", 4100, 697, 1700],
  ["上蔡县", 5000, 750, 1500],
  ["合计", 17300, 2759, 1595],
];

const QUIET: readonly (readonly [string, Sheets])[] = [
  ["a total above items of which one has items of its own", { 三公: NUMBERED }],
  ["departments over their units, one of them without units", { 汇总: INDENTED }],
  ["counties over towns that only the figures tell", { 安排: BY_FIGURES }],
  ["accounts with two sides", { 总表: TWO_SIDES }],
  ["a total that says it holds the points of the execution rate", { 自评: HOLDS_MORE }],
  ["shares of each line's own number, and a weighted mean", { 分布: DISTRIBUTION }],
  ["a sum of grants in the line of means", { 评审: GRANTED }],
  ["money that goes from one project to two", { 调剂: MOVED }],
  ["outputs above what was planned, beside a table of money", { 对照: OUTPUTS_BESIDE }],
  ["a calculation below the table", { 评估: LOWER_TABLE }],
  ["means of groups of marks", { 打分: MEANS_OF_GROUPS }],
  ["subtotals that are means", { 得分: MEANS_OF_CITIES }],
  ["balances over several months", { 对账: BALANCES }],
  ["fees beside the money that is evaluated", { 费用: FEES }],
  ["the execution rate as an indicator", { 自评: EXECUTION_AS_INDICATOR }],
  ["figures of a piece in the line of totals", { 规划: PER_HECTARE }],
  ["points below headings with bare full marks", { Scores: BARE_MARKS }],
];

test.each(QUIET)("nothing is said about %s", (_name, sheets) => {
  expect(told(sheets)).toEqual([]);
});

test.each<[string, Sheets, readonly string[]]>([
  ["the item with items of its own", { 三公: changed(NUMBERED, { C6: 25 }) }, ["total_mismatch 三公!C6"]],
  ["the total above all", { 三公: changed(NUMBERED, { D4: 38.91 }) }, ["total_mismatch 三公!D4"]],
  ["a department over its units", { 汇总: changed(INDENTED, { C7: 640 }) }, ["total_mismatch 汇总!C7"]],
  ["the total of departments and a lone one", { 汇总: changed(INDENTED, { D11: 1380 }) }, ["total_mismatch 汇总!D11"]],
  ["a sum on the right side", { 总表: changed(TWO_SIDES, { D11: 1143.06 }) }, ["total_mismatch 总表!D11"]],
  [
    "full marks with those of the execution rate",
    { 自评: changed(HOLDS_MORE, { E7: 98 }) },
    ["weights_not_100 自评!E7"],
  ],
  ["a mean that no weights explain", { 分布: changed(DISTRIBUTION, { G9: 86.9 }) }, ["average_mismatch 分布!G9"]],
  [
    "points above a bare full mark",
    { Scores: changed(BARE_MARKS, { B5: 21, E5: 97 }) },
    ["score_exceeds_weight Scores!B5"],
  ],
  ["a total of points", { Scores: changed(BARE_MARKS, { E4: 80.5 }) }, ["row_sum_mismatch Scores!E4"]],
  ["the mean of a group of marks", { 打分: changed(MEANS_OF_GROUPS, { D8: 25 }) }, ["average_mismatch 打分!D8"]],
  ["a mean far from its lines", { 得分: changed(MEANS_OF_CITIES, { D8: 39.58 }) }, ["average_mismatch 得分!D8"]],
  [
    "points with the execution rate",
    { 自评: changed(EXECUTION_AS_INDICATOR, { G7: 97.88 }) },
    ["score_total_mismatch 自评!G7"],
  ],
  ["a mean beside a sum of grants", { 评审: changed(GRANTED, { D7: 88.5 }) }, ["average_mismatch 评审!D7"]],
])("an error is found in %s", (_name, sheets, expected) => {
  expect(told(sheets)).toEqual(expected);
});

test.each<[string, number, readonly string[]]>([
  ["the twelfth part of their sum", 11.22, []],
  ["another amount", 12.32, ["average_mismatch 电费!C16"]],
])("a line of monthly means below a year of months states %s", (_, mean, expected) => {
  const east = [16.2, 15.8, 14.9, 13.4, 12.7, 12.1, 11.9, 12.3, 12.9, 14.2, 15.3, 16.4];
  const west = [13.1, 12.6, 11.8, 10.7, 10.1, 9.6, 9.5, 9.8, 10.3, 11.3, 12.2, 13.6];
  const sum = (a: number, b: number): number => Math.round((a + b) * 10) / 10;
  const rows: RowsLiteral = [
    ["路灯电费支出月度台账（万元）"],
    ["月份", "东区电费", "西区电费", "电费合计"],
    ...east.map((paid, index) => [`${String(index + 1)}月`, paid, west[index] ?? 0, sum(paid, west[index] ?? 0)]),
    ["合计", 168.1, 134.6, 302.7],
    ["月均", 14.01, mean, 25.23],
  ];
  expect(told({ 电费: rows })).toEqual(expected);
});

/** No word says that "Direct costs" is a sum; its figures and the grand total do. */
const directCosts = (changes: Readonly<Record<string, number>> = {}): RowsLiteral =>
  changed(
    [
      ["Clean Cookstoves Programme: financial report (EUR)"],
      ["Code", "Line item", "Annual budget", "Q1", "Q2", "Year to date", "Remaining"],
      ["A1", "Local staff", 84000, 20100, 20650, 40750, 43250],
      ["A2", "International staff", 60000, 15000, 15000, 30000, 30000],
      ["B1", "Stove production", 150000, 22000, 41000, 63000, 87000],
      ["B2", "Transport", 18000, 3900, 4100, 8000, 10000],
      [null, "Direct costs", 312000, 61000, 80750, 141750, 170250],
      ["E1", "Overhead 7%", 21840, 4270, 5652.5, 9922.5, 11917.5],
      [null, "Grand total", 333840, 65270, 86402.5, 151672.5, 182167.5],
    ],
    changes,
  );

test.each<[string, Readonly<Record<string, number>>, readonly string[]]>([
  ["nothing is wrong", {}, []],
  ["a grand total is", { E9: 87402.5 }, ["total_mismatch Report!E9"]],
  ["the sum itself is", { E7: 81750 }, ["total_mismatch Report!E7"]],
])(
  "a line that sums all those above it, and that the total counts in their place, is a sum: %s",
  (_, changes, findings) => {
    expect(told({ Report: directCosts(changes) })).toEqual(findings);
  },
);

test("a line is called by its words and not by its code", () => {
  const { findings } = outcomeOf({
    Report: [
      ["Grant report (EUR)"],
      ["Project code", "Line item", "Annual budget", "Spent", "Balance"],
      ["A1", "Local staff", 84000, 40750, 43250],
      ["A2", "International staff", 60000, 30000, 30000],
      ["B1", "Stove production", 150000, 63000, 87500],
      ["B2", "Transport", 18000, 8000, 10000],
      ["C1", "Training", 24000, 9000, 15000],
    ],
  });
  expect(findings.map(({ facts }) => facts.name)).toEqual(["Stove production"]);
});
