import { toldWithExpected } from "../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../adapters/memory/memory-workbook";

/** A list of grades by score, and what is written below it. */
function listed(grades: readonly (readonly [score: number, grade: string])[], text: string): RowsLiteral {
  const lines = grades.map(([score, grade], place) => [place + 1, `第${place + 1}水厂改造工程`, score, grade]);
  return [["项目评价结果"], ["序号", "项目名称", "评价得分", "评价等级"], ...lines, [text]];
}

const BY_GRADE = [
  [95, "优"],
  [92, "优"],
  [88, "良"],
  [85, "良"],
  [71, "中"],
] as const;
/** Three steps, the middle one of which no rule of four grades knows. */
const BY_STEPS = [
  [88, "合格"],
  [86, "合格"],
  [72, "基本合格"],
  [51, "不合格"],
] as const;

test.each<[string, RowsLiteral, readonly string[]]>([
  ["as the list does", listed(BY_GRADE, "评价结果：优2个、良2个、中1个。"), []],
  ["one grade only", listed(BY_GRADE, "评为优的项目3个。"), []],
  ["none as the list does", listed(BY_GRADE, "上年评价结果：优5个、良7个。"), []],
  ["one of the steps 合格, 基本合格, 不合格", listed(BY_STEPS, "评价结果：合格2个、基本合格1个、不合格1个。"), []],
  ["one grade otherwise", listed(BY_GRADE, "评价结果：优3个、良2个、中1个。"), ["count_mismatch 表!A8 → 2"]],
])("a text that counts %s", (_, rows, expected) => {
  expect(toldWithExpected({ 表: rows }).filter((told) => told.startsWith("count_mismatch"))).toEqual(expected);
});
