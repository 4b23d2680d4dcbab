import { formatPlace } from "../../domain/cells/address";
import type { ProgressResult } from "../../engine/outcome/progress";
import { RESULT } from "../../messages/results";
import { say } from "../../messages/text/fill";
import { labelled } from "../../messages/text/punctuation";
import type { SheetPlan } from "../../sheets/plan";
import { amountDecimals } from "../amount-decimals";
import type { ReportContext } from "../context";
import { unitWords } from "../execution/execution-words";
import { amountFormat } from "../looks";
import { checkpointBlocks } from "../progress/checkpoint-block";
import { monthBlocks } from "../progress/month-blocks";
import type { ProgressDraft } from "../progress/progress-draft";
import { columnOfMonth, MONTHS, WIDTHS } from "../progress/progress-draft";
import type { ProgressPlaces } from "../progress/summary";
import { summary } from "../progress/summary";
import { SheetDraft } from "../sheet-draft";

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
interface Layout {
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
  const amounts = result.projects.flatMap(({ budget, months }) => [budget, ...months.map(({ spent }) => spent)]);
  const sheet: ProgressDraft = { context, draft, result, decimals: amountDecimals(amounts) };
  const plan = (result.plan === "given" ? RESULT.planGiven : RESULT.planProportional)[lang];
  const line = say(RESULT.progressLine, lang, { month: String(result.month), plan, unit: unitWords(result, lang) });
  draft.section([result.fund, line].filter((text) => text !== "").join("　"));
  const layout = layoutAt(draft.row, result.projects.length);
  draft.row = layout.months;
  const cells = monthBlocks(sheet, layout.fund);
  const after = draft.row;
  draft.row = layout.summary - 1;
  const shown = summary(sheet, cells);
  draft.note(RESULT.trendNote[lang]);
  draft.row = after;
  chart(sheet, layout);
  leftOut(sheet);
  checkpointBlocks(sheet, cells);
  return shown;
}

/** The fund's cumulative spending against its plan, month by month. */
function chart({ context: { lang }, draft, result }: ProgressDraft, layout: Layout): void {
  const headings = layout.months + 1;
  const spent = headings + 1 + result.projects.length;
  const plan = result.plan === "given" ? spent + 4 + result.projects.length : spent + 1;
  const [first, last] = [columnOfMonth(1), columnOfMonth(MONTHS.length)];
  draft.chart({
    kind: "line",
    title: [result.fund, RESULT.progressChart[lang]].filter((text) => text !== "").join("　"),
    area: { top: draft.row, bottom: draft.row + 17, left: 1, right: 12 },
    categories: draft.range(headings, first, headings, last),
    series: [
      {
        name: RESULT.monthsTitle[lang],
        values: draft.range(spent, first, spent, columnOfMonth(result.month)),
      },
      { name: RESULT.planRow[lang], values: draft.range(plan, first, plan, last) },
    ],
    valueFormat: amountFormat(0),
    valueAxis: { min: 0 },
  });
  draft.gap(19);
}

/** Payments that could not be counted, with a link to the first one. */
function leftOut({ context: { lang }, draft, result }: ProgressDraft): void {
  const [first] = result.leftOut;
  if (first === undefined) return;
  const text = say(RESULT.leftOutText, lang, { count: String(result.leftOut.length), place: formatPlace(first) });
  draft.note(labelled(RESULT.leftOutPayments[lang], text, lang), first);
  draft.gap();
}
