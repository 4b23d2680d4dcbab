import { outcomeOf } from "../../../../../test/support/outcome-of";
import { changed, INDICATORS } from "../../example-sheets";
import { wordsOf } from "../../words";

/** The indicators of one project in which the execution rate, without a target, stands in the place of one output. */
function withExecution(actual: string | null) {
  return changed(INDICATORS, {
    A4: "预算执行率",
    B4: "预算执行率",
    C4: "预算执行率",
    D4: null,
    E4: actual,
    G4: 17,
    A7: "注：定量指标得分=权重×完成率（最高不超过该指标权重）。",
  });
}

const SPENDING = [
  ["2024年度项目支出执行情况表"],
  ["单位：万元"],
  ["序号", "项目名称", "预算数", "支出数"],
  [1, "云溪镇河道整治工程", 100, 95],
] as const;

test.each([
  ["told by its actual", "95%", "“预算执行率”完成95%、分值20，得分填17，按规则应为19。"],
  ["told by the money where no actual stands", null, "“预算执行率”分值20，得分填17，由预算和支出按规则计算应为19。"],
])("the execution rate has no target and is %s", (_, actual, message) => {
  const { findings } = outcomeOf({ 绩效指标: withExecution(actual), 执行情况: SPENDING });
  const found = findings.filter(({ kind }) => kind === "score_mismatch");
  expect(found.map((finding) => wordsOf(finding, "zh").message)).toEqual([message]);
});
