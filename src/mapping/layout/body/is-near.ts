/** Displayed figures add up to within their roundings. */
const ROUNDING = 0.011;

/** Whether a sum is what the sheet states, as far as the roundings of its figures and of doubles tell; false where nothing is stated. */
export function isNear(sum: number, stated: number | undefined): boolean {
  return stated !== undefined && Math.abs(sum - stated) <= ROUNDING + Math.abs(stated) * 1e-9;
}
