import { workbookOf } from "../adapters/memory/memory-workbook";
import type { Language } from "../domain/lists";
import { betterRuleWords } from "../messages/better-rule";
import type { CellValue } from "../sheets/workbook";
import { evaluateWorkbook } from "./evaluate-workbook";
import type { EvaluationOptions } from "./evaluation-options";

const HEADINGS = ["一级指标", "二级指标", "三级指标", "分值", "指标值", "实际完成值", "得分"];

/** What is said of a better rule; `scores`: stated for training, places, satisfaction, and in total. */
function suggested(scores: readonly CellValue[], options: Omit<EvaluationOptions, "lang"> = {}, lang: Language = "zh") {
  const [training, places, satisfaction, total] = scores;
  const book = workbookOf({
    评分表: [
      ["某专项资金绩效评价得分表"],
      HEADINGS,
      ["产出", "数量指标", "培训人次（人次）", 30, 100, 300, training ?? null],
      ["产出", "数量指标", "新建场所（个）", 40, 10, 10, places ?? null],
      ["效益", "满意度指标", "满意率（%）", 30, 90, 95, satisfaction ?? null],
      ["合计", null, null, 100, null, null, total ?? null],
    ],
  });
  const evaluated = evaluateWorkbook(book, { lang, ...options });
  if (!evaluated.ok) throw new Error(evaluated.refusal.code);
  const better = evaluated.value.outcome.betterRule;
  return better === undefined ? undefined : [better.profile.id, betterRuleWords(better, lang)];
}

const OVER_FULFILLED = [15, 40, 30, 85];

test("another rule gives the stated total and more of the scores: it is named, with what it rests on", () => {
  expect(suggested(OVER_FULFILLED)).toEqual([
    "guangdong-2023",
    "按“广东省专项资金（金融发展）2023年度评价规则”计算，总分与表中一致，3项由规则计算的得分有3项一致；按现用规则，总分不一致，一致的得分只有2项。",
  ]);
  expect(suggested(OVER_FULFILLED, {}, "en")?.[1]).toBe(
    "Under “Guangdong special fund (financial development), evaluation of 2023” the total comes out as stated, and so do 3 of the 3 scores that a rule computes; under the rule in force the total does not, and 2 of the scores do.",
  );
});

test.each<[string, readonly CellValue[], Omit<EvaluationOptions, "lang">]>([
  ["the rule in force gives the stated total", [30, 40, 30, 100], {}],
  ["no rule gives the stated total", [15, 40, 30, 90], {}],
  ["another rule gives the total by chance, and fewer of the scores", [30, 40, 20, 85], {}],
  ["the workbook states no total", [15, 40, 30], {}],
  ["a person named the rule", OVER_FULFILLED, { profile: { id: "general" } }],
])("nothing is suggested where %s", (_, scores, options) => {
  expect(suggested(scores, options)).toBeUndefined();
});
