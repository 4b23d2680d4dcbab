import { simplified } from "../../../domain/letters/simplified";
import type { ColumnDraft } from "../drafts/column-draft";

const WEIGHTED = /加权(?:后|平均)?的?(?:得分|评分|分数?)|\bweighted (?:scores?|points?|marks?|rating)/iu;

/**
 * Weight | Score (0-5) | Weighted score: the points of a line are the weighted ones, and the marks out of five or a hundred
 * from which they are computed are none.
 */
export function withWeightedScores(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const weighted = drafts.filter((draft) => claims(draft, "score") && isWeighted(draft));
  if (weighted.length !== 1 || !drafts.some((draft) => claims(draft, "weight"))) return drafts;
  return drafts.map((draft) =>
    weighted.includes(draft) || !claims(draft, "score")
      ? draft
      : { ...draft, candidates: draft.candidates.filter(({ field }) => field !== "score") },
  );
}

function claims({ candidates }: ColumnDraft, field: "score" | "weight"): boolean {
  return candidates.some((one) => one.field === field);
}

function isWeighted({ path }: ColumnDraft): boolean {
  return WEIGHTED.test(simplified(path.at(-1) ?? ""));
}
