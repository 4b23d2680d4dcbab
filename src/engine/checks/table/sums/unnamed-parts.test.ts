import { toldBy } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";
import { changed } from "../../example-sheets";

const QUARTERS: RowsLiteral = [
  ["各项目季度支出进度"],
  ["单位：万元"],
  ["序号", "项目名称", "一季度", "二季度", "三季度", "四季度", "累计支出"],
  [1, "云溪镇河道整治工程", 10, 20, 30, 35, 95],
  [2, "白石乡校舍安全加固项目", 40, 40, 50, 50, 180],
  [3, "临海县公共图书馆免费开放经费", 10, 10, 15, 15, 50],
  [4, "平湖区应急广播体系建设项目", 5, 15, 20, 20, 60],
];
type Cells = Parameters<typeof changed<string | number>>[1];
const toldOf = (cells: Cells, rows = QUARTERS) => toldBy("unnamed-parts", { 季度进度: changed(rows, cells) });

test.each<[string, Cells, string]>([
  ["the whole", { G5: 170 }, "季度进度!G5"],
  ["the whole, by a figure's own last digit", { G6: 51 }, "季度进度!G6"],
])("quarters that do not make the year are told at %s", (_, cells, expected) => {
  expect(toldOf(cells)).toEqual([expected]);
});

test.each<[string, Cells, RowsLiteral]>([
  ["quarters that make the year", {}, QUARTERS],
  ["an empty quarter of a project that ended", { F7: null, G7: 40 }, QUARTERS],
  ["columns that make the year in no line", { G4: 91, G5: 170, G6: 44, G7: 63 }, QUARTERS],
  ["two lines, which show nothing", { G5: 170 }, QUARTERS.slice(0, 5)],
])("nothing is told of %s", (_, cells, rows) => {
  expect(toldOf(cells, rows)).toEqual([]);
});
