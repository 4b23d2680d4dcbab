import type { ColumnDraft } from "../drafts/column-draft";

/** A heading that says that it is an amount, and nothing of what. */
const MERE_AMOUNT = /^\s*(?:金额|数额|amount)\s*$/iu;
/**
 * 金额 below 本期期末 and 金额 below 上年期末: amounts of one kind, told apart by their captions alone. None of them is what was
 * spent of another.
 */
export function withoutAlikeSpending(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const alike = drafts.filter(({ path }) => path.length > 1 && MERE_AMOUNT.test(path.at(-1) ?? ""));
  if (alike.length < 2) return drafts;
  return drafts.map((draft) =>
    alike.includes(draft) ? { ...draft, candidates: draft.candidates.filter((one) => one.field !== "spent") } : draft,
  );
}
