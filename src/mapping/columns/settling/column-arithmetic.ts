import type { Field } from "../../../domain/lists";
import type { MappingReason } from "../../../domain/table";
import type { ColumnDraft } from "../drafts/column-draft";
import { candidateFor, ownHeading, topOf } from "../drafts/column-draft";
import type { FieldCandidate } from "../drafts/field-candidate";
import { isOtherFigure } from "../drafts/heading-offers";
import { sumsOfParts } from "./sums-of-parts";
import { withoutTwins } from "./twin-claims";

/** The highest rate of execution that is not something else. */
const MOST_RATE = 1.3;
const MOST_COLUMNS = 14;
const MOST_LINES = 40;
/** A reading this sure needs no arithmetic. */
const SURE = 0.9;
/** Points are no money: 复核得分 less 自评得分 is no balance, whatever the arithmetic says. */
const POINTS = /得分|评分|分数|分值|总分|\bscores?\b|\bpoints\b/iu;

/**
 * Arithmetic between columns says what headings leave open: spent ÷ budget = rate proves three columns at once, a sum of
 * months is the spending, a sum of funds is the budget. Headings that are sure are never overruled.
 */
export function withArithmetic(before: readonly ColumnDraft[], lines: readonly number[]): readonly ColumnDraft[] {
  const sample = lines.slice(0, MOST_LINES);
  const drafts = withoutTwins(sumsOfParts(before), (budget, spent, rate) =>
    holds(sample, budget, spent, rate, isRatio, FEWEST_NAMED),
  );
  // Change ÷ last year is a rate too, but none of execution.
  const aside: readonly (Field | undefined)[] = ["change", "spent_prev_year", "seq"];
  const numeric = drafts.filter(
    (draft) =>
      draft.profile.numeric >= 0.6 &&
      draft.profile.filled >= 2 &&
      !aside.includes(topOf(draft)?.field) &&
      !POINTS.test(ownHeading(draft)) &&
      !isOtherFigure(ownHeading(draft)),
  );
  const unsure = numeric.filter((draft) => bestOf(draft) < SURE);
  if (unsure.length === 0 || numeric.length < 3) return drafts;
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
        if (isNamed(whole, part, third) && holds(sample, whole, part, third, isRatio)) {
          add(whole, "budget", 0.5);
          add(part, "spent", 0.5);
          add(third, "rate", 0.5);
        }
        if (holds(sample, whole, part, third, isDifference) && mayBe(whole, "budget") && mayBe(part, "spent"))
          add(third, "balance", 0.5);
      }
    }
  }
  withoutWeakerClaims(bonus, drafts);
  return drafts.map((draft) => withBonus(draft, bonus.get(draft.index)));
}

/**
 * Answers of one kind over all answers are a share as well: one heading at least must speak of money or of its execution,
 * and "Ratio" alone speaks of anything.
 */
function isNamed(whole: ColumnDraft, part: ColumnDraft, third: ColumnDraft): boolean {
  const rate = topOf(third);
  return (
    mayBe(whole, "budget") || mayBe(part, "spent") || (rate?.field === "rate" && rate.score >= SPEAKS_OF_EXECUTION)
  );
}

/** A heading read less surely than this could be that of any rate. */
const SPEAKS_OF_EXECUTION = 0.7;

/** How much weaker a claim may be that arithmetic still supports beside a stronger one. */
const NEAR_CLAIM = 0.3;

/**
 * The parts of a budget and of its spending agree with the same rate as the whole does: what arithmetic says goes to the
 * column whose heading claims the field most.
 */
function withoutWeakerClaims(bonus: ReadonlyMap<number, Map<Field, number>>, drafts: readonly ColumnDraft[]): void {
  const claim = (draft: ColumnDraft, field: Field): number => candidateFor(draft, field)?.score ?? 0;
  const supported = drafts.filter(({ index }) => bonus.has(index));
  for (const field of ["budget", "spent", "rate", "balance"] as const) {
    const rivals = supported.filter(({ index }) => bonus.get(index)?.has(field) === true);
    const most = Math.max(0, ...rivals.map((draft) => claim(draft, field)));
    for (const draft of rivals) if (claim(draft, field) < most - NEAR_CLAIM) bonus.get(draft.index)?.delete(field);
  }
}

function bestOf(draft: ColumnDraft): number {
  return draft.candidates.reduce((best, candidate) => Math.max(best, candidate.score), 0);
}

function mayBe(draft: ColumnDraft, field: Field): boolean {
  return draft.candidates.some((candidate) => candidate.field === field && candidate.score >= 0.4);
}

/** Half a unit of the last place, and a little more: rates with three decimals, percentages with one, money with two. */
const RATE_ROUNDING = 0.0006;
const PERCENT_ROUNDING = 0.06;
const MONEY_ROUNDING = 0.006;
/** A higher third figure is a rate in percent. */
const MOST_FRACTION = 1.6;

type Test = (whole: number, part: number, third: number) => boolean;

function isRatio(whole: number, part: number, third: number): boolean {
  // A nought is near any small quotient: shares over amounts are no rates of nought.
  if (whole === 0 || third === 0) return false;
  const ratio = part / whole;
  // Nobody spends twice the budget, but a value is many times its price.
  if (ratio < -MOST_RATE || ratio > MOST_RATE) return false;
  return (
    Math.abs(ratio - third) < RATE_ROUNDING ||
    (third > MOST_FRACTION && Math.abs(ratio * 100 - third) < PERCENT_ROUNDING)
  );
}

function isDifference(whole: number, part: number, third: number): boolean {
  return Math.abs(whole - part - third) < MONEY_ROUNDING * Math.max(1, Math.abs(whole) / 1e6);
}

/** Where all three headings say what they are, two records show which of several columns it is. */
const FEWEST_NAMED = 2;
const FEWEST_UNNAMED = 3;

/** True in so many records with different figures, and in four of five or all but one. */
function holds(
  lines: readonly number[],
  whole: ColumnDraft,
  part: ColumnDraft,
  third: ColumnDraft,
  test: Test,
  fewest = FEWEST_UNNAMED,
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
  return met >= fewest && (met * 10 >= seen * 8 || (met >= FEWEST_UNNAMED && seen - met === 1));
}

function withBonus(draft: ColumnDraft, bonus: ReadonlyMap<Field, number> | undefined): ColumnDraft {
  if (bonus === undefined || bestOf(draft) >= SURE) return draft;
  const candidates = new Map<Field, FieldCandidate>(draft.candidates.map((candidate) => [candidate.field, candidate]));
  for (const [field, amount] of bonus) {
    const known = candidates.get(field);
    const reason: MappingReason = { code: "arithmetic", facts: { field } };
    candidates.set(field, {
      field,
      score: Math.min(0.97, (known?.score ?? 0.1) + amount),
      reasons: [reason, ...(known?.reasons ?? [])],
    });
  }
  return { ...draft, candidates: [...candidates.values()] };
}
