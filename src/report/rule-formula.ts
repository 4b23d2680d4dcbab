import { exact, ONE, ZERO } from "../domain/figures/exact";
import type { IndicatorScore, ScoreInput } from "../engine/outcome/scores";
import type { Profile } from "../engine/profile/profile";
import { comparable } from "../engine/scoring/indicator/comparable";
import { SCORE_RULES } from "../engine/scoring/indicator/score-rules";
import type { Live } from "./live";
import { comparing, constant, either, minus, over, rounded, times } from "./live";

/** The figure that stands for an input in a formula. */
export type InputOf = (role: ScoreInput["role"]) => Live | undefined;

/** Ratios are compared with a cut-off after this rounding, so that binary fractions do not decide at the cut-off itself. */
const RATIO_PLACES = 10;
const NOTHING = constant(ZERO);

/**
 * The rule for target and actual as one formula with its conditions: IF(actual ÷ target > 1.5, …, IF(actual >= target, …)).
 * Undefined for rules of another kind.
 */
export function ruleLive(score: IndicatorScore, profile: Profile, weight: Live, input: InputOf): Live | undefined {
  const rule = SCORE_RULES.find((code) => code === score.rule);
  switch (rule) {
    case "at-least-met":
    case "at-least-missed":
    case "over-fulfilled-step":
      return atLeast(score, profile, weight, input);
    case "at-most-met":
    case "at-most-missed":
      return atMost(score, profile, weight, input);
    case "exactly-met":
    case "exactly-missed":
      return profile.directions.exactly.missed === "as-at-least" ? proportional(">=", weight, input) : undefined;
    case "zero-target-met":
    case "zero-target-missed": {
      const actual = input("actual");
      return actual === undefined ? undefined : either(comparing(actual, "<=", NOTHING), weight, NOTHING);
    }
    case "range-met":
    case "range-missed":
      return range(profile, weight, input);
    default:
      return undefined;
  }
}

function proportional(sign: ">=" | ">", weight: Live, input: InputOf): Live | undefined {
  const [target, actual] = [input("target"), input("actual")];
  if (target === undefined || actual === undefined || target.value.lte(0)) return undefined;
  return either(comparing(actual, sign, target), weight, over(times(weight, actual), target));
}

function atLeast(score: IndicatorScore, profile: Profile, weight: Live, input: InputOf): Live | undefined {
  const { missed, passMark } = profile.directions.atLeast;
  const [target, actual] = [input("target"), input("actual")];
  if (target === undefined || actual === undefined || target.value.lte(0)) return undefined;
  const sign = score.indicator.target?.quantity?.comparison === "gt" ? ">" : ">=";
  const enough = comparing(actual, sign, target);
  const short =
    missed === "zero"
      ? NOTHING
      : passMark === undefined
        ? over(times(weight, actual), target)
        : overPassMark(constant(exact(passMark)), weight, over(actual, target));
  const base = either(enough, weight, short);
  const rule = profile.overFulfilment;
  if (rule.kind !== "step" || isRate(score)) return base;
  const ratio = rounded(over(actual, target), RATIO_PLACES);
  return either(comparing(ratio, ">", constant(exact(rule.above))), times(weight, constant(exact(rule.keep))), base);
}

function overPassMark(pass: Live, weight: Live, ratio: Live): Live {
  const part = over(minus(ratio, pass), constant(ONE.minus(pass.value)));
  return either(comparing(ratio, "<", pass), NOTHING, times(weight, part));
}

/** Rates are never over-fulfilled. */
function isRate({ indicator }: IndicatorScore): boolean {
  const [target, actual] = [indicator.target?.quantity, indicator.actual?.quantity];
  if (target === undefined || actual === undefined) return false;
  return comparable(indicator, target, actual)?.isRate === true;
}

function atMost(score: IndicatorScore, profile: Profile, weight: Live, input: InputOf): Live | undefined {
  const [target, actual] = [input("target"), input("actual")];
  if (target === undefined || actual === undefined || target.value.lte(0) || actual.value.lte(0)) return undefined;
  const sign = score.indicator.target?.quantity?.comparison === "lt" ? "<" : "<=";
  const kept = comparing(actual, sign, target);
  switch (profile.directions.atMost.missed) {
    case "zero":
      return either(kept, weight, NOTHING);
    case "ratio":
      return either(kept, weight, over(times(weight, target), actual));
    case "linear-to-double": {
      const left = times(weight, minus(constant(ONE), over(minus(actual, target), target)));
      const double = comparing(actual, ">=", times(target, constant(exact(2))));
      return either(kept, weight, either(double, NOTHING, left));
    }
  }
}

function range(profile: Profile, weight: Live, input: InputOf): Live | undefined {
  const [lower, upper, actual] = [input("target"), input("target-upper"), input("actual")];
  if (lower === undefined || upper === undefined || actual === undefined) return undefined;
  if (lower.value.lte(0) || actual.value.lte(0)) return undefined;
  const outside = profile.directions.range.missed === "zero";
  const below = outside ? NOTHING : over(times(weight, actual), lower);
  const above = outside ? NOTHING : over(times(weight, upper), actual);
  return either(comparing(actual, "<", lower), below, either(comparing(actual, ">", upper), above, weight));
}
