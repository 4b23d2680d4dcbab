import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { changed } from "../../src/engine/checks/example-sheets";
import { outcomeOf, toldWithExpected } from "../support/outcome-of";

/** Each line says for itself what its amounts are counted in; a total over both units says its own. */
const WORKS: RowsLiteral = [
  ["重点水利工程投资完成情况"],
  ["工程名称", "计划投资", "完成投资", "单位", "完成比例"],
  ["清江水库扩建工程", 1.66, 1.44, "亿元", "86.75%"],
  ["东干渠节水改造", 685, 591.27, "万元", "86.32%"],
  ["河口泵站更新", 370, 292.47, "万元", "79.05%"],
  ["合计", 17655, 15283.74, "万元", "86.57%"],
];

const REGISTER: RowsLiteral = [
  ["项目名称", "预算金额（万元）"],
  ["清江水库扩建工程", 16600],
  ["东干渠节水改造", 685],
  ["河口泵站更新", 370],
];

test("the amounts of a line count in the unit that the line names", () => {
  const { execution } = outcomeOf({ 工程: WORKS });
  expect(execution.map(({ unit, total }) => [unit?.text, String(total.budget), String(total.spent)])).toEqual([
    ["万元", "17655", "15283.74"],
  ]);
});

test.each<[string, RowsLiteral, readonly string[]]>([
  ["is the same amount in another unit", WORKS, []],
  ["is another amount", changed(WORKS, { B3: 1.76, E3: "81.82%" }), ["cross_sheet_value_mismatch 工程!B3 → 1.66"]],
])("what a line of such a table states %s", (_name, rows, expected) => {
  expect(toldWithExpected({ 工程: rows, 项目库: REGISTER })).toEqual(expected);
});
