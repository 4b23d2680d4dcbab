import { MONEY_FIELDS, RATE_FIELDS } from "../../../domain/lists";
import type { HeadingLexicon } from "../../headings/heading-lexicon";
import type { ColumnDraft } from "../drafts/column-draft";
import { captionOf, ownWords } from "../drafts/column-draft";

/** Amounts that stand again and again, once under the name of each purpose or source. */
export interface Repeated {
  readonly field: "budget" | "spent";
  readonly parts: readonly ColumnDraft[];
}

/** From here on a heading claims its field by itself. */
const CLAIMS = 0.6;
/** When it was, at which stage, or of what it is a part: no purpose of money. */
const NO_PURPOSE =
  /(?:19|20)\d\d|[上去前本当今全]年|年[初度末]|季|月|[本上]期|累计|调整|其中|合计|总计|小计|计划|实际|\b(?:total|year|of which|plan|actual|fy)\b/iu;

/**
 * 低保资金 over 预算 | 支出 and 特困资金 over 预算 | 支出 again: none of the columns is the figure of the line, all of a kind are it
 * together. Nothing where a further column claims to be the whole, or where the captions say when and not what for.
 */
export function repeatedPurposes(drafts: readonly ColumnDraft[], lexicon: HeadingLexicon): readonly Repeated[] {
  const repeated = (["budget", "spent"] as const).map((field) => ({ field, parts: claimants(drafts, field, lexicon) }));
  const [first, second] = repeated.map(({ parts }) => parts.map(captionOf).join("\n"));
  const arePurposes = repeated.every(
    ({ parts }) =>
      parts.length > 1 && new Set(parts.map(ownWords)).size === 1 && parts.every((one) => isPurpose(one, lexicon)),
  );
  const captions = new Set(repeated[0]?.parts.map(captionOf));
  return arePurposes && first === second && captions.size === repeated[0]?.parts.length ? repeated : [];
}

/** The columns without a claim to be the line's own amount or rate, where each of them is about one purpose alone. */
export function withoutRepeatedPurposes(
  drafts: readonly ColumnDraft[],
  lexicon: HeadingLexicon,
): readonly ColumnDraft[] {
  const captions = new Set(repeatedPurposes(drafts, lexicon).flatMap(({ parts }) => parts.map(captionOf)));
  if (captions.size === 0) return drafts;
  return drafts.map((draft) =>
    draft.path.length > 1 && captions.has(captionOf(draft))
      ? {
          ...draft,
          candidates: draft.candidates.filter(({ field }) => !MONEY_FIELDS.has(field) && !RATE_FIELDS.has(field)),
        }
      : draft,
  );
}

/** Columns of figures whose own headings say a field before any other. */
function claimants(
  drafts: readonly ColumnDraft[],
  field: Repeated["field"],
  lexicon: HeadingLexicon,
): readonly ColumnDraft[] {
  return drafts.filter(({ path, profile }) => {
    const [best] = lexicon.candidates(path.at(-1) ?? "");
    return best?.field === field && best.score >= CLAIMS && profile.numeric > 0.5;
  });
}

/** A caption that says no field of its own, or where money comes from. */
function isPurpose(draft: ColumnDraft, lexicon: HeadingLexicon): boolean {
  if (draft.path.length < 2) return false;
  const caption = captionOf(draft);
  if (NO_PURPOSE.test(caption)) return false;
  const [best] = lexicon.candidates(caption);
  return best === undefined || best.score < CLAIMS || best.field.startsWith("fund_") || !MONEY_FIELDS.has(best.field);
}
