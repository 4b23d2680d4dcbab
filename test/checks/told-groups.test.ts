import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { told, toldWithExpected } from "../support/outcome-of";

const _ = null;

/** Projects under captions that say how many follow and what they cost. */
const captioned = (second: string, third = "三、养老类（2项，214.4万元）"): RowsLiteral => [
  ["2024年民生实事项目清单"],
  ["序号", "项目名称", "责任单位", "投资额（万元）"],
  ["一、教育类（2项，1,100万元）"],
  [1, "新建幼儿园", "教育局", 860],
  [2, "中小学护眼灯改造", "教育局", 240],
  [second],
  [3, "社区卫生服务站", "卫健局", 320],
  [4, "急救站点布设", "卫健局", 175.5],
  [5, "适龄女生疫苗接种", "卫健局", 98],
  [third],
  [6, "长者食堂", "民政局", 126],
  [7, "适老化改造", "民政局", 88.4],
  ["合计", _, _, 1907.9],
];
const HEALTH = "二、医疗类（3项，593.5万元）";

/** Villages by kind, and a note that counts and adds up each kind. */
const noted = (note: string): RowsLiteral => [
  ["2024年美丽乡村建设以奖代补资金安排表"],
  ["单位：个、万元"],
  ["乡镇", "村类型", "达标村数", "奖补标准（万元/个）", "奖补资金"],
  ["大柳镇", "示范村", 3, 40, 120],
  ["石门镇", "示范村", 5, 40, 200],
  ["双桥乡", "示范村", 2, 40, 80],
  ["大柳镇", "整治村", 8, 12, 96],
  ["石门镇", "整治村", 6, 12, 72],
  ["双桥乡", "整治村", 7, 12, 84],
  ["合计", _, 31, _, 652],
  [note],
];

/** What became of the problems that an audit found, with a sentence that counts them. */
const rectified = (sentence: string): RowsLiteral => [
  ["审计发现问题整改情况统计表"],
  ["序号", "被审计单位", "问题金额（万元）", "整改状态"],
  [1, "市水务局", 126.5, "已完成"],
  [2, "市林业局", 88.2, "整改中"],
  [3, "市文旅局", 45, "未整改"],
  [4, "市民政局", 210.4, "已完成"],
  [5, "市教育局", 67.8, "整改中"],
  [6, "市交通局", 153, "已完成"],
  [sentence],
];

test.each<[string, RowsLiteral, readonly string[]]>([
  ["captions that say what follows", captioned(HEALTH), []],
  ["a caption with another count", captioned("二、医疗类（4项，593.5万元）"), ["count_mismatch 表!A6 → 3"]],
  [
    "a caption with another amount",
    captioned(HEALTH, "三、养老类（2项，241.4万元）"),
    ["total_mismatch 表!A10 → 214.4"],
  ],
  ["captions of which most count something else", captioned("二、医疗类（5项）", "三、养老类（4项）"), []],
  ["a caption that rounds", captioned("二、医疗类（3项，约600万元）"), []],
  ["a note that says what the kinds make", noted("注：示范村10个、资金400万元，整治村21个、资金252万元。"), []],
  [
    "a note with another count",
    noted("注：示范村10个、资金400万元，整治村19个、资金252万元。"),
    ["count_mismatch 表!A11 → 21"],
  ],
  [
    "a note with another amount",
    noted("注：示范村10个、资金400万元，整治村21个、资金272万元。"),
    ["total_mismatch 表!A11 → 252"],
  ],
  ["a note of last year", noted("注：示范村10个，整治村上年19个。"), []],
  ["a note that agrees in nothing", noted("注：示范村已验收8个，整治村已验收19个。"), []],
  ["a sentence that counts states", rectified("说明：已完成3个，整改中2个，未整改1个。"), []],
  [
    "a sentence that counts a state otherwise",
    rectified("说明：已完成整改4个，整改中2个，未整改1个。"),
    ["count_mismatch 表!A9 → 3"],
  ],
])("%s", (_name, rows, expected) => {
  expect(toldWithExpected({ 表: rows })).toEqual(expected);
});

/** What stands between the kind and its figure may say something else of it. */
const underWay = (sentence: string): RowsLiteral => [
  ["项目进展"],
  ["序号", "项目名称", "状态", "投资额（万元）"],
  [1, "甲厂房", "已完工", 300],
  [2, "乙道路", "在建", 420],
  [3, "丙管网", "在建", 150],
  [4, "丁站房", "未开工", 80],
  [5, "戊公园", "已完工", 66],
  [sentence],
];

/** Self-evaluations, and a sentence that gives their mean. */
const averaged = (sentence: string, ...more: RowsLiteral): RowsLiteral => [
  ["2024年度项目绩效自评得分表"],
  ["序号", "项目名称", "自评得分"],
  [1, "云溪镇河道整治工程", 95],
  [2, "白石乡校舍安全加固项目", 91],
  [3, "临海县公共图书馆免费开放经费", 88],
  [4, "平湖区应急广播体系建设项目", "未评"],
  [5, "金沙镇社区养老设施建设项目", 94],
  ...more,
  [sentence],
];

/** A scorecard with its total, and a sentence that repeats it. */
const totalled = (sentence: string): RowsLiteral => [
  ["市级文化专项资金绩效评价指标体系及得分"],
  ["一级指标", "三级指标", "分值", "得分"],
  ["决策", "项目立项", 20, 18.5],
  ["过程", "资金管理", 25, 22.5],
  ["产出", "演出场次", 30, 27.7],
  ["效益", "观众满意度", 25, 22.4],
  ["合计", _, 100, 91.1],
  [sentence],
];

test.each<[string, RowsLiteral, readonly string[]]>([
  ["what is planned of a kind", underWay("说明：已完工2个，在建2个，未开工1个；在建项目计划年内完工1个。"), []],
  ["a mean as the marks make it", averaged("自评平均得分92分。"), []],
  ["a mean that the marks do not make", averaged("自评平均得分93分。"), ["average_mismatch 表!A8 → 92"]],
  ["a mean that the table states otherwise", averaged("自评平均得分93.1分。", ["加权平均", _, 93.1]), []],
  ["a mean of last year", averaged("上年自评平均得分90分。"), []],
  ["a mean of a part", averaged("其中农业类平均得分90分。"), []],
  ["a total as the scorecard states it", totalled("综合得分91.1分，评价等级为“优”。"), []],
  ["another total", totalled("综合得分92.1分，评价等级为“优”。"), ["score_total_mismatch 表!A8 → 91.1"]],
  ["a total that is a limit", totalled("综合得分90分以上的为优。"), []],
])("a text that tells %s", (_name, rows, expected) => {
  expect(toldWithExpected({ 表: rows })).toEqual(expected);
});

/** Targets and what was done; most counties have done all. */
const finished = (rate: number): RowsLiteral =>
  [
    ["2024年民生实事任务完成情况考核表"],
    ["县区", "任务数（户）", "完成数（户）", "完成率"],
    ["临川区", 300, 282, 0.94],
    ["南城县", 420, 420, 1],
    ["黎川县", 180, 180, 1],
    ["崇仁县", 260, 247, 0.95],
    ["金溪县", 310, 279, rate],
    ["资溪县", 90, 90, 1],
  ].map((row, index) => (index < 2 ? row : row.map((cell, place) => (place === 3 ? { v: cell, fmt: "0.00%" } : cell))));

test.each<[number, readonly string[]]>([
  [0.9, []],
  [0.93, ["rate_mismatch 表!D7"]],
])("a rate of %f where most have done all that they were to do", (rate, expected) => {
  expect(told({ 表: finished(rate) })).toEqual(expected);
});

/** A county that need not contribute stands among others that pay a tenth. */
const EXEMPT: RowsLiteral = [
  ["农田建设资金配套情况表"],
  ["单位：万元"],
  ["县区", "上级补助", "配套比例", "应配套资金", "说明"],
  ["甲县", 1000, 0.1, 100, _],
  ["乙县", 800, 0.1, 80, _],
  ["丙县", 600, 0.05, 30, _],
  ["丁县", 500, 0.1, 0, "免配套"],
  ["戊县", 750, 0.05, 37.5, _],
];

test("who is exempt pays nothing, whatever the rate", () => {
  expect(told({ 表: EXEMPT })).toEqual([]);
});

/** A sheet of marks for each division, and what a summary says of them. */
const divisions = (mean: number, excellent: number) => {
  const marks = (scores: readonly number[]): RowsLiteral => [
    ["项目绩效评价得分"],
    ["项目名称", "得分", "等级"],
    ...scores.map((score, index) => [`第${String(index + 1)}个项目${String(score)}`, score, score >= 90 ? "优" : "良"]),
  ];
  return {
    规划科: marks([94, 88.5, 81]),
    建设科: marks([92.5, 90, 85.5, 87]),
    管理科: marks([96, 82]),
    汇总: [
      ["各科室评价结果汇总"],
      ["科室", "评价项目数", "平均得分", "优秀项目数"],
      ["规划科", 3, 87.83, 1],
      ["建设科", 4, mean, excellent],
      ["管理科", 2, 89, 1],
    ] satisfies RowsLiteral,
  };
};

test.each<[string, number, number, readonly string[]]>([
  ["right", 88.75, 2, []],
  ["a wrong mean", 89.75, 2, ["average_mismatch 汇总!C4"]],
  ["a wrong count of the excellent", 88.75, 3, ["count_mismatch 汇总!D4"]],
])("a summary with a line for each sheet of marks: %s", (_name, mean, excellent, expected) => {
  expect(told(divisions(mean, excellent))).toEqual(expected);
});

/** Interest due and the part of it that is paid. */
const subsidised = (paid: number): RowsLiteral => [
  ["2024年小微企业贷款贴息资金审核表"],
  ["单位：万元"],
  ["序号", "企业名称", "贷款本金", "应计利息", "贴息比例", "贴息金额"],
  ...[
    ["华泰机械有限公司", 500, 21.75, 0.5, 10.88],
    ["绿源食品有限公司", 300, 6.08, 0.5, 3.04],
    ["恒信纺织厂", 800, 27, 0.3, 8.1],
    ["天工科技股份公司", 1200, 46.2, 0.5, paid],
    ["顺达物流有限公司", 260, 10.4, 0.3, 3.12],
    ["鑫源五金厂", 150, 4.35, 0.3, 1.31],
  ].map((line, index) => [index + 1, ...line]),
];

test.each<[number, readonly string[]]>([
  [23.1, []],
  [25.1, ["row_sum_mismatch 表!F7 → 23.1"]],
])("a subsidy of %f is a part of the interest that the rate beside it states", (paid, expected) => {
  expect(toldWithExpected({ 表: subsidised(paid) })).toEqual(expected);
});

/** Marks with extras and deductions, of which most lines have one at most; 100 is never passed. */
const marked = (last: number): RowsLiteral => [
  ["乡镇财政绩效考核"],
  ["乡镇", "基础分（100）", "加分", "扣分", "最终得分"],
  ["甲镇", 94, 5, _, 99],
  ["乙镇", 91, 2, 1, 92],
  ["丙镇", 88, 4, 2, 90],
  ["丁乡", 92, _, 3, 89],
  ["戊乡", 85, _, 3, last],
];

test.each<[number, readonly string[]]>([
  [82, []],
  [84, ["row_sum_mismatch 表!E7"]],
])("what is given beside the marks is not forgotten where some is taken off: %i", (last, expected) => {
  expect(told({ 表: marked(last) })).toEqual(expected);
});
