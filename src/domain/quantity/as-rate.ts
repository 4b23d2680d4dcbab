import type { Exact } from "../figures/exact";
import { HUNDRED } from "../figures/exact";
import type { Quantity } from "./quantity";

/** More than this is a percentage without its sign: no budget is spent twice over. */
const HIGHEST_RATIO = 2;

/**
 * What is stated as a rate of a budget, as a ratio: 0.95 for 95 %, for 95 under a heading of percentages or under none, and
 * for 0.95. Undefined for amounts and for promises (≥90 %).
 */
export function asRate({ value, percent, unit, comparison }: Quantity): Exact | undefined {
  if (comparison !== undefined || (unit !== undefined && unit.kind !== "percent")) return undefined;
  if (percent) return value;
  return unit !== undefined || value.gt(HIGHEST_RATIO) ? value.div(HUNDRED) : value;
}
