/** Displayed figures add up to within their roundings. */
const ROUNDING = 0.011;
/** What is left of an exact sum in doubles: beside nothing, and beside a large figure. */
const NOISE = 1e-6;
const RELATIVE_NOISE = 1e-9;

/** Whether a sum is what the sheet states, as far as the roundings of its figures and of doubles tell; false where nothing is stated. */
export function isNear(sum: number, stated: number | undefined): boolean {
  return isWithin(ROUNDING, sum, stated);
}

/** The same, roundings of displayed figures not allowed for. */
export function isExactSum(sum: number, stated: number | undefined): boolean {
  return isWithin(NOISE, sum, stated);
}

function isWithin(most: number, sum: number, stated: number | undefined): boolean {
  return stated !== undefined && Math.abs(sum - stated) <= most + Math.abs(stated) * RELATIVE_NOISE;
}
