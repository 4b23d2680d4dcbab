import { Decimal } from "decimal.js";

/**
 * Exact decimal arithmetic for every figure of the product. 40 significant digits, half-up as Excel's ROUND:
 * sums and products of workbook figures are exact, quotients are far beyond any displayed digit.
 */
export const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 40 });
export type Exact = Decimal;

export const ZERO: Exact = new Exact(0);
export const ONE: Exact = new Exact(1);
export const HUNDRED: Exact = new Exact(100);

/** The exact value of what a cell holds: a number stands for its shortest decimal (0.1 is one tenth). */
export function exact(value: number | string | Exact): Exact {
  return new Exact(value);
}

/** Rounds half away from zero, as Excel's ROUND does. `places` may be negative. */
export function roundHalfUp(value: Exact, places: number): Exact {
  return places >= 0
    ? value.toDecimalPlaces(places, Decimal.ROUND_HALF_UP)
    : value.div(Exact.pow(10, -places)).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(Exact.pow(10, -places));
}

/** Plain decimal notation without exponent: the form of exact figures in JSON. */
export function plain(value: Exact): string {
  return value.toFixed();
}

export function sumOf(values: Iterable<Exact>): Exact {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}
