import type { Field } from "../../../domain/lists";
import type { ColumnDraft } from "../drafts/column-draft";
import { topOf } from "../drafts/column-draft";
import { makesBase, statedBase } from "./stated-base";

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
  if (rate === undefined || otherRates.length > 0 || spendings.length === 0) return drafts;
  if (budgets.length === 0) return withoutPartOfBase(drafts, spendings, rate);
  const fitting = (wholes: readonly ColumnDraft[], parts: readonly ColumnDraft[]): readonly Pair[] =>
    wholes.flatMap((budget) =>
      parts.filter((spent) => isRate(budget, spent, rate)).map((spent) => ({ budget, spent })),
    );
  const sure = fitting(budgets, spendings);
  const pairs = sure.length > 0 ? sure : fitting(wholesOf(drafts, budgets), claimants(drafts, "spent", CLAIMS));
  const [only, ...others] = pairs;
  if (only === undefined || others.length > 0) return drafts;
  const isAlone = (draft: ColumnDraft, rivals: readonly ColumnDraft[]): boolean =>
    rivals.length === 1 && rivals.includes(draft);
  return drafts.map((draft) => {
    if (draft === only.budget && !isAlone(draft, budgets)) return strongest(draft, "budget", budgets);
    return draft === only.spent && !isAlone(draft, spendings) ? strongest(draft, "spent", spendings) : draft;
  });
}

/**
 * 到账经费 | 本院配套 | 累计支出 | 经费余额 | 使用率: what arrived is no budget where balance and rate agree in every line that there
 * was more to spend, and another column holds the rest.
 */
function withoutPartOfBase(
  drafts: readonly ColumnDraft[],
  [spent, ...otherSpendings]: readonly ColumnDraft[],
  rate: ColumnDraft,
): readonly ColumnDraft[] {
  const [balance, ...otherBalances] = claimants(drafts, "balance");
  const [part, ...otherParts] = claimants(drafts, "budget", CLAIMS);
  if (spent === undefined || balance === undefined || part === undefined) return drafts;
  if (otherSpendings.length + otherBalances.length + otherParts.length > 0) return drafts;
  const base = statedBase({ spent, balance, rate });
  const others = drafts.filter((draft) => draft !== part && draft.profile.numeric >= 0.6);
  if (base === undefined || makesBase([part], base)) return drafts;
  if (!others.some((other) => makesBase([part, other], base))) return drafts;
  return drafts.map((draft) =>
    draft === part ? { ...draft, candidates: draft.candidates.filter(({ field }) => field !== "budget") } : draft,
  );
}

/** A column of budgets and one of spending whose quotient is the rate. */
interface Pair {
  readonly budget: ColumnDraft;
  readonly spent: ColumnDraft;
}

/**
 * 批复预算 | 上年结转 | 可用经费: the rate may be that of all there was to spend, which then is the budget in force. It is nowhere
 * lower than what was granted this year: money that has not all arrived is none. Of 支出合计 | 其中：已支付 | 应付未付 what was paid
 * may be what was spent.
 */
function wholesOf(drafts: readonly ColumnDraft[], budgets: readonly ColumnDraft[]): readonly ColumnDraft[] {
  return claimants(drafts, "budget", CLAIMS).filter(
    (draft) => budgets.includes(draft) || budgets.every((budget) => covers(draft, budget)),
  );
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
