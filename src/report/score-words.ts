import type { ScorecardScore, ScoreMethod } from "../engine/outcome/scores";
import { RESULT } from "../messages/results";

/** Name and year of a scorecard; the year is not said twice. */
export function cardName({ name, year }: Pick<ScorecardScore, "name" | "year">): string {
  return year === undefined || name.includes(year) ? name : `${name} ${year}`.trim();
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
