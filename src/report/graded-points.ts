import type { Exact } from "../domain/figures/exact";
import { HUNDRED } from "../domain/figures/exact";
import type { Live } from "./live";
import { constant, over, rounded, times } from "./live";

/** The points that a grade is given for: the total, or what it comes to out of a hundred where lines do not apply. */
export function gradedPoints(
  { total, weight }: { readonly total: Live; readonly weight: Live },
  converted: Exact | undefined,
  places: number,
): Live {
  if (converted === undefined) return total;
  const live = rounded(over(times(total, constant(HUNDRED)), weight), places);
  return live.value.eq(converted) ? live : constant(converted);
}
