import { addTo } from "../../domain/collections/groups";
import { SEVERITIES } from "../../domain/lists";
import type { FindingView } from "../view/book/findings-view";
import type { FindingGroup } from "./group-findings";

/** What the cards stand under: the sheet they are on, what kind of trouble they are, how grave they are. */
export const ARRANGEMENTS = ["sheet", "kind", "severity"] as const;
/** In which order findings stand. */
export type Arrangement = (typeof ARRANGEMENTS)[number];

/** Cards under one heading. */
export interface Section {
  readonly key: string;
  readonly groups: readonly FindingGroup[];
}

const KEYS: Record<Arrangement, (finding: FindingView) => string> = {
  sheet: ({ place }) => place.range.sheet,
  kind: ({ title }) => title,
  severity: ({ severity }) => severity,
};

/** The cards in sections: sheets as they stand in the workbook, grave before slight, kinds in the order of their first card. */
export function arrangeFindings(
  groups: readonly FindingGroup[],
  arrangement: Arrangement,
  sheets: readonly string[],
): readonly Section[] {
  const sections = new Map<string, FindingGroup[]>();
  const known = { sheet: sheets, severity: SEVERITIES, kind: [] }[arrangement];
  for (const key of known) sections.set(key, []);
  for (const group of groups) {
    const key = KEYS[arrangement](group.lead);
    addTo(sections, key, group);
  }
  return [...sections].filter(([, members]) => members.length > 0).map(([key, members]) => ({ key, groups: members }));
}
