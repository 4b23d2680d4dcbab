import {
  digitsOf,
  isSignSet,
  MOST_PLACES,
  placesOf,
  power,
  powerOf,
  rounded,
  safe,
  SURE_DIGITS,
  written,
} from "./narrow";
import { Wide } from "./wide";

/** What arithmetic takes: numbers stand for their shortest decimal (0.1 is one tenth), texts for what they write. */
export type ExactValue = number | string | Exact;

/** Longer texts are seldom narrow. */
const LONGEST_TEXT = 26;
/** Whole numbers up to here are made once: weights, points and counts stand in thousands of cells. */
const LARGEST_USUAL = 1_000;
/** Decimals that a quotient may have more than its dividend before it is left to decimal.js. */
const MORE_PLACES = 4;

/**
 * An exact decimal: every figure of the product. Behaves digit by digit as decimal.js at 40 significant digits, half-up
 * as Excel's ROUND.
 *
 * Nearly all figures of a workbook have few digits, and a large one has a million of them. So a value is *narrow* where
 * it can be, a whole number divided by a power of ten, both held exactly in doubles, and *wide*, a decimal of decimal.js,
 * where it must be. Each value has one form only: narrow without needless zeros, else wide.
 */
export class Exact {
  /** Of a narrow value: a safe whole number (−0 keeps its sign). Of a wide one: not a number. */
  private readonly mantissa: number;
  /** Of a narrow value: the power of ten that the mantissa is divided by, as small as can be. */
  private readonly places: number;
  private readonly wide: Wide | undefined;

  private constructor(mantissa: number, places: number, wide?: Wide) {
    this.mantissa = mantissa;
    this.places = places;
    this.wide = wide;
  }

  private static readonly usual: readonly Exact[] = Array.from(
    { length: LARGEST_USUAL + 1 },
    // Not by its name: a minifier may give the class its name only after this has run.
    (_, whole) => new this(whole, 0),
  );

  static of(value: ExactValue): Exact {
    if (typeof value === "number") return Exact.ofNumber(value);
    return typeof value === "string" ? Exact.ofText(value) : value;
  }

  /**
   * The shortest decimal of a double, rounded half away from zero to so many significant digits. Rounds the text: a sheet
   * of unrounded rates has thousands of doubles with more digits than are kept.
   */
  static significant(value: number, digits: number): Exact {
    const short = digits >= SURE_DIGITS ? Exact.ofFewPlaces(value) : undefined;
    if (short !== undefined) return short;
    const text = String(Math.abs(value));
    const point = text.indexOf(".");
    let first = 0;
    while (text[first] === "0" || first === point) first += 1;
    const end = digits + first + (first < point ? 1 : 0);
    const places = end - point - 1;
    const isShort = end >= text.length || point < 0 || places < 0 || places > MOST_PLACES || digits > SURE_DIGITS;
    if (isShort || text.includes("e")) return Exact.of(value).toSignificantDigits(digits);
    const kept = Number(text.slice(0, point) + text.slice(point + 1, end));
    const mantissa = kept + (Number(text[end]) >= 5 ? 1 : 0);
    return Exact.narrow(value < 0 ? -mantissa : mantissa, places);
  }

  plus(other: ExactValue): Exact {
    return this.added(Exact.of(other), 1);
  }

  minus(other: ExactValue): Exact {
    return this.added(Exact.of(other), -1);
  }

  times(factor: ExactValue): Exact {
    const by = Exact.of(factor);
    const product = this.mantissa * by.mantissa;
    const places = this.places + by.places;
    if (Number.isSafeInteger(product) && places <= MOST_PLACES) return Exact.narrow(product, places);
    return Exact.ofWide(this.widened().times(by.widened()));
  }

  /** 40 significant digits where the quotient does not end before. */
  div(divisor: ExactValue): Exact {
    const by = Exact.of(divisor);
    return this.quotient(by) ?? Exact.ofWide(this.widened().div(by.widened()));
  }

  /** The remainder of a division, with the sign of the dividend. */
  mod(divisor: ExactValue): Exact {
    return Exact.ofWide(this.widened().mod(Exact.of(divisor).widened()));
  }

  pow(exponent: number): Exact {
    if (this.mantissa === 10 && this.places === 0 && Number.isInteger(exponent)) {
      if (exponent >= 0 && exponent <= SURE_DIGITS) return new Exact(power(exponent), 0);
      if (exponent < 0 && exponent >= -MOST_PLACES) return new Exact(1, -exponent);
    }
    return Exact.ofWide(this.widened().pow(exponent));
  }

  abs(): Exact {
    if (this.wide !== undefined) return Exact.ofWide(this.wide.abs());
    return isSignSet(this.mantissa) ? new Exact(-this.mantissa, this.places) : this;
  }

  neg(): Exact {
    if (this.wide !== undefined) return Exact.ofWide(this.wide.neg());
    return new Exact(-this.mantissa, this.places);
  }

  /** −1, 0 or 1; NaN where either value is not a number. */
  comparedTo(other: ExactValue): number {
    const by = Exact.of(other);
    if (this.wide !== undefined || by.wide !== undefined) return this.widened().comparedTo(by.widened());
    const shift = this.places - by.places;
    // Whole numbers beyond the safe ones are rounded here, but stay beyond: the order is right all the same.
    const left = shift < 0 ? this.mantissa * power(-shift) : this.mantissa;
    const right = shift > 0 ? by.mantissa * power(shift) : by.mantissa;
    return left < right ? -1 : left > right ? 1 : 0;
  }

  eq(other: ExactValue): boolean {
    return this.comparedTo(other) === 0;
  }

  lt(other: ExactValue): boolean {
    return this.comparedTo(other) < 0;
  }

  lte(other: ExactValue): boolean {
    return this.comparedTo(other) <= 0;
  }

  gt(other: ExactValue): boolean {
    return this.comparedTo(other) > 0;
  }

  gte(other: ExactValue): boolean {
    return this.comparedTo(other) >= 0;
  }

  isZero(): boolean {
    return this.mantissa === 0;
  }

  /** True for −0 too: what is left of a negative value after rounding. */
  isNegative(): boolean {
    return this.wide === undefined ? isSignSet(this.mantissa) : this.wide.isNegative();
  }

  /** True for 0 too. */
  isPositive(): boolean {
    return this.wide === undefined ? !isSignSet(this.mantissa) : this.wide.isPositive();
  }

  isInteger(): boolean {
    return this.wide === undefined ? this.places === 0 : this.wide.isInteger();
  }

  isFinite(): boolean {
    return this.wide === undefined || this.wide.isFinite();
  }

  /** How many decimals are needed to write it. */
  decimalPlaces(): number {
    return this.wide === undefined ? this.places : this.wide.decimalPlaces();
  }

  /** How many digits are needed to write it, zeros at either end aside. */
  precision(): number {
    if (this.wide !== undefined) return this.wide.precision();
    return digitsOf(this.mantissa, this.places);
  }

  /** The power of ten of the first digit: 2 for 123.4. */
  get exponent(): number {
    return this.widened().e;
  }

  /** Rounded half away from zero. */
  toDecimalPlaces(places: number): Exact {
    if (this.wide !== undefined) return Exact.ofWide(this.wide.toDecimalPlaces(places));
    return places >= this.places ? this : Exact.narrow(rounded(this.mantissa, this.places, places), places);
  }

  toSignificantDigits(digits: number): Exact {
    if (this.wide === undefined && this.precision() <= digits) return this;
    return Exact.ofWide(this.widened().toSignificantDigits(digits));
  }

  /** Rounded to a whole number, half away from zero. */
  round(): Exact {
    return this.toDecimalPlaces(0);
  }

  trunc(): Exact {
    return Exact.ofWide(this.widened().trunc());
  }

  toNumber(): number {
    // Both are exact, so the quotient is the double nearest to the value.
    return this.wide === undefined ? this.mantissa / power(this.places) : this.wide.toNumber();
  }

  /** Plain notation; with `places`, rounded half away from zero and filled up with zeros. */
  toFixed(places?: number): string {
    if (this.wide !== undefined) return this.wide.toFixed(places);
    return written(this.mantissa, this.places, places ?? this.places);
  }

  toExponential(places: number): string {
    return this.widened().toExponential(places);
  }

  toPrecision(digits: number): string {
    return this.widened().toPrecision(digits);
  }

  toString(): string {
    return this.wide === undefined ? this.toFixed() : this.wide.toString();
  }

  toJSON(): string {
    return this.widened().toJSON();
  }

  /** The sum with another value taken `sign` times. */
  private added(by: Exact, sign: 1 | -1): Exact {
    const own = this.mantissa;
    const their = by.mantissa * sign;
    const shift = this.places - by.places;
    // Not a number where a value is wide or does not fit.
    const sum =
      shift === 0 ? own + their : shift > 0 ? own + safe(their * power(shift)) : safe(own * power(-shift)) + their;
    if (Number.isSafeInteger(sum)) return Exact.narrow(sum, shift >= 0 ? this.places : by.places);
    const [wide, other] = [this.widened(), by.widened()];
    return Exact.ofWide(sign === 1 ? wide.plus(other) : wide.minus(other));
  }

  /** The quotient where it is narrow and shows itself at once: by powers of ten, by 2, 5, 8 …, or without remainder. */
  private quotient(by: Exact): Exact | undefined {
    const { mantissa } = this;
    const divisor = by.mantissa;
    if (divisor === 0 || this.wide !== undefined || by.wide !== undefined) return undefined;
    let places = this.places - by.places;
    // Looked for only where there is hope: halves and rates are asked for in every cell.
    const tens = divisor === 1 || divisor % 10 === 0 ? powerOf(divisor) : -1;
    if (tens >= 0) return Exact.scaled(mantissa, places + tens);
    let whole = mantissa;
    if (whole % divisor !== 0) {
      whole *= power(MORE_PLACES);
      places += MORE_PLACES;
      if (!Number.isSafeInteger(whole) || whole % divisor !== 0) return undefined;
    }
    return Exact.scaled(whole / divisor, places);
  }

  private widened(): Wide {
    return this.wide ?? (this.places === 0 ? new Wide(this.mantissa) : new Wide(this.toFixed()));
  }

  /** From a safe whole number and a power of ten of either sign. */
  private static scaled(mantissa: number, places: number): Exact | undefined {
    if (places > MOST_PLACES) return undefined;
    if (places >= 0) return Exact.narrow(mantissa, places);
    const whole = mantissa * power(-places);
    return Number.isSafeInteger(whole) ? new Exact(whole, 0) : undefined;
  }

  /** From a safe whole number and 0 to 22 places: zeros at the end are taken off. */
  private static narrow(mantissa: number, places: number): Exact {
    let whole = mantissa;
    let left = whole === 0 ? 0 : places;
    for (; left > 0 && whole % 10 === 0; left -= 1) whole /= 10;
    return left === 0 ? Exact.whole(whole) : new Exact(whole, left);
  }

  /** From a safe whole number. */
  private static whole(value: number): Exact {
    const known = value >= 0 && value <= LARGEST_USUAL ? Exact.usual[value] : undefined;
    // −0 is no index but finds 0.
    return known === undefined || Object.is(value, -0) ? new Exact(value, 0) : known;
  }

  private static ofNumber(value: number): Exact {
    if (Number.isSafeInteger(value)) return Exact.whole(value);
    return Exact.ofFewPlaces(value) ?? Exact.ofText(String(value));
  }

  /** The decimal of a double where it has few enough digits to be found by trying. */
  private static ofFewPlaces(value: number): Exact | undefined {
    const places = placesOf(value);
    return places === undefined ? undefined : Exact.narrow(Math.round(value * power(places)), places);
  }

  private static ofText(text: string): Exact {
    if (text.length <= LONGEST_TEXT && /^-?\d+(?:\.\d+)?$/.test(text)) {
      const point = text.indexOf(".");
      const places = point < 0 ? 0 : text.length - point - 1;
      const whole = Number(point < 0 ? text : text.slice(0, point) + text.slice(point + 1));
      if (Number.isSafeInteger(whole) && places <= MOST_PLACES) return Exact.narrow(whole, places);
    }
    return Exact.ofWide(new Wide(text));
  }

  private static ofWide(wide: Wide): Exact {
    if (!wide.isFinite() || wide.precision() > SURE_DIGITS + 1) return new Exact(Number.NaN, 0, wide);
    if (wide.isZero()) return new Exact(wide.isNegative() ? -0 : 0, 0);
    const places = wide.decimalPlaces();
    if (places > MOST_PLACES) return new Exact(Number.NaN, 0, wide);
    const mantissa = Number(wide.toFixed().replace(".", ""));
    return Number.isSafeInteger(mantissa) ? new Exact(mantissa, places) : new Exact(Number.NaN, 0, wide);
  }
}

/** Figures that arithmetic needs again and again, made once. */
export const ZERO: Exact = Exact.of(0);
export const ONE: Exact = Exact.of(1);
export const HUNDRED: Exact = Exact.of(100);

/** The exact value of what a cell holds: a number stands for its shortest decimal (0.1 is one tenth). */
export function exact(value: ExactValue): Exact {
  return Exact.of(value);
}

/** Rounds half away from zero, as Excel's ROUND does. `places` may be negative. */
export function roundHalfUp(value: Exact, places: number): Exact {
  if (places >= 0) return value.toDecimalPlaces(places);
  const unit = exact(10).pow(-places);
  return value.div(unit).toDecimalPlaces(0).times(unit);
}

/** Plain decimal notation without exponent: the form of exact figures in JSON. */
export function plain(value: Exact): string {
  return value.toFixed();
}

/** The place of the last digit that is no nought: 2 for 1.25, −6 for 1.23457E+11. */
export function lastPlace(value: Exact): number {
  return value.decimalPlaces() > 0 ? value.decimalPlaces() : value.precision() - 1 - value.exponent;
}

/** The exact sum; 0 of nothing. */
export function sumOf(values: Iterable<Exact>): Exact {
  let total = ZERO;
  for (const value of values) total = total.plus(value);
  return total;
}
