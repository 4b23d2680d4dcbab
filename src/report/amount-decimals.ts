import type { Exact } from "../domain/figures/exact";
import { roundHalfUp } from "../domain/figures/exact";

/** Amounts are shown to the fen at least, as tables of money are. */
const FEWEST = 2;
/** In 万元 a fen is the sixth decimal; what is beyond comes from a division. */
const MOST = 6;

/** Decimals that show every amount in full, as far as amounts have any. */
export function amountDecimals(amounts: readonly Exact[]): number {
  return amounts.reduce((most, amount) => Math.max(most, roundHalfUp(amount, MOST).decimalPlaces()), FEWEST);
}
