import type { Exact } from "../../../../domain/figures/exact";
import { exact } from "../../../../domain/figures/exact";
import { greatestOf, leastOf } from "../../../../domain/figures/greatest";
import type { Node } from "../../reading/figures/node";
import type { DiagnosedContext } from "./diagnosed-context";

/** Where the wrong scores of a group stand, and how low and how high they may stand once mended; each from the highest down. */
export interface Reaches {
  readonly stated: readonly Exact[];
  readonly lowest: readonly Exact[];
  readonly highest: readonly Exact[];
}

/** A score of which nobody knows what it should be may come to stand anywhere. */
export function reachesOf(context: DiagnosedContext, wrong: readonly Node[]): Reaches {
  const reach = wrong.map(({ at, value }) => {
    const mended = context.corrected(at);
    return mended === undefined
      ? { value, low: BOTTOM, high: TOP }
      : { value, low: leastOf([value, mended.lo]), high: greatestOf([value, mended.hi]) };
  });
  const sorted = (values: readonly Exact[]): readonly Exact[] => [...values].sort((a, b) => b.comparedTo(a));
  return {
    stated: sorted(reach.map(({ value }) => value)),
    lowest: sorted(reach.map(({ low }) => low)),
    highest: sorted(reach.map(({ high }) => high)),
  };
}

const TOP = exact("1e9");
const BOTTOM = TOP.neg();

/** By how many places a score may rise and fall once the wrong ones are mended: as many as may come to stand above it, or go. */
export function mayMoveBy(
  { stated, lowest, highest }: Reaches,
  score: Exact,
): { readonly up: number; readonly down: number } {
  const above = atLeast(stated, score);
  return { up: above - atLeast(lowest, score), down: atLeast(highest, score) - above };
}

/** How many of the values, which stand from the highest down, are no less. By halving: all scores of a column may be wrong. */
function atLeast(values: readonly Exact[], least: Exact): number {
  let count = 0;
  for (let end = values.length; count < end;) {
    const middle = (count + end) >>> 1;
    if (values[middle]?.gte(least) === true) count = middle + 1;
    else end = middle;
  }
  return count;
}
