import { addOne, addTo, groupedBy } from "../../../../domain/collections/groups";
import { onceFor } from "../../../../domain/remembered";
import type { Node } from "../../reading/figures/node";
import type { ReadingContext } from "../../reading/reading-context";
import { asStated, holds } from "../equation/compute";
import type { Relation } from "../equation/relation";
import type { Across } from "./across";
import { grandTotals } from "./grand-totals";
import { groupSums } from "./group-sums";
import { levelSums } from "./level-sums";
import { coveredKey, lineGroups } from "./line-groups";
import { lineValues } from "./line-values";
import { ownHeadings, yearsOfLibraries } from "./own-headings";
import { projectValues } from "./project-values";
import { scoreSums } from "./score-sums";
import { sheetTotals } from "./sheet-totals";
import { twinColumns } from "./twin-columns";

/** The equations between tables that a check words. */
export function statedAcross(context: ReadingContext, check: string): readonly Relation[] {
  return acrossFor(context, check).map(({ relation }) => relation);
}

const byCheck = onceFor((context: ReadingContext) =>
  groupedBy(ofOwnMembers(acrossOf(context)), ({ relation }) => relation.check),
);

/** The same with the projects that they are about. */
export function acrossFor(context: ReadingContext, check: string): readonly Across[] {
  return byCheck(context).get(check) ?? [];
}

/**
 * Leaves out the sums that follow from one list but not from another that puts other projects under them: the lists
 * disagree on a project, and that is what is reported, not the sum.
 */
function ofOwnMembers(all: readonly Across[]): readonly Across[] {
  const isOpen = ({ relation }: Across): boolean =>
    relation.facts.source !== undefined && holds(relation, asStated) === false;
  const open = new Set(all.filter(isOpen));
  if (open.size === 0) return all;
  const proven = new Map<Node, Across[]>();
  const agreeing = new Map<string, number>();
  for (const across of all) {
    const { relation } = across;
    if (relation.facts.source === undefined || holds(relation, asStated) !== true) continue;
    addTo(proven, relation.result, across);
    addOne(agreeing, pairOf(across));
  }
  const best = new Map<Node, number>();
  for (const across of all) {
    const { result } = across.relation;
    best.set(result, Math.max(best.get(result) ?? 0, agreeing.get(pairOf(across)) ?? 0));
  }
  return all.filter((across) => {
    if (!open.has(across)) return true;
    const { result, facts } = across.relation;
    const isOther = (other: Across): boolean =>
      other.relation.facts.source !== facts.source && hasOtherMembers(across, other);
    if (proven.get(result)?.some(isOther) === true) return false;
    // Where the summary agrees with none here, the list that it otherwise follows tells what is wrong.
    return (agreeing.get(pairOf(across)) ?? 0) === best.get(result);
  });
}

/** The sheet of a result with that which it is held against. */
function pairOf({ relation: { result, facts } }: Across): string {
  return `${result.at.sheet}\u0000${facts.source ?? ""}`;
}

/** Other projects, more of them or fewer, or another number of lines. */
function hasOtherMembers(a: Across, b: Across): boolean {
  const [first, second] = [a.relation.inputs.length, b.relation.inputs.length];
  if (first !== second || first === 0 || a.projects.size !== b.projects.size) return true;
  return [...a.projects].some((each) => !b.projects.has(each));
}

/** All equations between tables, each stated once. */
export const acrossOf = onceFor((context: ReadingContext): readonly Across[] => {
  const related = new Set<string>();
  const bySets = [...groupSums(context, related)];
  const covered = new Set(bySets.map(({ relation: { result, facts } }) => coveredKey(result, facts.source ?? "")));
  const unlike = new Set<string>();
  return [
    ...projectValues(context, unlike),
    ...ownHeadings(context),
    ...yearsOfLibraries(context),
    ...bySets,
    ...lineGroups(context, covered),
    ...lineValues(context),
    ...levelSums(context),
    ...scoreSums(context),
    ...sheetTotals(context),
    ...grandTotals(context, { related, unlike }),
    ...twinColumns(context),
  ];
});
