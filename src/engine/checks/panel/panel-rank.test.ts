import { toldBy } from "../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../adapters/memory/memory-workbook";
import { changed } from "../example-sheets";

/** Five projects ranked by the mean of three marks. */
const RANKED: RowsLiteral = [
  ["项目专家评审打分表"],
  ["序号", "项目名称", "专家1", "专家2", "专家3", "名次"],
  [1, "云溪镇河道整治工程", 90, 88, 86, 2],
  [2, "白石乡校舍安全加固项目", 76, 78, 84, 3],
  [3, "临海县公共图书馆免费开放经费", 95, 92, 92, 1],
  [4, "平湖区应急广播体系建设项目", 72, 70, 74, 4],
  [5, "金沙镇社区养老设施建设项目", 65, 66, 64, 5],
];
type Cells = Parameters<typeof changed<string | number>>[1];
const toldOf = (cells: Cells) => toldBy("panel-rank", { 评审打分: changed(RANKED, cells) });

test.each<[string, Cells, readonly string[]]>([
  ["one rank too low", { F6: 5 }, ["评审打分!F6"]],
  ["two ranks exchanged", { F3: 3, F4: 2 }, ["评审打分!F3", "评审打分!F4"]],
])("%s is told", (_, cells, expected) => {
  expect(toldOf(cells)).toEqual(expected);
});

const TIED: Cells = { C4: 90, D4: 88, E4: 86 };

test.each<[string, Cells]>([
  ["ranks in the order of the marks", {}],
  ["equal marks that share a rank", { ...TIED, F4: 2 }],
  ["equal marks that follow each other", { ...TIED, F4: 3 }],
  ["no rank left out behind equal marks", { ...TIED, F4: 2, F6: 3, F7: 4 }],
  ["ranks by something else", { F3: 5, F4: 1, F5: 4, F6: 2, F7: 3 }],
])("%s are not questioned", (_, cells) => {
  expect(toldOf(cells)).toEqual([]);
});
