import { isNear } from "../../layout/body/sums/is-near";
import type { ColumnDraft } from "../drafts/column-draft";
import { ownHeading } from "../drafts/column-draft";

/** What is over or under something; of a budget and its spending only where the figures say so. */
const MERE_DIFFERENCE = /差[额异值距]|\bdifferences?\b|\bvariances?\b|\bvar\b/iu;
const FEWEST_LINES = 3;

/**
 * 差值 may compare a rate with the time of the year, and a variance last year with this one: a column that only says
 * "difference" is no balance where the figures of budget and spending beside it contradict.
 */
export function withoutOtherDifferences(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const budget = claimantOf(drafts, "budget");
  const spent = claimantOf(drafts, "spent");
  // Between two scores, and wherever else no money is spoken of, nothing can be left over.
  const isOfMoney = budget !== undefined || spent !== undefined;
  if (isOfMoney && (budget === undefined || spent === undefined)) return drafts;
  return drafts.map((draft) =>
    MERE_DIFFERENCE.test(ownHeading(draft)) &&
    (budget === undefined || spent === undefined || contradicts(draft, budget, spent))
      ? { ...draft, candidates: draft.candidates.filter(({ field }) => field !== "balance") }
      : draft,
  );
}

/** The column that claims the field most surely. */
function claimantOf(drafts: readonly ColumnDraft[], field: "budget" | "spent"): ColumnDraft | undefined {
  const claim = ({ candidates }: ColumnDraft): number => candidates.find((one) => one.field === field)?.score ?? 0;
  return drafts.reduce<ColumnDraft | undefined>(
    (best, draft) => (claim(draft) > (best === undefined ? 0.6 : claim(best)) ? draft : best),
    undefined,
  );
}

/** Most lines with all three figures are no difference of two. */
function contradicts(draft: ColumnDraft, budget: ColumnDraft, spent: ColumnDraft): boolean {
  let seen = 0;
  let met = 0;
  for (const [line, stated] of draft.profile.numbers) {
    const whole = budget.profile.numbers.get(line);
    const part = spent.profile.numbers.get(line);
    if (whole === undefined || part === undefined) continue;
    seen += 1;
    if (isNear(whole - part, stated)) met += 1;
  }
  return seen >= FEWEST_LINES && met * 2 < seen;
}
