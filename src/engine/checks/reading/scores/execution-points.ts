import type { Exact } from "../../../../domain/figures/exact";
import { exact, HUNDRED, ONE } from "../../../../domain/figures/exact";

/** From which rate on practice gives full marks, so that only what is missing to it costs points. */
const FULL_FROM = ["1", "0.98", "0.95", "0.9", "0.85", "0.8"].map(exact);
/** Below which rate practice gives nothing. */
const PASS_MARKS = ["0.5", "0.6"].map(exact);
/** Points that a notice takes off for each per cent. */
const OFF_EACH = ["0.05", "0.1", "0.2", "0.25", "0.3", "0.4", "0.5", "0.6", "0.8", "1", "1.5", "2"].map(exact);
/** The rounding of the points; a rounded rate is tried by itself. */
const ROOM = exact("0.0051");

/**
 * Whether the points of an execution row may come of its rate in any usual way: full marks × rate, bands (which give
 * whole and half points), a loss for each per cent, a rate from which on all is earned or below which nothing is.
 */
export function mayComeOf(rate: Exact, weight: Exact, points: Exact): boolean {
  return points.times(2).isInteger() || usualWays(rate, weight).some((way) => way.minus(points).abs().lte(ROOM));
}

function usualWays(rate: Exact, weight: Exact): readonly Exact[] {
  const passed = PASS_MARKS.map((pass) => weight.times(rate.minus(pass)).div(ONE.minus(pass)));
  const fromBounds = FULL_FROM.filter((from) => from.gt(rate)).flatMap((from) => {
    const missing = from.minus(rate).times(HUNDRED);
    return [weight.times(rate).div(from), ...OFF_EACH.map((off) => weight.minus(missing.times(off)))];
  });
  return [...passed, ...fromBounds];
}
