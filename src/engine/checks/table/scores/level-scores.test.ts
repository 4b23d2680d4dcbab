import { toldBy } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";
import { changed } from "../../example-sheets";

const _ = null;
const CARD: RowsLiteral = [
  ["项目绩效评价评分表"],
  ["一级指标", "分值", "得分", "二级指标", "分值", "得分", "三级指标", "分值", "得分"],
  ["决策", 20, 18, "项目立项", 10, 9, "立项依据充分性", 10, 9],
  [_, _, _, "绩效目标", 10, 9, "绩效目标合理性", 10, 9],
  ["过程", 30, 27, "资金管理", 30, 27, "资金到位率", 10, 10],
  [_, _, _, _, _, _, "预算执行率", 20, 17],
  ["产出", 30, 28, "产出数量", 15, 15, "新建管网长度", 15, 15],
  [_, _, _, "产出质量", 15, 13, "验收合格率", 15, 13],
  ["效益", 20, 19, "社会效益", 20, 19, "受益人口", 20, 19],
  ["合计", 100, _, _, 100, _, _, 100, 92],
];
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
