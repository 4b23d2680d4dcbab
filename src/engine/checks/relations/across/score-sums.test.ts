import { toldWithExpected } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";

const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ["山洪预警系统", [14, 18.5, 33, 27.5]],
  ["应急广播覆盖", [13.5, 17, 30, 24]],
  ["地质灾害搬迁", [15, 19.5, 34.5, 29]],
  ["森林消防水源", [12, 15, 28, 22.5]],
];
const PARTS = ["决策", "过程", "产出", "效益"];
const FULL = [15, 20, 35, 30];

/** Each project is scored in four lines; one score may be another one. */
const lines = (changed?: number): RowsLiteral => [
  ["专家评分明细"],
  ["项目名称", "一级指标", "满分", "得分"],
  ...MARKS.flatMap(([project, marks], row) =>
    marks.map((mark, place) => [
      project,
      PARTS[place]!,
      FULL[place]!,
      row === 1 && place === 2 ? (changed ?? mark) : mark,
    ]),
  ),
];

const totals = (last: number): RowsLiteral => [
  ["评分汇总"],
  ["序号", "项目名称", "总分"],
  [1, "山洪预警系统", 93],
  [2, "应急广播覆盖", 84.5],
  [3, "地质灾害搬迁", 98],
  [4, "森林消防水源", last],
];

test.each<[string, RowsLiteral, RowsLiteral, readonly string[]]>([
  ["as its lines make it", lines(), totals(77.5), []],
  ["otherwise", lines(), totals(79.5), ["cross_sheet_total_mismatch 汇总!C6 → 77.5"]],
  [
    "as its lines made it before one of them was changed",
    lines(25),
    totals(77.5),
    ["cross_sheet_total_mismatch 汇总!C4 → 79.5"],
  ],
  [
    "in most cases on another scale",
    lines(),
    [...totals(77.5).slice(0, 2), [1, "山洪预警系统", 9.3], [2, "应急广播覆盖", 8.45], [3, "地质灾害搬迁", 9.8]],
    [],
  ],
])("a summary that states the total score of a project %s", (_, detail, summary, expected) => {
  expect(toldWithExpected({ 明细: detail, 汇总: summary })).toEqual(expected);
});
