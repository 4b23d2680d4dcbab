import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { changed } from "../../src/engine/checks/example-sheets";
import { toldWithExpected } from "../support/outcome-of";

/** A department's spending as evaluators collect it: 三公经费, which is part of other lines, above what makes the total. */
const SPENDING: RowsLiteral = [
  ["2023年度部门整体支出绩效评价基础数据表"],
  ["单位：万元"],
  ["经费控制情况", "2022年决算数", "2023年预算数", "2023年决算数"],
  ["三公经费", 48.47, 50, 45.17],
  ["  1.公务用车购置及运行维护费", 38.62, 36, 33.91],
  ["  其中：公车购置", 0, 0, 0],
  ["        公车运行维护", 38.62, 36, 33.91],
  ["  2.因公出国（境）费", 0, 5, 4.2],
  ["  3.公务接待费", 9.85, 9, 7.06],
  ["基本支出", 1506.85, 1592.3, 1569.5],
  ["  其中：人员经费", 1320.45, 1402.3, 1398.17],
  ["        公用经费", 186.4, 190, 171.33],
  ["项目支出", 4005.2, 4215.4, 3939.22],
  ["  1.农村公路养护", 2450, 2800, 2688.5],
  ["  2.客运站场改造", 915.2, 760, 760],
  ["  3.交通执法装备", 640, 655.4, 490.72],
  ["支出合计", 5512.05, 5807.7, 5508.72],
];

test.each<[string, Readonly<Record<string, number>>, readonly string[]]>([
  ["as it is", {}, []],
  ["with a wrong sum of 1., 2. and 3.", { D4: 46.97 }, ["total_mismatch 表!D4 → 45.17"]],
  ["with a wrong total of what stands below 三公经费", { C17: 5788.7 }, ["total_mismatch 表!C17 → 5807.7"]],
])("2. goes on from 1. behind the parts of 1.: %s", (_, change, expected) => {
  expect(toldWithExpected({ 表: changed(SPENDING, change) })).toEqual(expected);
});

const OUTLAY: RowsLiteral = [
  ["2023年度支出决算总表"],
  ["单位：元"],
  ["项目", "行次", "决算数"],
  ["一、基本支出", 12, 15695000],
  ["  人员经费", 13, 13981700],
  ["  公用经费", 14, 1713300],
  ["二、项目支出", 15, 39392200],
  ["本年支出合计", 20, 55087200],
  ["年末结转和结余", 21, 451200.36],
  ["总计", 22, 55538400.36],
];

test("a sum above the one line of what is left is that of the lines above it, also where these do not make it", () => {
  expect(toldWithExpected({ 表: OUTLAY })).toEqual([]);
  const told = toldWithExpected({ 表: changed(OUTLAY, { C7: 39592200 }) });
  expect(told).toEqual(["total_mismatch 表!C7 → 39392200"]);
});

const LIST: RowsLiteral = [
  ["2022年度市级科技计划立项项目资金拨付清单"],
  ["单位：万元"],
  ["序号", "项目名称", "所属领域", "项目总经费", "其中：市财政资助", "自筹经费"],
  [1, "单抗药物中试工艺研究", "生物医药", 165, 30, 135],
  [2, "边缘计算网关研制", "电子信息", 550, 100, 450],
  [3, "基因检测试剂盒开发", "生物医药", 70, 20, 50],
  [4, "可降解包装膜", "新材料", 200, 80, 120],
  ["合计", "", "", 985, 230, 755],
];

const FIELDS: RowsLiteral = [
  ["分领域资助情况"],
  ["领域", "立项数（项）", "财政资助（万元）", "资助占比"],
  ["生物医药", 2, 50, "21.7%"],
  ["电子信息", 1, 100, "43.5%"],
  ["新材料", 1, 80, "34.8%"],
  ["合计", 4, 230, "100.0%"],
];

test("a summary of what the fund grants is not held against what the projects cost in all", () => {
  expect(toldWithExpected({ 立项清单: LIST, 分领域汇总: FIELDS })).toEqual([]);
  const told = toldWithExpected({ 立项清单: LIST, 分领域汇总: changed(FIELDS, { C6: 240 }) });
  expect(told).toEqual(["total_mismatch 分领域汇总!C6 → 230"]);
});

const SCHOOLS: RowsLiteral = [
  ["改善与能力提升补助资金项目安排表（2022-2023年）"],
  ["单位：万元"],
  ["学校", "校舍", "设备", "资金合计", "", "", "实际支出", "支出进度"],
  ["", "", "", "2022年", "2023年", "小计", "", ""],
  ["第一小学", 60.5, 14.95, 30.2, 45.25, 75.45, 52.82, "70.0%"],
  ["实验小学", 38.5, 9.65, 19.3, 28.85, 48.15, 48.15, "100.0%"],
  ["城关中学", 78.5, 23.85, 40.9, 61.45, 102.35, 71.65, "70.0%"],
  ["河东小学", 25.5, 23.7, 19.7, 29.5, 49.2, 49.2, "100.0%"],
  ["柳林中学", 61.5, 16.65, 31.3, 46.85, 78.15, 70.34, "90.0%"],
];

test.each<[string, Readonly<Record<string, number | string>>, readonly string[]]>([
  ["as it is", {}, []],
  ["another sum of the years", { F8: 61.6 }, ["row_sum_mismatch 表!F8 → 49.2"]],
  ["another rate", { H9: "79.0%" }, ["rate_mismatch 表!H9 → 90.01%"]],
])("资金合计 of two years is money, and no total of marks: %s", (_, change, expected) => {
  expect(toldWithExpected({ 表: changed(SCHOOLS, change) })).toEqual(expected);
});
