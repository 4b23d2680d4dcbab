import { exact, ZERO } from "../../../domain/exact";
import type { Interval } from "../../../domain/interval";
import { contains } from "../../../domain/interval";
import type { Node } from "../reading/node";

/** Factors between units in use: 千, 万, 百万, 亿. */
const UNIT_FACTORS = [1_000, 10_000, 1_000_000, 100_000_000].flatMap((factor) => [exact(factor), exact(1).div(factor)]);

/** True when the figure would be right in another unit: one row typed in 万元 on a sheet in 元. */
export function isUnitSlip(figure: Node, expected: Interval): boolean {
  if (!figure.dimension.startsWith("money") || figure.value.isZero() || contains(expected, ZERO)) return false;
  return UNIT_FACTORS.some((factor) => {
    const inOtherUnit = figure.value.times(factor);
    const room = inOtherUnit.abs().times("0.0001");
    return expected.lo.minus(room).lte(inOtherUnit) && inOtherUnit.lte(expected.hi.plus(room));
  });
}
