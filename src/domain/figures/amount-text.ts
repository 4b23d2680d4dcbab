import type { Exact } from "./exact";
import { plain, roundHalfUp } from "./exact";

/** Where digits begin to need grouping: four before the point are still read at a glance, as most amounts in 万元 are. */
const GROUPED_FROM = 5;
/** Twelfths of a budget have endless decimals; people read two. */
const MOST_DECIMALS = 4;
const DECIMALS_OF_ENDLESS = 2;

/** A plain decimal text with its thousands set apart by commas: "16356400.5" is "16,356,400.5". */
export function groupedDigits(text: string): string {
  const [whole = "", fraction] = text.split(".");
  const parts = whole.replace(/\B(?=(\d{3})+(?!\d))/gu, ",");
  return fraction === undefined ? parts : `${parts}.${fraction}`;
}

/** The same where there are so many digits before the point that they cannot be read at a glance. */
export function groupedWhenLong(text: string): string {
  const digits = /\d+/u.exec(text)?.[0].length ?? 0;
  return digits < GROUPED_FROM ? text : groupedDigits(text);
}

/** An amount of money as people read it on a screen or in a summary. Never for JSON nor for a cell. */
export function amountText(amount: Exact): string {
  return groupedWhenLong(
    plain(amount.decimalPlaces() > MOST_DECIMALS ? roundHalfUp(amount, DECIMALS_OF_ENDLESS) : amount),
  );
}
