import { MONEY_FIELDS } from "../../../domain/lists";
import type { ColumnDraft } from "../drafts/column-draft";

/** Budget (USD thousand) left of Approved | Revised | Actual, with nothing below it, is the caption of the others and no amount. */
export function withoutEmptyCaptions(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const [first, ...others] = drafts;
  if (first === undefined || first.profile.filled > 0) return drafts;
  const claimed = new Set(
    others.flatMap(({ profile, candidates }) => (profile.filled === 0 ? [] : candidates.map(({ field }) => field))),
  );
  const candidates = first.candidates.filter(({ field }) => !MONEY_FIELDS.has(field) || !claimed.has(field));
  return candidates.length === first.candidates.length ? drafts : [{ ...first, candidates }, ...others];
}
