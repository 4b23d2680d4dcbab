import { toldBy } from "../../../../test/support/outcome-of";
import { changed, INDICATORS } from "../example-sheets";

const toldOf = (cells: Parameters<typeof changed<string | number>>[1]) =>
  toldBy("target-restated", { 绩效指标: changed(INDICATORS, cells) });

test.each<[string, Parameters<typeof toldOf>[0], string]>([
  ["the target again, sign and all", { E6: "≥90%" }, "绩效指标!E6"],
  ["the target again in words", { E6: "不低于90%" }, "绩效指标!E6"],
  ["that it was done, where a figure was promised", { E3: "已完成" }, "绩效指标!E3 in-words"],
  ["that all was reached as planned", { E5: "达到预期目标" }, "绩效指标!E5 in-words"],
])("an actual that says %s is no measured value", (_, cells, expected) => {
  expect(toldOf(cells)).toEqual([expected]);
});

test.each<[string, Parameters<typeof toldOf>[0]]>([
  ["a figure that equals the target", { E6: "90%" }],
  ["more than was promised, and the sign with it", { E6: "≥95%" }],
  ["words where the target is in words", { D5: "显著提升", E5: "已完成" }],
  ["words that did not earn full marks", { E3: "已完成", G3: 25 }],
  ["when it was done", { E3: "7月完成" }],
])("%s is nothing to remark on", (_, cells) => {
  expect(toldOf(cells)).toEqual([]);
});
