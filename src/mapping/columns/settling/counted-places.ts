import { theOnly } from "../../../domain/collections/only";
import type { ColumnDraft } from "../drafts/column-draft";
import { ownWords, topOf } from "../drafts/column-draft";

/** Places of one level, several of them. */
const PLACES = /^(?:districts|counties|provinces|municipalities|cities|states)$/iu;

/** "Districts" beside no money of another level says how many there are of them, and not what they gave. */
export function withoutCountedPlaces(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const levels = drafts.filter((draft) => topOf(draft)?.field.startsWith("fund_"));
  const only = theOnly(levels);
  if (only === undefined || !PLACES.test(ownWords(only))) return drafts;
  const candidates = only.candidates.filter(({ field }) => !field.startsWith("fund_"));
  return drafts.map((draft) => (draft === only ? { ...draft, candidates } : draft));
}
