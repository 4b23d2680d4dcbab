import type { Field } from "../domain/lists";
import type { FieldCandidate } from "./column-candidates";
import type { ColumnDraft } from "./column-draft";
import { headingParts } from "./heading-text";

const SPENT: readonly Field[] = ["spent", "pay_amount"];

/**
 * 2023年支出 beside 2024年支出: the latest year is what the table is about, the year before is last year's spending, and
 * other figures of earlier years are no field at all.
 */
export function earlierYears(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const dated = drafts.map((draft) => ({ draft, year: yearOf(draft), field: bestOf(draft)?.field }));
  return dated.map(({ draft, year, field }) => {
    if (year === undefined || field === undefined) return draft;
    const rivals = dated.filter((other) => other.field === field && other.year !== undefined && other.draft !== draft);
    const later = rivals.filter((other) => (other.year ?? "") > year);
    if (later.length === 0) return draft;
    const next = later.every((other) => Number(other.year) > Number(year) + 1) ? undefined : later[0];
    const candidates: readonly FieldCandidate[] =
      SPENT.includes(field) && next !== undefined
        ? [{ field: "spent_prev_year", score: 0.98, reasons: [{ code: "earlier-year", facts: { year } }] }]
        : [];
    return { ...draft, candidates };
  });
}

function bestOf(draft: ColumnDraft): FieldCandidate | undefined {
  return draft.candidates.reduce<FieldCandidate | undefined>(
    (best, one) => (best === undefined || one.score > best.score ? one : best),
    undefined,
  );
}

/** The year in the lowest heading that names one. */
function yearOf(draft: ColumnDraft): string | undefined {
  for (const heading of [...draft.path].reverse()) {
    const { year } = headingParts(heading);
    if (year !== undefined) return year;
  }
  return undefined;
}
