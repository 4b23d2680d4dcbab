import type { Field } from "../../../domain/lists";
import type { ColumnDraft } from "../drafts/column-draft";
import { topOf } from "../drafts/column-draft";

/** From here on a heading claims its field beyond doubt, so that no arithmetic is asked. */
const SURE = 0.9;
/** A heading that claims it less surely is asked where no sure one fits the rate. */
const CLAIMS = 0.6;

/** Whether spent ÷ budget is the rate in the records. */
export type RateTest = (budget: ColumnDraft, spent: ColumnDraft, rate: ColumnDraft) => boolean;

/**
 * 本年预算 beside 预算合计: both headings surely claim the budget, and the stated rate tells which of them it is. The same of
 * two columns of spending. Where the rate fits both or neither, headings decide as before.
 */
export function withoutTwins(drafts: readonly ColumnDraft[], isRate: RateTest): readonly ColumnDraft[] {
  const [budgets, spendings] = [claimants(drafts, "budget"), claimants(drafts, "spent")];
  const [rate, ...otherRates] = claimants(drafts, "rate");
  if (rate === undefined || otherRates.length > 0) return drafts;
  if (budgets.length === 1 && spendings.length === 1) return withCarriedOver(drafts, isRate, rate);
  if (budgets.length + spendings.length < 3) return drafts;
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

/**
 * 批复预算 | 上年结转 | 可用经费: the rate is that of all there was to spend, and so this is the budget in force. It is nowhere lower
 * than what was granted this year: money that has not all arrived is none.
 */
function withCarriedOver(drafts: readonly ColumnDraft[], isRate: RateTest, rate: ColumnDraft): readonly ColumnDraft[] {
  const [budget] = claimants(drafts, "budget");
  const [spent] = claimants(drafts, "spent");
  if (budget === undefined || spent === undefined || isRate(budget, spent, rate)) return drafts;
  const [only, ...others] = claimants(drafts, "budget", CLAIMS).filter(
    (draft) => draft !== budget && covers(draft, budget) && isRate(draft, spent, rate),
  );
  if (only === undefined || others.length > 0) return drafts;
  return drafts.map((draft) => (draft === only ? strongest(draft, "budget", [budget]) : draft));
}

function covers({ profile }: ColumnDraft, part: ColumnDraft): boolean {
  return [...part.profile.numbers].every(([line, figure]) => (profile.numbers.get(line) ?? -Infinity) >= figure);
}

function claimants(drafts: readonly ColumnDraft[], field: Field, least = SURE): readonly ColumnDraft[] {
  return drafts.filter((draft) => {
    const top = topOf(draft);
    return top?.field === field && top.score >= least && draft.profile.numeric >= 0.6;
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
