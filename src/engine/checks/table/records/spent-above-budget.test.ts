import { told } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";
import { changed, EXECUTION } from "../../example-sheets";

const TENDERS: RowsLiteral = [
  ["政府采购预算执行情况表"],
  ["单位：万元"],
  ["序号", "采购项目", "预算金额", "中标（合同）金额", "资金节约额", "已支付"],
  [1, "机房改造", 120, 112.4, 7.6, 106.78],
  [2, "执法车辆", 88.5, 84.16, 4.34, 84.16],
  [3, "空调维保", 36, 33.9, 2.1, 16.95],
  [4, "档案整理", 52.3, 50.2, 2.1, 50.2],
  [5, "会议系统", 240, 223.05, 16.95, 211.9],
];

/** Contracts that run for several years beside what is planned for one. */
const OF_SEVERAL_YEARS: RowsLiteral = TENDERS.map((row, index) =>
  row.map((cell, col) =>
    col === 4 ? null : index === 5 && col === 3 ? 101.7 : cell === "预算金额" ? "本年预算" : cell,
  ),
);

test.each<[string, RowsLiteral, readonly string[]]>([
  ["within the budget", TENDERS, []],
  ["above the budget", changed(TENDERS, { D5: 98.2, E5: -9.7 }), ["spend_exceeds_budget 采购!D5"]],
  ["paid beyond the contract", changed(TENDERS, { F6: 35.4 }), ["spend_exceeds_budget 采购!F6"]],
  ["of several years beside the budget of one", OF_SEVERAL_YEARS, []],
])("contracts of a tender, %s", (_, rows, expected) => {
  expect(told({ 采购: rows })).toEqual(expected);
});

test.each<[string, string, readonly string[]]>([
  ["当年投资计划", "当年完成投资", []],
  ["年度计划投资额", "本年完成投资额", []],
  ["当年预算", "当年完成投资", ["spend_exceeds_budget 投资!D4"]],
])("more built than %s: %s", (plan, built, expected) => {
  expect(
    told({
      投资: [
        ["重点交通项目投资完成情况表（万元）"],
        ["序号", "项目名称", plan, built],
        [1, "跨江大桥", 52000, 48360],
        [2, "综合客运枢纽", 15000, 15300],
        [3, "沿江快速路", 8000, 8000],
        [4, "环湖公路", 6400, 6120],
      ],
    }),
  ).toEqual(expected);
});

const WITH_REMARKS: RowsLiteral = changed(EXECUTION, { E3: "说明", D4: 120 });

test.each<[string, string | null, readonly string[]]>([
  ["without a word", null, ["spend_exceeds_budget 执行!D4"]],
  ["as an addition of the year allows", "追加20万元，见财社〔2023〕8号", []],
  ["by more than was added", "追加5万元", ["spend_exceeds_budget 执行!D4"]],
  ["which other money paid for", "超出部分由上年结转资金安排", []],
  ["which other money paid for, with the amount between", "超支3.4万元由单位自有资金解决", []],
  ["as far as an agreement lets it", "超支20%，在协议允许的25%幅度内", []],
  ["as far as an agreement lets it, in English", "Overspend within 25% flexibility allowed by the grant agreement", []],
  ["for a reason that pays for nothing", "超出部分因材料涨价", ["spend_exceeds_budget 执行!D4"]],
])("spending above the budget %s", (_, remark, expected) => {
  expect(told({ 执行: changed(WITH_REMARKS, { E4: remark }) })).toEqual(expected);
});

test.each<[string, string, readonly string[]]>([
  ["岁入决算表", "国有资源使用", []],
  ["决算表", "国有资源使用收入", []],
  ["决算表", "低收入家庭住房保障", ["spend_exceeds_budget 决算!C4"]],
  ["决算表", "年末结转和结余", []],
  ["决算表", "年末慰问", ["spend_exceeds_budget 决算!C4"]],
  ["决算表", "专项债务转贷支出", []],
  ["决算表", "上解上级支出", []],
  ["决算表", "调出资金", []],
  ["决算表", "信贷风险补偿支出", ["spend_exceeds_budget 决算!C4"]],
])("in “%s” more than planned for “%s”", (title, line, expected) => {
  const rows: RowsLiteral = [
    [`${title}（万元）`],
    ["项目", "预算数", "决算数"],
    ["行政事业性收费", 812, 797],
    [line, 1260, 1304],
    ["合计", 2072, 2101],
  ];
  expect(told({ 决算: rows })).toEqual(expected);
});

test.each<[string, number, readonly string[]]>([
  ["as it would be without the excess", 3095, ["spend_exceeds_budget 执行!C4"]],
  ["which only still more spending would make right", 3239, ["spend_exceeds_budget 执行!C4", "total_mismatch 执行!C5"]],
])("more spent than the budget gives beside a total %s", (_, total, expected) => {
  const rows: RowsLiteral = [
    ["预算执行表（万元）"],
    ["项目", "预算数", "支出数"],
    ["道路改造", 1835, 1835],
    ["校舍维修", 1260, 1304],
    ["合计", 3095, total],
  ];
  expect(told({ 执行: rows })).toEqual(expected);
});

test.each<[string, string, readonly string[]]>([
  ["收入", "beside the income of the same account", []],
  ["部门", "beside anything else", ["spend_exceeds_budget 决算!F4"]],
])("more than planned on a heading of the budget, under %s, %s", (first, _, expected) => {
  const rows: RowsLiteral = [
    ["2023年收支决算总表（万元）"],
    [`${first}项目`, "预算数", "决算数", "支出项目", "预算数", "决算数"],
    ["税收", 56200, 54810, "一般公共服务", 21400, 20944],
    ["非税", 23100, 22666, "农林水", 38200, 40127],
    ["转移", 41000, 40325, "教育", 46100, 45890],
    ["合计", 120300, 117801, "合计", 105700, 106961],
  ];
  expect(told({ 决算: rows })).toEqual(expected);
});

/** Subsidies to villages; few got what last year's slips had kept from them, and a few have to wait. */
function subsidies(paid: number): RowsLiteral {
  return [
    ["2023年耕地地力保护补贴资金发放汇总表"],
    ["单位：亩、元、户"],
    ["村名", "农户数", "核定面积", "应发金额", "上年补发", "暂缓发放", "实发金额"],
    ["东桥村", 602, 2020.38, 174823.48, null, null, 174823.48],
    ["西桥村", 493, 4192.03, 362736.36, null, 588.53, 362147.83],
    ["大王村", 761, 2887.95, 249894.31, null, null, 249894.31],
    ["河西村", 290, 2508.75, 217082.14, 756.42, null, paid],
    ["南关村", 720, 4101.07, 354865.59, 480.28, 327.72, 355018.15],
    ["北关村", 684, 2816.63, 243722.99, null, 286.7, 243436.29],
  ];
}

test.each<[string, number, readonly string[]]>([
  ["what is made up for last year", 217838.56, []],
  ["more than that", 218838.56, ["spend_exceeds_budget 发放!G7"]],
])("paid beyond what is due: %s", (_, paid, expected) => {
  expect(told({ 发放: subsidies(paid) }).filter((text) => text.startsWith("spend"))).toEqual(expected);
  if (expected.length === 0) expect(told({ 发放: subsidies(paid) })).toEqual([]);
});

/** Spending ahead of what the plan foresees until now, within the plan of the year. */
function underWay(planSoFar: string, spent: number): RowsLiteral {
  return [
    ["Quarterly performance report (million)"],
    ["Programme", "Annual plan", planSoFar, "Cumulative actual", "% of plan"],
    ["Youth livelihood", 5200, 2860, 2510.4, "87.78%"],
    ["Social assistance grants", 7430, 4087, spent, `${((spent / 4087) * 100).toFixed(2)}%`],
    ["Labour inspections", 1980, 1089, 901.3, "82.76%"],
    ["Culture and family", 2640, 1452, 1240.9, "85.46%"],
  ];
}

test.each(["Cumulative plan", "Plan to date", "Planned Q1–Q2", "序时计划", "累计计划"])(
  "spending ahead of the “%s” is not spending above the budget of the year",
  (heading) => {
    expect(told({ Report: underWay(heading, 4212) })).toEqual([]);
    expect(told({ Report: underWay(heading, 7612) })).toContain("spend_exceeds_budget Report!D4");
  },
);

test.each([
  ["below nothing on both sides", -372],
  ["above it", 372],
])("a budget below nothing is what remains of others and limits no spending, be that %s", (_, spent) => {
  const rows: RowsLiteral = [
    ["预算执行情况（万元）"],
    ["项目", "年初预算", "全年预算", "支出"],
    ["人员经费", 500, 520, 500],
    ["公用经费", 300, 310, 290],
    ["收支相抵", -812, -812, spent],
    ["项目支出", 100, 100, 90],
  ];
  expect(told({ 预算: rows })).toEqual([]);
});

const YEARS = (second: number): RowsLiteral => [
  ["2022—2023年项目预算及支出情况表"],
  ["单位：万元"],
  ["项目名称", "2022年", null, "2023年", null],
  [null, "预算", "支出", "预算", "支出"],
  ["云溪镇河道整治工程", 120, second, 150, 141.2],
  ["白石乡校舍安全加固项目", 210, 204.6, 190, 188.3],
  ["临海县公共图书馆免费开放经费", 60, 58.8, 60, 60],
  ["平湖区应急广播体系建设项目", 84, 79.1, 90, 86.5],
];

test.each<[number, readonly string[]]>([
  [118.4, []],
  [131.5, ["spend_exceeds_budget 历年!C5"]],
])("each year's spending is held to the budget of that year: %d", (spent, expected) => {
  expect(told({ 历年: YEARS(spent) })).toEqual(expected);
});

test("what the treasury paid out and has not arrived yet is spent by nobody", () => {
  const rows: RowsLiteral = [
    ["财政专项资金对账表"],
    ["单位：万元"],
    ["序号", "项目单位", "财政拨付数", "单位到账数", "在途资金"],
    [1, "市水利局", 320.5, 320.5, 0],
    [2, "市教育局", 707.55, 688.93, 18.62],
    [3, "市文旅局", 210, 210, 0],
    [4, "市民政局", 415.2, 415.2, 0],
  ];
  expect(told({ 对账: rows })).toEqual([]);
});

test("a heading of the budget may come to more than was foreseen where the table itself says so", () => {
  const rows = (share: number): RowsLiteral => [
    ["一般公共预算支出完成情况"],
    ["单位：万元"],
    ["科目", "预算数", "执行数", "为预算的%"],
    ["教育", 7418, 7411, 99.9],
    ["科学技术", 3230, 3000, 92.9],
    ["文化旅游体育与传媒", 7109, 7143, share],
    ["社会保障和就业", 6931, 6833, 98.6],
    ["农林水", 6558, 5749, 87.7],
  ];
  expect(told({ 支出: rows(100.5) })).toEqual([]);
});

test.each([
  ["2024年项目支出滚动预测（1—6月实际）", "全年", []],
  ["2024年项目支出情况", "全年预计执行数", []],
  ["2024年项目支出滚动预测", "1—6月实际支出", ["spend_exceeds_budget 支出!C5"]],
])("what is only foreseen is no spending yet: %s, %s", (title, heading, expected) => {
  const rows: RowsLiteral = [
    [title],
    ["单位：万元"],
    ["项目名称", "预算数", heading],
    ["农村公路养护补助", 420, 390],
    ["高标准农田建设", 510, 523],
    ["老旧小区改造配套", 356, 350],
    ["义务教育改善", 990, 910],
    ["养老服务体系", 120, 108],
  ];
  expect(told({ 支出: rows })).toEqual(expected);
});

test.each<[string, readonly string[]]>([
  ["收入项目", []],
  ["支出项目", ["spend_exceeds_budget 基金!C5"]],
])("more than planned under “%s”", (heading, expected) => {
  const rows: RowsLiteral = [
    ["医疗救助基金决算表"],
    ["单位：万元"],
    [heading, "预算数", "决算数"],
    ["中央补助", 1500, 1500],
    ["省级补助", 700, 740.5],
    ["县级安排", 400, 400],
    ["捐赠", 20, 18.6],
    ["合计", 2620, 2659.1],
  ];
  expect(told({ 基金: rows })).toEqual(expected);
});

test("a column in which every line is many times its budget is about other money", () => {
  const rows: RowsLiteral = [
    ["2024年度项目支出执行情况表"],
    ["单位：万元"],
    ["序号", "项目名称", "预算数", "支出数"],
    [1, "云溪镇河道整治工程", 12.4, 71],
    [2, "白石乡校舍安全加固项目", 8.25, 55],
    [3, "临海县公共图书馆免费开放经费", 5.1, 33],
  ];
  expect(told({ 执行: rows })).toEqual([]);
  expect(told({ 执行: changed(rows, { D4: 12.4, D5: 8.25 }) })).toEqual(["spend_exceeds_budget 执行!D6"]);
});

test.each<[string, string, readonly string[]]>([
  ["2024年度项目支出执行情况表", "支出数", ["spend_exceeds_budget 执行!D5"]],
  ["2024年度项目支出预测表", "支出数", []],
  ["2024年度项目支出预测表", "实际支出数", ["spend_exceeds_budget 执行!D5"]],
])("more than the budget in %s, as %s", (title, heading, expected) => {
  const rows: RowsLiteral = [
    [title],
    ["单位：万元"],
    ["序号", "项目名称", "预算数", heading],
    [1, "云溪镇河道整治工程", 100, 95],
    [2, "白石乡校舍安全加固项目", 200, 231],
    [3, "临海县公共图书馆免费开放经费", 50, 47],
    [4, "平湖区应急广播体系建设项目", 80, 66],
  ];
  expect(told({ 执行: rows })).toEqual(expected);
});

test.each<[string, string, readonly string[]]>([
  ["the budget of a month", "Mar", []],
  ["the budget of a quarter", "Q3", []],
  ["the budget of a year", "2023", ["spend_exceeds_budget 预算!D4"]],
])("more spent than %s", (_, group, expected) => {
  const rows: RowsLiteral = [
    ["Department budgets (10,000 yuan)"],
    ["Project", "Department", group, null],
    [null, null, "Budget", "Actual"],
    ["Rural roads", "Transport", 120, 124],
    ["Bridges", "Transport", 310, 296],
    ["Schools", "Education", 205, 205],
    ["Clinics", "Health", 88, 80],
  ];
  const at = expected.map((each) => each.replace("预算", "Budget"));
  expect(told({ Budget: rows })).toEqual(at);
});

test.each<[string, number, number, readonly string[]]>([
  ["agree on more money than arrived", 22, 0.75, []],
  ["do not agree", -18, 0.75, ["spend_exceeds_budget 课题!D4"]],
])("balance and rate of a line that %s", (_, balance, rate, expected) => {
  expect(
    told({
      课题: [
        ["在研课题经费使用情况（万元）"],
        ["课题编号", "课题名称", "到账经费", "累计支出", "经费余额", "使用率"],
        ["2023KY017", "脓毒症早期预警", 50, 46.5, 28.5, 0.62],
        ["2023KY022", "肝癌介入疗效", 48, 66, balance, rate],
        ["2024KY003", "儿童哮喘管理", 30, 9, 21, 0.3],
        ["2024KY008", "慢阻肺随访", 36, 18, 18, 0.5],
      ],
    }).filter((one) => one.startsWith("spend_exceeds_budget")),
  ).toEqual(expected);
});
