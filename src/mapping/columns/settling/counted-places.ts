import { headingParts } from "../../headings/heading-text";
import type { ColumnDraft } from "../drafts/column-draft";
import { topOf } from "../drafts/column-draft";

/** Places of one level, several of them. */
const PLACES = /^(?:districts|counties|provinces|municipalities|cities|states)$/iu;

/** "Districts" beside no money of another level says how many there are of them, and not what they gave. */
export function withoutCountedPlaces(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const levels = drafts.filter((draft) => topOf(draft)?.field.startsWith("fund_"));
  const [only, ...others] = levels;
  if (only === undefined || others.length > 0 || !PLACES.test(headingParts(only.path.at(-1) ?? "").base)) return drafts;
  const candidates = only.candidates.filter(({ field }) => !field.startsWith("fund_"));
  return drafts.map((draft) => (draft === only ? { ...draft, candidates } : draft));
}
