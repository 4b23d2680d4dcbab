import type { Exact } from "../../../../domain/exact";
import { plain, roundHalfUp } from "../../../../domain/exact";

/** A score with at least as many decimals as the one it is compared with, and no idle ones. */
export function showAsStated(score: Exact, stated: Exact | undefined): string {
  return plain(roundHalfUp(score, Math.max(2, stated?.decimalPlaces() ?? 2)));
}
