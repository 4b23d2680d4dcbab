import type { Exact } from "./exact";
import type { ExactValue } from "./exact";
import { exact } from "./exact";

/** The greatest of however many values; throws without any. */
export function greatestOf(values: readonly ExactValue[]): Exact {
  return most(values, 1);
}

/** The least of however many values; throws without any. */
export function leastOf(values: readonly ExactValue[]): Exact {
  return most(values, -1);
}

function most(values: readonly ExactValue[], sign: 1 | -1): Exact {
  const [first] = values;
  if (first === undefined) throw new RangeError("the greatest or least of no values");
  let best = exact(first);
  for (const value of values.slice(1)) {
    const rival = exact(value);
    const order = rival.comparedTo(best) * sign;
    // Not a number takes all with it; of 0 and −0 the greater is 0.
    if (Number.isNaN(order)) return best.comparedTo(best) === 0 ? rival : best;
    if (order > 0 || (order === 0 && (sign === 1 ? best.isNegative() : best.isPositive()))) best = rival;
  }
  return best;
}
