import type { CellAddress } from "../../domain/address";
import type { Exact } from "../../domain/exact";
import { roundHalfUp } from "../../domain/exact";
import type { Language } from "../../domain/lists";
import type { Basis, ExecutionLine, ExecutionResult } from "../../engine/outcome";
import { say } from "../../messages/fill";
import { RESULT } from "../../messages/results";
import type { CellLook, SheetPlan } from "../../sheets/plan";
import type { ReportContext } from "../context";
import { sourceLive } from "../context";
import type { Live } from "../live";
import { minus, over, rounded, sumOver } from "../live";
import { amountFormat, asTotal, CENTRED, LINK, NUMBER, percentFormat, TEXT, withFormat } from "../looks";
import { SheetDraft } from "../sheet-draft";

/** Cells of an execution result that other sheets refer to. */
export interface ExecutionPlaces {
  readonly result: ExecutionResult;
  readonly budget: Live;
  readonly spent: Live;
  readonly balance: Live;
  readonly rate: Live | undefined;
  readonly places: number;
  /** Lines by direction, where the fund has directions. */
  readonly directions: readonly { readonly line: ExecutionLine; readonly budget: Live; readonly spent: Live }[];
}

const WIDTHS = [6, 44, 15, 15, 14, 11, 12, 36];
const COL = { number: 0, name: 1, budget: 2, spent: 3, balance: 4, rate: 5, stated: 6, remark: 7 } as const;

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
  return { plan: draft.plan(), places };
}

function fundBlock(context: ReportContext, draft: SheetDraft, result: ExecutionResult): ExecutionPlaces {
  const { lang } = context;
  const places = placesOf(result);
  const top = draft.row;
  const basis = say(RESULT.basisLine, lang, { basis: basisWords(result.basis, lang), unit: unitWords(result, lang) });
  draft.section([result.fund, basis].filter((text) => text !== "").join("　"));
  const projects = linesBlock(context, draft, result.projects, RESULT.project[lang], places);
  const total = totalLine(context, draft, result, projects, places);
  otherBasisLine(context, draft, result, total.spent, places);
  draft.gap();
  const chartRows = projects.map(({ row }) => row);
  if (chartRows.length > 1) rateChart(context, draft, chartRows[0] ?? top, chartRows.at(-1) ?? top);
  const directions = subTable(
    context,
    draft,
    result.byDirection,
    RESULT.byDirection[lang],
    RESULT.direction[lang],
    places,
  );
  subTable(context, draft, result.byDepartment, RESULT.byDepartment[lang], RESULT.name[lang], places);
  return { result, ...total, places, directions };
}

interface PutLine {
  readonly line: ExecutionLine;
  readonly row: number;
  readonly budget: Live;
  readonly spent: Live;
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
  ]);
}

function linesBlock(
  context: ReportContext,
  draft: SheetDraft,
  lines: readonly ExecutionLine[],
  name: string,
  places: number,
): readonly PutLine[] {
  headings(context, draft, name);
  return lines.map((line, index) => {
    draft.put(draft.row, COL.number, index + 1, CENTRED);
    nameCell(draft, line.name, line.budgetAt ?? line.spentAt);
    const put = amounts(context, draft, line, places, {
      budget: amountFrom(context, line, "budget"),
      spent: amountFrom(context, line, "spent"),
      look: NUMBER,
    });
    return { line, ...put };
  });
}

function nameCell(draft: SheetDraft, name: string, at: CellAddress | undefined): void {
  if (at === undefined) draft.put(draft.row, COL.name, name, TEXT);
  else draft.put(draft.row, COL.name, name, LINK, at);
}

function amountFrom(context: ReportContext, line: ExecutionLine, kind: "budget" | "spent"): Live {
  const at = kind === "budget" ? line.budgetAt : line.spentAt;
  const role = (kind === "budget" ? RESULT.budget : RESULT.spent)[context.lang];
  const text = at === undefined ? "" : textAt(context, at);
  return sourceLive(context, line[kind], { at, what: line.name, role, text });
}

function textAt(context: ReportContext, at: CellAddress): string {
  const value = context.grids.get(at.sheet)?.values[at.row]?.[at.col];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

interface Amounts {
  readonly budget: Live;
  readonly spent: Live;
  readonly look: CellLook;
}

/** The figures of a line, from the amounts on. Takes the row. */
function amounts(
  context: ReportContext,
  draft: SheetDraft,
  line: ExecutionLine,
  places: number,
  { budget, spent, look }: Amounts,
): {
  readonly row: number;
  readonly budget: Live;
  readonly spent: Live;
  readonly balance: Live;
  readonly rate: Live | undefined;
} {
  const { row } = draft;
  const money = withFormat(look, amountFormat(places));
  const budgetCell = draft.putLive(row, COL.budget, budget, money);
  const spentCell = draft.putLive(row, COL.spent, spent, money);
  const balance = draft.putLive(row, COL.balance, rounded(minus(budgetCell, spentCell), places), money);
  const rate = rateCell(context, draft, row, budgetCell, spentCell, look);
  statedRate(context, draft, row, line, look);
  draft.put(row, COL.remark, line.remark ?? null, look.tone === "total" ? asTotal(TEXT) : TEXT);
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
  return draft.putLive(
    row,
    COL.rate,
    rounded(over(spent, budget), ratePercent + 2),
    withFormat(look, percentFormat(ratePercent)),
  );
}

function statedRate(context: ReportContext, draft: SheetDraft, row: number, line: ExecutionLine, look: CellLook): void {
  const stated = line.statedRate;
  if (stated === undefined) {
    draft.put(row, COL.stated, "—", look);
    return;
  }
  const { value, text, decimals } = stated.quantity;
  const role = RESULT.statedRate[context.lang];
  draft.putLive(
    row,
    COL.stated,
    sourceLive(context, value, { at: stated.at, what: line.name, role, text }),
    withFormat(look, percentFormat(Math.min(4, decimals ?? 2))),
  );
}

/** The fund's line: sums of the projects where they give the total, else the total's own cells. */
function totalLine(
  context: ReportContext,
  draft: SheetDraft,
  result: ExecutionResult,
  projects: readonly PutLine[],
  places: number,
): Pick<ExecutionPlaces, "budget" | "spent" | "balance" | "rate"> {
  const look = asTotal(NUMBER);
  draft.putWide(draft.row, COL.number, COL.name, RESULT.total[context.lang], asTotal(CENTRED));
  return amounts(context, draft, result.total, places, {
    budget: totalOf(context, draft, result.total, projects, "budget", places),
    spent: totalOf(context, draft, result.total, projects, "spent", places),
    look,
  });
}

function totalOf(
  context: ReportContext,
  draft: SheetDraft,
  total: ExecutionLine,
  projects: readonly PutLine[],
  kind: "budget" | "spent",
  places: number,
): Live {
  const first = projects[0];
  const last = projects.at(-1);
  if (first !== undefined && last !== undefined) {
    const range = draft.range(first.row, COL[kind], last.row, COL[kind]);
    const sum = rounded(
      sumOver(
        [range],
        projects.map((put) => put[kind].value),
      ),
      places,
    );
    if (sum.value.eq(total[kind])) return sum;
  }
  return amountFrom(context, total, kind);
}

function otherBasisLine(
  context: ReportContext,
  draft: SheetDraft,
  result: ExecutionResult,
  spent: Live,
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
  const from = { at: undefined, what: result.fund, role: basis, text: "" };
  const budget = draft.putLive(row, COL.budget, sourceLive(context, other.budget, from), money);
  const spentCell = draft.putLive(row, COL.spent, spent, money);
  draft.putLive(row, COL.balance, rounded(minus(budget, spentCell), places), money);
  rateCell(context, draft, row, budget, spentCell, NUMBER);
  draft.put(row, COL.stated, "—", NUMBER);
  const recalled = other.recalled;
  draft.put(
    row,
    COL.remark,
    recalled === undefined || recalled.isZero()
      ? null
      : say(RESULT.recalled, lang, { amount: recalled.abs().toFixed(places) }),
    TEXT,
  );
  draft.row += 1;
}

function rateChart(context: ReportContext, draft: SheetDraft, top: number, bottom: number): void {
  draft.chart({
    kind: "bar",
    title: RESULT.executionChart[context.lang],
    area: { top: draft.row, bottom: draft.row + 18, left: 0, right: draft.lastCol },
    categories: draft.range(top, COL.name, bottom, COL.name),
    series: [{ name: RESULT.executionRate[context.lang], values: draft.range(top, COL.rate, bottom, COL.rate) }],
    valueFormat: "0%",
  });
  draft.gap(20);
}

function subTable(
  context: ReportContext,
  draft: SheetDraft,
  lines: readonly ExecutionLine[],
  title: string,
  name: string,
  places: number,
): readonly PutLine[] {
  if (lines.length === 0) return [];
  draft.section(title);
  const put = linesBlock(context, draft, lines, name, places);
  draft.gap();
  return put;
}

/** Places that show every amount of the result in full, between 2 and 6. */
function placesOf(result: ExecutionResult): number {
  const lines = [result.total, ...result.projects, ...result.byDirection, ...result.byDepartment];
  const needed = lines.flatMap((line) => [line.budget, line.spent]).map(decimalsOf);
  return Math.min(6, Math.max(2, ...needed));
}

function decimalsOf(value: Exact): number {
  return roundHalfUp(value, 6).decimalPlaces();
}

/** The name of a basis in the reader's language. */
export function basisWords(basis: Basis, lang: Language): string {
  return (basis === "adjusted" ? RESULT.basisAdjusted : RESULT.basisInitial)[lang];
}

/** "单位：万元", or that no unit is stated. */
export function unitWords(result: ExecutionResult, lang: Language): string {
  return result.unit === undefined ? RESULT.unitUnknown[lang] : say(RESULT.unit, lang, { unit: result.unit.text });
}
