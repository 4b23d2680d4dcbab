import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { outcomeOf, type Sheets, told } from "../support/outcome-of";

const _ = null;

/** A payment ledger: what is left is carried on from line to line and stands below once more. */
const ledger = (last = 452000): RowsLiteral => [
  ["乡村振兴专项资金支付台账"],
  ["金额单位：元"],
  ["日期", "凭证号", "摘要", "收款单位", "预算指标下达", "支付金额", "指标余额", "经办人"],
  ["2024-01-03", "指001", "下达预算指标", "—", 500000, _, 500000, "李"],
  ["2024-01-12", "付002", "支付工程进度款", "恒通公司", _, 62000, 438000, "王"],
  ["2024-02-03", "付003", "支付监理费", "正信公司", _, 26000, 412000, "李"],
  ["2024-02-20", "指004", "下达预算指标", "—", 80000, _, 492000, "李"],
  ["2024-03-05", "付005", "支付种苗款", "绿源公司", _, 40000, last, "王"],
  ["合计", _, _, _, 580000, 128000, last],
];

/** Months below each other; what came together so far and its rate are no sum of the months. */
const MONTHS: RowsLiteral = [
  ["2024年养老保险财政补助月度支出台账"],
  ["单位：万元"],
  ["月份", "基础养老金", "缴费补贴", "当月支出", "累计支出", "累计执行率"],
  ...[600, 610, 605, 620, 615, 612, 618, 622, 625, 630, 628, 634].map((amount, month): RowsLiteral[number] => {
    const paid = [600, 610, 605, 620, 615, 612, 618, 622, 625, 630, 628, 634].slice(0, month + 1);
    const soFar = paid.reduce((sum, each) => sum + each + 70, 0);
    return [`${String(month + 1)}月`, amount, 70, amount + 70, soFar, soFar / 9000];
  }),
  ["全年合计", 7419, 840, 8259, 8259, 8259 / 9000],
];

/** Three lines below the records: the whole, the mean by amounts, and the mean of the rates. */
const TWO_MEANS: RowsLiteral = [
  ["各区县专项资金使用率统计表"],
  ["单位：万元"],
  ["区县", "资金总额", "使用金额", "使用率（%）"],
  ["甲区", 1000, 900, 90],
  ["乙区", 500, 300, 60],
  ["丙县", 2000, 1800, 90],
  ["丁县", 400, 300, 75],
  ["合计", 3900, 3300, 84.62],
  ["加权平均（按资金额）", _, _, 84.62],
  ["简单平均", 975, 825, 78.75],
  ["最低", _, _, 60],
];

/** What is given beside the criteria stands in the column of what they lost; `lost` of one criterion. */
const withExtras = (lost: number): RowsLiteral => [
  ["乡镇财政资金监管考核评分表"],
  ["考核内容", "考核指标", "分值", "得分", "扣（加）分"],
  ["基础管理", "人员配备", 10, 9.25, -0.75],
  ["资金监管", "信息公开", 20, 17.6, -2.4],
  [_, "资金拨付及时性", 15, 12.5, lost],
  ["绩效管理", "绩效自评质量", 10, 8.35, -1.65],
  [_, "绩效目标编报", 25, 20.8, -4.2],
  [_, "绩效结果公开", 8, 6.4, -1.6],
  ["档案管理", "档案完整", 5, 3.85, -1.15],
  [_, "档案移交", 4, 3.05, -0.95],
  [_, "台账登记", 3, 2.65, -0.35],
  ["基本分小计", _, 100, 84.45, -15.55],
  ["加分项", "获省级表彰", 5, 3, 3],
  ["扣分项", "审计查出问题", _, -2, -2],
];

/** Marks with extras and deductions end at full marks. */
const capped = (last: number): RowsLiteral => [
  ["财政绩效管理工作考核得分表"],
  [
    "单位",
    "目标管理（25分）",
    "运行监控（25分）",
    "评价管理（30分）",
    "信息公开（20分）",
    "基础得分",
    "加分项",
    "扣分项",
    "考核得分",
  ],
  ["发改委", 22, 21, 27, 18, 88, 2, 1, 89],
  ["教育局", 23.5, 22, 26, 17, 88.5, 0, 2.5, 86],
  ["科技局", 21, 24, 28.5, 19, 92.5, 3.5, 0, 96],
  ["民政局", 24, 20.5, 25, 16, 85.5, 0, 1, 84.5],
  ["卫健委", 24.8, 24.6, 29.5, 19.6, 98.5, 5, 0, last],
];

/** Whose grade was set below its score, with the reason beside it. */
const vetoed = (remark: string | null, grade: string): RowsLiteral => [
  ["部门项目支出绩效评价等级评定表"],
  ["序号", "项目名称", "总分", "评定等级", "备注"],
  [1, "农村厕所革命项目", 92, "优", _],
  [2, "公租房维修项目", 85, "良", _],
  [3, "消防站建设项目", 91.1, grade, remark],
  [4, "垃圾分类项目", 78, "中", _],
  ["注：90分（含）以上为优，80分（含）至90分为良，60分（含）至80分为中，60分以下为差。"],
];

/** Some indicators do not apply: the rate and the grade go by the marks that do. */
const converted = (rate: number): RowsLiteral => [
  ["项目绩效评价评分表（含不适用指标换算）"],
  ["一级指标", "三级指标", "标准分", "是否适用", "适用标准分", "得分", "得分率", "说明"],
  ["决策", "立项程序", 20, "适用", 20, 19, 0.95, _],
  ["过程", "资金使用合规性", 20, "适用", 20, 18, 0.9, _],
  ["过程", "政府采购规范", 20, "不适用", 0, "—", "—", "本项目无此事项，不参与评分"],
  ["产出", "完成数量", 20, "适用", 20, 18, 0.9, _],
  ["效益", "满意度", 20, "适用", 20, 19, 0.95, _],
  ["合计", _, 100, _, 80, 74, rate, _],
  ["换算后得分（得分÷适用标准分×100）", _, _, _, _, 92.5, _, _],
  ["评价等级", _, _, _, _, "优", _, _],
  ["注：90分（含）以上为优，80分（含）至90分为良。"],
];

/** The execution rate is an indicator of its own beside the levels. */
const executionLast = (total: number): RowsLiteral => [
  ["部门预算项目支出绩效自评打分表"],
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  ["产出", "数量", "举办招聘会场次", "≥40场", "46场", 30, 30],
  ["产出", "质量", "培训合格率", "≥95%", "97.2%", 30, 30],
  ["效益", "社会", "新增就业人数", "≥6000人", "5820人", 30, 29.1],
  ["预算执行率", _, _, "100%", "96.40%", 10, 9.64],
  ["总分", _, _, _, _, 100, total],
];

/** 合计 of the indicators, the execution rate, and the form's own total below. */
const wholeForm = (total: number): RowsLiteral => [
  ["2023年度部门整体支出绩效自评表"],
  ["部门名称", "某市水务局", _, _, _, _, _],
  ["预算情况", "预算类别", "年初预算", "调整预算", "全年执行数", "执行率", "分值", "得分"],
  [_, "合计", 8060.4, 7864.01, 7577.84, "96.36%", 10, 9.64],
  [_, "基本支出", 1820.4, 1875.66, 1875.66, "100%"],
  [_, "项目支出", 6240, 5988.35, 5702.18, "95.22%"],
  ["一级指标", "二级指标", "三级指标", "目标值", "完成值", "权重", "得分", "扣分说明"],
  ["履职效能", "水资源", "用水总量控制", "≤4.2亿立方米", "4.06亿立方米", 30, 30, _],
  ["履职效能", "防洪减灾", "河道整治长度", "36公里", "34.2公里", 30, 28.5, "征地滞后"],
  ["管理效率", "绩效管理", "绩效自评覆盖率", "100%", "100%", 15, 15, _],
  ["社会效应", "社会满意度", "公众满意度", "≥85%", "88.7%", 15, 15, _],
  ["合计", _, _, _, _, 90, 88.5, _],
  ["预算执行得分", _, _, _, _, 10, 9.64, _],
  ["总得分", _, _, _, _, 100, total, _],
];

/** What a project costs in all, and what has arrived of it, both with the projects' names. */
const ARRIVED: RowsLiteral = [
  ["交通项目资金情况表（单位：万元）"],
  ["项目", "总投资", "中央", "省级", "合计到位"],
  ["省道改建", 1000, 600, 300, 900],
  ["危桥改造", 520, 300, 200, 500],
  ["公交场站", 810, 450, 310, 760],
  ["合计", 2330, 1350, 810, 2160],
  [],
  ["支付率（单位：万元）"],
  ["项目", "到位资金", "支付资金", "支付率"],
  ["省道改建", 900, 810, 0.9],
  ["危桥改造", 500, 400, 0.8],
  ["公交场站", 760, 608, 0.8],
  ["合计", 2160, 1818, 0.8417],
];

/** A rate of what was passed on, which differs from the budget in one line without any rate. */
const passedOn = (rate: number): RowsLiteral => [
  ["应急管理专项资金安排使用表"],
  ["单位：万元"],
  ["项目", "预算安排", "下达", "支出", "支出率", "结转"],
  ["应急指挥平台", 100, 100, 90, 0.9, 10],
  ["救援队伍装备", 80, 80, 76, 0.95, 4],
  ["物资储备", 50, 50, 44, 0.88, 6],
  ["宣传教育", 40, 40, 39, 0.975, 1],
  ["隐患治理（未实施）", 30, 0, 0, "—", 0],
  ["合计", 300, 270, 249, rate, 21],
];

/** What was cut off of what was handed in, while other columns say what was added and taken off. */
const settled = (rate: number): RowsLiteral => [
  ["基本建设项目竣工财务决算审批表"],
  ["单位：元"],
  ["费用名称", "送审数", "审核增加", "审核减少", "审定数", "核减率（%）"],
  ["主体工程", 5000000, 4000, 84000, 4920000, 1.6],
  ["装饰装修", 3000000, 0, 45000, 2955000, 1.5],
  ["室外工程", 1200000, 0, 30000, 1170000, 2.5],
  ["给排水", 800000, 2000, 18000, 784000, rate],
  ["电气", 960000, 0, 12000, 948000, 1.25],
  ["暖通", 640000, 1600, 9600, 632000, 1.25],
  ["合计", 11600000, 7600, 198600, 11409000, 1.65],
];

/** Households, what each of them got on average, and how much was saved by a piece of money. */
const PER_PIECE: RowsLiteral = [
  ["惠农补贴资金发放统计表"],
  ["单位：元"],
  ["补贴项目", "东桥镇", "西桥镇", "南塘乡", "合计"],
  ["耕地地力", 120300.5, 98760.25, 45610, 264670.75],
  ["稻谷补贴", 80540, 66210.5, 30120.75, 176871.25],
  ["农机购置", 45600, 12300, 8800, 66700],
  ["合计", 246440.5, 177270.75, 84530.75, 508242],
  ["补贴户数", 400, 300, 200, 900],
  ["户均补贴", 616.1, 590.9, 422.65, 564.71],
];

/** How often the income covers the debt: nobody adds that up. */
const COVERED: RowsLiteral = [
  ["专项债券还本付息测算表"],
  ["单位：万元"],
  ["年度", "当年还本", "当年付息", "项目净收益", "覆盖倍数"],
  ["2024年", 100, 160, 416, 1.6],
  ["2025年", 100, 156.8, 385.2, 1.5],
  ["2026年", 100, 153.6, 405.76, 1.6],
  ["2027年", 100, 150.4, 350.56, 1.4],
  ["合计", 400, 620.8, 1557.52, 1.53],
];

/** Grades by formulas, which state the bands they go by. */
const byFormula = (word: string): RowsLiteral => [
  ["预算绩效管理考核"],
  ["单位", "得分", "等次"],
  ...[95, 88, 82, 68, 91].map((score, line): RowsLiteral[number] => {
    const at = `B${String(line + 3)}`;
    const grade = score >= 90 ? "优秀" : score >= 80 ? "良好" : word;
    return [`${String(line + 1)}号单位`, score, { f: `IF(${at}>=90,"优秀",IF(${at}>=80,"良好","${word}"))`, v: grade }];
  }),
];

test.each<[string, Sheets, readonly string[]]>([
  ["a balance that is carried on in a ledger", { 台账: ledger() }, []],
  ["what came together by the end of each month", { 台账: MONTHS }, []],
  ["two kinds of means below a total", { 统计: TWO_MEANS }, []],
  ["what is given beside the criteria", { 考核: withExtras(-2.5) }, []],
  ["what a criterion lost, wrong", { 考核: withExtras(-2) }, ["row_sum_mismatch 考核!E5"]],
  ["marks with extras that end at 100", { 考核: capped(100) }, []],
  ["marks with extras that end elsewhere", { 考核: capped(99) }, ["row_sum_mismatch 考核!I7"]],
  ["a grade set below the score, with its reason", { 等级: vetoed("存在挪用资金，一票否决", "差") }, []],
  ["a grade below the score without a reason", { 等级: vetoed(_, "差") }, ["grade_mismatch 等级!D5"]],
  [
    "a grade above the score, whatever is said of a veto",
    { 等级: changedGrade(vetoed("存在挪用资金，一票否决", "差")) },
    ["grade_mismatch 等级!D6"],
  ],
  ["indicators that do not apply", { 评分: converted(0.925) }, []],
  ["indicators that do not apply, the rate wrong", { 评分: converted(0.95) }, ["rate_mismatch 评分!G8"]],
  ["the execution rate as the last indicator", { 打分: executionLast(98.74) }, []],
  ["the execution rate left out of the sum", { 打分: executionLast(89.1) }, ["score_total_mismatch 打分!G7"]],
  ["a form's total in a line of its own", { 自评: wholeForm(98.14) }, []],
  ["a wrong total of a form in a line of its own", { 自评: wholeForm(99.14) }, ["score_total_mismatch 自评!G14"]],
  ["a rate of what was passed on", { 资金: passedOn(0.9222) }, []],
  ["a wrong rate of what was passed on", { 资金: passedOn(0.95) }, ["rate_mismatch 资金!E9"]],
  ["a rate of what was cut off", { 决算: settled(2) }, []],
  ["a wrong rate of what was cut off", { 决算: settled(2.25) }, ["rate_mismatch 决算!F7"]],
  ["means by household below a total", { 统计: PER_PIECE }, []],
  ["how often income covers debt", { 测算: COVERED }, []],
  ["grades that a formula gives by bands of its own", { 考核: byFormula("不合格") }, []],
  ["what a project costs beside what has arrived", { 综合: ARRIVED }, []],
])("%s", (_name, sheets, expected) => {
  expect(told(sheets)).toEqual(expected);
});

function changedGrade(rows: RowsLiteral): RowsLiteral {
  return rows.map((row) => (row[0] === 4 ? [4, "垃圾分类项目", 78, "优", "一票否决"] : row));
}

test("a questionnaire's answers are added up although its marks stand beside them", () => {
  const { coverage } = outcomeOf({
    满意度: [
      ["老旧小区改造居民满意度调查统计表"],
      ["题号", "调查内容", "非常满意", "满意", "一般", "不满意", "满意度得分"],
      [1, "对施工质量是否满意", 167, 115, 44, 72, 75.4],
      [2, "对施工进度是否满意", 180, 120, 38, 60, 77.1],
      [3, "对改造后环境是否满意", 155, 128, 52, 63, 74.2],
      ["合计", _, 502, 363, 134, 195, _],
    ],
  });
  expect(coverage.counts.proven).toBeGreaterThanOrEqual(16);
});
