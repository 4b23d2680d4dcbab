import type { Node } from "../../reading/figures/node";
import type { Computation, Relation } from "./relation";
import { tailRoom } from "./tail-room";

/** A figure that is so far off is to be seen: a hundredth of it in whole last places, or one of them. */
const PART = 0.01;

function offOf({ approx, decimals, factor, dimension, quantity }: Node): number {
  const place = 10 ** -decimals * factor.toNumber() * (dimension === "rate" && quantity.percent ? PART : 1);
  return place * Math.max(1, Math.floor((Math.abs(approx) * PART) / place));
}

/**
 * Whether an equation that holds would be told if one of its figures were a hundredth off, either way. `clear`: by itself.
 * `faint`: only beside another equation that is off by the same. Otherwise the figure may be changed and nobody hears of it:
 * a small term among large rounded ones, a completion that is capped at 100 %, a budget that stands beside another one
 * from which the rate may be taken as well.
 */
export type Sensitivity = "clear" | "faint" | "blind";

/** Judges the figures of an equation. In doubles: what lies near the limit is called the weaker one. */
export function sensitivityOf(relation: Relation): (node: Node) => Sensitivity {
  const { result, slack } = relation;
  const stated = result.resultRoom + (slack?.toNumber() ?? 0);
  const tail = tailRoom(relation, result);
  const alone = stated + (tail?.alone.toNumber() ?? 0);
  const crossed = stated + (tail?.crossed.toNumber() ?? 0);
  const ways = [relation, ...(relation.alternatives ?? [])].map(rangesOf);
  const distance = (node: Node, by: number): number => {
    const value = node === result ? result.approx + by : result.approx;
    return Math.min(...ways.map((range) => gap(range(node === result ? undefined : { node, by }), value)));
  };
  return (node) => {
    const off = offOf(node);
    const least = Math.min(distance(node, off), distance(node, -off));
    if (least > alone) return "clear";
    return least > crossed ? "faint" : "blind";
  };
}

interface Range {
  readonly lo: number;
  readonly hi: number;
}

interface Change {
  readonly node: Node;
  readonly by: number;
}

/** What a computation may give with one of its figures changed; undefined where it gives nothing. */
type Ranges = (change: Change | undefined) => Range | undefined;

/** How far a value lies outside of a range. What cannot be computed does not contradict. */
function gap(range: Range | undefined, value: number): number {
  return range === undefined ? 0 : Math.max(value - range.hi, range.lo - value, 0);
}

function rangesOf({ inputs, form }: Computation): Ranges {
  switch (form.kind) {
    case "sum":
      return sums(inputs, form.signs, form.constant?.toNumber() ?? 0, 1);
    case "mean":
      return sums(inputs, undefined, 0, inputs.length * (form.divisor?.toNumber() ?? 1));
    case "weighted":
      return sums(inputs, form.parts.map(Number), 0, 1);
    case "ratio":
      return pairs(inputs, (over, under) => {
        const rate = ((form.scale?.toNumber() ?? 1) * over) / under - (form.offset?.toNumber() ?? 0);
        return form.sign === undefined ? rate : -rate;
      });
    case "portion":
      return portions(inputs);
    case "product":
      return products(inputs, form.scale?.toNumber() ?? 1);
    case "equal":
      return pairs([...inputs, ...inputs], (first) => first);
  }
}

/** The sum is made once: a long one is asked for each of its terms. */
function sums(
  inputs: readonly Node[],
  weights: readonly number[] | undefined,
  constant: number,
  divisor: number,
): Ranges {
  let sum = constant;
  let width = 0;
  const weightOf = new Map<Node, number>();
  inputs.forEach((node, index) => {
    const weight = weights?.[index] ?? 1;
    sum += weight * node.approx;
    width += Math.abs(weight) * node.inputRoom;
    weightOf.set(node, weight);
  });
  return (change) => {
    const shift = change === undefined ? 0 : (weightOf.get(change.node) ?? 0) * change.by;
    return { lo: (sum + shift - width) / divisor, hi: (sum + shift + width) / divisor };
  };
}

function pairs([first, second]: readonly Node[], of: (first: number, second: number) => number): Ranges {
  return (change) => {
    if (first === undefined || second === undefined) return undefined;
    const ends = endsOf(first, change).flatMap((a) => endsOf(second, change).map((b) => of(a, b)));
    return ends.every(Number.isFinite) ? { lo: Math.min(...ends), hi: Math.max(...ends) } : undefined;
  };
}

function portions(inputs: readonly Node[]): Ranges {
  const whole = inputs.at(-1);
  const parts = sums(inputs.slice(0, -1), undefined, 0, 1);
  return (change) => {
    const sum = parts(change);
    if (whole === undefined || sum === undefined) return undefined;
    const ends = endsOf(whole, change).flatMap((end) => [sum.lo / end, sum.hi / end]);
    return ends.every(Number.isFinite) ? { lo: Math.min(...ends), hi: Math.max(...ends) } : undefined;
  };
}

function products(inputs: readonly Node[], scale: number): Ranges {
  return (change) =>
    inputs.reduce<Range>(
      (range, node) => {
        const ends = endsOf(node, change).flatMap((end) => [range.lo * end, range.hi * end]);
        return { lo: Math.min(...ends), hi: Math.max(...ends) };
      },
      { lo: scale, hi: scale },
    );
}

function endsOf(node: Node, change: Change | undefined): readonly number[] {
  const value = change?.node === node ? node.approx + change.by : node.approx;
  return [value - node.inputRoom, value + node.inputRoom];
}
