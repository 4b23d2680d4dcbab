import { toldWithExpected } from "../../../../../test/support/outcome-of";
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
