import type { Exact } from "../../../../domain/figures/exact";
import type { Interval } from "../../../../domain/figures/interval";
import { onceFor } from "../../../../domain/remembered";
import type { Node } from "../../reading/figures/node";

/**
 * One equation that must hold: `result` follows from `inputs`. A check states its equations; `diagnose.ts` finds the
 * fewest figures that explain all of those that are false.
 */
export interface Relation {
  /** Code of the check that states it. */
  readonly check: string;
  readonly result: Node;
  /** Nodes that the equation computes from; never the result itself. */
  readonly inputs: readonly Node[];
  readonly form: Form;
  /** Room for roundings between the inputs and the result, on both sides, in the base of the result. */
  readonly slack?: Exact;
  /** What the check's words need: headings, names. */
  readonly facts: Readonly<Record<string, string>>;
  /** Other ways in which an honest sheet may have computed the result; the equation holds if one of them does. */
  readonly alternatives?: readonly Computation[];
}

/** How a figure is computed from others; the order of the inputs matters to ratios and portions. */
export interface Computation {
  readonly inputs: readonly Node[];
  readonly form: Form;
}

/** The kinds of equations that checks state. */
export type Form =
  /** Σ sign·input + constant; signs default to +1. */
  | { readonly kind: "sum"; readonly signs?: readonly (1 | -1)[]; readonly constant?: Exact }
  /**
   * first ÷ second − offset, or what that lacks of nothing (`sign` −1); a change rate has offset 1, a rate of saving the sign
   * too. `scale`: how many of the result's unit are one of the first's, where no heading tells them apart (元 of 万元).
   */
  | { readonly kind: "ratio"; readonly offset?: Exact; readonly sign?: -1; readonly scale?: Exact }
  /** All but the last together ÷ the last: 优良率 = (优 + 良) ÷ 项目数. */
  | { readonly kind: "portion" }
  /** Σ inputs ÷ number of inputs ÷ divisor (1 for a mean, the full marks for a score rate). */
  | { readonly kind: "mean"; readonly divisor?: Exact }
  /** Σ part·input: a final score of 40 % of one and 60 % of another. */
  | { readonly kind: "weighted"; readonly parts: readonly Exact[] }
  /**
   * All inputs multiplied: persons × standard, or × months as well. `scale`: how many of the result's base are one of its
   * unit, where the standard is in that unit and says so in no heading of money (个 × 万元/个).
   */
  | { readonly kind: "product"; readonly scale?: Exact }
  /** The same figure in another place. */
  | { readonly kind: "equal" };

/** How a figure is looked up while hypotheses about wrong figures are tried. */
export interface Lookup {
  input(node: Node): Interval;
  result(node: Node): Interval;
  /** The figures that differ from what the workbook states; absent: none. */
  readonly changed?: ReadonlyMap<Node, Interval>;
}

/** All figures that an equation speaks of, those of its other ways of computing included. */
export const nodesOf = onceFor((relation: Relation): readonly Node[] => {
  const nodes = new Set([relation.result, ...relation.inputs]);
  for (const { inputs } of relation.alternatives ?? []) for (const node of inputs) nodes.add(node);
  return [...nodes];
});
