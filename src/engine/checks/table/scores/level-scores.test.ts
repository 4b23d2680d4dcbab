import { toldBy } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";
import { changed } from "../../example-sheets";
import { levelScores } from "./level-scores";

const _ = null;
/** The card of the check's example, whose levels are all sums of what is below them. */
const CARD: RowsLiteral = changed(levelScores.example?.sheets.评分表 ?? [], { C7: 28 });
type Cells = Parameters<typeof changed<string | number>>[1];
const toldOf = (cells: Cells) => toldBy("level-scores", { 评分表: changed(CARD, cells) });

test.each<[string, Cells, string]>([
  ["the first level", { C7: 26 }, "评分表!C7"],
  ["the second level", { F5: 25, C5: 27 }, "评分表!F5"],
])("a score of %s that is not the sum of those below it is told", (__, cells, expected) => {
  expect(toldOf(cells)).toEqual([expected]);
});

test.each<[string, Cells]>([
  ["every level is the sum of what is below it", {}],
  ["a level states no score", { C7: _ }],
  ["a score below is missing", { I6: _ }],
  ["most levels are no sums", { C3: 15, C5: 21, C7: 20, C9: 12 }],
])("nothing is told where %s", (__, cells) => {
  expect(toldOf(cells)).toEqual([]);
});
