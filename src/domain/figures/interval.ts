import type { Exact } from "./exact";
import { exact } from "./exact";
import { greatestOf, leastOf } from "./greatest";

/**
 * All values that a displayed figure can stand for. Both ends belong to it: 19.12 stands for 19.115 to 19.125,
 * so that neither rounding half up nor half even accuses anybody.
 */
export interface Interval {
  readonly lo: Exact;
  readonly hi: Exact;
}

/** The interval of a figure that is known exactly. */
export function point(value: Exact): Interval {
  return { lo: value, hi: value };
}

const halves = new Map<number, Exact>();

/** Half of the last place of so many decimals. Made once for each number of them: a power costs more than what it is for. */
export function halfOfLast(decimals: number): Exact {
  let half = halves.get(decimals);
  if (half === undefined) halves.set(decimals, (half = exact(10).pow(-decimals).div(2)));
  return half;
}

/** The interval of a figure shown with `decimals` decimals (negative: rounded to tens, hundreds …). */
export function displayed(value: Exact, decimals: number): Interval {
  const half = halfOfLast(decimals);
  return { lo: value.minus(half), hi: value.plus(half) };
}

/** Whether two figures can be the same; intervals that only touch can. */
export function overlap(a: Interval, b: Interval): boolean {
  return a.lo.lte(b.hi) && b.lo.lte(a.hi);
}

/** Whether a value lies within; on the border it does. */
export function contains(interval: Interval, value: Exact): boolean {
  return interval.lo.lte(value) && value.lte(interval.hi);
}

/** What the sum of figures can be. */
export function addIntervals(intervals: Iterable<Interval>): Interval {
  let lo = exact(0);
  let hi = exact(0);
  for (const interval of intervals) {
    lo = lo.plus(interval.lo);
    hi = hi.plus(interval.hi);
  }
  return { lo, hi };
}

/** What the difference of two figures can be. */
export function subtractIntervals(a: Interval, b: Interval): Interval {
  return { lo: a.lo.minus(b.hi), hi: a.hi.minus(b.lo) };
}

/** What a figure times a factor can be. */
export function scaleInterval(a: Interval, factor: Exact): Interval {
  const x = a.lo.times(factor);
  const y = a.hi.times(factor);
  return x.lte(y) ? { lo: x, hi: y } : { lo: y, hi: x };
}

/** a ÷ b; undefined when b can be zero. */
export function divideIntervals(a: Interval, b: Interval): Interval | undefined {
  if (b.lo.lte(0) && b.hi.gte(0)) return undefined;
  const ends = [a.lo.div(b.lo), a.lo.div(b.hi), a.hi.div(b.lo), a.hi.div(b.hi)];
  return { lo: leastOf(ends), hi: greatestOf(ends) };
}

/** Widened on both sides: for a chain of roundings. */
export function widen(a: Interval, by: Exact): Interval {
  return { lo: a.lo.minus(by), hi: a.hi.plus(by) };
}

/** The narrowest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  return { lo: leastOf([a.lo, b.lo]), hi: greatestOf([a.hi, b.hi]) };
}
