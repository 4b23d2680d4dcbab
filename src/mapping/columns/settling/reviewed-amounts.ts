import { theOnly } from "../../../domain/collections/only";
import { MONEY_FIELDS } from "../../../domain/lists";
import type { ColumnDraft } from "../drafts/column-draft";
import { ownHeading } from "../drafts/column-draft";

/** What a review left of the sum that was asked for. */
const REVIEWED = /审定|评审|审核|核定|评估|\b(?:reviewed|appraised|assessed)\b/iu;
/** 评审得分 is no sum of money. */
const AMOUNT = /金额|资金|经费|预算|投资|额$|\b(?:amount|budget|funds?|cost)\b/iu;
/** The sum itself: no budget where anything was given. */
const ASKED = /申报|申请|\b(?:requested|applied)\b/iu;
/** What was given after it. */
const ALLOTTED = /下达|安排|分配|拨款|资助|立项|\b(?:allotted|allocated|granted|awarded)\b/iu;
/** A settlement is sent in and cut; what is left of it is what the works cost, long after their budget. */
const SETTLED = /送审|报审|审减|核减|结算/u;
/** A claim to the budget counts from here on. */
const CLAIMS = 0.6;
const MOSTLY = 0.5;

/**
 * 申报 | 审定 | 下达: what was allotted after the review is the budget, and what was asked for and proposed is none,
 * nor was it spent. No more is given
 * than the review found right; where figures say otherwise, or the review follows (结算审定), headings decide as before.
 */
export function withoutReviewed(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const amounts = drafts.filter(isBudget);
  if (drafts.some((draft) => SETTLED.test(ownHeading(draft)))) return withoutSettled(drafts, amounts);
  const allotted = amounts.filter((draft) => ALLOTTED.test(ownHeading(draft)) && !REVIEWED.test(ownHeading(draft)));
  const only = theOnly(allotted);
  if (only === undefined) return drafts;
  const isReviewed = (draft: ColumnDraft): boolean =>
    REVIEWED.test(ownHeading(draft)) && (AMOUNT.test(ownHeading(draft)) || amounts.includes(draft));
  if (!drafts.some((draft) => draft.index < only.index && isReviewed(draft))) return drafts;
  const isPassed = (draft: ColumnDraft): boolean =>
    draft.index < only.index &&
    (isReviewed(draft) || ASKED.test(ownHeading(draft))) &&
    !ALLOTTED.test(ownHeading(draft)) &&
    draft.profile.numeric >= MOSTLY &&
    [...only.profile.numbers].every(([line, figure]) => figure <= (draft.profile.numbers.get(line) ?? Infinity));
  return drafts.map((draft) =>
    isPassed(draft)
      ? {
          ...draft,
          candidates: draft.candidates.filter(({ field }) => !MONEY_FIELDS.has(field)),
        }
      : draft,
  );
}

/** 概算 | 送审 | 审定: the estimate is the budget, if there is one. */
function withoutSettled(drafts: readonly ColumnDraft[], amounts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const isSettled = (draft: ColumnDraft): boolean => SETTLED.test(ownHeading(draft)) || /审定/u.test(ownHeading(draft));
  if (amounts.every(isSettled)) return drafts;
  return drafts.map((draft) =>
    isSettled(draft)
      ? { ...draft, candidates: draft.candidates.filter(({ field }) => !field.startsWith("budget")) }
      : draft,
  );
}

function isBudget({ candidates, profile }: ColumnDraft): boolean {
  const claims = candidates.some(
    ({ field, score }) => (field === "budget" || field === "budget_initial") && score >= CLAIMS,
  );
  return claims && profile.numeric >= MOSTLY;
}
