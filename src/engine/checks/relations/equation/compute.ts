import type { Exact } from "../../../../domain/figures/exact";
import { exact, ONE, ZERO } from "../../../../domain/figures/exact";
import { greatestOf, leastOf } from "../../../../domain/figures/greatest";
import type { Interval } from "../../../../domain/figures/interval";
import {
  addIntervals,
  divideIntervals,
  overlap,
  point,
  scaleInterval,
  subtractIntervals,
  widen,
} from "../../../../domain/figures/interval";
import type { Node } from "../../reading/figures/node";
import { firstLook } from "./first-look";
import type { Computation, Form, Lookup, Relation } from "./relation";

/** Reads figures as the workbook states them. */
export const asStated: Lookup = { input: (node) => node.asInput, result: (node) => node.asResult };

/** What the computation gives; undefined when it divides by zero. */
export function compute({ inputs, form }: Computation, lookup: Lookup): Interval | undefined {
  switch (form.kind) {
    case "sum":
      return signedSum(inputs, form, lookup);
    case "mean":
      return scaleInterval(signedSum(inputs, { kind: "sum" }, lookup), ONE.div(inputs.length).div(form.divisor ?? ONE));
    case "weighted":
      return addIntervals(inputs.map((node, place) => scaleInterval(lookup.input(node), form.parts[place] ?? ZERO)));
    case "ratio": {
      const [over, under] = inputs;
      if (over === undefined || under === undefined) return undefined;
      const ratio = divideIntervals(scaled(lookup.input(over), form), lookup.input(under));
      if (ratio === undefined) return undefined;
      const rest = subtractIntervals(ratio, point(form.offset ?? ZERO));
      return form.sign === undefined ? rest : scaleInterval(rest, exact(form.sign));
    }
    case "portion": {
      const { parts, whole } = portionOf(inputs);
      return whole === undefined ? undefined : divideIntervals(sumOfInputs(parts, lookup), lookup.input(whole));
    }
    case "product": {
      const product = productOf(inputs, lookup);
      return product === undefined || form.scale === undefined ? product : scaleInterval(product, form.scale);
    }
    case "equal": {
      const [other] = inputs;
      return other === undefined ? undefined : lookup.result(other);
    }
  }
}

function scaled(over: Interval, { scale }: Form & { kind: "ratio" }): Interval {
  return scale === undefined ? over : scaleInterval(over, scale);
}

/** What a portion adds up, and what it divides by. */
function portionOf(inputs: readonly Node[]): {
  readonly parts: readonly Node[];
  readonly whole: Node | undefined;
} {
  return { parts: inputs.slice(0, -1), whole: inputs.at(-1) };
}

function sumOfInputs(nodes: readonly Node[], lookup: Lookup): Interval {
  return addIntervals(nodes.map((node) => lookup.input(node)));
}

/** Sums of more terms than this are kept, and only changed terms are looked at again. */
const LONG_SUM = 24;

interface KeptSum extends Interval {
  readonly signs: ReadonlyMap<Node, 1 | -1>;
}
const keptSums = new WeakMap<readonly Node[], KeptSum>();

function signedSum(inputs: readonly Node[], form: Form & { kind: "sum" }, lookup: Lookup): Interval {
  if (inputs.length > LONG_SUM) return changedSum(inputs, form, lookup);
  let { lo, hi } = point(form.constant ?? ZERO);
  inputs.forEach((node, index) => {
    ({ lo, hi } = added({ lo, hi }, lookup.input(node), form.signs?.[index] ?? 1));
  });
  return { lo, hi };
}

function changedSum(inputs: readonly Node[], form: Form & { kind: "sum" }, lookup: Lookup): Interval {
  let kept = keptSums.get(inputs);
  if (kept === undefined) {
    const signs = new Map<Node, 1 | -1>();
    let sum = point(form.constant ?? ZERO);
    inputs.forEach((node, index) => {
      const sign = form.signs?.[index] ?? 1;
      signs.set(node, sign);
      sum = added(sum, node.asInput, sign);
    });
    kept = { ...sum, signs };
    keptSums.set(inputs, kept);
  }
  let { lo, hi } = kept;
  for (const [node, value] of lookup.changed ?? []) {
    const sign = kept.signs.get(node);
    if (sign === undefined) continue;
    const { asInput } = node;
    ({ lo, hi } = added({ lo, hi }, { lo: value.lo.minus(asInput.lo), hi: value.hi.minus(asInput.hi) }, sign));
  }
  return { lo, hi };
}

function added(sum: Interval, term: Interval, sign: 1 | -1): Interval {
  return sign === 1
    ? { lo: sum.lo.plus(term.lo), hi: sum.hi.plus(term.hi) }
    : { lo: sum.lo.minus(term.hi), hi: sum.hi.minus(term.lo) };
}

function productOf([first, ...others]: readonly Node[], lookup: Lookup): Interval | undefined {
  if (first === undefined) return undefined;
  return others.reduce((product, node) => multiply(product, lookup.input(node)), lookup.input(first));
}

function multiply(a: Interval, b: Interval): Interval {
  const ends = [a.lo.times(b.lo), a.lo.times(b.hi), a.hi.times(b.lo), a.hi.times(b.hi)];
  return { lo: leastOf(ends), hi: greatestOf(ends) };
}

const verdicts = new WeakMap<Relation, { readonly verdict: boolean | undefined }>();

/** Whether the equation holds for the figures that the workbook states; false where nothing can be computed. */
export function holdsAsStated(relation: Relation): boolean {
  return holds(relation, asStated) === true;
}

/** Whether the equation holds, in its own or an alternative way; undefined when nothing can be computed. */
export function holds(relation: Relation, lookup: Lookup): boolean | undefined {
  if (lookup !== asStated) return judged(relation, lookup);
  // What a first look decides is cheaper to decide again than to remember for each equation of a large workbook.
  const isShort = relation.inputs.length <= LONG_SUM;
  const atOnce = isShort ? firstLook(relation) : undefined;
  if (atOnce !== undefined) return atOnce;
  const known = verdicts.get(relation);
  if (known !== undefined) return known.verdict;
  const verdict = (isShort ? undefined : firstLook(relation)) ?? judged(relation, asStated);
  verdicts.set(relation, { verdict });
  return verdict;
}

/** Whether a relation surely holds between the figures as they are stated. */
export function isTrue(relation: Relation): boolean {
  return holds(relation, asStated) === true;
}

function judged(relation: Relation, lookup: Lookup): boolean | undefined {
  const stated = lookup.result(relation.result);
  let known = false;
  for (const way of [relation, ...(relation.alternatives ?? [])]) {
    const expected = compute(way, lookup);
    if (expected === undefined) continue;
    known = true;
    const allowed = relation.slack === undefined ? expected : widen(expected, relation.slack);
    if (overlap(stated, allowed)) return true;
    if (isOnNegativeBase(way, lookup) && overlap(stated, scaleInterval(allowed, ONE.neg()))) return true;
  }
  return known ? false : undefined;
}

/** A rate on a negative figure (income in a budget of net spending) may be taken on its magnitude, to keep the sign of the part. */
function isOnNegativeBase({ inputs: [, under], form }: Computation, lookup: Lookup): boolean {
  return form.kind === "ratio" && under !== undefined && lookup.input(under).hi.isNegative();
}

/** The middle of an interval: what to name as the expected figure. */
export function middle(interval: Interval): Exact {
  return interval.lo.plus(interval.hi).div(2);
}

/** How far the result follows when one more of a term is added. */
function weightOf({ inputs, form }: Computation, place: number): Exact {
  switch (form.kind) {
    case "sum":
      return exact(form.signs?.[place] ?? 1);
    case "mean":
      return ONE.div(inputs.length).div(form.divisor ?? ONE);
    case "weighted":
      return form.parts[place] ?? ZERO;
    default:
      return ONE;
  }
}

/** The value that `node` would need for the equation to hold, all others as looked up; undefined where it cannot be solved. */
export function solve(relation: Relation, node: Node, lookup: Lookup): Interval | undefined {
  if (node === relation.result) return compute(relation, lookup);
  const stated = lookup.result(relation.result);
  const place = relation.inputs.indexOf(node);
  if (place < 0) return undefined;
  switch (relation.form.kind) {
    case "equal":
      return stated;
    case "sum":
    case "mean":
    case "weighted": {
      const weight = weightOf(relation, place);
      if (weight.isZero()) return undefined;
      const expected = compute(relation, lookup);
      if (expected === undefined) return undefined;
      const short = subtractIntervals(stated, point(middle(expected)));
      const own = lookup.input(node);
      const shift = scaleInterval(short, ONE.div(weight));
      const at = middle(own);
      return { lo: at.plus(shift.lo), hi: at.plus(shift.hi) };
    }
    case "ratio": {
      const [over, under] = relation.inputs;
      if (over === undefined || under === undefined) return undefined;
      const { offset = ZERO, sign, scale = ONE } = relation.form;
      const rest = sign === undefined ? stated : scaleInterval(stated, exact(sign));
      const ratio = subtractIntervals(rest, point(offset.neg()));
      return node === over
        ? scaleInterval(multiply(ratio, lookup.input(under)), ONE.div(scale))
        : divideIntervals(scaleInterval(lookup.input(over), scale), ratio);
    }
    case "portion": {
      const { parts, whole } = portionOf(relation.inputs);
      if (whole === undefined) return undefined;
      if (node === whole) return divideIntervals(sumOfInputs(parts, lookup), stated);
      const others = parts.filter((part) => part !== node);
      return subtractIntervals(multiply(stated, lookup.input(whole)), sumOfInputs(others, lookup));
    }
    case "product": {
      const others = productOf(
        relation.inputs.filter((_, index) => index !== place),
        lookup,
      );
      const { scale = ONE } = relation.form;
      return others === undefined ? undefined : divideIntervals(scaleInterval(stated, ONE.div(scale)), others);
    }
  }
}
