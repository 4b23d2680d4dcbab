import { asStated, compute, holds } from "./compute";
import type { Relation } from "./relation";

/** One figure below its sum is a slip; several that are cut to the same figure were cut by a rule. */
const FEWEST_AT_CEILING = 2;

/**
 * Without the relations whose figure was cut to the most that anybody gets: 单户不超过20万元. Several lines state that figure
 * where more would be due, and none states more.
 */
export function withoutCeiling(relations: readonly Relation[]): readonly Relation[] {
  const broken = relations.filter((relation) => holds(relation, asStated) === false);
  const [first] = broken;
  if (first === undefined || broken.length < FEWEST_AT_CEILING) return relations;
  const ceiling = first.result.value;
  const isCeiling =
    broken.every(
      (relation) => relation.result.value.eq(ceiling) && compute(relation, asStated)?.lo.gt(ceiling) === true,
    ) && relations.every(({ result }) => result.value.lte(ceiling));
  return isCeiling ? relations.filter((relation) => !broken.includes(relation)) : relations;
}
