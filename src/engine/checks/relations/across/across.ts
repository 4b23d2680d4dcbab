import type { Field } from "../../../../domain/lists";
import type { Node } from "../../reading/figures/node";
import type { Relation } from "../equation/relation";

/** Codes of the checks that word equations between sheets. */
export const PROJECT_VALUE = "project-value";
export const TOTAL_ACROSS = "total-across";
export const COUNT_ACROSS = "count-across";
export const AVERAGE_ACROSS = "average";

/** An equation between places of the workbook, and the projects whose amounts it is about. */
export interface Across {
  readonly relation: Relation;
  readonly projects: ReadonlySet<string>;
}

/** Roles from detail to summary: where two places differ, the summary is asked first. */
export const ORDER: Readonly<Record<string, number>> = { form: 0, projects: 1, expenditures: 2, scores: 3, summary: 4 };

/** By what a summary groups projects. */
export const GROUP_FIELDS: readonly Field[] = ["direction", "category", "department", "implementing_unit"];
/** What summaries add up. */
export const SUMMED: readonly Field[] = ["budget", "budget_initial", "spent"];

/** Amounts of one currency, or of one kind; an amount without a unit is compared only with another one without. */
export function comparable(a: Node, b: Node): boolean {
  return a.dimension === b.dimension;
}

/** A field of two tables, given by their `pairKey`, as one key. */
export function fieldKey(pair: string, field: Field): string {
  return `${pair}\u0000${field}`;
}

/** Two tables as one key, in whichever order. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`;
}
