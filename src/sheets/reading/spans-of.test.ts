import type { RowsLiteral } from "../../adapters/memory/memory-workbook";
import { workbookOf } from "../../adapters/memory/memory-workbook";
import { spansOf } from "./spans-of";

const _ = null;

/** As "top-bottom:column", counted from 0. */
function spans(rows: RowsLiteral, merges?: readonly string[]): readonly string[] {
  const { grids } = workbookOf({ 表: merges === undefined ? rows : { rows, merges } });
  return grids.flatMap((grid) => spansOf(grid).map(({ top, bottom, left }) => `${top}-${bottom}:${left}`));
}

const BY_TURNS: RowsLiteral = [
  ["序号", "项目名称", "类型", "全年"],
  [1, "河道治理工程", "计划", 100],
  [_, _, "实际", 95],
  [2, "校舍加固项目", "计划", 60],
  [_, _, "实际", 60],
  ["合计", _, _, 315],
];

test("a name beside the first of several words by turns holds for all lines of the turn", () => {
  expect(spans(BY_TURNS)).toEqual(["1-2:0", "3-4:0", "1-2:1", "3-4:1"]);
});

test.each<[string, RowsLiteral]>([
  ["a name stands in every line", BY_TURNS.map((row, index) => (index === 2 ? [1, "河道治理工程", "实际", 95] : row))],
  ["there is one turn only", BY_TURNS.slice(0, 3)],
  ["figures come again, not words", BY_TURNS.map(([a, b, c, d]) => [a, b, c === "计划" ? 1 : 2, d])],
])("nothing is held down where %s", (_case, rows) => {
  expect(spans(rows)).toEqual([]);
});

test("what is merged is merged, and not said twice", () => {
  expect(spans(BY_TURNS, ["A2:A3", "A4:A5", "B2:B3", "B4:B5"])).toEqual(["1-2:0", "3-4:0", "1-2:1", "3-4:1"]);
});
