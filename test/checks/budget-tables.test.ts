import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { changed } from "../../src/engine/checks/example-sheets";
import { told } from "../support/outcome-of";

/** The budget of a year beside what was spent in the year before. */
const BESIDE_LAST_YEAR: RowsLiteral = [
  ["2024年“三公”经费预算与上年对比表"],
  ["单位：万元"],
  ["项目", "2023年预算数", "2023年执行数", "2024年预算数", "比上年预算增减额", "增减幅度"],
  ["合计", 688.9, 609.98, 622, -66.9, "-9.71%"],
  ["一、公务用车购置及运行维护费", 420.5, 398.62, 392, -28.5, "-6.78%"],
  ["其中：公务用车运行维护费", 310, 300.4, 286, -24, "-7.74%"],
  ["公务用车购置费", 110.5, 98.22, 106, -4.5, "-4.07%"],
  ["二、公务接待费", 268.4, 211.36, 230, -38.4, "-14.31%"],
];

/** What comes in and what goes out, each fee on both sides. */
const TWO_SIDES: RowsLiteral = [
  ["2024年政府性基金收支平衡表"],
  ["单位：万元"],
  ["收入项目", "2023年执行数", "2024年预算数", "支出项目", "2023年执行数", "2024年预算数"],
  ["土地使用权出让收入", 46200, 52000, "土地使用权出让收入安排的支出", 43110, 49800],
  ["城市配套费收入", 1830, 2000, "城市配套费安排的支出", 1790, 1950],
  ["污水处理费收入", 620, 650, "污水处理费安排的支出", 610, 640],
  ["本年收入合计", 48650, 54650, "本年支出合计", 45510, 52390],
  ["上级补助收入", 1200, 900, "调出资金", 2600, 2400],
  ["上年结余", 760, 2500, "年终结余", 2500, 3260],
  ["收入总计", 50610, 58050, "支出总计", 50610, 58050],
];

/** The same standard in every line, and once more below them. */
const ONE_STANDARD: RowsLiteral = [
  ["2024年耕地地力保护补贴汇总表"],
  ["单位：亩、元/亩、元"],
  ["乡镇", "补贴户数", "补贴面积", "补贴标准", "补贴金额"],
  ["城关镇", 1200, 5000, 90, { f: "C4*D4", v: 450000 }],
  ["石桥镇", 900, 4100, 90, { f: "C5*D5", v: 369000 }],
  ["柳河镇", 1500, 6200, 90, { f: "C6*D6", v: 558000 }],
  ["白沙镇", 700, 3300, 90, { f: "C7*D7", v: 297000 }],
  ["合计", { f: "SUM(B4:B7)", v: 4300 }, { f: "SUM(C4:C7)", v: 18600 }, 90, { f: "SUM(E4:E7)", v: 1674000 }],
];

/** Class, section and item of the budget's classification, each in a column of its own. */
const DIVIDED_CODES: RowsLiteral = [
  ["部门支出总表"],
  ["部门名称：县民政局", null, null, null, null, null, "单位：万元"],
  ["科目编码", null, null, "科目名称", "合计", "基本支出", "项目支出"],
  ["类", "款", "项"],
  [null, null, null, "合计", 1980, 1110, 870],
  ["208", null, null, "社会保障和就业支出", 1800, 930, 870],
  ["208", "02", null, "民政管理事务", 1300, 800, 500],
  ["208", "02", "01", "行政运行", 700, 700, 0],
  ["208", "02", "99", "其他民政管理事务支出", 600, 100, 500],
  ["208", "10", null, "社会福利", 500, 130, 370],
  ["208", "10", "02", "老年福利", 290, 0, 290],
  ["208", "10", "04", "殡葬", 210, 130, 80],
  ["221", null, null, "住房保障支出", 180, 180, 0],
  ["221", "02", null, "住房改革支出", 180, 180, 0],
  ["221", "02", "01", "住房公积金", 180, 180, 0],
];

/** As above, a code written only where it changes. */
const CODES_ONCE: RowsLiteral = DIVIDED_CODES.map((row, index) => {
  if (index < 5) return row;
  const lowest = row.slice(0, 3).filter((part) => part !== null).length - 1;
  return row.map((cell, col) => (col < lowest ? null : cell));
});

test.each<[string, RowsLiteral]>([
  ["last year's spending above this year's budget", BESIDE_LAST_YEAR],
  ["a fee that comes in and is spent under names alike", TWO_SIDES],
  ["a standard that stands in the line of totals, too", ONE_STANDARD],
  ["codes in three columns", DIVIDED_CODES],
  ["codes in three columns, each written once", CODES_ONCE],
])("nobody is accused for %s", (_, rows) => {
  expect(told({ 表: rows })).toEqual([]);
});

test.each<[string, RowsLiteral, readonly string[]]>([
  ["a wrong part", changed(BESIDE_LAST_YEAR, { D8: 240 }), ["total_mismatch 表!D4"]],
  [
    "spending above the budget of its own year",
    changed(
      BESIDE_LAST_YEAR.map((row) => row.slice(0, 4)),
      { C3: "2024年执行数", C8: 251.36, C4: 649.98 },
    ),
    ["spend_exceeds_budget 表!C5", "spend_exceeds_budget 表!C8"],
  ],
  ["a wrong total of one side", changed(TWO_SIDES, { E7: 45610 }), ["total_mismatch 表!E7"]],
  ["another figure among the totals", changed(ONE_STANDARD, { D8: 95 }), ["hardcoded_in_formula_range 表!D8"]],
  ["a wrong item", changed(DIVIDED_CODES, { G11: 209, E11: 209 }), ["total_mismatch 表!G10"]],
  ["a wrong item, codes once", changed(CODES_ONCE, { G11: 209, E11: 209 }), ["total_mismatch 表!G10"]],
])("%s is told", (_, rows, expected) => {
  expect(told({ 表: rows })).toEqual(expected);
});
