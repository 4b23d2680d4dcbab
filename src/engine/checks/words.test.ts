import type { Language } from "../../domain/lists";
import { wordsOf } from "./words";

const FACTS = {
  heading: "增减率",
  name: "县水利局",
  now: "本年支出",
  before: "上年支出",
  stated: "25.00%",
  expected: "20.00%",
};

test.each<[Language, string, string]>([
  ["zh", "5.00%", "“县水利局”的“增减率”填25.00%，由本年支出与上年支出计算应为20.00%，相差5.00个百分点。"],
  [
    "en",
    "5.00%",
    "“增减率” of “县水利局” is 25.00%; 本年支出 and 上年支出 give 20.00%, a difference of 5.00 percentage points.",
  ],
  ["zh", "5.00", "“县水利局”的“增减率”填25.00%，由本年支出与上年支出计算应为20.00%，相差5.00。"],
])("two rates differ by percentage points, amounts by an amount (%s, %s)", (language, difference, message) => {
  const finding = { check: "year-change", variant: "", facts: { ...FACTS, difference } };
  expect(wordsOf(finding, language).message).toBe(message);
});
