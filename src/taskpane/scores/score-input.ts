import { exact } from "../../domain/figures/exact";
import type { TierRange } from "../view/book/scores-view";

const FIGURE = /^\d{1,6}(\.\d{1,6})?$/u;

/** What an evaluator typed as a score, as decimal text; Chinese input methods leave full-width digits behind. */
export function typedScore(text: string): string {
  return text.normalize("NFKC").trim();
}

/** Whether a typed score is a plain number that the range leaves open. */
export function isScoreWithin(text: string, { from, to, toIncluded }: TierRange): boolean {
  const typed = typedScore(text);
  if (!FIGURE.test(typed)) return false;
  const score = exact(typed);
  return score.gte(exact(from)) && (toIncluded ? score.lte(exact(to)) : score.lt(exact(to)));
}
