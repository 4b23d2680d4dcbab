import { toldBy } from "../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../adapters/memory/memory-workbook";
import { changed } from "../example-sheets";

const _ = null;
const FORM: RowsLiteral = [
  ["项目支出绩效自评表"],
  ["项目名称", _, "云溪镇河道整治工程"],
  ["主管部门", _, "市水利局", _, "实施单位", "河道管理所"],
  ["项目资金（万元）", _, "全年预算数", "全年执行数", "分值", "执行率", "得分"],
  [_, "年度资金总额", 100, 100, 10, "100%", 10],
  ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  ["产出指标", "数量指标", "整治河道长度", "≥12公里", "12公里", 30, 30],
  [_, "质量指标", "工程质量合格", "合格", "合格", 20, 20],
  ["效益指标", "社会效益指标", "受益人口", "≥3000人", "3200人", 30, 30],
  ["满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "95%", 10, 10],
  ["总分", _, _, _, _, 100, 100],
];
type Cells = Parameters<typeof changed<string | number>>[1];
const toldOf = (cells: Cells) => toldBy("score-without-basis", { 自评表: changed(FORM, cells) });

test.each<[string, Cells]>([
  ["without target and actual", { D8: _, E8: _ }],
  ["with dashes for both", { D8: "—", E8: "/" }],
])("points %s have no basis", (__, cells) => {
  expect(toldOf(cells)).toEqual(["自评表!G8"]);
});

test("several of them are one finding, at the first", () => {
  expect(toldOf({ D8: _, E8: _, D9: _, E9: _ })).toEqual(["自评表!G8"]);
});

test.each<[string, Cells]>([
  ["what was reached stands there", { D8: _ }],
  ["what was promised stands there", { E8: _ }],
  ["the line got no points", { D8: _, E8: _, G8: _ }],
  ["it was given nothing", { D8: _, E8: _, G8: 0 }],
  ["it is an indicator of management", { A8: "管理指标", D8: _, E8: _ }],
  ["nobody filled them in", { D7: _, E7: _, D8: _, E8: _, D9: _, E9: _, D10: _, E10: _ }],
])("points are not questioned where %s", (__, cells) => {
  expect(toldOf(cells)).toEqual([]);
});
