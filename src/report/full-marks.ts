import type { Exact } from "../domain/figures/exact";

/**
 * Whether scores are out of different full marks, so that what ranks them is the rate: 58 of 60 come before 90 of 100. Only
 * where all full marks are known: a score without them has no rate, and all are compared by their points.
 */
export function fullMarksDiffer(fulls: readonly (Exact | undefined)[]): boolean {
  const [first] = fulls;
  return (
    first !== undefined &&
    fulls.every((full) => full?.isPositive() === true && !full.isZero()) &&
    fulls.some((full) => full?.eq(first) === false)
  );
}
