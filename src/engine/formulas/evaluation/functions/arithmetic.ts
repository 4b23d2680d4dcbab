import { exact, roundHalfUp } from "../../../../domain/figures/exact";
import { significant } from "../values";
import type { Functions } from "./function";
import { DIVISION_BY_ZERO, NOT_A_NUMBER, numbersOf, numeric } from "./function";

/** Rounds as Excel does, where its 15 digits and the exact double agree about the way; else unknown. */
function rounded(value: number, places: number, away: "half" | "up" | "down"): number | undefined {
  if (!Number.isInteger(places) || Math.abs(places) > 12) return undefined;
  const one = roundOne(value, places, away);
  const other = roundOne(significant(value), places, away);
  return one === other ? one : undefined;
}

function roundOne(value: number, places: number, away: "half" | "up" | "down"): number {
  const magnitude = exact(Math.abs(value));
  const half = exact(10).pow(-places).div(2);
  const near = roundHalfUp(magnitude, places);
  let result = near;
  if (away === "up" && near.lt(magnitude)) result = near.plus(half.times(2));
  if (away === "down" && near.gt(magnitude)) result = near.minus(half.times(2));
  return Math.sign(value) * result.toNumber();
}

const MOST_TIMES = 1e9;

/** INT and MOD work on the double; close to a whole number its 15 digits may say something else. */
function floor(value: number): number | undefined {
  const whole = Math.floor(value);
  return whole === Math.floor(significant(value)) ? whole : undefined;
}

/** To a multiple; programs do not agree about negative numbers. */
function multiple(value: number, step: number, away: "up" | "down"): number | undefined {
  if (value < 0 || step <= 0) return undefined;
  const times = away === "down" ? floor(value / step) : floor(-(value / step));
  return times === undefined ? undefined : Math.abs(times) * step;
}

/** Rounding, roots and powers of single numbers. */
export const ARITHMETIC: Functions = {
  ROUND: numeric(2, (value = 0, places = 0) => rounded(value, places, "half")),
  ROUNDUP: numeric(2, (value = 0, places = 0) => rounded(value, places, "up")),
  ROUNDDOWN: numeric(2, (value = 0, places = 0) => rounded(value, places, "down")),
  TRUNC: numeric(2, (value = 0, places = 0) => rounded(value, places, "down")),
  CEILING: numeric(2, (value = 0, step = 1) => multiple(value, step, "up")),
  FLOOR: numeric(2, (value = 0, step = 1) => multiple(value, step, "down")),
  INT: numeric(1, (value = 0) => floor(value)),
  ABS: numeric(1, (value = 0) => Math.abs(value)),
  SIGN: numeric(1, (value = 0) => Math.sign(value)),
  SQRT: numeric(1, (value = 0) => (value < 0 ? NOT_A_NUMBER : Math.sqrt(value))),
  POWER: numeric(2, (base = 0, exponent = 0) => {
    const power = base === 0 && exponent <= 0 ? undefined : base ** exponent;
    return power !== undefined && Number.isFinite(power) ? power : undefined;
  }),
  EXP: numeric(1, (value = 0) => (value > 700 ? undefined : Math.exp(value))),
  LN: numeric(1, (value = 0) => (value <= 0 ? NOT_A_NUMBER : Math.log(value))),
  LOG10: numeric(1, (value = 0) => (value <= 0 ? NOT_A_NUMBER : Math.log10(value))),
  PI: numeric(0, () => Math.PI),
  SUMSQ: (operands, around) => {
    const numbers = numbersOf(operands, around);
    if (numbers === undefined || "error" in numbers) return numbers;
    return numbers.reduce((sum, number) => sum + number * number, 0);
  },
  MOD: numeric(2, (value = 0, divisor = 0) => {
    if (divisor === 0) return DIVISION_BY_ZERO;
    const whole = floor(value / divisor);
    // So many times the divisor that programs differ in the last digits of the remainder.
    if (Math.abs(value / divisor) > MOST_TIMES) return undefined;
    return whole === undefined ? undefined : value - divisor * whole;
  }),
};
