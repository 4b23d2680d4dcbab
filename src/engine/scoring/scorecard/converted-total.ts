import type { Exact } from "../../../domain/figures/exact";
import { exact, roundHalfUp, sumOf, ZERO } from "../../../domain/figures/exact";
import type { Scorecard } from "../../../domain/model";
import type { ScorecardScore } from "../../outcome/scores";
import type { Profile } from "../../profile/profile";
import { points } from "../../tables/points";

/**
 * What was earned of the lines that apply, in points out of the whole, where these and the ones left out make up the whole;
 * bonus points come on top.
 */
export function convertedTotal(
  { indicators: all }: Scorecard,
  { indicators, weight }: Pick<ScorecardScore, "indicators" | "weight">,
  { grades, rounding }: Profile,
): Exact | undefined {
  const leftOut = sumOf(all.flatMap((one) => (one.isLeftOut === true ? (points(one.weight) ?? []) : [])));
  const whole = exact(grades.outOf);
  if (leftOut.isZero() || weight.isZero() || !weight.plus(leftOut).eq(whole)) return undefined;
  const [own, extra] = [false, true].map((isExtra) =>
    sumOf(indicators.filter(({ indicator }) => (indicator.isExtra === true) === isExtra).map(({ score }) => score)),
  );
  return roundHalfUp(
    (own ?? ZERO)
      .times(whole)
      .div(weight)
      .plus(extra ?? ZERO),
    rounding.total,
  );
}
