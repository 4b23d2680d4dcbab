import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { changed } from "../../src/engine/checks/example-sheets";
import type { DetailedSheets } from "../support/outcome-of";
import { told } from "../support/outcome-of";

/** What came in, most of it from one source: two lines only have money of a second one. */
const INCOME = {
  rows: [
    ["收入决算表"],
    [null, null, null, null, null, null, null, "单位：万元"],
    ["项目", null, null, null, "本年收入合计", "财政拨款收入", "事业收入", "其他收入"],
    ["类", "款", "项", "合计", 2946.25, 2940.05, null, 6.2],
    ["201", null, null, "一般公共服务支出", 2112.86, 2106.66, null, 6.2],
    ["201", "06", null, "财政事务", 2112.86, 2106.66, null, 6.2],
    ["201", "06", "01", "行政运行", 1511.9, 1511.89, null, 0.01],
    ["201", "06", "02", "一般行政管理事务", 16.19, 10, null, 6.19],
    ["201", "06", "07", "信息化建设", 135.25, 135.25, null, null],
    ["201", "06", "08", "财政委托业务支出", 449.52, 449.52, null, null],
    ["208", null, null, "社会保障和就业支出", 326.72, 326.72, null, null],
    ["208", "05", null, "行政事业单位养老支出", 326.72, 326.72, null, null],
    ["208", "05", "01", "行政单位离退休", 84.65, 84.65, null, null],
    ["208", "05", "05", "机关事业单位基本养老保险缴费支出", 160.75, 160.75, null, null],
    ["208", "05", "06", "机关事业单位职业年金缴费支出", 80.38, 80.38, null, null],
    ["208", "05", "99", "其他行政事业单位养老支出", 0.94, 0.94, null, null],
    ["210", null, null, "卫生健康支出", 506.67, 506.67, null, null],
    ["210", "11", null, "行政事业单位医疗", 506.67, 506.67, null, null],
    ["210", "11", "01", "行政单位医疗", 60.99, 60.99, null, null],
    ["210", "11", "03", "公务员医疗补助", 445.68, 445.68, null, null],
  ],
  merges: ["A3:D3"],
} as const;

/** The form of basic expenditure: each item has its line, whether anything was spent on it or not. */
const EXPENSES: RowsLiteral = [
  ["一般公共预算财政拨款基本支出决算表"],
  [null, null, null, null, null, "单位：万元"],
  ["经济分类科目编码", "科目名称", "决算数", "经济分类科目编码", "科目名称", "决算数"],
  ["301", "工资福利支出", 95.36, "302", "商品和服务支出", 10.22],
  ["30101", "基本工资", 14.12, "30201", "办公费", 3.78],
  ["30102", "津贴补贴", 39.92, "30202", "印刷费", 0],
  ["30103", "奖金", 0, "30203", "咨询费", 0],
  ["30106", "伙食补助费", 0, "30204", "手续费", 0],
  ["30107", "绩效工资", 10.16, "30211", "差旅费", 1.83],
  ["30108", "基本养老保险缴费", 6.18, "30217", "公务接待费", 0],
  ["30109", "职业年金缴费", 4.64, "30226", "劳务费", 0.48],
  ["30113", "住房公积金", 20.34, "30228", "工会经费", 4.13],
  ["303", "对个人和家庭的补助", 0, "310", "资本性支出", 0],
  ["30301", "离休费", 0, "31002", "办公设备购置", 0],
  ["30302", "退休费", 0, "31003", "专用设备购置", 0],
  ["人员经费合计", null, 95.36, "公用经费合计", null, 10.22],
];

/** Questions below the total, each with one answer over all columns. */
const RAISED_MONEY = {
  rows: [
    ["募集资金承诺项目情况（单位：万元）"],
    ["承诺投资项目", "是否变更", "调整后投资总额", "本报告期投入金额", "截至期末累计投入金额"],
    ["医药物流二期建设项目", "是", 12024.52, 0, 11636.41],
    ["连锁药店扩展项目", "是", 1660.76, 0, 1660.76],
    ["数字化系统升级建设项目", "否", 4412.4, 318.47, 1795.74],
    ["中药饮片扩建项目", "是", 16413.55, 1421.96, 9477.85],
    ["技术研发中心项目", "是", 5338.96, 1071.05, 5287.18],
    ["合计", "--", 39850.19, 2811.48, 29857.94],
    ["未达到计划进度的情况和原因", "物流二期项目已于年内完成主体工程，受审批影响，竣工验收有所推迟"],
    ["项目可行性发生重大变化的情况说明", "扩建项目经董事会审议后终止，其余项目的可行性没有变化"],
    ["项目实施地点变更情况", "不适用"],
    ["先期投入及置换情况", "不适用"],
    ["尚未使用的募集资金用途及去向", "存放于专户，将继续用于承诺的项目"],
    ["使用及披露中存在的问题", "无"],
  ],
  merges: ["B9:E9", "B10:E10", "B11:E11", "B12:E12", "B13:E13", "B14:E14"],
} as const;

/** Two years of the same regions. */
const BY_REGION: RowsLiteral = [
  [null, "Fiscal Year 2018", null, "Fiscal Year 2017", null],
  [null, "Net Sales", "% of Total", "Net Sales", "% of Total"],
  ["APAC", 479987, 0.4, 288764, 0.381],
  ["EMEA", 277898, 0.231, 237437, 0.314],
  ["Americas", 259105, 0.216, 224056, 0.296],
  ["Other", 183191, 0.153, 7081, 0.009],
  ["Total", 1200181, null, 757338, null],
];

/** What was first estimated, changed in a few lines. */
const ESTIMATED: RowsLiteral = [
  [null, "Estimated at June 30", "Adjustments", "Final as of December 31"],
  ["Cash", 3795, "-", 3795],
  ["Working capital adjustment to purchase price", -38, 20, -18],
  ["Total fair value of consideration transferred", 3757, 20, 3777],
  ["Accounts receivable", 591, "-", 591],
  ["Inventories", 149, "-", 149],
  ["Deposits and other current assets", 4, 8, 12],
  ["Property and equipment", 1560, "-", 1560],
  ["Customer relationship", 930, "-", 930],
  ["Accounts payable", -219, "-", -219],
  ["Goodwill", 725, 12, 737],
];

/** Of three headings only one speaks of money. */
const RESTRUCTURING: RowsLiteral = [
  ["Fiscal 2017 Restructuring Plan", "Workforce reduction", "Facility costs", "Total"],
  ["Balance payable as at June 30, 2017", 10045, 1369, 11414],
  ["Accruals and adjustments", 3432, 3775, 7207],
  ["Cash payments", -12342, -1627, -13969],
  ["Foreign exchange", 455, -86, 369],
  ["Balance payable as at June 30, 2018", 1590, 3431, 5021],
];

/** What a group of patents is worth is said in its first line. */
const PATENTS: RowsLiteral = [
  ["专利家族", "专利号", "申请国家", "专利名称", "评估价值（万美元）"],
  ["100196", "US8451064", "美国", "具有可调增益的振荡器模块", 3385],
  ["100435", "US8570090", "美国", "电源钳位电路", 1625],
  [null, "US8390360", "美国", "电源钳位电路", null],
  ["NY0273", "JP5795260", "日本", "具有隔离沟槽衬里的半导体器件", 1489],
  [null, "US8217472", "美国", "具有隔离沟槽衬里的半导体器件", null],
  [null, "US7998832", "美国", "具有隔离沟槽衬里的半导体器件", null],
  [null, "KR2012003", "韩国", "具有隔离沟槽衬里的半导体器件", null],
  [null, "CN1021323", "中国", "具有隔离沟槽衬里的半导体器件", null],
  ["P0068", "US8677049", "美国", "区域预取器", 2301],
  ["合计", null, null, null, 8800],
];

/** Opening and closing balances stand in few of the lines. */
const PAYABLE: RowsLiteral = [
  ["项目", "期初余额", "本期增加", "本期减少", "期末余额"],
  ["一、工资、奖金、津贴和补贴", 800, 13834538.31, 11505534.62, 2329803.69],
  ["二、职工福利费", null, 1910719.79, 1910719.79, null],
  ["三、社会保险费", null, 826996.51, 826996.51, null],
  ["四、住房公积金", null, 1109416, 1109416, null],
  ["五、工会经费和职工教育经费", null, 66582.02, null, 66582.02],
  ["六、短期带薪缺勤", null, null, null, null],
  ["合计", 800, 17748252.63, 15352666.92, 2396385.71],
];

/** What is set aside for losses is no budget of what is owed. */
const RECEIVABLES = {
  rows: [
    ["类别", "年末余额", null, null, null, null],
    [null, "账面余额", null, "坏账准备", null, "账面价值"],
    [null, "金额", "比例（%）", "金额", "计提比例（%）", null],
    ["按单项计提坏账准备", 693480.7, 34.23, null, null, 693480.7],
    ["按组合计提坏账准备", 1332684.97, 65.77, 132849.18, 9.97, 1199835.79],
    ["合计", 2026165.67, 100, 132849.18, "—", 1893316.49],
  ],
  merges: ["A1:A3", "B1:F1", "B2:C2", "D2:E2", "F2:F3"],
} as const;

/** What there was at two dates is neither planned nor spent. */
const ASSETS = {
  rows: [
    ["项目", "本期期末", null, "上年期末", null, "变动比例%"],
    [null, "金额", "占总资产的比重%", "金额", "占总资产的比重%", null],
    ["货币资金", 195835.42, 0.26, 961826.04, 1.19, -79.64],
    ["应收账款", 42135000.11, 56.22, 40230111.57, 49.9, 4.74],
  ],
  merges: ["A1:A2", "B1:C1", "D1:E1", "F1:F2"],
} as const;

/** Changes in per cent below one another are no parts of the last one. */
const VESSELS: RowsLiteral = [
  [null, null, "Years Ended December 31,", null],
  ["All figures in USD '000", 2019, 2018, "Variance"],
  ["Voyage revenue", 317220, 289016, 0.098],
  ["Less voyage expenses", -141770, -165012, "(14.1%)"],
  ["Net voyage revenue", 175450, 124004, 0.415],
  ["Vessel calendar days", 8395, 9747, "(13.9%)"],
  ["Less off-hire days", 293, 277, 0.058],
  ["Total days", 8102, 9470, "(14.4%)"],
];

/** Only the larger projects of each county are listed; its sum is that of all. */
const LARGER_PROJECTS: RowsLiteral = [
  ["重点项目资金安排表（单位：万元）"],
  ["序号", "项目名称", "县区", "预算数"],
  [1, "云溪镇河道整治工程", "临海县", 820],
  [2, "白石乡校舍安全加固项目", "临海县", 415],
  [null, "临海县小计", null, 1680],
  [3, "平湖区应急广播体系建设项目", "平湖区", 236],
  [4, "平湖区社区养老设施建设项目", "平湖区", 512],
  [null, "平湖区小计", null, 1043],
  [5, "金沙镇冷链仓储物流项目", "金沙县", 398],
  [6, "金沙镇农村公路提升工程", "金沙县", 677],
  [null, "金沙县小计", null, 1527],
  [7, "青田村污水管网建设项目", "青田县", 289],
  [8, "青田村卫生室改造项目", "青田县", 143],
  [null, "青田县小计", null, 911],
];

const SHEETS: DetailedSheets = {
  应收: RECEIVABLES,
  资产: ASSETS,
  Vessels: VESSELS,
  收入: INCOME,
  支出: EXPENSES,
  项目: RAISED_MONEY,
  Regions: BY_REGION,
  Estimates: ESTIMATED,
  Restructuring: RESTRUCTURING,
  专利: PATENTS,
  薪酬: PAYABLE,
};

test("sums of which none is that of the lines above it are those of a longer list", () => {
  expect(told({ 重点项目: LARGER_PROJECTS })).toEqual([]);
  const one = changed(LARGER_PROJECTS, { D5: 1235, D8: 748, D11: 1075 });
  expect(told({ 重点项目: one })).toEqual(["total_mismatch 重点项目!D14"]);
});

test("published accounts in which all is right are silent", () => {
  expect(told(SHEETS)).toEqual([]);
});

type Slip = readonly [name: string, sheets: DetailedSheets, findings: readonly string[]];

function withRows<T extends { readonly rows: RowsLiteral }>(sheet: T, change: Parameters<typeof changed>[1]) {
  return { ...sheet, rows: changed(sheet.rows, change) };
}

const SLIPS: readonly Slip[] = [
  [
    "a source of money that two lines have, against its subtotal and the sum of its line",
    { 收入: withRows(INCOME, { H7: 0.51 }) },
    ["total_mismatch 收入!H7"],
  ],
  [
    "an item of a form that lists all items, whatever was spent",
    { 支出: changed(EXPENSES, { C10: 6.38 }) },
    ["total_mismatch 支出!C4"],
  ],
  [
    "an amount above a total with questions and answers below it",
    { 项目: withRows(RAISED_MONEY, { D7: 2071.05 }) },
    ["total_mismatch 项目!D8"],
  ],
  [
    "the total of a year beside another one",
    { Regions: changed(BY_REGION, { B7: 1020181 }) },
    ["total_mismatch Regions!B7"],
  ],
  ["an adjustment of a few lines", { Estimates: changed(ESTIMATED, { C4: 23 }) }, ["row_sum_mismatch Estimates!D4"]],
  [
    "a total of columns of which one speaks of money",
    { Restructuring: changed(RESTRUCTURING, { D3: 707 }) },
    ["row_sum_mismatch Restructuring!D3"],
  ],
  ["an amount that stands for a group", { 专利: changed(PATENTS, { E2: 8385 }) }, ["total_mismatch 专利!E11"]],
  ["a balance that few lines have", { 薪酬: changed(PAYABLE, { E2: 2329805.69 }) }, ["total_mismatch 薪酬!E8"]],
];

test.each(SLIPS)("%s is told", (_, sheets, findings) => {
  expect(told(sheets)).toEqual(findings);
});
