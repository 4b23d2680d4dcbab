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

test("one amount in two units is no budget beside what was spent of it", () => {
  expect(
    toldWithExpected({
      表: [
        ["补贴资金分村汇总表"],
        ["村名", "地力补贴（元）", "种粮补贴（元）", "合计（元）", "合计（万元）"],
        ["东岭村", 6876.75, 3780, 10656.75, 1.07],
        ["西河村", 12222.45, 7776, 19998.45, 2],
        ["北沟村", 8788.4, 5640, 14428.4, 1.44],
        ["合计", 27887.6, 17196, 45083.6, 4.51],
      ],
    }),
  ).toEqual([]);
});
