import type { Exact } from "../../domain/figures/exact";
import { HUNDRED, plain, roundHalfUp } from "../../domain/figures/exact";
import type { Claim } from "../../domain/model";
import type { Comparison, Quantity } from "../../domain/quantity/quantity";
import { unitBesideFigure } from "../../domain/quantity/unit-beside-figure";
import type { Json } from "./json-value";

/** Quotients are written with so many decimals; sums and products are exact and have fewer. */
const PLACES = 10;

/** A figure in decimal notation. */
export function figure(value: Exact): string {
  return plain(roundHalfUp(value, PLACES));
}

/** A figure in plain decimal notation. */
export function figureOrNull(value: Exact | undefined): string | null {
  return value === undefined ? null : figure(value);
}

/** "99.41%", rounded half up to `places`. */
export function percentage(rate: Exact | undefined, places: number): string | null {
  return rate === undefined ? null : `${roundHalfUp(rate.times(HUNDRED), places).toFixed(places)}%`;
}

const OPERATORS: Readonly<Record<Comparison, string>> = {
  ge: ">=",
  le: "<=",
  eq: "=",
  gt: ">",
  lt: "<",
  range: "range",
};

/** The target's operator as a code; null when the target has none. */
export function operator(claim: Claim | undefined): string | null {
  const comparison = claim?.quantity?.comparison;
  return comparison === undefined ? null : OPERATORS[comparison];
}

/** The number of a claim as people read it (98 for 98 %, 3 for 3 ‰), two numbers for a range, its text where it has no number. */
export function claimValue(claim: Claim | undefined): Json {
  if (claim === undefined || claim.text === "") return null;
  const { quantity } = claim;
  if (quantity === undefined) return claim.text;
  const { upper } = quantity;
  return upper === undefined
    ? readValue(quantity, quantity.value)
    : [readValue(quantity, quantity.value), readValue(quantity, upper)];
}

function readValue(quantity: Quantity, value: Exact): string {
  if (!quantity.percent) return figure(value);
  return figure(value.times(quantity.unit?.text === "‰" ? HUNDRED.times(10) : HUNDRED));
}

/** The unit of a claim: "%" for a percentage. */
export function unitOf(claim: Claim | undefined): string | null {
  const { quantity } = claim ?? {};
  if (quantity === undefined) return null;
  if (quantity.unit !== undefined) return unitBesideFigure(quantity.unit);
  return quantity.percent ? "%" : null;
}
