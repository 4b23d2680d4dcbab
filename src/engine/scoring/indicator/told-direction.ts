import { exact } from "../../../domain/figures/exact";
import { displayed, overlap, point, widen } from "../../../domain/figures/interval";
import type { Quantity } from "../../../domain/quantity/quantity";
import type { Profile } from "../../profile/profile";
import type { Pair } from "./comparable";
import type { Direction } from "./direction";
import { directionOf } from "./direction";
import type { IndicatorRow } from "./mark";
import { earnedByDirection } from "./score-by-direction";

/** The room that the rounding of a computed score takes. */
const ROOM = exact("0.005");

const OTHER: Partial<Record<Direction, Direction>> = { "at-least": "at-most", "at-most": "at-least" };

/**
 * The direction of an indicator's target. Where no operator says it, the stated score may: 13.5 of 15 points for 20 accidents,
 * of which 18 were planned, are their share if less is better, and no share at all if more is.
 */
export function directionFor(
  { indicator, stated, weight }: IndicatorRow,
  target: Quantity,
  pair: Pair,
  rules: Profile["directions"],
): Direction {
  const usual = directionOf(target, pair, indicator.name.value, (indicator.level2 ?? indicator.level1)?.value);
  const other = OTHER[usual];
  if (other === undefined || target.comparison !== undefined) return usual;
  if (stated?.isPositive() !== true || stated.gte(weight) || !earnedByDirection(usual, pair, false, rules).met)
    return usual;
  const share = weight.times(earnedByDirection(other, pair, false, rules).part);
  // A whole number of points is given by eye as often as worked out: it has to be the share itself.
  const asWritten = displayed(stated, Math.max(1, stated.decimalPlaces()));
  return overlap(widen(asWritten, ROOM), point(share)) ? other : usual;
}
