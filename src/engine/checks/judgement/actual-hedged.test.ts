import { toldBy } from "../../../../test/support/outcome-of";
import { changed, INDICATORS } from "../example-sheets";

const toldOf = (actual: string | number) => toldBy("actual-hedged", { 绩效指标: changed(INDICATORS, { E5: actual }) });

test.each(["约3200人", "超3200人", "近3200人", "3200余人", "3200人左右"])("%s is only rough", (actual) => {
  expect(toldOf(actual)).toEqual(["绩效指标!E5"]);
});

test.each(["3200人", 3200, "3,200人", "不低于3200人", "≥3000人"])("%s is none of these", (actual) => {
  expect(toldOf(actual)).toEqual([]);
});

test("a target may be rough", () => {
  expect(toldBy("actual-hedged", { 绩效指标: changed(INDICATORS, { D5: "约3000人" }) })).toEqual([]);
});
