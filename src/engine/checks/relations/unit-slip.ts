import type { Exact } from "../../../domain/exact";
import { exact, ZERO } from "../../../domain/exact";
import type { Interval } from "../../../domain/interval";
import { contains } from "../../../domain/interval";
import type { Node } from "../reading/figures/node";

/** Factors between units in use: 千, 万, 百万, 亿. */
const UNIT_FACTORS = bothWays([1_000, 10_000, 1_000_000, 100_000_000]);
/** A decimal point one or two places off. */
const MOVED_POINT = bothWays([10, 100]);

function bothWays(factors: readonly number[]): readonly Exact[] {
  return factors.flatMap((factor) => [exact(factor), exact(1).div(factor)]);
}

/**
 * True when the figure would be right in another unit, one row typed in 万元 on a sheet in 元, or with its point moved.
 * A total ten times too large is no slip of one row.
 */
export function isUnitSlip(figure: Node, expected: Interval): boolean {
  if (!figure.dimension.startsWith("money") || figure.value.isZero() || contains(expected, ZERO)) return false;
  const factors = figure.isTotal ? UNIT_FACTORS : [...UNIT_FACTORS, ...MOVED_POINT];
  return factors.some((factor) => {
    const inOtherUnit = figure.value.times(factor);
    const room = inOtherUnit.abs().times("0.0001");
    return expected.lo.minus(room).lte(inOtherUnit) && inOtherUnit.lte(expected.hi.plus(room));
  });
}
