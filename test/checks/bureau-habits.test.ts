import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { changed } from "../../src/engine/checks/example-sheets";
import { fundParts } from "../../src/engine/checks/table/sums/fund-parts";
import { wordsOf } from "../../src/engine/checks/words";
import { seriousIn, type Sheets, told, toldWithExpected } from "../support/outcome-of";

/** Basic and project expenditure of a department, three levels deep by indents, one of them only partly listed. */
const WHOLE: RowsLiteral = [
  ["部门整体支出预算执行情况表"],
  ["单位：万元"],
  ["支出项目", "年初预算数", "调整后预算数", "决算数"],
  ["一、基本支出", 949.12, 724.52, 627.11],
  ["  人员经费", 641.94, 451.38, 402.17],
  ["    其中：工资福利支出", 541.5, 371.2, 330.1],
  ["          对个人和家庭的补助", 100.44, 80.18, 72.07],
  ["  公用经费", 307.18, 273.14, 224.94],
  ["    其中：办公费", 92.15, 95.6, 80.2],
  ["二、项目支出", 3300.2, 3411.7, 3100.05],
  ["  部门预算项目", 1300.2, 1411.7, 1100.05],
  ["  专项转移支付", 2000, 2000, 2000],
  ["合计", 4249.32, 4136.22, 3727.16],
];

/** Projects and sources of their money side by side, one shorter than the other. */
const SIDE_BY_SIDE: RowsLiteral = [
  ["专项资金使用情况与资金来源"],
  ["单位：元", null, null, null, null, null, null, "单位：元"],
  ["项目", "下达金额", "已支付", "支付率", "备注", null, null, "资金来源", "金额", "占比"],
  ["清江县河道清淤项目", 410000, 369000, 0.9, null, null, null, "中央资金", 600000, 0.5],
  ["双桥镇校舍改造工程", 250000, 250000, 1, null, null, null, "省级资金", 360000, 0.3],
  ["云台县公路养护资金", 340000, 299200, 0.88, null, null, null, "县级配套", 240000, 0.2],
  ["西溪区老年食堂运营补助", 200000, 190000, 0.95, null, null, null, "小计", 1200000, 1],
  ["合计", 1200000, 1108200, 0.9235],
];

/** What a table says, and the whole in another unit below it. */
const STATED_BELOW: RowsLiteral = [
  ["资金总体情况"],
  ["支持方向", "项目个数", "资金（万元）", "占比", "项目序号"],
  ["基础设施", 2, 3100.5, "62.00%", "1、2"],
  ["公共服务", 1, 1200, "24.00%", "3"],
  ["产业扶持", 1, 700.3, "14.00%", "4"],
  ["合计", 4, 5000.8, "100.00%", null],
  [],
  ["资金总额（亿元）", 0.5001],
  ["支出总额（亿元）", 0.45],
];

/** First allotted, added, recalled: three parts of the budget, two of them mostly nothing. */
const RECALLED: RowsLiteral = [
  ["专项资金下达、收回情况表"],
  ["单位：万元"],
  ["序号", "项目名称", "首次下达", "追加下达", "收回资金", "实际下达"],
  [1, "清江县河道清淤项目", 340, 0, 18.2, "=C4+D4-E4"],
  [2, "双桥镇校舍改造工程", 512, 0, 0, "=C5+D5-E5"],
  [3, "云台县公路养护资金", 372, 20, 0, "=C6+D6-E6"],
  [4, "西溪区老年食堂运营补助", 151, 0, 40, "=C7+D7-E7"],
  [5, "平安镇森林防火经费", 96, 0, 0, "=C8+D8-E8"],
];

/** Subsidies by head: what is due is persons times standard, what was paid mostly the same. */
const SUBSIDIES: RowsLiteral = [
  ["惠民补贴发放情况表"],
  ["单位：元"],
  ["序号", "乡镇", "享受人数（人）", "补助标准", "应发金额", "实发金额", "未发金额", "发放率"],
  [1, "高岭镇", 238, 800, 190400, 185600, 4800, 0.9748],
  [2, "双桥镇", 117, 1200, 140400, 140400, 0, 1],
  [3, "石板镇", 302, 600, 181200, 181200, 0, 1],
  [4, "平安镇", 95, 1200, 114000, 114000, 0, 1],
  [5, "西溪镇", 281, 1200, 337200, 333600, 3600, 0.9893],
  [6, "南塘镇", 64, 800, 51200, 51200, 0, 1],
  ["合计", null, 1097, null, 1014400, 1006000, 8400, 0.9917],
];

/** An assessment scored item by item, its full marks and points added up. */
const ASSESSMENT: RowsLiteral = [
  ["预算绩效管理工作考核评分表"],
  ["序号", "考核事项", "分值", "扣分", "得分", "扣分原因"],
  [1, "制度建设", 15, 0, 15, null],
  [2, "目标管理", 25, 1, 24, "材料报送不及时"],
  [3, "运行监控", 20, 0.5, 19.5, "数据有误"],
  [4, "单位自评", 10, 0, 10, null],
  [5, "结果应用", 30, 0, 30, null],
  ["合计", null, 100, 1.5, 98.5, null],
];

/** An overview in 亿元 with two decimals over amounts in 元 and 万元 (generator seed 310494). */
const OVERVIEW: Sheets = {
  项目清单: [
    ["项目清单"],
    ["单位：元"],
    ["序号", "项目名称", "预算金额"],
    [1, "市本级食品安全抽检工程", 6131400],
    [2, "凤鸣区校园体育场馆开放经费", 5180400],
    [3, "海棠县种业振兴专项资金", 19048500],
    ["合计", null, 30360300],
  ],
  支出进度: [
    ["支出进度表"],
    ["单位：万元"],
    ["序号", "项目名称", "预算安排", "全年执行数"],
    [1, "市本级食品安全抽检工程", 613.14, 444.96],
    [2, "凤鸣区校园体育场馆开放经费", 518.04, 389.98],
    [3, "海棠县种业振兴专项资金", 1904.85, 1871.92],
    ["合计", null, 3036.03, 2706.86],
  ],
  总体情况: [["总体情况（单位：亿元）"], ["项目数（个）", 3], ["预算总额", 0.3], ["支出总额", 0.27]],
};

/** Classes, sections and items of the budget's classification, told apart by their codes alone. */
const BY_CODE: RowsLiteral = [
  ["一般公共预算支出执行情况表"],
  ["单位：万元"],
  ["科目编码", "科目名称", "预算数", "决算数", "完成预算%"],
  ["205", "教育支出", 3810.5, 3500.25, 91.86],
  ["20502", "普通教育", 3300.5, 3000.25, 90.9],
  ["2050201", "学前教育", 1200.25, 1100.15, 91.66],
  ["2050202", "小学教育", 2100.25, 1900.1, 90.47],
  ["20508", "进修及培训", 510, 500, 98.04],
  ["2050803", "培训支出", 510, 500, 98.04],
  ["213", "农林水支出", 1200, 900, 75],
  ["21303", "水利", 1200, 900, 75],
  ["2130305", "水利工程建设", 1200, 900, 75],
  [null, "支出合计", 5010.5, 4400.25, 87.82],
];

/** The same where only the larger items are listed. */
const MAIN_ITEMS: RowsLiteral = BY_CODE.filter((_, row) => row !== 6 && row !== 11);

test.each<[string, Sheets]>([
  ["levels told by indents, parts of parts among them", { 整体支出: WHOLE }],
  ["levels told by codes of the classification", { 科目: BY_CODE }],
  ["levels told by codes, not all items listed", { 科目: MAIN_ITEMS }],
  ["tables side by side of different lengths", { 总表: SIDE_BY_SIDE }],
  ["the whole stated in another unit below a table", { 总体: STATED_BELOW }],
  ["a budget of three parts by formulas", { 下达: RECALLED }],
  ["subsidies that were mostly paid in full", { 发放: SUBSIDIES }],
  ["an assessment out of a hundred", { 考核: ASSESSMENT }],
  ["an overview rounded to two decimals of 亿元", OVERVIEW],
])("nothing is said about %s", (_, sheets) => {
  expect(told(sheets)).toEqual([]);
});

test.each<[string, Sheets, readonly string[]]>([
  ["a level told by indents", { 整体支出: changed(WHOLE, { B5: 650.94 }) }, ["total_mismatch 整体支出!B5"]],
  ["a section among its items", { 科目: changed(BY_CODE, { C5: 3327.5 }) }, ["total_mismatch 科目!C5"]],
  ["a total over classes", { 科目: changed(BY_CODE, { D13: 4490.25 }) }, ["total_mismatch 科目!D13"]],
  ["a source beside another table", { 总表: changed(SIDE_BY_SIDE, { J5: 0.35 }) }, ["share_mismatch 总表!J5"]],
  ["a total beside another table", { 总表: changed(SIDE_BY_SIDE, { I7: 1290000 }) }, ["total_mismatch 总表!I7"]],
  ["a count above the whole", { 总体: changed(STATED_BELOW, { B6: 5 }) }, ["count_mismatch 总体!B6"]],
  ["what is due by head", { 发放: changed(SUBSIDIES, { E6: 182100 }) }, ["row_sum_mismatch 发放!E6"]],
  ["paid above what is due", { 发放: changed(SUBSIDIES, { F5: 141600 }) }, ["spend_exceeds_budget 发放!F5"]],
  ["full marks that make 103", { 考核: changed(ASSESSMENT, { C6: 13 }) }, ["weights_not_100 考核!C6"]],
  ["points of an assessment", { 考核: changed(ASSESSMENT, { E8: 96.5 }) }, ["score_total_mismatch 考核!E8"]],
  [
    "an overview that is one hundredth too high",
    { ...OVERVIEW, 总体情况: changed(OVERVIEW.总体情况 ?? [], { B4: 0.28 }) },
    ["cross_sheet_total_mismatch 总体情况!B4"],
  ],
])("an error is found in %s", (_, sheets, expected) => {
  expect(told(sheets)).toEqual(expected);
});

test("a line of a table beside another one is called by its own words", () => {
  const [finding] = seriousIn({ 总表: changed(SIDE_BY_SIDE, { J5: 0.35 }) });
  expect(finding && wordsOf(finding, "zh").message).toContain("“省级资金”的“占比”");
});

test("a line that only its district names is called by that, not by its number", () => {
  const [finding] = seriousIn({ 发放: changed(SUBSIDIES, { E6: 182100 }) });
  expect(finding && wordsOf(finding, "zh").message).toContain("“石板镇”");
});

test("the total of a form is told with the points of its execution row", () => {
  const form = changed(fundParts.example?.sheets.自评表 ?? [], { D6: 100, H14: 88 });
  const findings = seriousIn({ 自评表: form }).map(({ kind, expected }) => `${kind} → ${expected ?? ""}`);
  expect(findings).toEqual(["score_total_mismatch → 99.5"]);
});

/** The stages of one amount; what was taken back is none of them. */
const STAGES: RowsLiteral = [
  ["专项资金流转情况表（单位：万元）"],
  ["项目名称", "批复数", "下达数", "到位数", "支付数", "收回数", "结转下年数"],
  ["残疾人康复救助", 104.58, 104.58, 104.58, 98.16, 5.5, 0.92],
  ["学前教育普惠补助", 733.78, 733.78, 733.78, 550.16, null, 183.62],
  ["数字乡村平台建设", 53.58, 53.58, 53.58, 51.23, null, 2.35],
  ["公共图书馆免费开放补助", 631.45, 631.45, 631.45, 542.75, null, 88.7],
  ["合计", 1523.39, 1523.39, 1523.39, 1242.3, 5.5, 275.59],
];

test("what was approved and what was allotted are one amount, also where some was taken back", () => {
  expect(told({ 流转: STAGES })).toEqual([]);
});

test("an approved amount that is not what was allotted is told all the same", () => {
  expect(told({ 流转: changed(STAGES, { B4: 723.78 }) })).not.toEqual([]);
});

/** Forest insurance: what each pays is named by its part of the premium. */
function insured(centre = 319488): RowsLiteral {
  const lines = [
    ["延平区", 734900, 1.2, 352752, 176376, 105825.6, 70550.4, null, 0],
    ["建阳区", 665600, 1.2, centre, 159744, 95846.4, 63897.6, 389775.36, 61],
    ["顺昌县", 161100, 1.2, 77328, 38664, 23198.4, 15465.6, 30931.2, 20],
    ["浦城县", 819900, 1.2, 393552, 196776, 118065.6, 78710.4, 157420.8, 20],
    ["光泽县", 420000, 1.2, 201600, 100800, 60480, 40320, 80640, 20],
    ["政和县", 250000, 1.2, 120000, 60000, 36000, 24000, 48000, 20],
  ] as const;
  return [
    ["政策性森林保险保费补贴结算表（单位：元）"],
    [
      "县区",
      "承保面积（亩）",
      "费率（‰）",
      "中央50%",
      "省级25%",
      "县级15%",
      "林农10%",
      "保费",
      "已决赔款",
      "赔付率（%）",
    ],
    ...lines.map(([name, area, rate, ...[a, b, c, d, claims, ratio]]) => [
      name,
      area,
      rate,
      a,
      b,
      c,
      d,
      Math.round(area * rate * 80) / 100,
      claims,
      ratio,
    ]),
  ];
}

test("中央50% is the amount that the centre pays, and no rate", () => {
  expect(toldWithExpected({ 保费: insured() })).toEqual([]);
  expect(toldWithExpected({ 保费: insured(319848) })).toEqual(["row_sum_mismatch 保费!H4 → 639336"]);
});

/** Pipes by street: what the centre, bonds and firms pay are fixed parts of all. */
function pipes(bonds = 846): RowsLiteral {
  return [
    ["燃气老旧管网更新改造资金表（单位：万元）"],
    ["街道", "总投资", "中央预算内投资", "专项债券", "企业自筹"],
    ["朝阳街道", 560, 168, 224, 168],
    ["西园街道", 399, 120, 160, 119],
    ["北关街道", 2115, 635, bonds, 634],
    ["南湖街道", 1759, 528, 704, 527],
    ["东风街道", 1403, 421, 561, 421],
    ["河滨街道", 905, 272, 362, 271],
  ];
}

test("sources in fixed shares make the total investment beside them", () => {
  expect(toldWithExpected({ 管网: pipes() })).toEqual([]);
  expect(toldWithExpected({ 管网: pipes(946) })).toEqual(["row_sum_mismatch 管网!B5 → 2215"]);
});

/** Savings of energy at 300 yuan a ton, in 万元. */
function rewarded(savings = 5648): RowsLiteral {
  return [
    ["节能技改财政奖励资金安排表（单位：万元）"],
    ["序号", "企业名称", "核查节能量（吨标煤）", "奖励标准（元/吨）", "应奖励金额"],
    [1, "宏远水泥", 6749, 300, 202.47],
    [2, "大成钢铁", 3641, 300, 109.23],
    [3, "永丰纸业", 4664, 300, 139.92],
    [4, "蓝天化工", savings, 300, 169.44],
    [5, "新华玻璃", 5655, 300, 169.65],
    ["合计", "5家", 26357, null, 790.71],
  ];
}

test("what was saved is counted, so that a wrong line of it is told and not its total", () => {
  expect(toldWithExpected({ 奖励: rewarded() })).toEqual([]);
  expect(toldWithExpected({ 奖励: rewarded(6148) })).toEqual(["total_mismatch 奖励!C6 → 5648"]);
});
