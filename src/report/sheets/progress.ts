import { exact, roundHalfUp } from "../../domain/exact";
import { formatPlace } from "../../domain/address";
import type { ProgressResult } from "../../engine/outcome";
import { say } from "../../messages/fill";
import { RESULT } from "../../messages/results";
import type { SheetPlan } from "../../sheets/plan";
import type { ReportContext } from "../context";
import type { Live } from "../live";
import { over, rounded, times, constant, sumOver } from "../live";
import { amountFormat, asTotal, CENTRED, NUMBER, TEXT, withFormat } from "../looks";
import { checkpointBlocks } from "../progress/checkpoint-block";
import type { ProgressPlaces } from "../progress/progress-line";
import { lampColours, progressLine } from "../progress/progress-line";
import type { MonthCells } from "../progress/month-cells";
import { spendingOfMonth, plannedOfMonth } from "../progress/month-figures";
import { SheetDraft } from "../sheet-draft";
import { unitWords } from "./execution";

/** Columns of all blocks: number, name, then one for each month. */
const WIDTHS = [6, 38, ...Array<number>(12).fill(11), 13];
const NAME = 1;
const FIRST_MONTH = 2;
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Monthly execution with lamps, small lines, a chart for each fund, and what was kept at checkpoints; undefined without any. */
export function progressSheet(
  context: ReportContext,
): { readonly plan: SheetPlan; readonly places: readonly ProgressPlaces[] } | undefined {
  const { outcome, lang } = context;
  if (outcome.progress.length === 0) return undefined;
  const draft = new SheetDraft("progress", context.titles.progress, WIDTHS);
  const profile = outcome.profile.profile.title[lang];
  draft.heading(RESULT.progressTitle[lang], say(RESULT.source, lang, { profile }));
  draft.keepInView(2, 2);
  draft.repeatOnPaper(0, 1);
  const places = outcome.progress.map((result) => fundBlock(context, draft, result));
  return { plan: draft.plan(), places };
}

/** Where the blocks of a fund stand: the summary first, then the months, whose cells the summary refers to. */
export interface Layout {
  /** First project of the summary; the fund's line comes after the last one. */
  readonly summary: number;
  readonly fund: number;
  /** The section line of the block by month. */
  readonly months: number;
}

function layoutAt(row: number, projects: number): Layout {
  const summary = row + 1;
  const fund = summary + projects;
  // After the fund's line: the note about the trend and a blank.
  return { summary, fund, months: fund + 3 };
}

function fundBlock(context: ReportContext, draft: SheetDraft, result: ProgressResult): ProgressPlaces {
  const { lang } = context;
  const places = placesOf(result);
  const plan = (result.plan === "given" ? RESULT.planGiven : RESULT.planProportional)[lang];
  const line = say(RESULT.progressLine, lang, { month: String(result.month), plan, unit: unitWords(result, lang) });
  draft.section([result.fund, line].filter((text) => text !== "").join("　"));
  const layout = layoutAt(draft.row, result.projects.length);
  draft.row = layout.months;
  const cells = monthBlocks(context, draft, result, places, layout);
  const after = draft.row;
  draft.row = layout.summary - 1;
  const shown = summary(context, draft, result, cells, places);
  draft.note(RESULT.trendNote[lang]);
  draft.row = after;
  chart(context, draft, result, layout);
  leftOut(context, draft, result);
  checkpointBlocks(context, draft, result, cells, places);
  return shown;
}

/** One line for each project and one for the fund. */
function summary(
  context: ReportContext,
  draft: SheetDraft,
  result: ProgressResult,
  cells: MonthCells,
  places: number,
): ProgressPlaces {
  const { lang } = context;
  const headings = [
    RESULT.number,
    RESULT.project,
    RESULT.budget,
    RESULT.plannedBy,
    RESULT.spentBy,
    RESULT.executionRate,
    RESULT.progressRatio,
    RESULT.lamp,
  ].map((phrase) => phrase[lang]);
  progressLine.headings(draft, headings, RESULT.trend[lang], RESULT.explanation[lang], RESULT.inputSource[lang]);
  const top = draft.row;
  result.projects.forEach((line, index) => {
    progressLine.project(context, draft, { result, line, index, cells, places });
  });
  const shown = progressLine.fund(context, draft, { result, cells, places, top });
  lampColours(draft, top, draft.row - 1, lang);
  return shown;
}

/** Cumulative spending and, where it is given, cumulative plan by month. */
function monthBlocks(
  context: ReportContext,
  draft: SheetDraft,
  result: ProgressResult,
  places: number,
  layout: Layout,
): MonthCells {
  const { lang } = context;
  const money = withFormat(NUMBER, amountFormat(places));
  monthHeadings(context, draft, RESULT.monthsTitle[lang]);
  const firstRow = draft.row;
  const spent = result.projects.map((line, index) => {
    draft.put(draft.row, 0, index + 1, CENTRED);
    draft.put(draft.row, NAME, line.name, TEXT);
    const put: Live[] = [];
    for (const month of MONTHS.slice(0, result.month)) {
      const live = spendingOfMonth(context, { result, line, month, before: put.at(-1), places });
      put.push(draft.putLive(draft.row, FIRST_MONTH + month - 1, live, money));
    }
    blanks(draft, FIRST_MONTH + result.month);
    draft.row += 1;
    return put;
  });
  const fundSpent = totals(context, draft, firstRow, spent, result.month, places);
  const budgets = result.projects.map((line) => progressLine.budgetLive(context, line));
  const planned = result.plan === "given" ? planBlock(context, draft, result, budgets, places) : undefined;
  const fundPlan = planned?.fund ?? proportionalPlan(context, draft, budgets, places, layout);
  draft.gap();
  return {
    spent: [...spent, fundSpent],
    planned: planned?.lines ?? result.projects.map(() => undefined),
    fundPlan,
    budgets,
  };
}

function monthHeadings(context: ReportContext, draft: SheetDraft, title: string): void {
  const { lang } = context;
  draft.section(title);
  draft.headings([
    RESULT.number[lang],
    RESULT.project[lang],
    ...MONTHS.map((month) => say(RESULT.monthName, lang, { month: String(month) })),
  ]);
}

function blanks(draft: SheetDraft, from: number): void {
  for (let col = from; col < FIRST_MONTH + MONTHS.length; col++) draft.put(draft.row, col, null, NUMBER);
}

/** The fund's line: the sums of the projects' lines. */
function totals(
  context: ReportContext,
  draft: SheetDraft,
  top: number,
  lines: readonly (readonly Live[])[],
  months: number,
  places: number,
): readonly Live[] {
  const { row } = draft;
  draft.putWide(row, 0, NAME, RESULT.total[context.lang], asTotal(CENTRED));
  const put = MONTHS.slice(0, months).map((month) => {
    const col = FIRST_MONTH + month - 1;
    const values = lines.flatMap((line) => line[month - 1]?.value ?? []);
    const sum = rounded(sumOver([draft.range(top, col, row - 1, col)], values), places);
    return draft.putLive(row, col, sum, withFormat(asTotal(NUMBER), amountFormat(places)));
  });
  for (let col = FIRST_MONTH + months; col < FIRST_MONTH + MONTHS.length; col++)
    draft.put(row, col, null, asTotal(NUMBER));
  draft.row += 1;
  return put;
}

/** Plans by project where the workbook gives them; a project without one is planned in proportion to time. */
function planBlock(
  context: ReportContext,
  draft: SheetDraft,
  result: ProgressResult,
  budgets: readonly Live[],
  places: number,
): { readonly lines: readonly (readonly Live[])[]; readonly fund: readonly Live[] } {
  draft.gap();
  monthHeadings(context, draft, RESULT.plansTitle[context.lang]);
  const top = draft.row;
  const lines = result.projects.map((line, index) => {
    draft.put(draft.row, 0, index + 1, CENTRED);
    draft.put(draft.row, NAME, line.name, TEXT);
    const put: Live[] = [];
    for (const month of MONTHS) {
      const live = plannedOfMonth(context, { line, month, before: put.at(-1), budget: budgets[index], places });
      put.push(draft.putLive(draft.row, FIRST_MONTH + month - 1, live, withFormat(NUMBER, amountFormat(places))));
    }
    draft.row += 1;
    return put;
  });
  return { lines, fund: totals(context, draft, top, lines, MONTHS.length, places) };
}

/** The fund's budget spread evenly over the year. */
function proportionalPlan(
  context: ReportContext,
  draft: SheetDraft,
  budgets: readonly Live[],
  places: number,
  layout: Layout,
): readonly Live[] {
  const { row } = draft;
  draft.putWide(row, 0, NAME, RESULT.planRow[context.lang], asTotal(CENTRED));
  const budget = progressLine.fundBudget(draft, budgets, layout.fund);
  const put = MONTHS.map((month) => {
    const share = over(times(budget, constant(exact(month))), constant(exact(MONTHS.length)));
    return draft.putLive(
      row,
      FIRST_MONTH + month - 1,
      rounded(share, places),
      withFormat(asTotal(NUMBER), amountFormat(places)),
    );
  });
  draft.row += 1;
  return put;
}

/** The fund's cumulative spending against its plan, month by month. */
function chart(context: ReportContext, draft: SheetDraft, result: ProgressResult, layout: Layout): void {
  const { lang } = context;
  const headings = layout.months + 1;
  const spent = headings + 1 + result.projects.length;
  const plan = result.plan === "given" ? spent + 4 + result.projects.length : spent + 1;
  const last = FIRST_MONTH + MONTHS.length - 1;
  draft.chart({
    kind: "line",
    title: [result.fund, RESULT.progressChart[lang]].filter((text) => text !== "").join("　"),
    area: { top: draft.row, bottom: draft.row + 17, left: 1, right: 12 },
    categories: draft.range(headings, FIRST_MONTH, headings, last),
    series: [
      {
        name: RESULT.monthsTitle[lang],
        values: draft.range(spent, FIRST_MONTH, spent, FIRST_MONTH + result.month - 1),
      },
      { name: RESULT.planRow[lang], values: draft.range(plan, FIRST_MONTH, plan, last) },
    ],
    valueFormat: amountFormat(0),
    valueAxis: { min: 0 },
  });
  draft.gap(19);
}

function leftOut(context: ReportContext, draft: SheetDraft, { leftOut: places }: ProgressResult): void {
  const [first] = places;
  if (first === undefined) return;
  const { lang } = context;
  draft.note(
    `${RESULT.leftOutPayments[lang]}${lang === "zh" ? "：" : ": "}${say(RESULT.leftOutText, lang, { count: String(places.length), place: formatPlace(first) })}`,
    first,
  );
  draft.gap();
}

/** Decimals that show every stated amount in full, between 2 and 6; twelfths are rounded to them. */
function placesOf({ projects }: ProgressResult): number {
  const stated = projects.flatMap(({ budget, months }) => [budget, ...months.map(({ spent }) => spent)]);
  return Math.min(
    6,
    stated.reduce((most, one) => Math.max(most, roundHalfUp(one, 6).decimalPlaces()), 2),
  );
}
