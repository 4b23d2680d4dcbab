import { toldWithExpected } from "../../../../../test/support/outcome-of";
import type { RowsLiteral } from "../../../../adapters/memory/memory-workbook";

const _ = null;

/** A scorecard of which one line does not apply: 74 of 80 points, and what stands below them. */
const scored = (...below: RowsLiteral): RowsLiteral => [
  ["卒中中心建设项目绩效评分表"],
  ["一级指标", "三级指标", "分值", "得分", "说明"],
  ["产出", "静脉溶栓例数", 40, 36],
  ["产出", "科研课题数", 20, "不适用", "本年未设"],
  ["效益", "患者满意度", 40, 38],
  ...below,
];

test.each<[string, RowsLiteral, readonly string[]]>([
  ["rightly", scored(["得分合计", _, 80, 74], ["折算得分", _, 100, 92.5]), []],
  ["amiss", scored(["得分合计", _, 80, 74], ["折算得分", _, 100, 95.2]), ["score_mismatch 自评!D7 → 92.5"]],
  ["by its own words", scored(["得分合计", _, 100, 74], ["折算后总分（得分合计÷80×100）", _, _, 92.5]), []],
  [
    "otherwise than by its own words",
    scored(["得分合计", _, 100, 74], ["折算得分", _, _, 95.2, "74÷80×100"]),
    ["score_mismatch 自评!D7 → 92.5"],
  ],
  ["and put together with bonus points", scored(["得分合计", _, 80, 74], ["折算得分+加分", _, _, 94.5]), []],
])("a score is converted %s", (_name, 自评, expected) => {
  expect(toldWithExpected({ 自评 })).toEqual(expected);
});

test("of a conversion that nothing is said of nothing is told", () => {
  const rows: RowsLiteral = [
    ["培训项目绩效评分表"],
    ["一级指标", "三级指标", "分值", "得分"],
    ["产出", "培训人数", 60, 54],
    ["效益", "就业率", 40, 38],
    ["得分合计", _, 100, 92],
    ["折算得分", _, 20, 18.4],
  ];
  expect(toldWithExpected({ 自评: rows })).toEqual([]);
});
