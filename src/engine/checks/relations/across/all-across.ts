import type { CheckContext } from "../../context";
import type { Across } from "./across";
import { groupSums } from "./group-sums";
import { projectValues } from "./project-values";
import { totals } from "./totals";

const known = new WeakMap<CheckContext, readonly Across[]>();

/** All equations between tables, each stated once. */
export function acrossOf(context: CheckContext): readonly Across[] {
  const before = known.get(context);
  if (before !== undefined) return before;
  const related = new Set<string>();
  const all = [...projectValues(context), ...groupSums(context, related), ...totals(context, related)];
  known.set(context, all);
  return all;
}
