import type { CellRange } from "../../domain/address";
import { formatA1, quoteSheet } from "../../domain/address";
import { exact, sumOf, ZERO } from "../../domain/exact";
import type { Language } from "../../domain/lists";
import type { Lamp, ProgressResult, ProjectProgress } from "../../engine/outcome";
import type { Profile } from "../../engine/profile/profile";
import { lampOf, progressRule } from "../../engine/progress/progress-results";
import { LAMPS, lampWord } from "../../messages/lamps";
import { RESULT } from "../../messages/results";
import type { CellLook } from "../../sheets/plan";
import type { ReportContext } from "../context";
import { cellText, sourceLive } from "../context";
import type { Live } from "../live";
import { constant, over, rounded, sumOver, times } from "../live";
import { amountFormat, asTotal, CENTRED, HEADING, NUMBER, percentFormat, TEXT, withFormat } from "../looks";
import type { SheetDraft } from "../sheet-draft";
import { putSource } from "../source-link";
import type { MonthCells } from "./month-cells";
import { trendWord } from "./trend";

/** Columns of the summary; trend and explanation take several. */
const COL = { number: 0, name: 1, budget: 2, planned: 3, spent: 4, rate: 5, ratio: 6, lamp: 7 } as const;
const TREND = [8, 9] as const;
const EXPLANATION = [10, 13] as const;

function headings(
  draft: SheetDraft,
  texts: readonly string[],
  trend: string,
  explanation: string,
  source: string,
): void {
  const { row } = draft;
  draft.headings(texts);
  draft.putWide(row, ...TREND, trend, HEADING);
  draft.putWide(row, ...EXPLANATION, explanation, HEADING);
  draft.put(row, draft.lastCol, source, HEADING);
}

/** A project's budget by reference. */
function budgetLive(context: ReportContext, line: ProjectProgress): Live {
  const { budget, budgetAt, name } = line;
  const role = RESULT.budget[context.lang];
  return sourceLive(context, budget, { at: budgetAt, what: name, role, text: cellText(context, budgetAt) });
}

/** The fund's budget, which stands in the summary's line of the fund. */
function fundBudget(draft: SheetDraft, budgets: readonly Live[], row: number): Live {
  return draft.figureAt(row, COL.budget, sumOf(budgets.map(({ value }) => value)));
}

interface ProjectPlace {
  readonly result: ProgressResult;
  readonly line: ProjectProgress;
  readonly index: number;
  readonly cells: MonthCells;
  readonly places: number;
}

function project(
  context: ReportContext,
  draft: SheetDraft,
  { result, line, index, cells, places }: ProjectPlace,
): void {
  const { lang } = context;
  const { row } = draft;
  draft.put(row, COL.number, index + 1, CENTRED);
  draft.put(row, COL.name, line.name, TEXT);
  const spent = cells.spent[index]?.[result.month - 1] ?? constant(ZERO);
  const planned = cells.planned[index]?.[result.month - 1];
  figures(context, draft, {
    budget: cells.budgets[index] ?? constant(line.budget),
    planned,
    spent,
    month: result.month,
    places,
    look: NUMBER,
  });
  const months = cells.spent[index] ?? [];
  const trend = trendWord(months, draft.figureAt(row, COL.budget, line.budget));
  draft.putWide(row, ...TREND, null, { ...TEXT, wrap: false });
  if (trend !== undefined) draft.putWord(row, TREND[0], trend, { ...TEXT, wrap: false });
  explanation(draft, line, lang);
  putSource(draft, row, draft.lastCol, line.months.find(({ cells: own }) => own.length > 0)?.cells[0] ?? line.at);
  draft.row += 1;
}

function explanation(draft: SheetDraft, line: ProjectProgress, lang: Language): void {
  const owed = line.owesExplanation && line.explanation === undefined;
  const look: CellLook = owed ? { ...TEXT, tone: "bad" } : TEXT;
  draft.putWide(draft.row, ...EXPLANATION, owed ? RESULT.explanationOwed[lang] : (line.explanation ?? null), look);
}

interface FundPlace {
  readonly result: ProgressResult;
  readonly cells: MonthCells;
  readonly places: number;
  readonly top: number;
}

/** What the overview says of monthly execution, by reference. */
export interface ProgressPlaces {
  readonly result: ProgressResult;
  readonly planned: Live;
  readonly spent: Live;
  /** Undefined where nothing is planned yet. */
  readonly ratio: Live | undefined;
  readonly lamp: { readonly value: string; readonly write: (own: string) => string };
  /** The lamps of the projects. */
  readonly lamps: CellRange;
  /** Decimals of the amounts. */
  readonly places: number;
}

function fund(context: ReportContext, draft: SheetDraft, { result, cells, places, top }: FundPlace): ProgressPlaces {
  const { row } = draft;
  const look = asTotal(NUMBER);
  draft.putWide(row, COL.number, COL.name, RESULT.total[context.lang], asTotal(CENTRED));
  const budgets = sumOver(
    [draft.range(top, COL.budget, row - 1, COL.budget)],
    cells.budgets.map(({ value }) => value),
  );
  const shown = figures(context, draft, {
    budget: rounded(budgets, places),
    planned: cells.planned.every((line) => line === undefined) ? undefined : cells.fundPlan[result.month - 1],
    spent: cells.spent.at(-1)?.[result.month - 1] ?? constant(ZERO),
    month: result.month,
    places,
    look,
  });
  const trend = trendWord(cells.spent.at(-1) ?? [], draft.figureAt(row, COL.budget, result.total.budget));
  draft.putWide(row, ...TREND, null, asTotal({ ...TEXT, wrap: false }));
  if (trend !== undefined) draft.putWord(row, TREND[0], trend, asTotal({ ...TEXT, wrap: false }));
  draft.putWide(row, ...EXPLANATION, null, asTotal(TEXT));
  draft.put(row, draft.lastCol, null, asTotal(TEXT));
  draft.row += 1;
  const lampAt = draft.at(row, COL.lamp);
  return {
    ...shown,
    result,
    lamp: {
      value: lampWord(result.total.lamp, context.lang),
      write: (own) => (own === lampAt.sheet ? formatA1(lampAt) : `${quoteSheet(lampAt.sheet)}!${formatA1(lampAt)}`),
    },
    lamps: draft.range(top, COL.lamp, row - 1, COL.lamp),
    places,
  };
}

interface Figures {
  readonly budget: Live;
  /** Undefined: in proportion to time. */
  readonly planned: Live | undefined;
  readonly spent: Live;
  readonly month: number;
  readonly places: number;
  readonly look: CellLook;
}

/** Budget, plan, spending, rate, ratio and lamp. Ratio and lamp rest on the unrounded plan. */
function figures(
  context: ReportContext,
  draft: SheetDraft,
  of: Figures,
): Pick<ProgressPlaces, "planned" | "spent" | "ratio"> {
  const { profile } = context.outcome.profile;
  const { row } = draft;
  const { ratePercent } = profile.rounding;
  const money = withFormat(of.look, amountFormat(of.places));
  const percent = withFormat(of.look, percentFormat(ratePercent));
  const centred: CellLook = of.look.tone === "total" ? asTotal(CENTRED) : CENTRED;
  const budget = draft.putLive(row, COL.budget, of.budget, money);
  const due = of.planned ?? over(times(budget, constant(exact(of.month))), constant(exact(12)));
  const planned = draft.putLive(row, COL.planned, of.planned ?? rounded(due, of.places), money);
  const spent = draft.putLive(row, COL.spent, of.spent, money);
  if (budget.value.isZero()) draft.put(row, COL.rate, "—", of.look);
  else draft.putLive(row, COL.rate, rounded(over(spent, budget), ratePercent + 2), percent);
  const whole = of.planned === undefined ? due : planned;
  if (whole.value.lte(0)) {
    draft.put(row, COL.ratio, "—", of.look);
    draft.put(row, COL.lamp, "—", centred);
    return { planned, spent, ratio: undefined };
  }
  const ratio = over(spent, whole);
  const shown = draft.putLive(row, COL.ratio, rounded(ratio, ratePercent + 2), percent);
  draft.putWord(row, COL.lamp, lampLive(ratio, progressRule(profile), context.lang), centred);
  return { planned, spent, ratio: shown };
}

/** Compared with so many decimals that binary noise does not count. */
const COMPARED = 10;

function lampLive(ratio: Live, rule: NonNullable<Profile["progress"]>, lang: Language) {
  const shown = (own: string) => rounded(ratio, COMPARED).write(own);
  const word = (lamp: Lamp) => LAMPS[lamp][lang];
  return {
    value: word(lampOf(ratio.value, rule)),
    write: (own: string) =>
      `IF(${shown(own)}<${rule.redBelow},"${word("red")}",IF(${shown(own)}<${rule.yellowBelow},"${word("yellow")}","${word("green")}"))`,
  };
}

/** Colours by the word of the lamp, so that they follow when figures change. */
export function lampColours(draft: SheetDraft, top: number, bottom: number, lang: Language): void {
  const area = { top, bottom, left: COL.lamp, right: COL.lamp };
  draft.condition({ kind: "text-equals", area, text: LAMPS.red[lang], tone: "bad" });
  draft.condition({ kind: "text-equals", area, text: LAMPS.yellow[lang], tone: "poor" });
  draft.condition({ kind: "text-equals", area, text: LAMPS.green[lang], tone: "good" });
}

/** The lines of the summary of monthly execution. */
export const progressLine = { headings, project, fund, budgetLive, fundBudget };
