import { theOnly } from "../../../../domain/collections/only";
import type { Exact } from "../../../../domain/figures/exact";
import { sumOf } from "../../../../domain/figures/exact";
import { contains, widen } from "../../../../domain/figures/interval";
import { onceFor } from "../../../../domain/remembered";
import type { ReadingContext } from "../../reading/reading-context";
import { sameName } from "../../reading/words/names";
import type { Recall } from "../../reading/words/recalls";
import { recallsOf } from "../../reading/words/recalls";
import { asStated, compute, holds } from "../equation/compute";
import type { Relation } from "../equation/relation";
import type { Across } from "./across";
import { isLessAfterRecall, isNotedAfterRecall, saysItsBasis, saysWhatIsLeft } from "./after-recall";
import { acrossFor, acrossOf } from "./all-across";
import { projectsInParts } from "./in-parts";

/** A difference between tables, and the recalls that make it: one of them, or all. */
export interface BasisCase extends Across {
  readonly recalls: readonly Recall[];
}

/** Differences between tables that disappear when one of them is read as before a recall. */
export interface Basis {
  readonly explains: ReadonlySet<Relation>;
  /** Those of which no heading or note says that its amounts are those after the recall. */
  readonly cases: readonly BasisCase[];
}

/** Finds the differences that one and the same set of recalls explains. */
export const basisOf = onceFor((context: ReadingContext): Basis => {
  const recalls = distinct(recallsOf(context));
  const all = acrossOf(context);
  const explained = (recalls.length === 0 ? [] : all).flatMap((across): readonly BasisCase[] => {
    const possible = recalls.filter((recall) => !isOfAnother(context, recall, across));
    const own = recallsBehind(across, possible);
    return own === undefined ? [] : [{ ...across, recalls: own }];
  });
  const said = all.map(({ relation }) => relation).filter(isLessAfterRecall);
  return {
    explains: new Set([...explained.map(({ relation }) => relation), ...said]),
    cases: explained.filter(
      ({ relation, recalls: own }) =>
        !saysItsBasis(relation) &&
        !isNoted(context, relation) &&
        !own.every(({ amount }) => isLeftTold(context, recalls, amount)),
    ),
  };
});

/** What was called back from one project says nothing of another one's amounts. */
function isOfAnother({ model }: ReadingContext, recall: Recall, { projects }: Across): boolean {
  const own = theOnly([...projects]);
  if (own === undefined) return false;
  const told = model.projects.find(({ name }) => sameName(name.value, recall.project));
  return told !== undefined && told.key !== own;
}

function isNoted({ model }: ReadingContext, { result, inputs }: Relation): boolean {
  return [result, ...inputs].some((node) => isNotedAfterRecall(model, node));
}

/** Some place that tells of the recall says as well what is left after it. */
function isLeftTold(context: ReadingContext, recalls: readonly Recall[], amount: Exact): boolean {
  return recalls.some((recall) => recall.amount.eq(amount) && saysWhatIsLeft(context.text(recall.at), amount));
}

/** The equations between tables that a check words, without those that recalls or payment in parts explain. */
export function unexplainedAcross(context: ReadingContext, check: string): readonly Relation[] {
  const { explains } = basisOf(context);
  const found: Relation[] = [];
  for (const { relation, projects } of acrossFor(context, check)) {
    if (!explains.has(relation) && !isPaidInParts(context, relation, projects)) found.push(relation);
  }
  return found;
}

function isPaidInParts(context: ReadingContext, relation: Relation, projects: Across["projects"]): boolean {
  if (!relation.result.field.startsWith("budget") || holds(relation, asStated) !== false) return false;
  const inParts = projectsInParts(context);
  return [...projects].some((project) => inParts.has(project));
}

/** The one recall, or all of them, by which the stated amount differs from the other one exactly; undefined for others. */
function recallsBehind({ relation }: Across, recalls: readonly Recall[]): readonly Recall[] | undefined {
  const { field, dimension } = relation.result;
  if ((field !== "budget" && field !== "budget_initial") || !dimension.startsWith("money")) return undefined;
  if (holds(relation, asStated) !== false) return undefined;
  const expected = compute(relation, asStated);
  if (expected === undefined) return undefined;
  const stated = relation.result.value;
  const room = stated.abs().times("1e-9");
  const all = recalls.filter(({ isTotal }) => !isTotal);
  return [...recalls.map((recall) => [recall]), all].find((some) => {
    const step = amountOf(some);
    const before = widen({ lo: expected.lo.minus(step), hi: expected.hi.minus(step) }, room);
    const after = widen({ lo: expected.lo.plus(step), hi: expected.hi.plus(step) }, room);
    return contains(before, stated) || contains(after, stated);
  });
}

/** What several recalls come to. */
export function amountOf(recalls: readonly Recall[]): Exact {
  return sumOf(recalls.map(({ amount }) => amount));
}

/** Each recall once, though remark and column may both tell of it. */
function distinct(recalls: readonly Recall[]): readonly Recall[] {
  return [...new Map(recalls.map((recall) => [`${recall.project}/${recall.amount.toFixed()}`, recall])).values()];
}
