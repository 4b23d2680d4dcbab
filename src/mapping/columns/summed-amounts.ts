import { theOnly } from "../../domain/collections/only";
import { monthOfField } from "../../domain/month-field";
import type { HeadingLexicon } from "../headings/heading-lexicon";
import { MEANS_SOMETHING } from "../headings/heading-lexicon";
import type { ColumnDraft, SettledColumn, SettledTable } from "./drafts/column-draft";
import { monthReading } from "./month-reading";
import { areOfEachQuarter, quartersOf, saySpending } from "./settling/quarters";
import { repeatedPurposes } from "./settling/repeated-purposes";
import { sourcesByCaption } from "./settling/sources-of-money";
import { makesBase, statedBase } from "./settling/stated-base";

/** An amount that a line states in several columns only: none of them is it, all together are. */
export interface SummedAmount {
  readonly field: "budget" | "spent";
  readonly parts: readonly SettledColumn[];
}

const OTHER_YEAR = /上年|去年|往年|(?:19|20)\d\d|\b(?:prior|previous|last)\b/iu;
/** How far a rate with two decimals of a per cent may be from the quotient. */
const ROUNDING = 0.0006;

/**
 * 中央 | 省级 | 县级 below 预算安排, and again below 实际支出, where no column holds their sum: the caption says what they are
 * together. Only one caption may say so, and a stated rate that the sums do not give says that they are something else.
 * 预算 | 支出 below one purpose and again below the next are summed alike.
 */
export function summedAmounts(settled: SettledTable, title: string, lexicon: HeadingLexicon): readonly SummedAmount[] {
  const { columns, drafts } = settled;
  const has = (field: string): boolean => columns.some((column) => column.field === field);
  const purposes = repeatedPurposes(drafts, lexicon).filter(({ field }) => !has(field));
  const byPurpose = purposes.map(({ field, parts }) => sumOfParts(field, parts));
  if (byPurpose.length > 0) return isDenied(byPurpose, settled) ? [] : byPurpose;
  if (!has("project_name") || has("adjustment")) return [];
  const only = onlySource(settled);
  if (only !== undefined) return [sumOfParts("budget", [only.draft])];
  const groups = sourcesByCaption(drafts);
  const sums = (["budget", "spent"] as const).flatMap((field): readonly SummedAmount[] => {
    if (has(field) || (field === "budget" && has("budget_initial"))) return [];
    const [group, ...others] = groups.filter(([caption]) => means(caption, field, lexicon));
    const sources = others.length > 0 ? undefined : group?.[1];
    const parts = sources ?? (field === "spent" ? spentInParts(settled, title, lexicon) : partsOfBase(settled));
    return parts.length === 0 ? [] : [sumOfParts(field, parts)];
  });
  return isDenied(sums, settled) ? [] : sums;
}

/** 省级补助资金 beside what was spent, without a budget or another source: the source is all there is to spend. */
function onlySource({ columns }: SettledTable): SettledColumn | undefined {
  const source = theOnly(columns.filter(({ field }) => field.startsWith("fund_")));
  const spent = columns.find(({ field }) => field === "spent");
  const isPlanned = columns.some(({ field }) => field === "budget" || field === "budget_initial");
  if (source === undefined || spent === undefined || isPlanned) return undefined;
  const figures = [...spent.draft.profile.numbers];
  const isCovered = figures.every(([line, figure]) => figure <= (source.draft.profile.numbers.get(line) ?? -Infinity));
  return figures.length > 0 && isCovered ? source : undefined;
}

function sumOfParts(field: SummedAmount["field"], parts: readonly ColumnDraft[]): SummedAmount {
  const reasons = [{ code: "sum-of-parts", facts: { field } }] as const;
  return { field, parts: parts.map((draft) => ({ draft, field, confidence: 0.9, reasons })) };
}

/** 到账经费 | 本院配套: two columns without a field that together are what balance and rate say there was to spend. */
function partsOfBase({ columns, drafts }: SettledTable): readonly ColumnDraft[] {
  const of = (field: string): ColumnDraft | undefined => columns.find((column) => column.field === field)?.draft;
  const [spent, balance, rate] = [of("spent"), of("balance"), of("rate")];
  if (spent === undefined || balance === undefined || rate === undefined) return [];
  const base = statedBase({ spent, balance, rate });
  const free = drafts.filter((draft) => draft.profile.numeric >= 0.6 && columns.every((one) => one.draft !== draft));
  if (base === undefined || free.length > MOST_FREE) return [];
  const pairs = free.flatMap((a, place) => free.slice(place + 1).map((b) => [a, b]));
  const [only, ...others] = pairs.filter((pair) => makesBase(pair, base));
  return only === undefined || others.length > 0 ? [] : only;
}

/** Of more columns without a field two make any sum. */
const MOST_FREE = 6;

/** What was spent in each part of the year, or up to the last of them. */
function spentInParts(
  { columns, drafts }: SettledTable,
  title: string,
  lexicon: HeadingLexicon,
): readonly ColumnDraft[] {
  const quarters = spentByQuarter(drafts, title, lexicon);
  return quarters.length > 0 ? quarters : spentByMonth(columns, title);
}

/** 1月 | 2月 | 3月 beside a budget, without a sum: together where each holds what was paid in it, the last where each holds all so far. */
function spentByMonth(columns: readonly SettledColumn[], title: string): readonly ColumnDraft[] {
  const isFilled = ({ profile }: ColumnDraft): boolean => profile.numbers.size > 0;
  const months = columns
    .flatMap(({ field, draft }) => {
      const month = monthOfField(field);
      return month?.kind === "month" && isFilled(draft) ? [{ draft, month: month.month }] : [];
    })
    .sort((a, b) => a.month - b.month)
    .map(({ draft }) => draft);
  const isBudgeted = columns.some(({ field }) => field === "budget" || field === "budget_initial");
  const reading = isBudgeted ? monthReading(columns, "month", title) : undefined;
  return reading === "cumulative" ? months.slice(-1) : reading === "monthly" && months.length > 1 ? months : [];
}

/** 一季度 | 二季度 | 三季度 | 四季度 without the year's sum, where each holds what was spent in it. */
function spentByQuarter(
  drafts: readonly ColumnDraft[],
  title: string,
  lexicon: HeadingLexicon,
): readonly ColumnDraft[] {
  const quarters = quartersOf(drafts);
  return saySpending(quarters, title, lexicon) && areOfEachQuarter(quarters) ? quarters : [];
}

function means(caption: string, field: string, lexicon: HeadingLexicon): boolean {
  const [best] = OTHER_YEAR.test(caption) ? [] : lexicon.candidates(caption);
  return best?.field === field && best.score >= MEANS_SOMETHING;
}

/** Whether most lines state a rate that is not the spending over the budget. */
function isDenied(sums: readonly SummedAmount[], { columns }: SettledTable): boolean {
  const rate = columns.find(({ field }) => field === "rate");
  if (rate === undefined) return false;
  const amounts = (field: "budget" | "spent", line: number): number | undefined => {
    const parts = sums.find((sum) => sum.field === field)?.parts ?? columns.filter((column) => column.field === field);
    return sumAt(
      parts.map(({ draft }) => draft),
      line,
    );
  };
  const verdicts = [...rate.draft.profile.numbers].flatMap(([line, stated]) => {
    const [budget, spent] = [amounts("budget", line), amounts("spent", line)];
    if (budget === undefined || spent === undefined || budget === 0) return [];
    return [[stated, stated / 100].some((share) => Math.abs(spent / budget - share) <= ROUNDING)];
  });
  return verdicts.filter((holds) => !holds).length * 2 > verdicts.length;
}

function sumAt(drafts: readonly ColumnDraft[], line: number): number | undefined {
  const numbers = drafts.flatMap(({ profile }) => profile.numbers.get(line) ?? []);
  return numbers.length === 0 ? undefined : numbers.reduce((sum, number) => sum + number, 0);
}
