import { exact } from "../domain/figures/exact";
import { gradeCaveats } from "./score-words";

test("full marks that nothing but the rule speaks for are named beside the grade", () => {
  const assumedWeight = { value: exact(10), whole: exact(100), others: exact(90), origin: "rule" } as const;
  expect(gradeCaveats({ weight: exact(100), unscored: 0, assumedWeight }, "zh")).toEqual([
    "预算执行率未列分值，按评分规则假定为 10 分（满分 100 减各指标 90），请核对",
  ]);
});

test("what lines that do not apply leave is converted to a hundred, and the grade is that of it", () => {
  expect(gradeCaveats({ weight: exact(82), unscored: 0, converted: exact("98.9") }, "zh")).toEqual([
    "有不适用的指标，适用指标满分合计 82 分，折合百分制为 98.9 分，按此定级",
  ]);
});

test.each([
  ["100", 0, []],
  ["110", 0, ["满分合计 110 分：等级按百分制划分，仅供参考"]],
  ["26", 0, ["满分合计 26 分：等级按百分制划分，仅供参考"]],
  ["80", 2, ["暂定：2 项未计分", "满分合计 80 分：等级按百分制划分，仅供参考"]],
])("what speaks against a grade out of %s, %i indicators without points", (weight, unscored, expected) => {
  expect(gradeCaveats({ weight: exact(weight), unscored }, "zh")).toEqual(expected);
});
