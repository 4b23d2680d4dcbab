import { toldWithExpected } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";

/** Scores as a system exports them: every number a text, without idle zeros. */
function exported(total: string): RowsLiteral {
  return [
    ["项目名称", "投入（20）", "过程（20）", "产出（30）", "效益（30）", "合计得分"],
    ["河湖长制工作项目", "19", "19", "28", "22", "88"],
    ["法律援助补助资金", "19.5", "20", "30", "28", "97.5"],
    ["健身设施维护工程", "18.5", "20", "30", "26.25", total],
    ["创新券补助资金", "18", "17", "30", "22", "87"],
    ["污水管网改造项目", "19", "18", "28", "27.5", "92.5"],
  ];
}

test.each<[string, string, readonly string[]]>([
  ["a sum that is right", "94.75", []],
  ["a sum that is one too much", "95.75", ["row_sum_mismatch 表!F4 → 94.75"]],
])("bare numbers stored as text are as exact as typed ones: %s", (_, total, findings) => {
  expect(toldWithExpected({ 表: exported(total) })).toEqual(findings);
});
