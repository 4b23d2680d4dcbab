import { groupedBy } from "../../../../domain/collections/groups";
import type { Exact } from "../../../../domain/figures/exact";
import { asStated, compute, holds, holdsAsStated, middle } from "../equation/compute";
import type { Relation } from "../equation/relation";

/** One total that its lines miss by the same amount twice may lack a line; so many are those of another, longer list. */
const FEWEST_TOTALS = 2;

/**
 * Whether a table lists only what changed (受影响的报表项目: 重述前, 重述额, 重述后): the changes add up to each total, while before
 * and after the lines lack the very same amount.
 */
export function listsInPart(relations: readonly Relation[], lineOf: (relation: Relation) => number): boolean {
  const lines = [...groupedBy(relations, lineOf).values()];
  const lacking = lines.filter((own) => own.some((relation) => holds(relation, asStated) === false));
  const alike = lacking.filter(isLackingAlike).length;
  return alike >= FEWEST_TOTALS && alike * 2 > lacking.length;
}

function isLackingAlike(own: readonly Relation[]): boolean {
  const gaps = own.flatMap((relation) => (holds(relation, asStated) === false ? (gapOf(relation) ?? []) : []));
  const [first, ...others] = gaps;
  const isChanged = own.some((relation) => holdsAsStated(relation) && relation.inputs.length > 1);
  return first !== undefined && others.length > 0 && isChanged && others.every((gap) => gap.eq(first));
}

function gapOf(relation: Relation): Exact | undefined {
  const sum = compute(relation, asStated);
  return sum === undefined ? undefined : relation.result.value.minus(middle(sum));
}
