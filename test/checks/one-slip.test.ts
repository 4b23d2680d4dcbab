import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { told } from "../support/outcome-of";

/** A figure that is wrong must not take away what shows that it is wrong: how its column is read, what its line sums up. */
const SPENDING = (rate: number, budget = 4_678_457): RowsLiteral => [
  ["项目名称", "下达指标（元）", "支付数（元）", "支付率"],
  ["高标准农田建设", 933_097, 796_002, 0.8531],
  ["居民养老服务补助", budget, 4_197_555, 0.8972],
  ["残疾人康复救助", 2_605_692, 2_384_168, rate],
  ["山洪灾害防治", 2_707_286, 2_590_369, 0.9568],
  ["基层医疗机构设备购置", 1_343_853, 1_210_686, 0.9009],
];

test.each([
  [0.915, []],
  [9.15, ["rate_mismatch 支付!D4"]],
  [91.5, ["rate_mismatch 支付!D4"]],
])("of rates listed as fractions %d alone is one like the others", (rate, findings) => {
  expect(told({ 支付: SPENDING(rate) })).toEqual(findings);
});

test("shares in per cent of which one is nearly all are no fractions with a slip", () => {
  const shares = [96.4, 1.2, 1, 0.8, 0.6];
  const amounts = [9640, 120, 100, 80, 60];
  const lines = shares.map((share, place) => [`第${String(place + 1)}类`, amounts[place] ?? 0, share]);
  expect(told({ 构成: [["类别", "金额（万元）", "占比"], ...lines, ["合计", 10_000, 100]] })).toEqual([]);
});

test("a budget in another unit is told as that, and not its spending as more than the budget", () => {
  expect(told({ 支付: SPENDING(0.915, 468) })).toEqual(["unit_mismatch 支付!B3"]);
});

const scored = (first: number): RowsLiteral => [
  ["项目名称", "投入", "过程", "产出", "效果", "总分", "等级"],
  ["防火通道建设", first, 18, 30, 27, 93, "优"],
  ["学前教育补助", 20, 16, 28, 30, 94, "优"],
  ["非遗保护项目", 16, 19, 28, 30, 93, "优"],
  ["疫病防控项目", 19, 17, 28, 26, 90, "优"],
  ["就业培训项目", 20, 17, 27, 27, 91, "优"],
];

test.each([
  [18, []],
  [180, ["row_sum_mismatch 得分!F2"]],
])("投入 of %d stays points among points", (first, findings) => {
  expect(told({ 得分: scored(first) })).toEqual(findings);
});

test("a score ten times too large is a score all the same, beside one that was reviewed", () => {
  const card = (score: number): RowsLiteral => [
    ["一级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "复核得分"],
    ["产出指标", "建档人数", "≥21.5万人", "21.9万人", 25, 25, 25],
    ["产出指标", "签约户数", "≥5600户", "5830户", 15, 15, 14],
    ["效益指标", "传染病报告率", "≥95%", "99.1%", 30, score, 30],
    ["效益指标", "基层服务水平", "不断提高", "不断提高", 20, 20, 20],
    ["满意度指标", "居民满意度", "≥80%", "86%", 10, 10, 10],
    ["合计", null, null, null, 100, 100, 99],
  ];
  expect(told({ 自评: card(30) })).toEqual([]);
  expect(told({ 自评: card(300) })).toEqual(["score_exceeds_weight 自评!F4"]);
});

test("marks of a class are marks, though one of them is ten times too large", () => {
  const pupils = [
    [86, 72, 78],
    [70, 99, 85],
    [60, 89, 75],
    [98, 90, 60],
    [77, 61, 77],
    [69, 67, 59],
  ] as const;
  const marks = (first: number): RowsLiteral => [
    ["姓名", "语文", "数学", "英语", "总分"],
    ...pupils.map(([a, b, c], place) => [`学生${String(place + 1)}`, place === 0 ? first : a, b, c, a + b + c]),
  ];
  expect(told({ 成绩: marks(86) })).toEqual([]);
  expect(told({ 成绩: marks(860) })).toEqual(["row_sum_mismatch 成绩!E2"]);
});

const graded = (middling: number): RowsLiteral => [
  ["主管部门", "自评项目数", "预算数（万元）", "优", "良", "中", "差"],
  ["市教育局", 12, 4620.5, 9, 2, middling, 0],
  ["市卫生健康委", 8, 3105, 5, 3, 0, 0],
  ["市水利局", 5, 2870, 2, 2, 0, 1],
  ["市司法局", 3, 186.4, 3, 0, 0, 0],
  ["合计", 28, 10_781.9, 19, 7, 1, 1],
];

test("how many were graded so is no mean, though a whole number meets one by chance", () => {
  expect(told({ 分布: graded(1) })).toEqual([]);
  expect(told({ 分布: graded(2) })).toEqual(["total_mismatch 分布!F6"]);
});

test.each([
  [44, []],
  [45, ["total_mismatch 得分!C8"]],
])("全省 is the total of its counties where it states %d", (count, findings) => {
  const counties: RowsLiteral = [
    ["清源县", "永安市", 7, 80.17],
    ["平坝县", "永安市", 9, 92.43],
    ["青龙县", "云岭市", 5, 81.14],
    ["望江县", "云岭市", 9, 78.02],
    ["柳城县", "江陵市", 8, 80.43],
    ["临溪县", "江陵市", 6, 93.59],
  ];
  expect(told({ 得分: [["县区", "地市", "项目数", "平均得分"], ...counties, ["全省", null, count, 84.23]] })).toEqual(
    findings,
  );
});

test("of amounts below a line with their unit the only sum is held against its lines, 其中 or not", () => {
  const parts = (first: number): RowsLiteral => [
    ["社会保障支出构成"],
    ["单位:万元"],
    ["项目", "2024年"],
    ["一、社会救助", first],
    ["其中:城乡低保", 3120],
    ["二、优抚安置", 1860],
    ["三、养老服务", 1405],
    ["四、儿童福利", 385.5],
    ["支出合计", 8880.5],
  ];
  expect(told({ 构成: parts(5230) })).toEqual([]);
  expect(told({ 构成: parts(5282) })).toEqual(["total_mismatch 构成!B9"]);
});

test("the only sum of what is counted is held against its lines, however few", () => {
  const lent = (first: number): RowsLiteral => [
    ["书名", "借阅人", "数量"],
    ["海底两万里", "王一", first],
    ["昆虫记", "李二", 2],
    ["合计", null, 3],
  ];
  expect(told({ 借阅: lent(1) })).toEqual([]);
  expect(told({ 借阅: lent(2) })).toEqual(["total_mismatch 借阅!C4"]);
});

test("a mean speaks of the lines above it, and not of what is counted below", () => {
  const marks = [15, 11, 19, 16, 15, 18, 12, 14];
  const sheet = (mean: number): RowsLiteral => [
    ["Student", "Quiz", "Exam"],
    ...marks.map((mark, place) => [`Student ${String(place + 1)}`, mark, 60 + 2 * place]),
    ["Mean", mean, 67],
    [],
    ["A", 3],
    ["B", 4],
    ["C", 1],
  ];
  expect(told({ Grades: sheet(15) })).toEqual([]);
  expect(told({ Grades: sheet(16) })).toEqual(["average_mismatch Grades!B10"]);
});

test.each([
  ["Outturn %", "Original budget", "Actual expenditure"],
  ["支付比例", "下达经费", "实支经费"],
])("%s says what it is, though one of three lines does not follow it", (rate, budget, spent) => {
  const years = (first: number): RowsLiteral => [
    ["Fiscal year", budget, spent, rate],
    ["2022/23", first, 7915.2, 94],
    ["2023/24", 8960, 8333, 93],
    ["2024/25", 9310, 8937.6, 96],
  ];
  expect(told({ Outturn: years(8420) })).toEqual([]);
  expect(told({ Outturn: years(8604) })).toEqual(["rate_mismatch Outturn!D2"]);
});

test("shares by month below the amounts are no amounts, and hide no month that is wrong", () => {
  const sold = [
    ["Prague", 292, 164, 198, 654],
    ["Brno", 305, 115, 335, 755],
    ["Ostrava", 306, 145, 348, 799],
  ] as const;
  const sheet = (first: number): RowsLiteral => [
    ["Region", "Jan", "Feb", "Mar", "YTD"],
    ...sold.map(([region, ...figures], place) => [region, place === 0 ? first : figures[0], ...figures.slice(1)]),
    [],
    ["Share of"],
    ["Prague", 0.3234, 0.3868, 0.2247, 0.2962],
    ["Brno", 0.3378, 0.2712, 0.3802, 0.3419],
    ["Ostrava", 0.3389, 0.342, 0.395, 0.3619],
  ];
  expect(told({ Sales: sheet(292) })).toEqual([]);
  expect(told({ Sales: sheet(294) })).toEqual(["row_sum_mismatch Sales!E2"]);
});
