import { asStated, compute } from "../equation/compute";
import type { Relation } from "../equation/relation";

/** A single line that ends at 0 may be wrong. */
const FEWEST = 2;

/**
 * Without the lines that would come out below nothing and state 0, where several do and no line is below it: nobody
 * pays less than nothing.
 */
export function withoutFloored(relations: readonly Relation[]): readonly Relation[] {
  if (relations.some(({ result }) => result.value.lt(0))) return relations;
  const floored = new Set(relations.filter(isFloored));
  return floored.size < FEWEST ? relations : relations.filter((relation) => !floored.has(relation));
}

function isFloored(relation: Relation): boolean {
  return (
    relation.result.value.isZero() && relation.form.kind === "sum" && compute(relation, asStated)?.hi.lt(0) === true
  );
}
