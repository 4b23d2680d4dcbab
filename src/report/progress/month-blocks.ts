import { exact } from "../../domain/figures/exact";
import type { ProjectProgress } from "../../engine/outcome/progress";
import { RESULT } from "../../messages/results";
import { say } from "../../messages/text/fill";
import type { CellLook } from "../../sheets/plan";
import type { Live } from "../live";
import { constant, over, rounded, sumOver, times } from "../live";
import { amountFormat, asTotal, CENTRED, NUMBER, TEXT, withFormat } from "../looks";
import { plannedOfMonth, spendingOfMonth } from "./month-figures";
import type { MonthCells, ProgressDraft } from "./progress-draft";
import { columnOfMonth, MONTHS, NAME_COLUMN, NUMBER_COLUMN } from "./progress-draft";
import { budgetLive, fundBudget } from "./summary";

/** Cumulative spending and, where it is given, cumulative plan by month. `fundRow`: the summary's line of the fund. */
export function monthBlocks(sheet: ProgressDraft, fundRow: number): MonthCells {
  const { context, draft, result, decimals } = sheet;
  monthHeadings(sheet, RESULT.monthsTitle[context.lang]);
  const months = MONTHS.slice(0, result.month);
  const top = draft.row;
  const spent = result.projects.map((line, index) =>
    projectLine(sheet, line, index, months, (month, before) =>
      spendingOfMonth(context, { result, line, month, before, decimals }),
    ),
  );
  const fundSpent = totals(sheet, top, spent, months);
  const budgets = result.projects.map((line) => budgetLive(context, line));
  const planned = result.plan === "given" ? planBlock(sheet, budgets) : undefined;
  const fundPlan = planned?.fund ?? proportionalPlan(sheet, budgets, fundRow);
  draft.gap();
  return {
    spent: [...spent, fundSpent],
    planned: planned?.lines ?? result.projects.map(() => undefined),
    fundPlan,
    budgets,
  };
}

function monthHeadings({ context: { lang }, draft }: ProgressDraft, title: string): void {
  draft.section(title);
  draft.headings([
    RESULT.number[lang],
    RESULT.project[lang],
    ...MONTHS.map((month) => say(RESULT.monthName, lang, { month: String(month) })),
  ]);
}

/** A project's line of cumulative figures; each rests on the cell of the month `before` it. */
function projectLine(
  { draft, decimals }: ProgressDraft,
  { name }: ProjectProgress,
  index: number,
  months: readonly number[],
  figureOf: (month: number, before: Live | undefined) => Live,
): readonly Live[] {
  const { row } = draft;
  draft.put(row, NUMBER_COLUMN, index + 1, CENTRED);
  draft.put(row, NAME_COLUMN, name, TEXT);
  const money = withFormat(NUMBER, amountFormat(decimals));
  const put: Live[] = [];
  for (const month of months) put.push(draft.putLive(row, columnOfMonth(month), figureOf(month, put.at(-1)), money));
  blankMonths(draft, months.length, NUMBER);
  draft.row += 1;
  return put;
}

/** The months behind those that have figures. */
function blankMonths(draft: ProgressDraft["draft"], filled: number, look: CellLook): void {
  for (const month of MONTHS.slice(filled)) draft.put(draft.row, columnOfMonth(month), null, look);
}

/** The fund's line: the sums of the projects' lines. */
function totals(
  { context, draft, decimals }: ProgressDraft,
  top: number,
  lines: readonly (readonly Live[])[],
  months: readonly number[],
): readonly Live[] {
  const { row } = draft;
  draft.putWide(row, NUMBER_COLUMN, NAME_COLUMN, RESULT.total[context.lang], asTotal(CENTRED));
  const put = months.map((month) => {
    const col = columnOfMonth(month);
    const values = lines.flatMap((line) => line[month - 1]?.value ?? []);
    const sum = rounded(sumOver([draft.range(top, col, row - 1, col)], values), decimals);
    return draft.putLive(row, col, sum, withFormat(asTotal(NUMBER), amountFormat(decimals)));
  });
  blankMonths(draft, months.length, asTotal(NUMBER));
  draft.row += 1;
  return put;
}

/** Plans by project where the workbook gives them; a project without one is planned in proportion to time. */
function planBlock(
  sheet: ProgressDraft,
  budgets: readonly Live[],
): { readonly lines: readonly (readonly Live[])[]; readonly fund: readonly Live[] } {
  const { context, draft, result, decimals } = sheet;
  draft.gap();
  monthHeadings(sheet, RESULT.plansTitle[context.lang]);
  const top = draft.row;
  const lines = result.projects.map((line, index) =>
    projectLine(sheet, line, index, MONTHS, (month, before) =>
      plannedOfMonth(context, { line, month, before, budget: budgets[index], decimals }),
    ),
  );
  return { lines, fund: totals(sheet, top, lines, MONTHS) };
}

/** The fund's budget spread evenly over the year. */
function proportionalPlan(
  { context, draft, decimals }: ProgressDraft,
  budgets: readonly Live[],
  fundRow: number,
): readonly Live[] {
  const { row } = draft;
  draft.putWide(row, NUMBER_COLUMN, NAME_COLUMN, RESULT.planRow[context.lang], asTotal(CENTRED));
  const budget = fundBudget(draft, budgets, fundRow);
  const money = withFormat(asTotal(NUMBER), amountFormat(decimals));
  const put = MONTHS.map((month) => {
    const share = over(times(budget, constant(exact(month))), constant(exact(MONTHS.length)));
    return draft.putLive(row, columnOfMonth(month), rounded(share, decimals), money);
  });
  draft.row += 1;
  return put;
}
