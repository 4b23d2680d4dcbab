import type { MappingReasonCode } from "../../../domain/table";
import type { ColumnDraft } from "../drafts/column-draft";
import type { FieldCandidate } from "../drafts/field-candidate";

/** A heading that says that it is an amount, and nothing of what. */
const MERE_AMOUNT = /^\s*(?:金额|数额|amount)\s*$/iu;
/** Reasons in which the caption has its say. */
const BY_CAPTION: ReadonlySet<MappingReasonCode> = new Set<MappingReasonCode>([
  "heading-with-caption",
  "heading-caption",
  "heading-family",
]);

/**
 * 金额 below 本期期末 and 金额 below 上年期末: amounts of one kind, told apart by their captions alone. None of them is what was
 * spent of another, unless its caption says so.
 */
export function withoutAlikeSpending(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const alike = drafts.filter(({ path }) => path.length > 1 && MERE_AMOUNT.test(path.at(-1) ?? ""));
  if (alike.length < 2) return drafts;
  return drafts.map((draft) =>
    alike.includes(draft)
      ? { ...draft, candidates: draft.candidates.filter((one) => one.field !== "spent" || isByCaption(one)) }
      : draft,
  );
}

function isByCaption({ reasons }: FieldCandidate): boolean {
  return reasons.some(({ code }) => BY_CAPTION.has(code));
}
