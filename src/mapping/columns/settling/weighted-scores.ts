import { theOnly } from "../../../domain/collections/only";
import { namesConvertedScore } from "../../../domain/words/converted-score";
import type { ColumnDraft } from "../drafts/column-draft";
import { ownHeading } from "../drafts/column-draft";

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

/** Fewer scores need no other one that is made of them. */
const FEWEST_PARTS = 2;

/**
 * 自评得分 | 复核得分 | 折算得分: the score of a line is the one that is made of the others, as grades go by it. Beside a
 * single score, or full marks, a converted one tells the same on another scale.
 */
export function withConvertedScores(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const isConverted = (draft: ColumnDraft): boolean => namesConvertedScore(ownHeading(draft));
  const converted = theOnly(drafts.filter((draft) => isConverted(draft) && draft.profile.numeric >= 0.5));
  const parts = drafts.filter((draft) => !isConverted(draft) && claims(draft, "score"));
  if (converted === undefined || parts.length < FEWEST_PARTS) return drafts;
  if (drafts.some((draft) => claims(draft, "weight"))) return drafts;
  const word = ownHeading(converted);
  const reasons = [{ code: "heading-family", facts: { heading: word, word } }] as const;
  return drafts.map((draft) => {
    if (draft === converted) return { ...draft, candidates: [{ field: "score", score: 0.98, reasons }] };
    const rest = draft.candidates.filter(({ field }) => field !== "score");
    return parts.includes(draft) ? { ...draft, candidates: rest } : draft;
  });
}

/**
 * 学院 | 党建工作（15分）| … | 基本分 | 加分 | 总分 | 排名: what is ranked are those who were marked, and the basic points are what each got
 * so far. Of indicators, which nobody ranks, they are the full marks.
 */
export function withoutBasicMarks(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  if (!drafts.some((draft) => claims(draft, "rank"))) return drafts;
  return drafts.map((draft) =>
    ownHeading(draft).startsWith("基本分")
      ? { ...draft, candidates: draft.candidates.filter(({ field }) => field !== "weight") }
      : draft,
  );
}

function claims({ candidates }: ColumnDraft, field: "score" | "weight" | "rank"): boolean {
  return candidates.some((one) => one.field === field);
}

function isWeighted(draft: ColumnDraft): boolean {
  return WEIGHTED.test(ownHeading(draft));
}
