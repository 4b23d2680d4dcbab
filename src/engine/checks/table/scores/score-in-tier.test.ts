import { toldWithExpected } from "../../../../../test/support/outcome-of";
import { changed, INDICATORS } from "../../example-sheets";

const TIERS = "注：定性指标分达成年度指标（100%-80%）、部分达成年度指标（80%-60%）、未达成年度指标（60%-0%）三档。";

/** One qualitative indicator of 20 points among others; a note states the tiers. */
const qualitative = (actual: string, score: number, note: string | null = TIERS) => ({
  绩效指标: changed(INDICATORS, { C6: "制度健全性", D6: "健全", E6: actual, G6: score, H6: "制度待修订", A7: note }),
});

test.each([
  ["full marks for what was reached in part", "部分达成年度指标", 20, ["score_mismatch 绩效指标!G6 → 16"]],
  ["less than the tier earns", "达成年度指标", 12, ["score_mismatch 绩效指标!G6 → 16"]],
  ["half the marks for what was not reached at all", "未达成年度指标", 13, ["score_mismatch 绩效指标!G6 → 12"]],
  ["the upper end of the tier", "达成年度指标", 20, []],
  ["its lower end", "达成年度指标", 16, []],
  ["somewhere within", "部分达成年度指标", 14.5, []],
  ["words that name no tier", "明显改善", 12, []],
])("a score is held to the tier of its actual: %s", (_case, actual, score, expected) => {
  expect(toldWithExpected(qualitative(actual, score))).toEqual(expected);
});

test("no bounds are stated: no score is held to any", () => {
  expect(toldWithExpected(qualitative("部分达成年度指标", 20, null))).toEqual([]);
});
