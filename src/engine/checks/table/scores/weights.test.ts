import { seriousIn, told, toldWithExpected } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";

const _ = null;
const HEADINGS = ["一级指标", "权重", "二级指标", "权重", "三级指标", "权重", "目标值", "完成值", "得分"];

test.each<[string, RowsLiteral, readonly string[]]>([
  [
    "that add up to 100 below each first level",
    [
      ["过程", 40, "资金管理", 60, "资金到位率", 60, "100%", "100%", 60],
      [_, _, "事项管理", 40, "制度健全性", 40, "健全", "健全", 40],
      ["产出", 60, "数量", 50, "培训期数", 50, "≥5期", "5期", 50],
      [_, _, "质量", 50, "培训合格率", 50, "≥95%", "96%", 50],
    ],
    [],
  ],
  [
    "that add up to 100 below each first level, the last of which has a heading of its own",
    [
      ["过程", 50, "资金管理", 60, "资金到位率", 60, "100%", "100%", 60],
      [_, _, "事项管理", 40, "制度健全性", 40, "健全", "健全", 40],
      ["产出", 25, "数量", 50, "培训期数", 50, "≥5期", "5期", 50],
      [_, _, "质量", 50, "培训合格率", 50, "≥95%", "96%", 50],
      ["一级指标", "权重", "二级指标", "权重", "三级指标", "权重", "目标值", "理由", "得分"],
      ["效果", 25, "社会效益", 60, "受益师生", 60, "≥100人", _, 60],
      [_, _, "可持续影响", 40, "机制健全性", 40, "健全", _, 40],
    ],
    [],
  ],
  [
    "of which those of one level do not make it",
    [
      ["过程", 40, "资金管理", 40, "资金到位率", 20, "100%", "100%", 20],
      [_, _, _, _, "资金使用合规性", 20, "合规", "合规", 20],
      ["产出", 60, "数量", 60, "培训期数", 30, "≥5期", "5期", 30],
      [_, _, _, _, "培训合格率", 25, "≥95%", "96%", 25],
    ],
    ["weights_not_100 评价表!F3"],
  ],
])("weights %s", (_name, rows, expected) => {
  expect(told({ 评价表: [["绩效评价指标表"], HEADINGS, ...rows] })).toEqual(expected);
});

const GOALS: readonly [string, string, number][] = [
  ["补贴长者饭堂数量", "≥20家", 40],
  ["助餐服务人次", "≥38万人次", 30],
  ["长者满意度", "≥90%", 20],
];

test.each<[string, number, readonly string[]]>([
  ["leave the ten points of a row for the execution rate that comes later", 20, []],
  ["of anything else are told", 15, ["weights_not_100 目标申报!C3"]],
])("goals that were declared with weights that %s", (_name, last, expected) => {
  const declared = GOALS.map(([name, target, weight], at): RowsLiteral[number] => [
    name,
    target,
    at === 2 ? last : weight,
  ]);
  const done = GOALS.map(([name, target, weight]): RowsLiteral[number] => [
    name,
    target,
    target.slice(1),
    weight,
    weight,
  ]);
  const sheets = {
    目标申报: [["项目绩效目标申报表"], ["绩效指标", "指标值", "分值"], ...declared],
    年度自评: [
      ["项目绩效自评表"],
      ["绩效指标", "指标值", "完成值", "分值", "得分"],
      ["预算执行率", "100%", "98%", 10, 9.8],
      ...done,
      ["总分", _, _, 100, 99.8],
    ],
  };
  expect(told(sheets)).toEqual(expected);
});

test("a sum of weights that is wrong tells in which level the slip is", () => {
  const rows: RowsLiteral = [
    ["绩效目标完成情况表"],
    ["一级指标", "二级指标", "三级指标", "目标值", "完成值", "分值", "得分"],
    ["产出指标（50分）", "数量指标", "新建冷库", "≥12座", "12座", 20, 20],
    [_, "质量指标", "工程验收合格率", "100%", "100%", 20, 20],
    [_, "时效指标", "按期完工率", "100%", "100%", 13, 13],
    ["效益指标（30分）", "经济效益指标", "户均增收", "≥3000元", "3260元", 15, 15],
    [_, "社会效益指标", "带动就业", "≥150人", "150人", 15, 15],
    ["满意度指标（20分）", "服务对象满意度指标", "群众满意度", "≥95%", "96%", 20, 20],
    ["合计", _, _, _, _, 103, 103],
  ];
  const [found, ...others] = seriousIn({ 完成情况: rows });
  expect(others).toEqual([]);
  expect(found?.explanations.map(({ code, facts }) => [code, facts.name, facts.sum])).toEqual([
    ["within-level", "产出指标（50分）", "53"],
  ]);
});

test.each<[string, readonly number[], readonly string[]]>([
  ["that add up to one", [0.3, 0.2, 0.4, 0.1], []],
  ["that add up to one for each of two perspectives", [0.6, 0.4, 0.7, 0.3], []],
  ["that miss one by a little", [0.3, 0.2, 0.4, 0.08], ["weights_not_100 评价表!C3 → 1"]],
  ["that were computed and rounded", [0.3174, 0.2235, 0.3346, 0.1246], []],
  ["that were computed and miss one by more", [0.3174, 0.2235, 0.3346, 0.1146], ["weights_not_100 评价表!C3 → 1"]],
])("weights as parts of one, %s", (_name, parts, expected) => {
  const names = ["资金到位率", "制度健全性", "培训期数", "培训合格率"];
  const rows: RowsLiteral = [
    ["部门整体绩效评价表"],
    ["一级指标", "三级指标", "权重", "目标值", "完成值", "得分"],
    ...names.map((name, index) => ["产出", name, parts[index] ?? 0, "100%", "100%", 80 + index]),
  ];
  expect(toldWithExpected({ 评价表: rows })).toEqual(expected);
});

test.each<[string, number, readonly string[]]>([
  ["300, as the total line states", 130, []],
  ["305, as the total line states", 135, ["weights_not_100 得分分析!C7 → 100"]],
])("full marks of %s", (_name, first, expected) => {
  const rows: RowsLiteral = [
    ["公立医院绩效考核得分分析"],
    ["维度", "指标", "满分值", "得分"],
    ["医疗质量", "四级手术比例", first, 109],
    ["运营效率", "收支结余", 80, 66],
    [_, "医师日均负担", 50, 42],
    ["满意度", "患者满意度", 40, 38],
    ["合计", _, 170 + first, 255],
  ];
  expect(toldWithExpected({ 得分分析: rows })).toEqual(expected);
});

test("weights that come to several times the whole, and are added up nowhere, count within their parts", () => {
  const rows: RowsLiteral = [
    ["关键问题评分表"],
    ["评价准则", "指标", "指标权重", "得分"],
    ["相关性", "与规划的符合程度", "100%", 100],
    ["效率", "阶段性进度完成率", "60%", 70],
    [_, "批复及时性", "40%", 78],
    [_, "提款报账进度", "100%", 76],
    ["效果", "产出完成率", "70%", 71],
    [_, "受益人数完成率", "30%", 80],
  ];
  expect(toldWithExpected({ 评分: rows })).toEqual([]);
});

test("one weight that is more than all others together is no part of several wholes", () => {
  const rows: RowsLiteral = [
    ["项目绩效评分表"],
    ["一级指标", "三级指标", "分值", "目标值", "完成值", "得分"],
    ["产出", "培训期数", 30, "≥5期", "5期", 30],
    [_, "培训人次", 150, "≥300人次", "310人次", 15],
    [_, "培训合格率", 15, "≥95%", "96%", 15],
    ["效益", "受益学校", 20, "≥40所", "42所", 20],
    ["满意度", "学员满意度", 20, "≥90%", "93%", 20],
  ];
  expect(toldWithExpected({ 评分: rows })).toEqual(["weights_not_100 评分!C3 → 100"]);
});

const framework = (third: number): RowsLiteral => [
  ["绩效评价指标体系"],
  ["一级指标", "三级指标", "权重", "评价标准"],
  ["过程", "资金支付", 20, "按完成情况计分"],
  [_, "支出规范性", 20, "按完成情况计分"],
  ["产出", "完成数量", third, "按完成情况计分"],
  [_, "完成质量", 30, "按完成情况计分"],
  ["合计", _, 70 + third, _],
];

test.each<[string, number, readonly string[]]>([
  ["that add up", 30, []],
  ["that do not add up", 27, ["weights_not_100 指标!C7 → 100"]],
])("weights of a framework that nobody has scored, %s", (_name, third, expected) => {
  expect(toldWithExpected({ 指标: framework(third) })).toEqual(expected);
});
