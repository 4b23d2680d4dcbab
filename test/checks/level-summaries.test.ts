import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { changed } from "../../src/engine/checks/example-sheets";
import { toldWithExpected } from "../support/outcome-of";

const _ = null;

const card = (name: string, scores: readonly number[]): RowsLiteral => {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = scores;
  return [
    [`${name}绩效评价评分表`],
    ["一级指标", "三级指标", "分值", "得分"],
    ["决策", "立项依据", 10, a],
    [_, "绩效目标", 10, b],
    ["过程", "预算执行率", 20, c],
    ["产出", "数量指标", 20, d],
    [_, "质量指标", 15, e],
    ["效益", "社会效益", 25, f],
    ["合计", _, 100, a + b + c + d + e + f],
  ];
};

const SUMMARY: RowsLiteral = [
  ["项目得分汇总表"],
  ["项目名称", "决策（20分）", "过程（20分）", "产出（35分）", "效益（25分）", "总得分"],
  ["云溪镇河道整治工程", 18, 19, 33, 22, 92],
  ["白石乡校舍安全加固项目", 17, 16.5, 30, 20, 83.5],
  ["临海县公共图书馆免费开放经费", 19.5, 20, 34.5, 24, 98],
];

const BOOK = {
  项目1: card("云溪镇河道整治工程", [9, 9, 19, 19, 14, 22]),
  项目2: card("白石乡校舍安全加固项目", [8, 9, 16.5, 17, 13, 20]),
  项目3: card("临海县公共图书馆免费开放经费", [10, 9.5, 20, 20, 14.5, 24]),
};

test.each<[string, RowsLiteral, readonly string[]]>([
  ["as their indicators add up to", SUMMARY, []],
  ["and one of them another one", changed(SUMMARY, { D4: 31, F4: 84.5 }), ["cross_sheet_total_mismatch 汇总!D4 → 30"]],
])("scores of the levels of several projects, %s", (_name, rows, expected) => {
  expect(toldWithExpected({ ...BOOK, 汇总: rows })).toEqual(expected);
});

const FRAMEWORK: RowsLiteral = [
  ["绩效评价指标体系"],
  ["一级指标", "三级指标", "权重", "评价标准"],
  ["投入", "论证决策", 10, "按完成情况计分"],
  [_, "资金到位", 10, "按完成情况计分"],
  ["过程", "资金支付", 20, "按完成情况计分"],
  ["产出", "完成数量", 15, "按完成情况计分"],
  [_, "完成质量", 10, "按完成情况计分"],
  [_, "完成时效", 5, "按完成情况计分"],
  ["效益", "社会效益", 30, "按完成情况计分"],
  ["合计", _, 100, _],
];

const LEVELS: RowsLiteral = [
  ["指标权重表"],
  ["一级指标", "权重", "指标个数"],
  ["投入", 20, 2],
  ["过程", 20, 1],
  ["产出", 30, 3],
  ["效益", 30, 1],
  ["合计", 100, 7],
];

test.each<[string, RowsLiteral, readonly string[]]>([
  ["that agree with it", LEVELS, []],
  ["one of another weight", changed(LEVELS, { B4: 25, B7: 105 }), ["cross_sheet_total_mismatch 权重!B4 → 20"]],
  ["one of more indicators than there are", changed(LEVELS, { C5: 4, C7: 8 }), ["count_mismatch 权重!C5 → 3"]],
])("the levels of a framework, %s", (_name, rows, expected) => {
  expect(toldWithExpected({ 权重: rows, 指标: FRAMEWORK })).toEqual(expected);
});

const bureau = (name: string, projects: readonly string[], spent: readonly (readonly number[])[]): RowsLiteral => [
  [`${name}专项资金分季度支出表`],
  ["单位：万元"],
  ["序号", "项目", "预算数", "一季度", "二季度"],
  ...projects.map((project, place) => [place + 1, project, ...(spent[place] ?? [])]),
  ["合计", _, ...[0, 1, 2].map((col) => spent.reduce((sum, row) => sum + (row[col] ?? 0), 0))],
];

const QUARTERS = {
  教育局: bureau(
    "教育局",
    ["校舍安全加固", "学前教育资助"],
    [
      [300, 60, 71.5],
      [120, 31.5, 28],
    ],
  ),
  卫健局: bureau(
    "卫健局",
    ["设备购置补助", "妇幼能力提升"],
    [
      [210.5, 44, 52],
      [98, 20, 21.25],
    ],
  ),
  水务局: bureau(
    "水务局",
    ["水库除险加固", "供水管网改造"],
    [
      [455, 91, 102],
      [310, 66, 75.5],
    ],
  ),
};

const BY_BUREAU: RowsLiteral = [
  ["专项资金分部门分季度支出汇总表"],
  ["单位：万元"],
  ["部门", "项目数", "预算数", "一季度", "二季度"],
  ["教育局", 2, 420, 91.5, 99.5],
  ["卫健局", 2, 308.5, 64, 73.25],
  ["水务局", 2, 765, 157, 177.5],
  ["合计", 6, 1493.5, 312.5, 350.25],
];

test.each<[string, RowsLiteral, readonly string[]]>([
  ["that agree with it", BY_BUREAU, []],
  ["one that does not", changed(BY_BUREAU, { E5: 70.25, E7: 347.25 }), ["cross_sheet_total_mismatch 汇总!E5 → 73.25"]],
])("quarters of bureaus with a sheet each, %s", (_name, rows, expected) => {
  expect(toldWithExpected({ ...QUARTERS, 汇总: rows })).toEqual(expected);
});
