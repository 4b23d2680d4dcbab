import { HUNDRED, plain } from "../domain/exact";
import type { Language } from "../domain/lists";
import type { ScorecardScore, ScoreMethod } from "../engine/outcome/scores";
import { say } from "../messages/fill";
import { RESULT } from "../messages/results";

/** Name and year of a scorecard; the year is not said twice. */
export function cardName({ name, year }: Pick<ScorecardScore, "name" | "year">): string {
  return year === undefined || name.includes(year) ? name : `${name} ${year}`.trim();
}

/** What speaks against taking the grade as final: items that nobody filled in, and full marks beyond the scale of grades. */
export function gradeCaveats(
  { unscored, weight }: Pick<ScorecardScore, "unscored" | "weight">,
  lang: Language,
): readonly string[] {
  return [
    ...(unscored === 0 ? [] : [say(RESULT.provisional, lang, { count: String(unscored) })]),
    ...(weight.gt(HUNDRED) ? [say(RESULT.gradeForHundred, lang, { weight: plain(weight) })] : []),
  ];
}

/** The words for how a score came about. */
export function methodWords(
  method: ScoreMethod,
): (typeof RESULT)["methodComputed" | "methodStated" | "methodEvaluator"] {
  switch (method) {
    case "computed":
      return RESULT.methodComputed;
    case "stated":
      return RESULT.methodStated;
    case "evaluator":
      return RESULT.methodEvaluator;
  }
}
