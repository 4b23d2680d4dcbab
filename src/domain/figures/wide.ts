import { Decimal } from "decimal.js";

/**
 * Decimals of any size: what `Exact` falls back on. 40 significant digits, half-up as Excel's ROUND: sums and products
 * of workbook figures are exact, quotients are far beyond any displayed digit.
 */
export const Wide = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -40, toExpPos: 40 });
/** A number with those digits. */
export type Wide = Decimal;
