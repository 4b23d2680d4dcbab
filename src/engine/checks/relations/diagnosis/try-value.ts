import type { CellAddress } from "../../../../domain/cells/address";
import type { CellSet } from "../../../../domain/cells/cell-map";
import type { Interval } from "../../../../domain/figures/interval";
import { overlap, widen } from "../../../../domain/figures/interval";
import type { Node } from "../../reading/figures/node";
import { isStated } from "../../reading/figures/node";
import { compute, holds, solve } from "../equation/compute";
import type { Lookup, Relation } from "../equation/relation";
import { nodesOf } from "../equation/relation";
import type { Surroundings } from "./consequences";

/** How far a corrected figure is followed through computed ones. */
const DEPTH = 6;
/** How many false equations are asked what a figure should be. */
const MOST_ASKED = 12;
/** Merits are sums of fractions in floating point: a smaller difference is none. */
export const SAME_MERIT = 1e-9;

/** What speaks for a value and against it, each in false equations that it makes true. */
const MERIT = {
  /** A true equation becomes false. */
  broken: 1.5,
  /** A typed figure would have to follow, or an equation of the figure stays false; more than so many say no more. */
  unsettled: 0.2,
  mostUnsettled: 3,
  oddlyNegative: 0.6,
  /** The figure is known to be wrong. */
  awaited: 0.5,
  /** A formula gives the figure, and no equation of its own becomes true. */
  computed: 0.3,
} as const;

/** A corrected figure would be written with as many decimals as the stated one, and stand for as much. */
export function lookupOf(changed: ReadonlyMap<Node, Interval>): Lookup {
  const written = (value: Interval | undefined, own: Interval): Interval =>
    value === undefined ? own : widen(value, own.hi.minus(own.lo).div(2));
  return {
    input: (each) => written(changed.get(each), each.asInput),
    result: (each) => written(changed.get(each), each.asResult),
    changed,
  };
}

/** The equations among which a wrong figure is looked for. */
export interface Search {
  readonly index: ReadonlyMap<Node, readonly Relation[]>;
  /** Whether each equation holds as the workbook stands. */
  readonly state: ReadonlyMap<Relation, boolean>;
  /** False equations that no figure explains yet. */
  readonly open: ReadonlySet<Relation>;
  /** Cells that checks find wrong by themselves. */
  readonly reported: CellSet;
  /** What would be right in some of these cells. */
  readonly limits: ReadonlyMap<Node, Interval>;
  readonly computesFrom: Surroundings["computesFrom"];
  /** What was found to be right in other cells; the rest is looked at as if it stood there. */
  readonly given: ReadonlyMap<Node, Interval>;
}

/** A figure that may be wrong, with the value that would explain most. */
export interface Suspect {
  readonly node: Node;
  readonly value: Interval;
  /** False equations that become true with it. */
  readonly fixed: readonly Relation[];
  /** Cells computed from it that change with it. */
  readonly derived: readonly CellAddress[];
  /** True equations that speak against this value, those of typed results that would have to follow it included. */
  readonly against: number;
  readonly merit: number;
  /** Terms of which any one would explain more than the figure does: one of them is wrong, and nobody can tell which. */
  readonly rivals?: readonly Node[];
}

/** The best value for a figure among those its false equations ask for. */
export function tryAll(node: Node, falseOnes: readonly Relation[], search: Search): Suspect | undefined {
  if (!isStated(node)) return undefined;
  const before = lookupOf(search.given);
  let best: Suspect | undefined;
  for (const relation of falseOnes.slice(0, MOST_ASKED)) {
    const value = solve(relation, node, before);
    if (value === undefined) continue;
    const suspect = tryValue(node, value, search, isOddlyNegative(relation, node, value));
    if (best === undefined || suspect.merit > best.merit + SAME_MERIT) best = suspect;
  }
  return best;
}

function tryValue(node: Node, value: Interval, search: Search, isOdd: boolean): Suspect {
  const { changed, touched, typedFollowers } = followed(node, value, search);
  const { fixed, broken, stillFalse } = effectsOn(touched, node, lookupOf(changed), search);
  for (const each of [node, ...search.given.keys()]) changed.delete(each);
  const hasOwnEquation = fixed.some((relation) => relation.result === node && relation.form.kind !== "equal");
  return {
    node,
    value,
    fixed,
    derived: [...changed.keys()].map(({ at }) => at),
    against: broken + typedFollowers,
    merit:
      fixed.length -
      MERIT.broken * broken -
      MERIT.unsettled * Math.min(typedFollowers + stillFalse, MERIT.mostUnsettled) -
      (isOdd ? MERIT.oddlyNegative : 0) +
      (isAwaited(node, value, search) ? MERIT.awaited : 0) -
      (node.isFormula && !hasOwnEquation ? MERIT.computed : 0),
  };
}

/** The figures that change with one figure, and the equations in which any of them stands. */
function followed(
  node: Node,
  value: Interval,
  { index, state, given }: Search,
): { changed: Map<Node, Interval>; touched: ReadonlySet<Relation>; typedFollowers: number } {
  const changed = new Map<Node, Interval>([...given, [node, value]]);
  const lookup = lookupOf(changed);
  const touched = new Set<Relation>();
  let typedFollowers = 0;
  let frontier: Node[] = [node];
  for (let depth = 0; depth < DEPTH && frontier.length > 0; depth += 1) {
    const next: Node[] = [];
    for (const each of frontier) {
      for (const relation of index.get(each) ?? []) {
        touched.add(relation);
        if (relation.form.kind === "equal" || relation.result === each || changed.has(relation.result)) continue;
        if (state.get(relation) !== true || holds(relation, lookup) === true) continue;
        const follows = compute(relation, lookup);
        if (follows === undefined) continue;
        changed.set(relation.result, follows);
        if (!relation.result.isFormula) typedFollowers += 1;
        next.push(relation.result);
      }
    }
    frontier = next;
  }
  return { changed, touched, typedFollowers };
}

/** What becomes of the equations that a correction touches. */
function effectsOn(
  touched: Iterable<Relation>,
  node: Node,
  lookup: Lookup,
  search: Search,
): { fixed: readonly Relation[]; broken: number; stillFalse: number } {
  const { given } = search;
  const before = lookupOf(given);
  const fixed: Relation[] = [];
  let broken = 0;
  let stillFalse = 0;
  for (const relation of touched) {
    const after = holds(relation, lookup);
    // What other corrections have done already is neither merit nor fault of this one.
    if (given.size > 0 && after !== search.state.get(relation) && after === holds(relation, before)) continue;
    if (search.open.has(relation)) {
      if (after === true && !isOfFaultyFormula(relation, node, search)) fixed.push(relation);
    } else if (after === false) {
      if (search.state.get(relation) === true) broken += 1;
      // An equation of this figure that is false already speaks for no value that leaves it false.
      else if (nodesOf(relation).includes(node)) stillFalse += 1;
    }
  }
  return { fixed, broken, stillFalse };
}

/** A figure known to be wrong explains more, unless the value asked for would be as wrong: spending even further above. */
function isAwaited(node: Node, value: Interval, { reported, limits }: Search): boolean {
  const limit = limits.get(node);
  return reported.has(node.at) && (limit === undefined || overlap(value, limit));
}

/** A result whose formula is found wrong by itself speaks for no other value of what it adds up. */
function isOfFaultyFormula({ result }: Relation, node: Node, { reported }: Search): boolean {
  return result !== node && result.isFormula && reported.has(result.at);
}

/**
 * A figure that is not negative is hardly meant to be: another one is at fault, or a line was left out. A rate of change may
 * well be, and so may one of several changes of which others are negative too.
 */
function isOddlyNegative(relation: Relation, node: Node, value: Interval): boolean {
  if (!value.hi.isNegative() || value.hi.isZero() || node.value.isNegative()) return false;
  const { result, inputs, form } = relation;
  if (form.kind === "ratio" && form.offset !== undefined && node === result) return false;
  const isChange = form.kind === "sum" && form.signs === undefined && result.value.isNegative();
  return !(isChange && inputs.includes(node));
}
