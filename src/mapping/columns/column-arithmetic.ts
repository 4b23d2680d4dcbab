import type { Field } from "../../domain/lists";
import type { FieldCandidate } from "./column-candidates";
import { isOtherFigure } from "./column-candidates";
import type { ColumnDraft } from "./column-draft";

/** The highest rate of execution that is not something else. */
const MOST_RATE = 1.3;
const MOST_COLUMNS = 14;
const MOST_LINES = 40;
/** A reading this sure needs no arithmetic. */
const SURE = 0.9;
/** Points are no money: 复核得分 less 自评得分 is no balance, whatever the arithmetic says. */
const POINTS = /得分|评分|分数|分值|总分|\bscores?\b|\bpoints\b/iu;
/** From here on a heading says something by itself. */
const NAMED = 0.6;

/**
 * Arithmetic between columns says what headings leave open: spent ÷ budget = rate proves three columns at once, a sum of
 * months is the spending, a sum of funds is the budget. Headings that are sure are never overruled.
 */
export function withArithmetic(drafts: readonly ColumnDraft[], lines: readonly number[]): readonly ColumnDraft[] {
  // Change ÷ last year is a rate too, but none of execution.
  const aside: readonly (Field | undefined)[] = ["change", "spent_prev_year", "seq"];
  const numeric = drafts.filter(
    (draft) =>
      draft.profile.numeric >= 0.6 &&
      draft.profile.filled >= 2 &&
      !aside.includes(topOf(draft)?.field) &&
      !POINTS.test(draft.path.at(-1) ?? "") &&
      !isOtherFigure(draft.path.at(-1) ?? ""),
  );
  const unsure = numeric.filter((draft) => bestOf(draft) < SURE);
  if (unsure.length === 0 || numeric.length < 3) return sumsOfParts(drafts);
  const sample = lines.slice(0, MOST_LINES);
  const bonus = new Map<number, Map<Field, number>>();
  const add = (draft: ColumnDraft, field: Field, amount: number): void => {
    const fields = bonus.get(draft.index) ?? new Map<Field, number>();
    fields.set(field, Math.max(fields.get(field) ?? 0, amount));
    bonus.set(draft.index, fields);
  };
  const few = numeric.slice(0, MOST_COLUMNS);
  for (const whole of few) {
    for (const part of few) {
      if (part === whole) continue;
      for (const third of few) {
        if (third === whole || third === part) continue;
        if (bestOf(whole) >= SURE && bestOf(part) >= SURE && bestOf(third) >= SURE) continue;
        if (holds(sample, whole, part, third, isRatio)) {
          add(whole, "budget", 0.5);
          add(part, "spent", 0.5);
          add(third, "rate", 0.5);
        }
        if (holds(sample, whole, part, third, isDifference) && mayBe(whole, "budget") && mayBe(part, "spent"))
          add(third, "balance", 0.5);
      }
    }
  }
  return sumsOfParts(drafts.map((draft) => withBonus(draft, bonus.get(draft.index))));
}

function bestOf(draft: ColumnDraft): number {
  return draft.candidates.reduce((best, candidate) => Math.max(best, candidate.score), 0);
}

function mayBe(draft: ColumnDraft, field: Field): boolean {
  return draft.candidates.some((candidate) => candidate.field === field && candidate.score >= 0.4);
}

type Test = (whole: number, part: number, third: number) => boolean;

function isRatio(whole: number, part: number, third: number): boolean {
  if (whole === 0) return false;
  const ratio = part / whole;
  // Nobody spends twice the budget, but a value is many times its price.
  if (ratio < -MOST_RATE || ratio > MOST_RATE) return false;
  return Math.abs(ratio - third) < 0.0006 || (third > 1.6 && Math.abs(ratio * 100 - third) < 0.06);
}

function isDifference(whole: number, part: number, third: number): boolean {
  return Math.abs(whole - part - third) < 0.006 * Math.max(1, Math.abs(whole) / 1e6);
}

/** True in at least three records with different figures, and in nine of ten. */
function holds(
  lines: readonly number[],
  whole: ColumnDraft,
  part: ColumnDraft,
  third: ColumnDraft,
  test: Test,
): boolean {
  let met = 0;
  let seen = 0;
  for (const line of lines) {
    const a = whole.profile.numbers.get(line);
    const b = part.profile.numbers.get(line);
    const c = third.profile.numbers.get(line);
    if (a === undefined || b === undefined || c === undefined || (b === 0 && c === 0) || a === b) continue;
    seen += 1;
    if (test(a, b, c)) met += 1;
    else if (seen - met > 2 && met * 4 < seen) return false;
  }
  return met >= 3 && met * 10 >= seen * 8;
}

function withBonus(draft: ColumnDraft, bonus: ReadonlyMap<Field, number> | undefined): ColumnDraft {
  if (bonus === undefined || bestOf(draft) >= SURE) return draft;
  const candidates = new Map<Field, FieldCandidate>(draft.candidates.map((candidate) => [candidate.field, candidate]));
  for (const [field, amount] of bonus) {
    const known = candidates.get(field);
    const reason = { code: "arithmetic", facts: { field } };
    candidates.set(field, {
      field,
      score: Math.min(0.97, (known?.score ?? 0.1) + amount),
      reasons: [reason, ...(known?.reasons ?? [])],
    });
  }
  return { ...draft, candidates: [...candidates.values()] };
}

const PART_SCORES: readonly Field[] = ["score_input", "score_process", "score_output", "score_outcome"];

const SUM_WORD =
  /^(?:全年|年度|本年|本年度|各月|各级|\d{1,2}个月)?(?:合计|总计|小计|累计|金额|资金合计|合计金额)|^(?:year|annual|full[ -]year|12[ -]months?|grand|overall)?[ -]*(?:total|sum)\b/i;

/** 合计 beside parts: of funds it is the budget, of months the spending, of part scores the score. */
function sumsOfParts(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
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
  return scores.length >= 2 ? withWhole(drafts, "score", scores) : drafts;
}

function topOf(draft: ColumnDraft): FieldCandidate | undefined {
  return draft.candidates.reduce<FieldCandidate | undefined>(
    (best, one) => (best === undefined || one.score > best.score ? one : best),
    undefined,
  );
}

function withWhole(
  drafts: readonly ColumnDraft[],
  whole: Field,
  parts: readonly ColumnDraft[],
): readonly ColumnDraft[] {
  return drafts.map((draft) => {
    if (parts.includes(draft)) return draft;
    const isSum = draft.candidates.some(({ field }) => field === "score" || field === "budget" || field === "spent");
    const word = draft.candidates.find((one) => one.field === whole);
    const said = isSum && word !== undefined && SUM_WORD.test(draft.path.at(-1) ?? "");
    // A column nobody could name that always equals all its parts together is their sum whatever it is called.
    if (!said && ((topOf(draft)?.score ?? 0) >= NAMED || !equalsSum(draft, parts))) return draft;
    const reason = { code: "sum-of-parts", facts: { field: whole } };
    return {
      ...draft,
      candidates: [
        ...draft.candidates.filter((one) => one !== word).map((one) => ({ ...one, score: one.score * 0.7 })),
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
