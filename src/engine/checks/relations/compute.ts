import type { Exact } from "../../../domain/exact";
import { exact, ONE, ZERO } from "../../../domain/exact";
import type { Interval } from "../../../domain/interval";
import { divideIntervals, overlap, point, scaleInterval, subtractIntervals, widen } from "../../../domain/interval";
import { Exact as ExactCtor } from "../../../domain/exact";
import type { Node } from "../reading/node";
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
    case "ratio": {
      const [over, under] = inputs;
      if (over === undefined || under === undefined) return undefined;
      const ratio = divideIntervals(lookup.input(over), lookup.input(under));
      return ratio === undefined ? undefined : subtractIntervals(ratio, point(form.offset ?? ZERO));
    }
    case "product": {
      const [first, second] = inputs;
      if (first === undefined || second === undefined) return undefined;
      return multiply(lookup.input(first), lookup.input(second));
    }
    case "equal": {
      const [other] = inputs;
      return other === undefined ? undefined : lookup.result(other);
    }
  }
}

function signedSum(inputs: readonly Node[], form: Form & { kind: "sum" }, lookup: Lookup): Interval {
  let lo = form.constant ?? exact(0);
  let hi = lo;
  inputs.forEach((node, index) => {
    const { lo: low, hi: high } = lookup.input(node);
    if (form.signs?.[index] === -1) {
      lo = lo.minus(high);
      hi = hi.minus(low);
    } else {
      lo = lo.plus(low);
      hi = hi.plus(high);
    }
  });
  return { lo, hi };
}

function multiply(a: Interval, b: Interval): Interval {
  const ends = [a.lo.times(b.lo), a.lo.times(b.hi), a.hi.times(b.lo), a.hi.times(b.hi)];
  return { lo: ExactCtor.min(...ends), hi: ExactCtor.max(...ends) };
}

/** Whether the equation holds, in its own or an alternative way; undefined when nothing can be computed. */
export function holds(relation: Relation, lookup: Lookup): boolean | undefined {
  const stated = lookup.result(relation.result);
  let known = false;
  for (const way of [relation, ...(relation.alternatives ?? [])]) {
    const expected = compute(way, lookup);
    if (expected === undefined) continue;
    known = true;
    if (overlap(stated, relation.slack === undefined ? expected : widen(expected, relation.slack))) return true;
  }
  return known ? false : undefined;
}

/** The middle of an interval: what to name as the expected figure. */
export function middle(interval: Interval): Exact {
  return interval.lo.plus(interval.hi).div(2);
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
    case "mean": {
      const scale =
        relation.form.kind === "mean" ? exact(relation.inputs.length).times(relation.form.divisor ?? ONE) : ONE;
      const sign = relation.form.kind === "sum" ? (relation.form.signs?.[place] ?? 1) : 1;
      const expected = compute(relation, lookup);
      if (expected === undefined) return undefined;
      const short = subtractIntervals(stated, point(middle(expected)));
      const own = lookup.input(node);
      const shift = scaleInterval(short, scale.times(sign));
      const at = middle(own);
      return { lo: at.plus(shift.lo), hi: at.plus(shift.hi) };
    }
    case "ratio": {
      const [over, under] = relation.inputs;
      if (over === undefined || under === undefined) return undefined;
      const ratio = subtractIntervals(stated, point((relation.form.offset ?? ZERO).neg()));
      return node === over ? multiply(ratio, lookup.input(under)) : divideIntervals(lookup.input(over), ratio);
    }
    case "product": {
      const other = relation.inputs[1 - place];
      return other === undefined ? undefined : divideIntervals(stated, lookup.input(other));
    }
  }
}
