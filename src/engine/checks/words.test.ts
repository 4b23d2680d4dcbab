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

test.each<[Language, string, string]>([
  ["en", "1", "“得分” of “小计” is 12.00; its 1 line adds up to 11.93, a difference of 0.07."],
  ["en", "3", "“得分” of “小计” is 12.00; its 3 lines add up to 11.93, a difference of 0.07."],
  ["zh", "1", "“小计”的“得分”填12.00，所含1项明细为11.93，相差0.07。"],
  ["zh", "3", "“小计”的“得分”填12.00，所含3项明细相加为11.93，相差0.07。"],
])("what is counted is told otherwise of one than of several (%s, %s)", (language, terms, message) => {
  const facts = { heading: "得分", name: "小计", stated: "12.00", expected: "11.93", difference: "0.07", terms };
  expect(wordsOf({ check: "column-total", variant: "", facts }, language).message).toBe(message);
});
