import type { Exact } from "../../../domain/exact";
import { sumOf } from "../../../domain/exact";
import type { CheckContext } from "../context";
import { acrossOf } from "../relations/across/all-across";
import type { Across } from "../relations/across/across";
import { asStated, compute, holds } from "../relations/compute";
import type { Relation } from "../relations/relation";
import type { Recall } from "./recalls";
import { recallsOf } from "./recalls";
import { contains, widen } from "../../../domain/interval";

/** Differences between tables that disappear when one of them is read as before a recall. */
export interface Basis {
  readonly explains: ReadonlySet<Relation>;
  readonly recalls: readonly Recall[];
  readonly cases: readonly Across[];
}

const known = new WeakMap<CheckContext, Basis>();

/** Finds the differences that one and the same set of recalls explains. */
export function basisOf(context: CheckContext): Basis {
  const before = known.get(context);
  if (before !== undefined) return before;
  const recalls = distinct(recallsOf(context));
  const cases = recalls.length === 0 ? [] : acrossOf(context).filter((across) => isBasis(across, recalls));
  const basis = { explains: new Set(cases.map(({ relation }) => relation)), recalls, cases };
  known.set(context, basis);
  return basis;
}

/** True when the stated amount differs from the other one by exactly one recall, or by all of them. */
function isBasis({ relation }: Across, recalls: readonly Recall[]): boolean {
  const { field, dimension } = relation.result;
  if ((field !== "budget" && field !== "budget_initial") || !dimension.startsWith("money")) return false;
  if (holds(relation, asStated) !== false) return false;
  const expected = compute(relation, asStated);
  if (expected === undefined) return false;
  const steps: Exact[] = recalls.map(({ amount }) => amount);
  steps.push(sumOf(steps));
  const stated = relation.result.value;
  const room = stated.abs().times("1e-9");
  return steps.some((step) => {
    const before = widen({ lo: expected.lo.minus(step), hi: expected.hi.minus(step) }, room);
    const after = widen({ lo: expected.lo.plus(step), hi: expected.hi.plus(step) }, room);
    return contains(before, stated) || contains(after, stated);
  });
}

/** Each recall once, though remark and column may both tell of it. */
function distinct(recalls: readonly Recall[]): readonly Recall[] {
  return [...new Map(recalls.map((recall) => [`${recall.project}/${recall.amount.toFixed()}`, recall])).values()];
}
