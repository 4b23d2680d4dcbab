import { toldWithExpected } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";

/** Two recipes side by side; the one on the right is two lines longer, and beside its lines stands the sum of the left one. */
const RECIPES: RowsLiteral = [
  ["原料", "用量", "金额", null, "原料", "用量", "金额"],
  ["面粉", 500, 3.2, null, "大米", 640, 4.1],
  ["白糖", 120, 1.1, null, "豆油", 75, 1.4],
  ["鸡蛋", 210, 4.6, null, "青菜", 330, 2.7],
  ["黄油", 90, 7.3, null, "猪肉", 260, 9.8],
  ["合计", { f: "SUM(B2:B5)", v: 920 }, { f: "SUM(C2:C5)", v: 16.2 }, null, "食盐", 12, 0.1],
  [null, null, null, null, "生姜", 18, 0.3],
  [null, null, null, null, "合计", { f: "SUM(F2:F7)", v: 1335 }, { f: "SUM(G2:G7)", v: 18.4 }],
];

test("a line of the block beside is no total of its own block", () => {
  expect(toldWithExpected({ 菜谱: RECIPES }).filter((line) => line.includes("_mismatch"))).toEqual([]);
});
