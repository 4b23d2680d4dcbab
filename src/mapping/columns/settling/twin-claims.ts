import type { Field } from "../../../domain/lists";
import type { ColumnDraft } from "../drafts/column-draft";
import { topOf } from "../drafts/column-draft";

/** From here on a heading claims its field beyond doubt, so that no arithmetic is asked. */
const SURE = 0.9;

/** Whether spent ÷ budget is the rate in the records. */
export type RateTest = (budget: ColumnDraft, spent: ColumnDraft, rate: ColumnDraft) => boolean;

/**
 * 本年预算 beside 预算合计: both headings surely claim the budget, and the stated rate tells which of them it is. The same of
 * two columns of spending. Where the rate fits both or neither, headings decide as before.
 */
export function withoutTwins(drafts: readonly ColumnDraft[], isRate: RateTest): readonly ColumnDraft[] {
  const claimants = (field: Field): readonly ColumnDraft[] =>
    drafts.filter((draft) => {
      const top = topOf(draft);
      return top?.field === field && top.score >= SURE && draft.profile.numeric >= 0.6;
    });
  const [budgets, spendings] = [claimants("budget"), claimants("spent")];
  const [rate, ...otherRates] = claimants("rate");
  if (rate === undefined || otherRates.length > 0 || budgets.length + spendings.length < 3) return drafts;
  const fitting = budgets.flatMap((budget) =>
    spendings.filter((spent) => isRate(budget, spent, rate)).map((spent) => ({ budget, spent })),
  );
  const [only, ...others] = fitting;
  if (only === undefined || others.length > 0) return drafts;
  return drafts.map((draft) => {
    if (draft === only.budget && budgets.length > 1) return strongest(draft, "budget", budgets);
    return draft === only.spent && spendings.length > 1 ? strongest(draft, "spent", spendings) : draft;
  });
}

/** How far the claim that arithmetic confirms goes above the others. */
const AHEAD = 0.05;

function strongest(draft: ColumnDraft, field: Field, claimants: readonly ColumnDraft[]): ColumnDraft {
  const most = Math.max(...claimants.map((one) => topOf(one)?.score ?? 0));
  return {
    ...draft,
    candidates: draft.candidates.map((one) => (one.field === field ? { ...one, score: most + AHEAD } : one)),
  };
}
