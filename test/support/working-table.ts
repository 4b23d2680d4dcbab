import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";

/**
 * A table as somebody works with it: a line of remarks and an example under its headings, an aside among its records. Its
 * records are rows 5 and 6, its total is row 8.
 */
export const WORKING_TABLE: RowsLiteral = [
  ["某县2024年项目资金"],
  ["序号", "项目名称", "预算数", "支出数"],
  ["", "（按批复）", "（万元）", "（万元）"],
  ["例", "示例项目", 1, 1],
  [1, "甲县道路改造工程", 100, 90],
  [2, "乙县供水工程", 200, 150],
  ["", "测算用", 7, 7],
  ["合计", "", 300, 240],
];
