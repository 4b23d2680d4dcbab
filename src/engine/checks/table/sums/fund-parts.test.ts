import { toldBy } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";
import { changed } from "../../example-sheets";

const _ = null;
const FORM: RowsLiteral = [
  ["项目支出绩效自评表"],
  ["（2024年度）"],
  ["项目名称", _, "云溪镇河道整治工程", _, _, _, _, _, _],
  ["主管部门", _, "市水利局", _, _, "实施单位", _, "河道管理所", _],
  ["项目资金（万元）", _, _, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
  [_, _, "年度资金总额", 100, 100, 95, 10, "95.00%", 9.5],
  [_, _, "其中：当年财政拨款", 90, 90, 85, "—", "—", "—"],
  [_, _, "上年结转资金", 10, 10, 10, "—", "—", "—"],
  [_, _, "其他资金", 0, 0, 0, "—", "—", "—"],
  [
    "绩效指标",
    "一级指标",
    "二级指标",
    "三级指标",
    "年度指标值",
    "实际完成值",
    "分值",
    "得分",
    "偏差原因分析及改进措施",
  ],
  [_, "产出指标", "数量指标", "整治河道长度", "≥12公里", "12公里", 50, 50, _],
  [_, "效益指标", "社会效益指标", "受益人口", "≥3000人", "3200人", 30, 30, _],
  [_, "满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "95%", 10, 10, _],
  ["总分", _, _, _, _, _, 100, 99.5, _],
];
type Cells = Parameters<typeof changed<string | number>>[1];
const toldOf = (cells: Cells) => toldBy("fund-parts", { 自评表: changed(FORM, cells) });

test.each<[string, Cells, string]>([
  ["initial budget", { D6: 150 }, "自评表!D6"],
  ["budget", { E7: 80 }, "自评表!E6"],
])("sources that do not make the %s are told", (__, cells, expected) => {
  expect(toldOf(cells)).toEqual([expected]);
});

test.each<[string, Cells]>([
  ["sources that make the whole", {}],
  ["dashes for sources that nobody listed", { D7: "—", D8: "—", D9: "—" }],
  ["one source, which need not be all", { D8: _, D9: _ }],
])("nothing is told of %s", (__, cells) => {
  expect(toldOf(cells)).toEqual([]);
});
