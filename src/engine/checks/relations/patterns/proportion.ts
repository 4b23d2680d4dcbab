import type { Candidate } from "./candidate";
import { doublesOf } from "./doubles";
import type { NumericColumn } from "./numeric-columns";

/** Shares that differ by less than this part of the greatest are alike. */
const ALIKE = 0.01;

const known = new WeakMap<NumericColumn, WeakMap<NumericColumn, boolean>>();

/** True where a term grows from line to line as the first one does: evenly spread months add up to one another by themselves. */
export function isProportional({ terms: [first, ...others] }: Candidate): boolean {
  return first !== undefined && others.some((other) => growAlike(first, other));
}

function growAlike(first: NumericColumn, other: NumericColumn): boolean {
  const ofFirst = known.get(first) ?? new WeakMap<NumericColumn, boolean>();
  known.set(first, ofFirst);
  const before = ofFirst.get(other);
  if (before !== undefined) return before;
  const alike = sharesAreAlike(doublesOf(first).values, doublesOf(other).values);
  ofFirst.set(other, alike);
  return alike;
}

function sharesAreAlike(bases: Float64Array, values: Float64Array): boolean {
  let [low, high, count] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (let line = 0; line < values.length; line += 1) {
    const share = (values[line] ?? Number.NaN) / (bases[line] ?? Number.NaN);
    // No figure, or no base to take a share of.
    if (!Number.isFinite(share)) continue;
    low = Math.min(low, share);
    high = Math.max(high, share);
    count += 1;
  }
  return count < 2 || high - low < Math.abs(high) * ALIKE;
}
