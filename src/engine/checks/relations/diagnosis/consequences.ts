import { addressKey } from "../../../../domain/cells/address";
import type { Exact } from "../../../../domain/figures/exact";
import { exact } from "../../../../domain/figures/exact";
import type { Interval } from "../../../../domain/figures/interval";
import { point } from "../../../../domain/figures/interval";
import type { Node } from "../../reading/figures/node";
import { isStated } from "../../reading/figures/node";
import { asStated, compute, holds, middle } from "../equation/compute";
import type { Lookup, Relation } from "../equation/relation";
import type { Violation } from "../equation/violation";
import type { Shifts } from "./follow";

/** A figure that a check reports by itself, and the values that would be right there. */
export interface Suspected {
  readonly node: Node;
  readonly allowed: Interval;
  /** False for one of several figures of which one must be wrong: it is looked at, but not held for wrong. */
  readonly isSure: boolean;
}

/** What a diagnosis has to know of the workbook beside its equations. */
export interface Surroundings {
  /** Whether the formula of the equation's result rests on figures that the equation computes it from. */
  readonly computesFrom: (relation: Relation) => boolean;
  readonly follow: (corrections: ReadonlyMap<Node, Interval>) => Shifts;
  readonly suspected: readonly Suspected[];
}

/** In a workbook with more contradictions than this each speaks for itself. */
const MOST_FOLLOWED = 40;

/**
 * The violations that vanish once another one is corrected and the workbook's own formulas are recalculated: a summary
 * that disagrees with a total only because one of the total's terms is wrong.
 */
export function consequencesOf(violations: readonly Violation[], around: Surroundings): ReadonlySet<Violation> {
  const gone = new Set<Violation>();
  if (violations.length > MOST_FOLLOWED) return gone;
  for (const violation of [...violations].reverse()) {
    if (violation.isReported) continue;
    if (around.suspected.some((suspected) => isExplainedBy(violation, suspected))) {
      gone.add(violation);
      continue;
    }
    if (!violation.explained.some(readsFormula)) continue;
    const others = violations.filter((each) => each !== violation && !gone.has(each));
    if (isExplained(violation, others, around)) gone.add(violation);
  }
  return gone;
}

/** A weight that spoils the sum of all weights spoils its level's too. */
function isExplainedBy({ explained, culprit }: Violation, { node, allowed, isSure }: Suspected): boolean {
  if (isSure || node === culprit || !explained.every((relation) => relation.inputs.includes(node))) return false;
  const lookup = shifted(explained, new Map([[node, allowed]]), new Map());
  return explained.every((relation) => holds(relation, lookup) === true);
}

function readsFormula({ result, inputs }: Relation): boolean {
  return result.isFormula || inputs.some(({ isFormula }) => isFormula);
}

function isExplained(violation: Violation, others: readonly Violation[], around: Surroundings): boolean {
  const corrections = new Map(others.map(({ culprit, expected }) => [culprit, expected]));
  if (settles(violation, corrections, around)) return true;
  return around.suspected.some((suspected) => settlesWithin(violation, suspected, around));
}

/** True when all that the violation explains holds with these corrections and what the formulas make of them. */
function settles({ explained }: Violation, corrections: ReadonlyMap<Node, Interval>, around: Surroundings): boolean {
  if (corrections.size === 0) return false;
  const shifts = around.follow(corrections);
  if (shifts.size === 0 || !explained.some((relation) => isMoved(relation, shifts))) return false;
  const lookup = shifted(explained, corrections, shifts);
  return explained.every((relation) => holds(relation, lookup) === true);
}

/** The same for one figure whose right value is known only by its limits: the value that is wanted must lie in them. */
function settlesWithin(violation: Violation, { node, allowed }: Suspected, around: Surroundings): boolean {
  if (node === violation.culprit) return false;
  const limit = allowed.hi;
  const corrections = new Map([[node, point(limit)]]);
  const shifts = around.follow(corrections);
  const relation = violation.explained.find((each) => isMoved(each, shifts));
  if (relation === undefined) return false;
  const before = gapOf(relation, asStated);
  const after = gapOf(relation, shifted([relation], corrections, shifts));
  if (before === undefined || after === undefined || before.eq(after)) return false;
  const wanted = node.value.plus(before.div(before.minus(after)).times(limit.minus(node.value)));
  const room = exact("0.005").times(node.factor);
  if (wanted.lt(allowed.lo.minus(room)) || wanted.gt(allowed.hi.plus(room))) return false;
  return settles(violation, new Map([[node, point(wanted)]]), around);
}

function gapOf(relation: Relation, lookup: Lookup): Exact | undefined {
  const expected = compute(relation, lookup);
  return expected === undefined ? undefined : middle(lookup.result(relation.result)).minus(middle(expected));
}

function isMoved(relation: Relation, shifts: Shifts): boolean {
  return nodesOf(relation).some((node) => isStated(node) && shifts.has(addressKey(node.at)));
}

/** Figures as corrected, and formulas as they would be then. */
function shifted(relations: readonly Relation[], corrections: ReadonlyMap<Node, Interval>, shifts: Shifts): Lookup {
  const moved = (node: Node, own: Interval): Interval => {
    const corrected = corrections.get(node);
    if (corrected !== undefined) return corrected;
    const shift = isStated(node) ? shifts.get(addressKey(node.at)) : undefined;
    if (shift === undefined) return own;
    const by = exact(shift).times(node.factor).toDecimalPlaces(9);
    return { lo: own.lo.plus(by), hi: own.hi.plus(by) };
  };
  const changed = new Map<Node, Interval>();
  for (const node of relations.flatMap(nodesOf)) {
    const input = moved(node, node.asInput);
    if (input !== node.asInput) changed.set(node, input);
  }
  return {
    input: (node) => changed.get(node) ?? node.asInput,
    result: (node) => moved(node, node.asResult),
    changed,
  };
}

function nodesOf({ result, inputs, alternatives }: Relation): readonly Node[] {
  return [result, ...inputs, ...(alternatives ?? []).flatMap((way) => way.inputs)];
}
