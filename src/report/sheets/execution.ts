import type { ExecutionLine, ExecutionResult } from "../../engine/outcome/execution";
import { RESULT } from "../../messages/results";
import type { Phrase } from "../../messages/text/fill";
import { say } from "../../messages/text/fill";
import type { ChartPlan, SheetPlan } from "../../sheets/plan";
import { amountDecimals } from "../amount-decimals";
import { axisUpTo } from "../bar-axis";
import type { ReportContext } from "../context";
import type { ExecutionDraft, PutLine } from "../execution/execution-lines";
import { COL, isBare, putLine, putTotal, WIDTHS } from "../execution/execution-lines";
import type { ExecutionPlaces } from "../execution/execution-places";
import { basisWords, unitWords } from "../execution/execution-words";
import { otherBasisLine } from "../execution/other-basis-line";
import { percentFormat } from "../looks";
import { barChartRows, isWorthBars, SheetDraft } from "../sheet-draft";

/** Rows above the first project: title, source, and the fund's line and headings. */
const HEAD_ROWS = 4;

/** Budget, spending, balance and rate by project, direction and implementer; undefined without any. */
export function executionSheet(
  context: ReportContext,
): { readonly plan: SheetPlan; readonly places: readonly ExecutionPlaces[] } | undefined {
  const { outcome, lang } = context;
  if (outcome.execution.length === 0) return undefined;
  const draft = new SheetDraft("execution", context.titles.execution, WIDTHS);
  const profile = outcome.profile.profile.title[lang];
  draft.heading(RESULT.executionTitle[lang], say(RESULT.source, lang, { profile }));
  // Several funds have headings each: those of one must not stand over the lines of another.
  const head = outcome.execution.length === 1 ? HEAD_ROWS : 2;
  draft.keepInView(head, 2);
  draft.repeatOnPaper(0, head - 1);
  const places = outcome.execution.map((result) => fundBlock(context, draft, result));
  return { plan: draft.plan({ landscape: false }), places };
}

function fundBlock(context: ReportContext, draft: SheetDraft, result: ExecutionResult): ExecutionPlaces {
  const { lang } = context;
  const lines = [result.total, ...result.projects, ...result.byDirection, ...result.byDepartment];
  const decimals = amountDecimals(lines.flatMap(({ budget, spent }) => [budget, spent]));
  const sheet: ExecutionDraft = { context, draft, decimals };
  const basis = say(RESULT.basisLine, lang, { basis: basisWords(result.basis, lang), unit: unitWords(result, lang) });
  draft.section([result.fund, basis].filter((text) => text !== "").join("　"));
  headings(sheet, RESULT.project[lang]);
  const projects = result.projects.map((line, index) => putLine(sheet, line, index));
  const { budget, spent, balance, rate } = putTotal(sheet, result.total, projects);
  otherBasisLine(sheet, result, { budget, spent, balance, rate });
  draft.gap();
  const byProject = new Map(result.projects.map(({ project }, index) => [project, projects[index]]));
  const membersOf = (line: ExecutionLine) =>
    (line.members ?? []).map((project) => byProject.get(project)).filter((put) => put !== undefined);
  const { byDirection, byDepartment } = result;
  const directions = groupTable(sheet, byDirection, { title: RESULT.byDirection, name: RESULT.direction, membersOf });
  groupTable(sheet, byDepartment, { title: RESULT.byDepartment, name: RESULT.implementer, membersOf });
  if (isWorthBars(projects.length)) rateChart(sheet, projects);
  return { result, budget, spent, balance, rate, decimals, projects, directions };
}

function headings({ context: { lang }, draft, bare = false }: ExecutionDraft, name: string): void {
  const all = [
    RESULT.number[lang],
    name,
    RESULT.budget[lang],
    RESULT.spent[lang],
    RESULT.balance[lang],
    RESULT.executionRate[lang],
    RESULT.statedRate[lang],
    RESULT.remark[lang],
    RESULT.inputSource[lang],
  ];
  draft.headings(bare ? all.slice(0, COL.rate + 1) : all);
}

interface Grouping {
  readonly title: Phrase;
  /** Heading of the names. */
  readonly name: Phrase;
  readonly membersOf: (line: ExecutionLine) => readonly PutLine[];
}

function groupTable(
  sheet: ExecutionDraft,
  lines: readonly ExecutionLine[],
  { title, name, membersOf }: Grouping,
): readonly PutLine[] {
  if (lines.length === 0) return [];
  const { context, draft } = sheet;
  draft.section(title[context.lang]);
  const table = { ...sheet, bare: lines.every(isBare) };
  headings(table, name[context.lang]);
  const put = lines.map((line, index) => putLine(table, line, index, membersOf(line)));
  draft.gap();
  return put;
}

function rateChart({ context, draft }: ExecutionDraft, projects: readonly PutLine[]): void {
  const [top, bottom] = [projects[0]?.row ?? 0, projects.at(-1)?.row ?? 0];
  const height = barChartRows(projects.length);
  draft.chart({
    kind: "bar",
    title: RESULT.executionChart[context.lang],
    area: { top: draft.row, bottom: draft.row + height, left: 0, right: draft.lastCol },
    categories: draft.range(top, COL.name, bottom, COL.name),
    series: [{ name: RESULT.executionRate[context.lang], values: draft.range(top, COL.rate, bottom, COL.rate) }],
    valueFormat: percentFormat(context.outcome.profile.profile.rounding.ratePercent),
    axisFormat: "0%",
    valueAxis: rateAxis(projects),
  });
  draft.gap(height + 2);
}

/** From nothing to all; further only where somebody spent more than the budget or less than nothing. */
function rateAxis(projects: readonly PutLine[]): NonNullable<ChartPlan["valueAxis"]> {
  const within = projects.every(({ budget, spent }) => !spent.value.isNegative() && spent.value.lte(budget.value));
  return within ? axisUpTo(1) : {};
}
