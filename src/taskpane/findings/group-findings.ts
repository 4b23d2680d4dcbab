import { groupedBy } from "../../domain/collections/groups";
import type { Severity } from "../../domain/lists";
import type { FindingView } from "../view/book/findings-view";
import { isOpen } from "../view/open-findings";

/** Findings that share a cause, led by the one that names it: one card. */
export interface FindingGroup {
  readonly lead: FindingView;
  readonly others: readonly FindingView[];
}

/** `open`: somebody still has to decide; `decided`: somebody has. */
export const STATUSES = ["all", "open", "decided"] as const;
/** Whether a finding was decided about. */
export type Status = (typeof STATUSES)[number];

/** Which findings are shown. */
export interface FindingFilter {
  readonly severity: Severity | "all";
  readonly status: Status;
  /** Words or figures searched in title, message, place and figures. */
  readonly search: string;
}

/** Whether the filter asks for this status and nothing else. */
export function isOnly({ severity, status, search }: FindingFilter, wanted: Status): boolean {
  return status === wanted && severity === "all" && search.trim() === "";
}

function hasStatus(finding: FindingView, status: Status): boolean {
  if (status === "all") return true;
  return status === "open" ? isOpen(finding) : finding.decision !== undefined;
}

function matches(finding: FindingView, filter: FindingFilter): boolean {
  if (filter.severity !== "all" && finding.severity !== filter.severity) return false;
  if (!hasStatus(finding, filter.status)) return false;
  const wanted = filter.search.trim().toLowerCase();
  if (wanted === "") return true;
  const text = [finding.title, finding.message, finding.place.label, finding.stated, finding.expected].join(" ");
  return text.toLowerCase().includes(wanted);
}

/**
 * The findings that pass the filter, grouped by cause: groups on which a grade hangs come first, otherwise in the order
 * of their leads.
 */
export function groupFindings(findings: readonly FindingView[], filter: FindingFilter): readonly FindingGroup[] {
  const groups = groupedBy(findings, (finding) => (matches(finding, filter) ? finding.cause : undefined));
  const all = [...groups].map(([cause, members]) => {
    const lead = members.find((member) => member.id === cause) ?? members[0];
    if (lead === undefined) throw new Error("a group has at least one finding");
    return { lead, others: members.filter((member) => member !== lead) };
  });
  return [...all.filter(gradeHangsOn), ...all.filter((group) => !gradeHangsOn(group))];
}

function gradeHangsOn({ lead, others }: FindingGroup): boolean {
  return [lead, ...others].some(({ changesGrade }) => changesGrade === true);
}

/** How many findings each severity would show with the rest of the filter as it is. */
export function countBySeverity(
  findings: readonly FindingView[],
  filter: FindingFilter,
): Readonly<Record<Severity | "all", number>> {
  const counts = { all: 0, error: 0, warning: 0, info: 0 };
  for (const finding of findings) {
    if (!matches(finding, { ...filter, severity: "all" })) continue;
    counts.all += 1;
    counts[finding.severity] += 1;
  }
  return counts;
}
