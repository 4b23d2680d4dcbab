import { monthOfField } from "../../domain/month-field";
import type { MonthReading } from "../../domain/table";
import { saysSoFar } from "../../domain/words/so-far";
import { isNear } from "../layout/body/sums/is-near";
import type { SettledColumn } from "./drafts/column-draft";

const MONTHLY = /当月|本月|单月|各月|分月|monthly|in the month/i;

/**
 * Whether month columns hold what each month paid or all that was paid so far. Told by headings, by the year's figure
 * (the sum of the months or the last of them), by the budget (a sum far above it was no sum), and by amounts that fall
 * from one month to the next. Undefined where none of these tells, and without such columns.
 */
export function monthReading(
  columns: readonly SettledColumn[],
  kind: "month" | "plan",
  title: string,
): MonthReading | undefined {
  const months = columns
    .flatMap((column) => {
      const month = monthOfField(column.field);
      return month?.kind === kind ? [{ column, month: month.month }] : [];
    })
    .sort((a, b) => a.month - b.month);
  if (months.length === 0) return undefined;
  return (
    byWords(
      months.map(({ column }) => column.draft.path.join(" ")),
      title,
    ) ?? byFigures(linesOf(months.map(({ column }) => column)), columns, kind)
  );
}

function byWords(headings: readonly string[], title: string): MonthReading | undefined {
  if (headings.every(saysSoFar)) return "cumulative";
  if (headings.every((heading) => MONTHLY.test(heading)) || MONTHLY.test(title)) return "monthly";
  return undefined;
}

interface MonthsOfLine {
  readonly line: number;
  readonly amounts: readonly number[];
}

/** The amounts of each line in the order of the months, blanks left out. */
function linesOf(months: readonly SettledColumn[]): readonly MonthsOfLine[] {
  const lines = new Set(months.flatMap(({ draft }) => [...draft.profile.numbers.keys()]));
  return [...lines].map((line) => ({
    line,
    amounts: months.map(({ draft }) => draft.profile.numbers.get(line)).filter((amount) => amount !== undefined),
  }));
}

function byFigures(
  lines: readonly MonthsOfLine[],
  columns: readonly SettledColumn[],
  kind: "month" | "plan",
): MonthReading | undefined {
  // With one amount both readings say the same.
  const telling = lines.filter(({ amounts }) => amounts.filter((amount) => amount !== 0).length >= 2);
  if (telling.length === 0) return "monthly";
  const numbers = (field: string) => columns.find((column) => column.field === field)?.draft.profile.numbers;
  const whole = kind === "plan" ? numbers("budget") : numbers("spent");
  return (
    byWhole(telling, whole) ?? byBudget(telling, numbers("budget") ?? numbers("budget_initial")) ?? byFalls(telling)
  );
}

/** The year's figure is the sum of the months, or the last of them. */
function byWhole(
  lines: readonly MonthsOfLine[],
  whole: ReadonlyMap<number, number> | undefined,
): MonthReading | undefined {
  const is = (value: (amounts: readonly number[]) => number) =>
    lines.filter(({ line, amounts }) => isNear(value(amounts), whole?.get(line))).length;
  const [sums, lasts] = [is(sum), is((amounts) => amounts.at(-1) ?? 0)];
  if (sums === lasts) return undefined;
  const more = Math.max(sums, lasts);
  return more * 2 > lines.length ? (sums > lasts ? "monthly" : "cumulative") : undefined;
}

/** Cumulative amounts taken for monthly ones add up to far more than the budget. */
function byBudget(
  lines: readonly MonthsOfLine[],
  budgets: ReadonlyMap<number, number> | undefined,
): MonthReading | undefined {
  const known = lines.flatMap(({ line, amounts }) => {
    const budget = budgets?.get(line);
    return budget === undefined || budget <= 0 ? [] : [{ budget, amounts }];
  });
  const above = known.filter(
    ({ budget, amounts }) =>
      sum(amounts) > budget * 1.02 && (amounts.at(-1) ?? 0) <= budget * 1.02 && isRising(amounts),
  );
  return above.length * 2 > known.length ? "cumulative" : undefined;
}

/** What was paid so far does not fall, but for a refund here and there. */
function byFalls(lines: readonly MonthsOfLine[]): MonthReading | undefined {
  const falling = lines.filter(({ amounts }) => !isRising(amounts)).length;
  return falling * 5 >= lines.length ? "monthly" : undefined;
}

function isRising(amounts: readonly number[]): boolean {
  return amounts.every((amount, place) => place === 0 || amount >= (amounts[place - 1] ?? 0) - 1e-9);
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
