import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { told } from "../support/outcome-of";

const _ = null;

const PROJECTS: RowsLiteral = [
  ["水污染防治资金项目进展清单"],
  ["单位：万元"],
  ["序号", "城市", "项目名称", "下达资金", "支出资金", "项目状态"],
  [1, "临河市", "黑臭水体整治三期", 1200, 1200, "已完工"],
  [2, "临河市", "饮用水源地规范化建设", 450, 382.5, "在建"],
  [3, "云岭市", "工业园污水深度处理", 1680, 1344, "在建"],
  [4, "云岭市", "入河排污口整治", 320, 320, "已完工"],
  [5, "云岭市", "水质自动监测站", 260, 0, "未开工"],
  [6, "长宁市", "湖滨湿地修复", 2100, 1953, "已完工"],
  [7, "长宁市", "农村生活污水治理", 980, 441, "在建"],
  ["合计", _, _, 6990, 5640.5, _],
];

/** A summary that names no unit. */
function summary({ done = 1, given = 1650 } = {}): RowsLiteral {
  return [
    ["城市", "项目总数", "已完工", "在建", "未开工", "下达资金", "支出资金"],
    ["临河市", 2, done, 1, 0, given, 1582.5],
    ["云岭市", 3, 1, 1, 1, 2260, 1664],
    ["长宁市", 2, 1, 1, 0, 3080, 2394],
    ["合计", 7, 3, 3, 1, 6990, 5640.5],
  ];
}

test("a summary without a unit that repeats the totals of a list is in the unit of that list", () => {
  expect(told({ 进展: PROJECTS, 统计: summary() })).toEqual([]);
  expect(told({ 进展: PROJECTS, 统计: summary({ given: 1560 }) })).toEqual(["cross_sheet_total_mismatch 统计!F2"]);
});

test("columns called like the states of projects count the projects in that state, beside amounts as well", () => {
  expect(told({ 进展: PROJECTS, 统计: summary({ done: 2 }) })).toEqual(["count_mismatch 统计!C2"]);
});

const SCORES: RowsLiteral = [
  ["重点项目绩效评价得分一览表"],
  ["序号", "项目", "主管部门", "总分", "评价等级", "上年得分"],
  [1, "青年创业引导资金", "团委", 85, "良", 83],
  [2, "粮食产能提升", "农业农村局", 96, "优", 91.5],
  [3, "省级河长制", "水利局", 76.3, "中", 80],
  [4, "跨境电商综试区", "商务局", 92.2, "优", 88.6],
  [5, "应急广播体系", "广电局", 58.6, "差", 70.4],
];

test("a list of names is one where a group has a single member, and last year's score is no money", () => {
  const byGrade: RowsLiteral = [
    ["等级", "项目数", "占比", "项目名单"],
    ["优", 2, "40.00%", "粮食产能提升、跨境电商综试区"],
    ["良", 1, "20.00%", "青年创业引导资金"],
    ["中", 1, "20.00%", "省级河长制"],
    ["差", 1, "20.00%", "应急广播体系"],
  ];
  expect(told({ 得分: SCORES, 分布: byGrade })).toEqual([]);
});
