import type { Field } from "../../domain/lists";
import type { Family } from "../headings/table-families";
import { FAMILIES } from "../headings/table-families";
import type { ColumnDraft, SettledColumn, SettledTable } from "./drafts/column-draft";
import type { FieldCandidate } from "./drafts/field-candidate";
import { LEAST_SCORE } from "./drafts/field-candidate";
import { bestAssignment } from "./settling/assignment";
import { isHalfOfAdjustment } from "./settling/rival-columns";

/** What a family loses, in columns read with full confidence, for a field it needs and has not, and for one it never has. */
const COST_OF_MISSING = 0.7;
const COST_OF_SHUNNED = 0.5;

/** Settles all columns at once, in the family of tables in which headings and contents fit best together. */
export function settleColumns(drafts: readonly ColumnDraft[], only?: Family): SettledTable {
  const readings = (only === undefined ? FAMILIES : [only]).map((family) => settleIn(family, drafts));
  const [first, ...others] = readings;
  if (first === undefined) throw new Error("no family of tables to settle columns in");
  return others.reduce((best, reading) => (reading.gain > best.gain + 1e-9 ? reading : best), first);
}

function settleIn(family: Family, drafts: readonly ColumnDraft[]): SettledTable {
  const slots = [...new Set(drafts.flatMap((draft) => draft.candidates.map(({ field }) => slotOf(field, draft))))];
  const read = drafts.map((draft) => ({ draft, candidates: candidatesIn(family, draft) }));
  const chosen = bestAssignment(
    read.map(({ draft, candidates }, row) => {
      const gains = new Map(candidates.map(({ field, score }) => [slotOf(field, draft), score + orderOf(draft, row)]));
      return slots.map((slot) => gains.get(slot) ?? 0);
    }),
  );
  const columns = read.flatMap(({ draft, candidates }, row): readonly SettledColumn[] => {
    const at = chosen[row];
    const slot = at === undefined ? undefined : slots[at];
    const candidate = candidates.find(({ field }) => slotOf(field, draft) === slot);
    return candidate === undefined ? [] : [settledColumn(draft, candidate, candidates)];
  });
  return { columns, drafts, family, gain: gainOf(family, columns) };
}

/** A field is one column's; an evaluator may have several, one for each criterion, and what was added and taken off are two. */
function slotOf(field: Field, draft: ColumnDraft): string {
  return field.startsWith("evaluator_") || (field === "adjustment" && isHalfOfAdjustment(draft))
    ? `${field}@${draft.index}`
    : field;
}

/** What a column may be in a table of the family, the likeliest first. */
function candidatesIn(family: Family, draft: ColumnDraft): readonly FieldCandidate[] {
  return draft.candidates
    .map((candidate) => ({ ...candidate, score: candidate.score * family.factor(candidate.field) }))
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score);
}

/** Of two equal columns the fuller one (weights of levels stand in their first lines only), then the left one. */
function orderOf({ profile }: ColumnDraft, row: number): number {
  return profile.density * 2e-3 - row * 1e-5;
}

function settledColumn(
  draft: ColumnDraft,
  { field, score, reasons }: FieldCandidate,
  candidates: readonly FieldCandidate[],
): SettledColumn {
  const rival = candidates.find((one) => one.field !== field);
  return {
    draft,
    field,
    confidence: Math.min(1, score),
    reasons,
    ...(rival === undefined ? {} : { rival: { field: rival.field, score: rival.score } }),
  };
}

function gainOf({ needs, shuns }: Family, columns: readonly SettledColumn[]): number {
  const has = new Set(columns.map(({ field }) => field));
  const missing = needs.filter((group) => !group.some((field) => has.has(field))).length;
  const shunned = shuns.filter((field) => has.has(field)).length;
  const certainty = columns.reduce((sum, { confidence }) => sum + confidence, 0);
  return certainty - missing * COST_OF_MISSING - shunned * COST_OF_SHUNNED;
}
