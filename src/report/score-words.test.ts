import { exact } from "../domain/exact";
import { gradeCaveats } from "./score-words";

test.each([
  ["100", 0, []],
  ["110", 0, ["满分合计 110 分：等级按百分制划分，仅供参考"]],
  ["26", 0, ["满分合计 26 分：等级按百分制划分，仅供参考"]],
  ["80", 2, ["暂定：2 项未计分", "满分合计 80 分：等级按百分制划分，仅供参考"]],
])("what speaks against a grade out of %s, %i indicators without points", (weight, unscored, expected) => {
  expect(gradeCaveats({ weight: exact(weight), unscored }, "zh")).toEqual(expected);
});
