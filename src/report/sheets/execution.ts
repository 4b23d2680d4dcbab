import type { Exact } from "../../domain/exact";
import { roundHalfUp } from "../../domain/exact";
import type { Language } from "../../domain/lists";
import type { Basis, ExecutionLine, ExecutionResult } from "../../engine/outcome";
import { say } from "../../messages/fill";
import { RESULT } from "../../messages/results";
import type { CellLook, SheetPlan } from "../../sheets/plan";
import type { ReportContext } from "../context";
import { cellText, numberIn, shownLive, sourceLive } from "../context";
import type { Live } from "../live";
import { minus, over, plus, rounded, runsOf, sumOfRows } from "../live";
import { amountFormat, asTotal, CENTRED, NUMBER, percentFormat, TEXT, withFormat } from "../looks";
import { putSource } from "../source-link";
import { SheetDraft } from "../sheet-draft";

/** Cells of an execution result that other sheets refer to. */
export interface ExecutionPlaces {
  readonly result: ExecutionResult;
  readonly budget: Live;
  readonly spent: Live;
  readonly balance: Live;
  readonly rate: Live | undefined;
  /** Decimals of the amounts. */
  readonly places: number;
  /** Lines by project, and by direction where the fund has directions. */
  readonly projects: readonly PutLine[];
  readonly directions: readonly PutLine[];
}

/** A line of amounts as it stands on the sheet. */
export interface PutLine {
  readonly line: ExecutionLine;
  readonly row: number;
  readonly budget: Live;
  readonly spent: Live;
}

const WIDTHS = [6, 46, 13, 13, 12, 11, 11, 24, 13];
const COL = { number: 0, name: 1, budget: 2, spent: 3, balance: 4, rate: 5, stated: 6, remark: 7, source: 8 } as const;
/** SUM takes 255 arguments; more groups of neighbours than this are not spelled out. */
const MOST_RANGES = 200;

/** Budget, spending, balance and rate by project, direction and implementer; undefined without any. */
export function executionSheet(
  context: ReportContext,
): { readonly plan: SheetPlan; readonly places: readonly ExecutionPlaces[] } | undefined {
  const { outcome, lang } = context;
  if (outcome.execution.length === 0) return undefined;
  const draft = new SheetDraft("execution", context.titles.execution, WIDTHS);
  const profile = outcome.profile.profile.title[lang];
  draft.heading(RESULT.executionTitle[lang], say(RESULT.source, lang, { profile }));
  draft.keepInView(2, 2);
  draft.repeatOnPaper(0, 1);
  const places = outcome.execution.map((result) => fundBlock(context, draft, result));
  return { plan: draft.plan({ landscape: false }), places };
}

function fundBlock(context: ReportContext, draft: SheetDraft, result: ExecutionResult): ExecutionPlaces {
  const { lang } = context;
  const places = placesOf(result);
  const basis = say(RESULT.basisLine, lang, { basis: basisWords(result.basis, lang), unit: unitWords(result, lang) });
  draft.section([result.fund, basis].filter((text) => text !== "").join("　"));
  const projects = projectLines(context, draft, result, places);
  const total = totalLine(context, draft, result.total, projects, places);
  otherBasisLine(context, draft, result, total, places);
  draft.gap();
  const byProject = new Map(result.projects.map(({ project }, index) => [project, projects[index]]));
  const membersOf = (line: ExecutionLine) =>
    (line.members ?? []).map((project) => byProject.get(project)).filter((put) => put !== undefined);
  const table = (lines: readonly ExecutionLine[], title: string, name: string) =>
    groupTable(context, draft, { lines, title, name, places, membersOf });
  const directions = table(result.byDirection, RESULT.byDirection[lang], RESULT.direction[lang]);
  table(result.byDepartment, RESULT.byDepartment[lang], RESULT.implementer[lang]);
  if (projects.length > 1) rateChart(context, draft, projects);
  return { result, ...total, places, projects, directions };
}

function headings(context: ReportContext, draft: SheetDraft, name: string): void {
  const { lang } = context;
  draft.headings([
    RESULT.number[lang],
    name,
    RESULT.budget[lang],
    RESULT.spent[lang],
    RESULT.balance[lang],
    RESULT.executionRate[lang],
    RESULT.statedRate[lang],
    RESULT.remark[lang],
    RESULT.inputSource[lang],
  ]);
}

function projectLines(
  context: ReportContext,
  draft: SheetDraft,
  result: ExecutionResult,
  places: number,
): readonly PutLine[] {
  headings(context, draft, RESULT.project[context.lang]);
  return result.projects.map((line, index) => {
    draft.put(draft.row, COL.number, index + 1, CENTRED);
    draft.put(draft.row, COL.name, line.name, TEXT);
    const [budget, spent] = [amountFrom(context, line, "budget"), amountFrom(context, line, "spent")];
    return { line, ...amounts(context, draft, line, { budget, spent, places, look: NUMBER }) };
  });
}

function amountFrom(context: ReportContext, line: ExecutionLine, kind: "budget" | "spent"): Live {
  const at = kind === "budget" ? line.budgetAt : line.spentAt;
  const role = (kind === "budget" ? RESULT.budget : RESULT.spent)[context.lang];
  return sourceLive(context, line[kind], { at, what: line.name, role, text: cellText(context, at) });
}

interface Amounts {
  readonly budget: Live;
  readonly spent: Live;
  readonly places: number;
  readonly look: CellLook;
}

/** The figures of a line, from the amounts on. Takes the row. */
function amounts(
  context: ReportContext,
  draft: SheetDraft,
  line: ExecutionLine,
  { budget, spent, places, look }: Amounts,
): Pick<ExecutionPlaces, "budget" | "spent" | "balance" | "rate"> & { readonly row: number } {
  const { row } = draft;
  const money = withFormat(look, amountFormat(places));
  const text: CellLook = look.tone === "total" ? asTotal(TEXT) : TEXT;
  const budgetCell = draft.putLive(row, COL.budget, budget, money);
  const spentCell = draft.putLive(row, COL.spent, spent, money);
  const balance = draft.putLive(row, COL.balance, rounded(minus(budgetCell, spentCell), places), money);
  const rate = rateCell(context, draft, row, budgetCell, spentCell, look);
  statedRate(context, draft, row, line, look);
  draft.put(row, COL.remark, line.remark ?? null, text);
  putSource(draft, row, COL.source, line.budgetAt ?? line.spentAt, text);
  draft.row += 1;
  return { row, budget: budgetCell, spent: spentCell, balance, rate };
}

function rateCell(
  context: ReportContext,
  draft: SheetDraft,
  row: number,
  budget: Live,
  spent: Live,
  look: CellLook,
): Live | undefined {
  const { ratePercent } = context.outcome.profile.profile.rounding;
  if (budget.value.isZero()) {
    draft.put(row, COL.rate, "—", look);
    return undefined;
  }
  const rate = rounded(over(spent, budget), ratePercent + 2);
  return draft.putLive(row, COL.rate, rate, withFormat(look, percentFormat(ratePercent)));
}

/** The rate as the workbook has it: a number by reference, a text as it is written. */
function statedRate(context: ReportContext, draft: SheetDraft, row: number, line: ExecutionLine, look: CellLook): void {
  const stated = line.statedRate;
  const number = stated === undefined ? undefined : numberIn(context, stated.at);
  if (stated === undefined) draft.put(row, COL.stated, null, look);
  else if (number === undefined) draft.put(row, COL.stated, stated.quantity.text, look);
  else
    draft.putLive(
      row,
      COL.stated,
      shownLive(stated.at, number),
      withFormat(look, stated.quantity.percent ? percentFormat(Math.min(4, stated.quantity.decimals ?? 2)) : "General"),
    );
}

/** The fund's line: the sums of the projects. */
function totalLine(
  context: ReportContext,
  draft: SheetDraft,
  total: ExecutionLine,
  projects: readonly PutLine[],
  places: number,
): Pick<ExecutionPlaces, "budget" | "spent" | "balance" | "rate"> {
  draft.putWide(draft.row, COL.number, COL.name, RESULT.total[context.lang], asTotal(CENTRED));
  const sum = (kind: "budget" | "spent") =>
    sumOfMembers(draft, projects, kind, total, places) ?? amountFrom(context, total, kind);
  return amounts(context, draft, total, { budget: sum("budget"), spent: sum("spent"), places, look: asTotal(NUMBER) });
}

/** The sum of project lines, where it gives the line's amount. */
function sumOfMembers(
  draft: SheetDraft,
  members: readonly PutLine[],
  kind: "budget" | "spent",
  line: ExecutionLine,
  places: number,
): Live | undefined {
  if (members.length === 0) return undefined;
  const column = { sheet: draft.title, left: COL[kind], right: COL[kind] };
  const cells = members.map((put) => ({ row: put.row, value: put[kind].value }));
  if (runsOf(cells.map(({ row }) => row)).length > MOST_RANGES) return undefined;
  const sum = rounded(sumOfRows(column, cells), places);
  return sum.value.eq(line[kind]) ? sum : undefined;
}

/** The same spending over the other budget: the total with what was recalled or added. */
function otherBasisLine(
  context: ReportContext,
  draft: SheetDraft,
  result: ExecutionResult,
  total: Pick<ExecutionPlaces, "budget" | "spent">,
  places: number,
): void {
  const { lang } = context;
  const other = result.otherBasis;
  if (other === undefined) return;
  const { row } = draft;
  const basis = basisWords(other.basis, lang);
  const money = withFormat(NUMBER, amountFormat(places));
  draft.put(row, COL.number, null, CENTRED);
  draft.put(row, COL.name, say(RESULT.otherBasis, lang, { basis }), TEXT);
  const difference = other.budget.minus(result.total.budget);
  const role = (difference.isNegative() ? RESULT.added : RESULT.recalledRole)[lang];
  const said = whereSaid(context, difference.abs());
  const change = sourceLive(context, difference.abs(), { ...said, what: result.fund, role });
  const whole = difference.isNegative() ? minus(total.budget, change) : plus(total.budget, change);
  const budget = draft.putLive(row, COL.budget, rounded(whole, places), money);
  const spent = draft.putLive(row, COL.spent, total.spent, money);
  draft.putLive(row, COL.balance, rounded(minus(budget, spent), places), money);
  rateCell(context, draft, row, budget, spent, NUMBER);
  draft.put(row, COL.stated, null, NUMBER);
  const amount = difference.abs().toFixed(places);
  draft.put(row, COL.remark, difference.isNegative() ? null : say(RESULT.recalled, lang, { amount }), TEXT);
  putSource(draft, row, COL.source, said.at);
  draft.row += 1;
}

/** The text of a project's record that tells an amount. */
function whereSaid(context: ReportContext, amount: Exact) {
  const figure = amount.toFixed();
  for (const { mentions } of context.outcome.model.projects)
    for (const { texts } of mentions) {
      const said = texts.find(({ value }) => value.includes(figure));
      if (said !== undefined) return { at: said.at, text: said.value };
    }
  return { at: undefined, text: "" };
}

interface GroupTable {
  readonly lines: readonly ExecutionLine[];
  readonly title: string;
  /** Heading of the names. */
  readonly name: string;
  readonly places: number;
  readonly membersOf: (line: ExecutionLine) => readonly PutLine[];
}

function groupTable(
  context: ReportContext,
  draft: SheetDraft,
  { lines, title, name, places, membersOf }: GroupTable,
): readonly PutLine[] {
  if (lines.length === 0) return [];
  draft.section(title);
  headings(context, draft, name);
  const put = lines.map((line, index) => {
    draft.put(draft.row, COL.number, index + 1, CENTRED);
    draft.put(draft.row, COL.name, line.name, TEXT);
    const members = membersOf(line);
    const sum = (kind: "budget" | "spent") =>
      sumOfMembers(draft, members, kind, line, places) ?? amountFrom(context, line, kind);
    return {
      line,
      ...amounts(context, draft, line, { budget: sum("budget"), spent: sum("spent"), places, look: NUMBER }),
    };
  });
  draft.gap();
  return put;
}

function rateChart(context: ReportContext, draft: SheetDraft, projects: readonly PutLine[]): void {
  const [top, bottom] = [projects[0]?.row ?? 0, projects.at(-1)?.row ?? 0];
  const height = Math.min(40, 6 + Math.ceil(projects.length * 1.2));
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
function rateAxis(projects: readonly PutLine[]): { readonly min?: number; readonly max?: number } {
  const within = projects.every(({ budget, spent }) => !spent.value.isNegative() && spent.value.lte(budget.value));
  return within ? { min: 0, max: 1 } : {};
}

/** Places that show every amount of the result in full, between 2 and 6. */
function placesOf(result: ExecutionResult): number {
  const lines = [result.total, ...result.projects, ...result.byDirection, ...result.byDepartment];
  const needed = lines.flatMap((line) => [line.budget, line.spent]).map(decimalsOf);
  return Math.min(
    6,
    needed.reduce((most, one) => Math.max(most, one), 2),
  );
}

function decimalsOf(value: Exact): number {
  return roundHalfUp(value, 6).decimalPlaces();
}

/** The name of a basis in the reader's language. */
export function basisWords(basis: Basis, lang: Language): string {
  return (basis === "adjusted" ? RESULT.basisAdjusted : RESULT.basisInitial)[lang];
}

/** "单位：万元", or that no unit is stated. */
export function unitWords(result: Pick<ExecutionResult, "unit">, lang: Language): string {
  return result.unit === undefined ? RESULT.unitUnknown[lang] : say(RESULT.unit, lang, { unit: result.unit.text });
}
