import { SCORECARD_HEADINGS } from "../../test/support/form-headings";
import { workbookOf } from "../adapters/memory/memory-workbook";
import { plain } from "../domain/figures/exact";
import type { Language } from "../domain/lists";
import { betterRuleWords } from "../messages/better-rule";
import type { CellValue } from "../sheets/workbook";
import { evaluateWorkbook } from "./evaluate-workbook";
import type { EvaluationOptions } from "./evaluation-options";

type Options = Omit<EvaluationOptions, "lang">;

/** A sheet with the scores stated for training, places, satisfaction, and in total. */
function scoredSheet([training, places, satisfaction, total]: readonly CellValue[]) {
  return [
    ["某专项资金绩效评价得分表"],
    SCORECARD_HEADINGS,
    ["产出", "数量指标", "培训人次（人次）", 30, 100, 300, training ?? null],
    ["产出", "数量指标", "新建场所（个）", 40, 10, 10, places ?? null],
    ["效益", "满意度指标", "满意率（%）", 30, 90, 95, satisfaction ?? null],
    ["合计", null, null, 100, null, null, total ?? null],
  ];
}

function outcomeOf(sheets: readonly (readonly CellValue[])[], options: Options & { readonly lang?: Language } = {}) {
  const book = workbookOf(Object.fromEntries(sheets.map((scores, index) => [`评分表${index}`, scoredSheet(scores)])));
  const evaluated = evaluateWorkbook(book, { lang: "zh", ...options });
  if (!evaluated.ok) throw new Error(evaluated.refusal.code);
  return evaluated.value.outcome;
}

/** What is said of a better rule. */
function suggested(scores: readonly CellValue[], options: Options = {}, lang: Language = "zh") {
  const better = outcomeOf([scores], { lang, ...options }).betterRule;
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

test.each<[string, readonly CellValue[], Options]>([
  ["the rule in force gives the stated total", [30, 40, 30, 100], {}],
  ["no rule gives the stated total", [15, 40, 30, 90], {}],
  ["another rule gives the total by chance, and fewer of the scores", [30, 40, 20, 85], {}],
  ["the workbook states no total", [15, 40, 30], {}],
  ["a person named the rule", OVER_FULFILLED, { profile: { id: "general" } }],
])("nothing is suggested where %s", (_, scores, options) => {
  expect(suggested(scores, options)).toBeUndefined();
});

const AS_COMPUTED = [30, 40, 30, 100];
const OTHERWISE = [15, 40, 30, 90];

test.each<[string, readonly (readonly CellValue[])[], Options, readonly string[] | undefined]>([
  ["the rule in force gives another total", [OTHERWISE], {}, ["90", "100"]],
  ["it gives none of the stated totals", [OTHERWISE, OVER_FULFILLED], {}, ["90", "100"]],
  ["it gives one of them: the other is a mistake", [OTHERWISE, AS_COMPUTED], {}, undefined],
  ["it gives the total", [AS_COMPUTED], {}, undefined],
  ["no total is stated", [[15, 40, 30]], {}, undefined],
  ["a person named the rule", [OTHERWISE], { profile: { id: "general" } }, undefined],
])("the rule is doubted by a stated total only where it gives none: %s", (_, sheets, options, expected) => {
  const unmet = outcomeOf(sheets, options).unmetTotal;
  expect(unmet && [unmet.stated, unmet.computed].map(plain)).toEqual(expected);
});
