import type { CellAddress } from "../../../domain/cells/address";
import { addressKey } from "../../../domain/cells/address";
import { groupedBy } from "../../../domain/collections/groups";
import type { Exact } from "../../../domain/figures/exact";
import { HUNDRED, sumOf } from "../../../domain/figures/exact";
import type { CaptionWeight, Indicator, Scorecard } from "../../../domain/model";
import { changedIndicator } from "../../../domain/model";
import { statedPoints } from "../../../domain/quantity/full-marks";
import type { Sourced } from "../../../domain/sourced";
import { points } from "../../tables/points";

/**
 * A scorecard without a column of weights whose levels state theirs: 产出指标（40分） over four scored lines. A caption's
 * points belong to its only scored line; several share them evenly, as forms of this kind say. Nothing is taken from
 * captions unless all of them have points, which make a hundred together with the row for the execution rate (`besides`),
 * and hold every score below them, or of many all but one, which is a slip.
 */
export function withCaptionWeights(scorecard: Scorecard, besides: Exact | undefined): Scorecard {
  const { indicators } = scorecard;
  if (indicators.some(({ weight }) => weight !== undefined)) return scorecard;
  const scored = indicators.filter(({ score }) => score !== undefined);
  if (scored.length === 0) return scorecard;
  for (const level of ["level2", "level1"] as const) {
    const weights = weightsBy(level, scored, besides);
    if (weights === undefined) continue;
    const own = (indicator: Indicator): Indicator => {
      const impliedWeight = weights.get(indicator);
      return impliedWeight === undefined ? indicator : changedIndicator(indicator, { impliedWeight });
    };
    return { ...scorecard, indicators: indicators.map(own) };
  }
  return scorecard;
}

/** Of so many scores one may be above its caption's points. */
const FEWEST_WITH_SLIP = 5;

function weightsBy(
  level: "level1" | "level2",
  scored: readonly Indicator[],
  besides: Exact | undefined,
): ReadonlyMap<Indicator, CaptionWeight> | undefined {
  const weights = new Map<Indicator, CaptionWeight>();
  const shares: Exact[] = [];
  let beyond = 0;
  for (const [, members] of groupedBy(scored, (one) => keyOf(one[level]?.at))) {
    const caption = members[0]?.[level];
    const whole = caption && pointsOf(caption);
    if (caption === undefined || whole === undefined) return undefined;
    const value = whole.div(members.length);
    beyond += members.filter(({ score }) => points(score)?.gt(value) === true).length;
    shares.push(whole);
    for (const member of members)
      weights.set(member, { origin: "caption", value, whole, among: members.length, caption });
  }
  if (beyond > (scored.length < FEWEST_WITH_SLIP ? 0 : 1)) return undefined;
  const sum = sumOf(shares);
  return (besides === undefined ? sum : sum.plus(besides)).eq(HUNDRED) ? weights : undefined;
}

function keyOf(at: CellAddress | undefined): string {
  return at === undefined ? "" : addressKey(at);
}

function pointsOf({ value }: Sourced<string>): Exact | undefined {
  return statedPoints(value)?.value;
}
