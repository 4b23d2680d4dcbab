import { outcomeOf, toldWithExpected } from "../../../../../test/support/outcome-of";
import type { CellLiteral, RowsLiteral } from "../../../../adapters/memory/memory-workbook";

const told = (rows: RowsLiteral): readonly string[] =>
  toldWithExpected({ 表: rows }).filter((line) => line.includes("rank"));

/** Eight classes with their places in a race, of which one is missing; `points` by place, as a formula or typed. */
function race(points: (place: number, row: number) => CellLiteral): RowsLiteral {
  return [
    ["项目名称", "名次", "得分"],
    ...[3, 1, 8, 2, 6, 4, 7].map((place, index): RowsLiteral[number] => [
      `第${String(index + 1)}项工程`,
      place,
      points(place, index + 2),
    ]),
  ];
}

const POINTS = [9, 7, 6, 5, 4, 3, 2, 1];

test.each<[string, RowsLiteral, number]>([
  ["follow the rank by a formula", race((place, row) => ({ f: `10-B${String(row)}`, v: 10 - place })), 0],
  ["are typed", race((place) => POINTS[place - 1] ?? 0), 3],
])("places in a race of which the fifth is nobody's, where the points %s", (_, rows, findings) => {
  expect(told(rows)).toHaveLength(findings);
});

test("ranks that a wrong score cannot reach are proven all the same", () => {
  const marks = [
    [1, "云溪镇河道整治工程", 20, 29, 49],
    [2, "白石乡校舍安全加固项目", 20, 28, 48],
    [3, "临海县公共图书馆免费开放经费", 19, 27, 46],
    [4, "平湖区应急广播体系建设项目", 18, 26, 44],
    // 43 once it is mended, and the fifth again.
    [5, "金沙镇社区养老设施建设项目", 18, 25, 45],
  ];
  const { confirmed } = outcomeOf({
    得分: [["项目绩效得分排名表"], ["名次", "项目名称", "过程", "效益", "综合得分"], ...marks],
  });
  const isProven = marks.map((_, index) => confirmed.proven.has({ sheet: "得分", row: index + 2, col: 0 }));
  expect(isProven).toEqual([true, true, true, false, false]);
});
