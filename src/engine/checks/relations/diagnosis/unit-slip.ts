import type { Exact } from "../../../../domain/figures/exact";
import { exact, ZERO } from "../../../../domain/figures/exact";
import { greatestOf } from "../../../../domain/figures/greatest";
import type { Interval } from "../../../../domain/figures/interval";
import { contains, overlap, point, widen } from "../../../../domain/figures/interval";
import type { Node } from "../../reading/figures/node";

/** Factors between units in use: 千, 万, 百万, 亿. */
const UNIT_FACTORS = bothWays([1_000, 10_000, 1_000_000, 100_000_000]);
/** A decimal point one or two places off. */
const MOVED_POINT = bothWays([10, 100]);
/** How exactly a figure whose point moved gives the right one. */
const SAME = "0.0001";
/**
 * An amount entered in a larger unit loses digits (1,494.49 万元 as 0.15 亿元); where more than this is lost, no unit slip
 * is assumed.
 */
const MOST_LOST = "0.06";

function bothWays(factors: readonly number[]): readonly Exact[] {
  return factors.flatMap((factor) => [exact(factor), exact(1).div(factor)]);
}

/**
 * True when the figure would be right in another unit, one row typed in 万元 on a sheet in 元, or with its point moved.
 * A total ten times too large is no slip of one row.
 */
export function isUnitSlip(figure: Node, expected: Interval): boolean {
  if (!figure.dimension.startsWith("money") || figure.value.isZero() || contains(expected, ZERO)) return false;
  if (isVague(expected)) return false;
  return (
    isOffBy(figure, expected, UNIT_FACTORS, lost(figure)) ||
    (!figure.isTotal && isOffBy(figure, expected, MOVED_POINT, SAME))
  );
}

/** 0.01 stands for so much that 0.51 would be a hundred times of it, and many another figure. */
function isVague({ lo, hi }: Interval): boolean {
  return hi.minus(lo).gt(hi.plus(lo).abs().times(MOST_LOST));
}

function isOffBy({ value }: Node, expected: Interval, factors: readonly Exact[], room: Exact | string): boolean {
  return factors.some((factor) => {
    const inOtherUnit = value.times(factor);
    return overlap(widen(point(inOtherUnit), inOtherUnit.abs().times(room)), expected);
  });
}

/** The part of a figure that the decimals it is written with may have lost. */
function lost({ value, asResult }: Node): Exact {
  const part = asResult.hi.minus(asResult.lo).div(2).div(value.abs());
  return part.lte(MOST_LOST) ? greatestOf([part, SAME]) : exact(SAME);
}
