import type { Field } from "../../../domain/lists";
import { MONEY_FIELDS } from "../../../domain/lists";
import type { MappingReason } from "../../../domain/table";
import { PART_SCORES } from "../../headings/table-families";
import type { ColumnDraft } from "../drafts/column-draft";
import { candidateFor, ownHeading, topOf } from "../drafts/column-draft";

const MOST_LINES = 40;
/** From here on a heading says something by itself. */
const NAMED = 0.6;
/** A heading that says it so surely needs no arithmetic. */
const SURE = 0.9;

const CALLED_A_SUM =
  /^(?:全年|年度|本年|本年度|各月|各级|\d{1,2}个月)?(?:合计|总计|小计|累计|金额|资金合计|合计金额)|^(?:year|annual|full[ -]year|12[ -]months?|grand|overall)?[ -]*(?:total|sum)\b/i;

/** 补贴金额合计（元）: a sum by its last word, which arithmetic has to bear out. */
const ENDS_AS_A_SUM = /(?:合计|总计)\s*(?:[（(][^（()）]*[)）])?$/;

/** 合计 beside parts: of funds it is the budget, of months the spending, of part scores the score. */
export function sumsOfParts(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const parts = (test: (field: Field) => boolean): readonly ColumnDraft[] =>
    drafts.filter((draft) => {
      const top = topOf(draft);
      return top !== undefined && test(top.field);
    });
  const funds = parts((field) => field.startsWith("fund_"));
  const months = parts((field) => field.startsWith("month_"));
  const scores = parts((field) => PART_SCORES.includes(field) || field.startsWith("evaluator_"));
  if (funds.length >= 2) return withWhole(drafts, "budget", funds);
  if (months.length >= 2) return withWhole(drafts, "spent", months);
  if (scores.length >= 2) return withWhole(drafts, "score", scores);
  return withPurposesApart(withPurposesApart(drafts, "budget"), "spent");
}

/** 资金合计 beside 河流治理／资金, 水库加固／资金: what is given for one purpose is not the figure of the line. */
function withPurposesApart(drafts: readonly ColumnDraft[], field: "budget" | "spent"): readonly ColumnDraft[] {
  const claiming = drafts.filter((draft) => topOf(draft)?.field === field);
  for (const whole of drafts) {
    const own = candidateFor(whole, field);
    const heading = ownHeading(whole);
    if (own === undefined || !(CALLED_A_SUM.test(heading) || ENDS_AS_A_SUM.test(heading))) continue;
    const parts = claiming.filter((draft) => draft !== whole);
    if (parts.length < 2 || !equalsSum(whole, parts)) continue;
    return (own.score >= SURE ? drafts : withWhole(drafts, field, parts)).map((draft) =>
      parts.some(({ index }) => index === draft.index)
        ? { ...draft, candidates: draft.candidates.filter((one) => one.field !== field) }
        : draft,
    );
  }
  return drafts;
}

function withWhole(
  drafts: readonly ColumnDraft[],
  whole: Field,
  parts: readonly ColumnDraft[],
): readonly ColumnDraft[] {
  return drafts.map((draft) => {
    if (parts.includes(draft)) return draft;
    const isSum = draft.candidates.some(({ field }) => field === "score" || field === "budget" || field === "spent");
    const word = candidateFor(draft, whole);
    const said = isSum && word !== undefined && CALLED_A_SUM.test(ownHeading(draft));
    // A column nobody could name that always equals all its parts together is their sum whatever it is called.
    if (!said && ((topOf(draft)?.score ?? 0) >= NAMED || !equalsSum(draft, parts))) return draft;
    const reason: MappingReason = { code: "sum-of-parts", facts: { field: whole } };
    return {
      ...draft,
      candidates: [
        // A sum of sources of money is no spending, and a sum of months no budget: 小计 alone would say either.
        ...draft.candidates
          .filter((one) => one !== word && !(MONEY_FIELDS.has(one.field) && CALLED_A_SUM.test(ownHeading(draft))))
          .map((one) => ({ ...one, score: one.score * 0.7 })),
        { field: whole, score: 0.98, reasons: [reason, ...(word?.reasons ?? [])] },
      ],
    };
  });
}

/** True when at least two records have figures of which each is the sum of the parts. */
function equalsSum(draft: ColumnDraft, parts: readonly ColumnDraft[]): boolean {
  let met = 0;
  for (const [line, figure] of [...draft.profile.numbers].slice(0, MOST_LINES)) {
    const terms = parts.flatMap((part) => part.profile.numbers.get(line) ?? []);
    if (terms.length < 2) continue;
    if (Math.abs(terms.reduce((sum, term) => sum + term, 0) - figure) > 0.006 * parts.length) return false;
    met += 1;
  }
  return met >= 2;
}
