import type { Exact } from "../../../../domain/figures/exact";
import type { Interval } from "../../../../domain/figures/interval";
import { contains, divideIntervals, widen } from "../../../../domain/figures/interval";
import { changedQuantity } from "../../../../domain/quantity/quantity";
import type { Node } from "./node";
import { inPlaceOf } from "./node";

/** A part and the share of a whole that its line states for it. */
export interface SharedPart {
  readonly part: Node;
  readonly share: Node;
}

/** So many lines of one whole are no chance, whatever the others say; or so many, where there are no others. */
const FEWEST_ALIKE = 3;
const FEWEST_OF_ALL = 2;

/**
 * The whole of which most lines are the stated shares, though no cell states it: the turnover of a company of which only the
 * five largest customers are listed. It stands where the first of those parts stands; undefined where they do not
 * all agree, nor two thirds of them and three at least.
 */
export function commonBase(parts: readonly SharedPart[]): Node | undefined {
  const wholes = parts.flatMap((each) => {
    const whole = isShareOfPart(each) ? divideIntervals(each.part.asInput, toTheLastPlace(each.share)) : undefined;
    return whole === undefined ? [] : [{ ...each, whole }];
  });
  const meeting = mostMet(wholes.map(({ whole }) => whole));
  const met = wholes.filter(({ whole }) => meeting !== undefined && contains(whole, meeting));
  const [best, most] = [innerOf(met.map(({ whole }) => whole)), met.length];
  const areAlike = most === parts.length || (most >= FEWEST_ALIKE && most * 3 >= wholes.length * 2);
  if (best === undefined || most < FEWEST_OF_ALL || !areAlike) return undefined;
  const base = best;
  if (wholes.some(({ part }) => part.value.gt(base.hi))) return undefined;
  const alike = wholes.filter(({ whole }) => contains(whole, base.lo));
  const [first] = alike;
  return first === undefined ? undefined : nodeOf(base, first.part, alike);
}

/** Nothing, and what is taken away, tell no whole: losses are often printed without their sign. */
export function isShareOfPart({ part, share }: SharedPart): boolean {
  return part.value.gt(0) && toTheLastPlace(share).lo.gt(0);
}

/** Shares are evened out until they make a hundred: each may lie a last place beside what it should be. */
function toTheLastPlace({ value, asResult }: Node): Interval {
  return widen(asResult, asResult.hi.minus(value));
}

/** The value that most intervals hold: where they meet, they meet at the lower end of one of them. */
function mostMet(intervals: readonly Interval[]): Exact | undefined {
  const begun = intervals.map(({ lo }) => lo).sort((a, b) => a.comparedTo(b));
  const ended = intervals.map(({ hi }) => hi).sort((a, b) => a.comparedTo(b));
  let [best, most, over] = [undefined as Exact | undefined, 0, 0];
  for (const [index, lo] of begun.entries()) {
    while (ended[over]?.lt(lo) === true) over += 1;
    if (index + 1 - over > most) [best, most] = [lo, index + 1 - over];
  }
  return best;
}

function innerOf(intervals: readonly Interval[]): Interval | undefined {
  const [first, ...others] = intervals;
  return others.reduce<Interval | undefined>(
    (inner, { lo, hi }) =>
      inner === undefined ? undefined : { lo: lo.gt(inner.lo) ? lo : inner.lo, hi: hi.lt(inner.hi) ? hi : inner.hi },
    first,
  );
}

function nodeOf(base: Interval, like: Node, alike: readonly SharedPart[]): Node {
  const value = base.lo.plus(base.hi).div(2);
  const room = base.hi.minus(base.lo).toNumber() / 2;
  const own = value.div(like.factor).toDecimalPlaces(like.decimals);
  return inPlaceOf(like, {
    isFormula: true,
    isTotal: true,
    madeOf: alike.flatMap(({ part, share }) => [part, share]),
    approx: value.toNumber(),
    inputRoom: room,
    resultRoom: room,
    value,
    asInput: base,
    asResult: base,
    quantity: changedQuantity(like.quantity, { value: own, display: base, text: own.toFixed(), asText: false }),
  });
}
