import type { CheckContext } from "../../context";
import type { Relation } from "../relation";
import type { Across } from "./across";
import { groupSums } from "./group-sums";
import { coveredKey, lineGroups } from "./line-groups";
import { lineValues } from "./line-values";
import { projectValues } from "./project-values";
import { sheetTotals } from "./sheet-totals";
import { totals } from "./totals";

const known = new WeakMap<CheckContext, readonly Across[]>();

/** The equations between tables that a check words. */
export function statedAcross(context: CheckContext, check: string): readonly Relation[] {
  return acrossOf(context).flatMap(({ relation }) => (relation.check === check ? relation : []));
}

/** All equations between tables, each stated once. */
export function acrossOf(context: CheckContext): readonly Across[] {
  const before = known.get(context);
  if (before !== undefined) return before;
  const related = new Set<string>();
  const bySets = [...groupSums(context, related)];
  const covered = new Set(bySets.map(({ relation: { result, facts } }) => coveredKey(result, facts.source ?? "")));
  const unlike = new Set<string>();
  const all = [
    ...projectValues(context, unlike),
    ...bySets,
    ...lineGroups(context, covered),
    ...lineValues(context),
    ...sheetTotals(context),
    ...totals(context, { related, unlike }),
  ];
  known.set(context, all);
  return all;
}
