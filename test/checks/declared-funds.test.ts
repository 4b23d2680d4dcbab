import type { RowsLiteral } from "../../src/adapters/memory/memory-workbook";
import { changed } from "../../src/engine/checks/example-sheets";
import { toldWithExpected } from "../support/outcome-of";

const _ = null;
/** A declaration of goals: its funds are labels with their answers, without headings. */
const DECLARED: RowsLiteral = [
  ["项目绩效目标表"],
  ["项目名称", _, "智慧交通信号灯升级"],
  ["项目资金（万元）", "年度资金总额", 1430],
  [_, "其中：财政拨款", 1180],
  [_, "其他资金", 250],
  ["一级指标", "二级指标", "三级指标", "指标值"],
  ["产出指标", "数量指标", "升级路口数", "≥62个"],
  ["产出指标", "质量指标", "系统在线率", "≥99%"],
  ["效益指标", "社会效益指标", "路口通行效率提升", "≥12%"],
];

test.each<[string, RowsLiteral, readonly string[]]>([
  ["all sources of a total", DECLARED, []],
  ["a total that they do not make", changed(DECLARED, { C3: 1385 }), ["total_mismatch 目标!C3 → 1430"]],
  [
    "a total in traditional letters that they do not make",
    changed(DECLARED, { B3: "年度資金總額", C3: 1385, B4: "其中：財政撥款", B5: "其他資金" }),
    ["total_mismatch 目标!C3 → 1430"],
  ],
  ["one source, which need not be all", changed(DECLARED, { B5: "评审时间", C5: 3 }), []],
])("a form whose funds have no headings states %s", (_name, 目标, expected) => {
  expect(toldWithExpected({ 目标 })).toEqual(expected);
});
