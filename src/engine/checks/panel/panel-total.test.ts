import { toldBy } from "../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../adapters/memory/memory-workbook";
import { changed } from "../example-sheets";

const MARKS: RowsLiteral = [
  ["项目专家评审打分表"],
  ["序号", "项目名称", "专家1", null, null, "专家2", null, null],
  [null, null, "必要性（50分）", "可行性（50分）", "小计", "必要性（50分）", "可行性（50分）", "小计"],
  [1, "云溪镇河道整治工程", 45, 40, 85, 44, 41, 85],
  [2, "白石乡校舍安全加固项目", 40, 38, 78, 39, 39, 78],
  [3, "临海县公共图书馆免费开放经费", 48, 46, 94, 47, 45, 92],
];
type Cells = Parameters<typeof changed<string | number>>[1];
const toldOf = (cells: Cells) => toldBy("panel-total", { 评审打分: changed(MARKS, cells) });

test.each<[string, Cells, string]>([
  ["one evaluator", { E5: 87 }, "评审打分!E5"],
  ["the other", { H6: 93 }, "评审打分!H6"],
])("a total that is not the sum of the marks of %s is told", (_, cells, expected) => {
  expect(toldOf(cells)).toEqual([expected]);
});

test.each<[string, Cells]>([
  ["totals that are sums", {}],
  ["totals that are weighted", { E4: 86, E5: 79.2, E6: 94.8 }],
  ["a line in which a criterion is not scored", { D5: null, E5: 78 }],
])("%s are not told", (_, cells) => {
  expect(toldOf(cells)).toEqual([]);
});
