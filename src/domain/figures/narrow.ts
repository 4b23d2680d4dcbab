/** Arithmetic of narrow values: a whole number divided by 10 to the power of `places`, both exact as doubles. See `Exact`. */

/** Most decimals of a narrow value: up to here powers of ten are exact doubles. */
export const MOST_PLACES = 22;
/** Digits that a double always gives back as they were written. */
export const SURE_DIGITS = 15;
/** Decimals that are tried before a double is written out to be read. */
const USUAL_PLACES = 12;
const POWERS: readonly number[] = Array.from({ length: MOST_PLACES + 1 }, (_, places) => Number(`1e${places}`));

/** 10 to a power that a double holds exactly; not a number beyond. */
export function power(places: number): number {
  return POWERS[places] ?? Number.NaN;
}

/** The power of ten that a number is, 2 for 100; −1 for all others. */
export function powerOf(value: number): number {
  return POWERS.indexOf(value);
}

/** Not a number where a whole number is no longer exact. */
export function safe(whole: number): number {
  return Number.isSafeInteger(whole) ? whole : Number.NaN;
}

/** True for negative numbers and for −0. */
export function isSignSet(mantissa: number): boolean {
  return mantissa < 0 || Object.is(mantissa, -0);
}

/** The whole number that the mantissa is after rounding to `wanted` decimals, fewer than it has, half away from zero. */
export function rounded(mantissa: number, places: number, wanted: number): number {
  const size = Math.abs(mantissa);
  const unit = power(places - wanted);
  const rest = size % unit;
  const whole = (size - rest) / unit + (rest * 2 >= unit ? 1 : 0);
  return isSignSet(mantissa) ? -whole : whole;
}

/** Plain notation with `wanted` decimals, rounded half away from zero or filled up with zeros. */
export function written(mantissa: number, places: number, wanted: number): string {
  const digits = String(Math.abs(wanted < places ? rounded(mantissa, places, wanted) : mantissa));
  const kept = Math.min(wanted, places);
  const sign = mantissa < 0 ? "-" : "";
  if (wanted === 0) return sign + digits;
  const padded = digits.padStart(kept + 1, "0");
  const point = padded.length - kept;
  const decimals = padded.slice(point).padEnd(wanted, "0");
  return `${sign}${padded.slice(0, point)}.${decimals}`;
}

/** How many digits are needed to write the value, zeros at either end aside. */
export function digitsOf(mantissa: number, places: number): number {
  let size = Math.abs(mantissa);
  if (places === 0) for (; size !== 0 && size % 10 === 0;) size /= 10;
  let digits = 1;
  while (size >= power(digits)) digits += 1;
  return digits;
}

/** How many decimals a double has, where they are few enough to be found by trying; not tried for larger numbers. */
export function placesOf(value: number): number | undefined {
  for (let places = 1; places <= USUAL_PLACES; places += 1) {
    const whole = Math.round(value * power(places));
    if (Math.abs(whole) >= 10 ** SURE_DIGITS) break;
    // No other decimal of so few digits has this double.
    if (whole / power(places) === value) return places;
  }
  return undefined;
}
