import type { Exact } from "../../../domain/exact";
import { exact, sumOf } from "../../../domain/exact";
import type { Node } from "../reading/figures/node";
import type { Relation } from "./relation";

/** A sum on a sheet whose note says that its figures were rounded one by one: each stands for what it shows, no more. */
export function withRoundings(relation: Relation, rounded: ReadonlySet<string>): Relation {
  const { result, inputs, form } = relation;
  if (rounded.size === 0 || form.kind !== "sum" || !rounded.has(result.at.sheet)) return relation;
  const room = sumOf([result, ...inputs].map(halfPlace));
  const { slack } = relation;
  return slack?.gt(room) === true ? relation : { ...relation, slack: room };
}

/** Half of the last place that a figure is written with, in the base of its dimension. */
function halfPlace({ decimals, factor }: Node): Exact {
  return exact(10).pow(-decimals).div(2).times(factor);
}
