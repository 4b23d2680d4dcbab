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

const DROPPED_OUT: RowsLiteral[number] = ["第8项工程", "弃权", 0];

const POINTS = [9, 7, 6, 5, 4, 3, 2, 1];

test.each<[string, RowsLiteral, number]>([
  ["follow the rank by a formula", race((place, row) => ({ f: `10-B${String(row)}`, v: 10 - place })), 0],
  ["are typed", race((place) => POINTS[place - 1] ?? 0), 3],
])("places in a race of which the fifth is nobody's, where the points %s", (_, rows, findings) => {
  expect(told(rows)).toHaveLength(findings);
});

test.each([
  ["the fifth place is left to it", [3, 1, 8, 2, 6, 4, 7], 0],
  ["no place is left to it", [3, 1, 7, 2, 5, 4, 6], 0],
  ["two others have each other's places", [3, 1, 7, 2, 5, 6, 4], 2],
])("points typed for places, one project having dropped out, where %s", (_, places, findings) => {
  const lines = places.map((place, index): RowsLiteral[number] => {
    const points = [3, 1, 8, 2, 6, 4, 7][index] ?? 0;
    return [`第${String(index + 1)}项工程`, place, POINTS[points - 1] ?? 0];
  });
  expect(told([["项目名称", "名次", "得分"], ...lines, DROPPED_OUT])).toHaveLength(findings);
});

/** Projects ranked by their totals; one was scored on three criteria only, so that its average says otherwise. */
function totalsBesideAverages(ranks: readonly number[]): RowsLiteral {
  const totals = [331, 196, 251, 353, 330, 311];
  const averages = [82.8, 65.3, 62.8, 88.3, 82.5, 77.8];
  return [
    ["项目名称", "总得分", "平均得分", "名次"],
    ...totals.map((total, index): RowsLiteral[number] => [
      `第${String(index + 1)}项工程`,
      total,
      averages[index] ?? 0,
      ranks[index] ?? 0,
    ]),
  ];
}

test.each([
  ["follow the totals", [2, 6, 5, 1, 3, 4], 0],
  ["follow the averages", [2, 5, 6, 1, 3, 4], 0],
  ["follow neither", [2, 6, 5, 1, 4, 3], 2],
])("ranks beside totals and averages that %s", (_, ranks, findings) => {
  expect(told(totalsBesideAverages(ranks))).toHaveLength(findings);
});
