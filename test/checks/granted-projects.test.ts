import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { told } from "../support/outcome-of";

const granted = (headings: readonly string[], repeated: string): RowsLiteral => [
  ["2024年立项清单"],
  ["序号", ...headings],
  [1, "课题甲研究", "一院", 150, 91, 59],
  [2, "课题乙研究", "二院", 180, 122, 58],
  [3, "课题丙研究", "三院", 116, 80, 36],
  [4, repeated, "一院", 90, 60, 30],
];
const PUBLIC = ["项目", "承担单位", "总经费", "财政资助", "自筹"];
const ALLOWANCES = ["项目", "部门", "合计（元）", "餐费补助（元）", "交通费（元）"];

test.each([
  ["a list of what the treasury grants", PUBLIC, "课题丁研究", []],
  ["the same with one project twice", PUBLIC, "课题甲研究", ["duplicate_project 清单!B6"]],
  ["allowances of travellers are another trade's", ALLOWANCES, "课题甲研究", []],
])("projects are projects where it is said what they are granted: %s", (_, headings, repeated, expected) => {
  expect(told({ 清单: granted(headings, repeated) })).toEqual(expected);
});
