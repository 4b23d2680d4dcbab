import type { Field } from "../../domain/lists";
import type { ColumnDraft, SettledColumn, SettledTable } from "./drafts/column-draft";
import type { FieldCandidate } from "./drafts/field-candidate";

/** What an indicator table may say of the money of its projects. */
const OF_PROJECTS: ReadonlySet<Field> = new Set<Field>(["budget_initial", "budget", "spent", "balance", "rate"]);
const SURE_ENOUGH = 0.85;

/**
 * 预算金额 and 支出金额 beside the indicators of projects are those of the projects. Among indicators words of money count
 * for little ("Actual" is what was reached); what they surely mean and nobody else has claimed is told afterwards. Where
 * captions name the projects, no indicator has such figures.
 */
export function withMoneyOfProjects(settled: SettledTable): SettledTable {
  const taken = new Set(settled.columns.map(({ field }) => field));
  if (settled.family.id !== "indicators") return settled;
  const isOfCaptions = (draft: ColumnDraft): boolean => draft.profile.filled === 0 && !taken.has("project_name");
  const placed = new Set(settled.columns.map(({ draft }) => draft));
  const more: SettledColumn[] = [];
  for (const draft of settled.drafts) {
    if (placed.has(draft) || !(taken.has("project_name") || isOfCaptions(draft))) continue;
    const [best] = [...draft.candidates].sort((a, b) => b.score - a.score);
    if (best === undefined || !isSurely(best) || taken.has(best.field)) continue;
    taken.add(best.field);
    more.push({ draft, field: best.field, confidence: Math.min(1, best.score), reasons: best.reasons });
  }
  if (!more.some(({ field }) => field.startsWith("budget"))) return settled;
  const columns = [...settled.columns, ...more].sort((a, b) => a.draft.index - b.draft.index);
  return { ...settled, columns };
}

function isSurely({ field, score }: FieldCandidate): boolean {
  return OF_PROJECTS.has(field) && score >= SURE_ENOUGH;
}
