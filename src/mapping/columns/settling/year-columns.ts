import type { Field } from "../../../domain/lists";
import { RANGE_SIGN } from "../../../domain/words/bounds";
import { saysSoFar } from "../../../domain/words/so-far";
import { headingParts } from "../../headings/heading-text";
import type { ColumnDraft } from "../drafts/column-draft";
import { ownHeading, topOf } from "../drafts/column-draft";
import type { FieldCandidate } from "../drafts/field-candidate";
import { LEAST_SCORE } from "../drafts/field-candidate";
import { isDecided } from "./decided";

const SPENT: readonly Field[] = ["spent", "pay_amount"];
const BUDGETS: readonly Field[] = ["budget", "budget_initial"];

/**
 * 2023年支出 beside 2024年支出, or beside 2024年预算: the latest year is what the table is about, the year before is last
 * year's spending, and other figures of earlier years are no field at all. Beside a projection of the year, the years of
 * actuals have all passed.
 */
export function earlierYears(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const dated = drafts.map((draft) => ({ draft, year: yearOf(draft), field: yearlyField(draft) }));
  const projects = dated.some(({ draft, year }) => year === undefined && PROJECTION.test(draft.path.join(" ")));
  return dated.map(({ draft, year, field }) => {
    if (year === undefined || field === undefined) return draft;
    const later = dated.filter((other) => isOfOneKind(field, other.field) && (other.year ?? "") > year);
    const hasPassed = projects && SPENT.includes(field) && isBesideUndatedBudget(dated);
    if (later.length === 0 && !hasPassed) return draft;
    // Only the year before the latest one is last year.
    const latest = Math.max(...later.map((other) => Number(other.year)));
    const next = latest === Number(year) + 1 ? later[0] : undefined;
    const candidates: readonly FieldCandidate[] =
      SPENT.includes(field) && next !== undefined && !hasPassed
        ? [{ field: "spent_prev_year", score: 0.98, reasons: [{ code: "earlier-year", facts: { year } }] }]
        : [];
    return { ...draft, candidates };
  });
}

const PROJECTION = /\b(?:projection|projected|forecast)\b|预计(?:执行|支出|完成)/i;

/** "2021/22 Actual" is an actual value before anything else, and spending where it stands among budgets. */
function yearlyField(draft: ColumnDraft): Field | undefined {
  const best = topOf(draft)?.field;
  return best === "actual" ? (draft.candidates.find(({ field }) => SPENT.includes(field))?.field ?? best) : best;
}

function isBesideUndatedBudget(
  dated: readonly { readonly year: string | undefined; readonly field?: Field | undefined }[],
) {
  return dated.some(({ year, field }) => year === undefined && field !== undefined && BUDGETS.includes(field));
}

/** What one year's figure is set beside: the same of another year, and for spending the budget that follows it. */
function isOfOneKind(field: Field, other: Field | undefined): boolean {
  return other === field || (SPENT.includes(field) && other !== undefined && BUDGETS.includes(other));
}

/** 1-2月, 1月至6月: a stretch of months, by its last one. */
const MONTHS_UP_TO = new RegExp(String.raw`\d{1,2}\s*月?\s*${RANGE_SIGN}\s*(\d{1,2})\s*月`);

const HALF = /^(?:上半年|first half|h1)(?:累计|合计)?$/i;
const WHOLE = /^(?:全年|年度|full year|whole year)(?:累计|合计)?$/i;

/** The last month of the stretch that a column is about, where it says one; 0 for none. */
function lastMonthOf({ path }: ColumnDraft): number {
  const said = MONTHS_UP_TO.exec(path.join(" "))?.[1];
  if (said !== undefined) return Number(said);
  const captions = path.slice(0, -1).map((text) => text.trim());
  if (captions.some((text) => HALF.test(text))) return 6;
  return captions.some((text) => WHOLE.test(text)) ? 12 : 0;
}

/**
 * 1-2月累计支出 beside 1-3月累计支出, 支出 below 上半年 beside 支出 below 全年: what had been reached up to an earlier month is part of
 * the later figure and no field of its own.
 */
export function earlierStretches(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const ends = drafts.map(lastMonthOf);
  if (ends.filter((end) => end > 0).length < 2) return drafts;
  const fields = drafts.map((draft) => topOf(draft)?.field);
  return drafts.map((draft, place) => {
    const end = ends[place] ?? 0;
    if (isDecided(draft.candidates)) return draft;
    const isEarlier = end > 0 && ends.some((other, at) => other > end && fields[at] === fields[place]);
    return isEarlier ? { ...draft, candidates: [] } : draft;
  });
}

/** The year in the lowest heading that names one. */
function yearOf(draft: ColumnDraft): string | undefined {
  for (const heading of [...draft.path].reverse()) {
    const { year } = headingParts(heading);
    if (year !== undefined) return year;
  }
  return undefined;
}

const LEAST_TARGETS = 2;

/**
 * Targets of several years below one caption: what was reached in YR3 is held against the target of YR3. Where the result
 * names none of them, they stay as they are.
 */
export function targetsOfOnePeriod(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const reached = drafts.filter((draft) => topOf(draft)?.field === "actual");
  const targets = drafts.filter((draft) => isUnderCaption(draft) && !reached.includes(draft));
  if (reached.length !== 1 || targets.length < LEAST_TARGETS) return drafts;
  const said = ` ${(reached[0]?.path.join(" ") ?? "").toLowerCase()} `;
  const own = targets.filter((draft) => namesPeriod(said, ownHeading(draft)));
  if (own.length !== 1) return drafts;
  return drafts.map((draft) =>
    targets.includes(draft) && !own.includes(draft)
      ? { ...draft, candidates: draft.candidates.filter(({ field }) => field !== "target") }
      : draft,
  );
}

function isUnderCaption({ path, candidates }: ColumnDraft): boolean {
  return path.length >= 2 && candidates.some(({ field, score }) => field === "target" && score >= LEAST_SCORE);
}

/** YR3, 2024年: with a digit, and not as the beginning of a longer number. */
function namesPeriod(text: string, period: string): boolean {
  const word = period.trim().toLowerCase();
  if (!/\d/.test(word)) return false;
  const at = text.indexOf(word);
  return at > 0 && !/[a-z\d]/.test(text[at - 1] ?? "") && !/[a-z\d]/.test(text[at + word.length] ?? "");
}

/** 截至12月底支出 alone is the spending; only beside other months is it one of them. */
export function loneMonth(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const months = drafts.filter((draft) => topOf(draft)?.field.startsWith("month_") === true);
  const [only] = months;
  if (only === undefined || months.length > 1 || !saysSoFar(ownHeading(only))) return drafts;
  // What a user or a template decided stands.
  if (only.candidates.some(({ score }) => score > 2)) return drafts;
  const candidates: readonly FieldCandidate[] = [
    { field: "spent", score: 0.95, reasons: topOf(only)?.reasons ?? [] },
    ...only.candidates.filter(({ field }) => field !== "spent").map((one) => ({ ...one, score: one.score * 0.7 })),
  ];
  return drafts.map((draft) => (draft === only ? { ...draft, candidates } : draft));
}
