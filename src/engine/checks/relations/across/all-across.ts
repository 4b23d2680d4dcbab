import { groupedBy } from "../../../../domain/groups";
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
  return acrossFor(context, check).map(({ relation }) => relation);
}

const byCheck = new WeakMap<CheckContext, ReadonlyMap<string, readonly Across[]>>();

/** The same with the projects that they are about. */
export function acrossFor(context: CheckContext, check: string): readonly Across[] {
  let groups = byCheck.get(context);
  if (groups === undefined) {
    groups = groupedBy(acrossOf(context), ({ relation }) => relation.check);
    byCheck.set(context, groups);
  }
  return groups.get(check) ?? [];
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
