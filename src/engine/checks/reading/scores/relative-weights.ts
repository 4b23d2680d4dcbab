import type { Exact } from "../../../../domain/figures/exact";
import { HUNDRED, sumOf, ZERO } from "../../../../domain/figures/exact";
import type { Indicator } from "../../../../domain/model";
import { points } from "../../../tables/points";

const FEWEST_GROUPS = 2;

/**
 * Whether weights count within their level: below each first-level (or each second-level) name they add up to 100 again, as
 * where 过程 20 % is made of 资金管理 60 % and 事项管理 40 %. Nothing then follows for the sum of all weights.
 */
export function weighedWithinLevels(indicators: readonly Indicator[]): boolean {
  const total = sumOf(indicators.map(({ weight }) => points(weight) ?? ZERO));
  if (total.lt(FEWEST_GROUPS * 100)) return false;
  return isWhole(indicators, ({ level1 }) => level1?.value) || isWhole(indicators, ({ level2 }) => level2?.value);
}

function isWhole(indicators: readonly Indicator[], levelOf: (indicator: Indicator) => string | undefined): boolean {
  const sums = new Map<string, Exact>();
  for (const indicator of indicators) {
    const level = levelOf(indicator);
    const weight = points(indicator.weight);
    if (level === undefined || weight === undefined) return false;
    sums.set(level, (sums.get(level) ?? ZERO).plus(weight));
  }
  return sums.size >= FEWEST_GROUPS && [...sums.values()].every((sum) => sum.eq(HUNDRED));
}
