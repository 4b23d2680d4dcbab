import type { CellAddress } from "../../../domain/cells/address";
import type { Explanation, Finding } from "../../../domain/finding";
import type { Workbook } from "../../../sheets/workbook";
import type { Relation } from "../relations/equation/relation";

/** Findings that one slip accounts for, and what is to be said of it on the card's first one. */
export interface Bond {
  readonly findings: readonly Finding[];
  readonly explanation: (leader: Finding) => Explanation;
}

/** What is known around the findings. */
export interface Surroundings {
  readonly workbook: Workbook;
  readonly relations: readonly Relation[];
}

/** The cells of the others of a bond. */
export function othersOf(bond: readonly Finding[], leader: Finding): readonly CellAddress[] {
  return bond.filter((finding) => finding !== leader).map(({ at }) => at);
}

/** The other sheet that a comparison across sheets speaks of. */
export function otherSheet({ at, related, facts }: Finding): string | undefined {
  return related.find(({ sheet }) => sheet !== at.sheet)?.sheet ?? facts.source;
}
