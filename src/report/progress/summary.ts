import type { CellRange } from "../../domain/cells/address";
import type { Exact } from "../../domain/figures/exact";
import { exact, sumOf, ZERO } from "../../domain/figures/exact";
import type { Language } from "../../domain/lists";
import type { Lamp, ProgressResult, ProjectProgress } from "../../engine/outcome/progress";
import type { Profile } from "../../engine/profile/profile";
import { lampOf, progressRule } from "../../engine/progress/progress-results";
import { RESULT } from "../../messages/results";
import { LAMPS, lampWord } from "../../messages/terms/lamps";
import type { CellLook } from "../../sheets/plan";
import type { ReportContext } from "../context";
import { cellText, sourceLive } from "../context";
import type { Live, LiveWord } from "../live";
import { cellWord, constant, over, rounded, sumOver, times } from "../live";
import { amountFormat, asTotal, CENTRED, HEADING, NUMBER, percentFormat, TEXT, withFormat } from "../looks";
import { putPercentage } from "../percentage-cell";
import type { SheetDraft } from "../sheet-draft";
import { putSource } from "../source-link";
import type { MonthCells, ProgressDraft } from "./progress-draft";
import { MONTHS } from "./progress-draft";
import { trendWord } from "./trend";

/** Columns of the summary; trend and explanation take several. */
const COL = { number: 0, name: 1, budget: 2, planned: 3, spent: 4, rate: 5, ratio: 6, lamp: 7 } as const;
const TREND = [8, 9] as const;
const EXPLANATION = [10, 13] as const;

/** A project's budget by reference. */
export function budgetLive(context: ReportContext, { budget, budgetAt, name }: ProjectProgress): Live {
  const role = RESULT.budget[context.lang];
  return sourceLive(context, budget, { at: budgetAt, what: name, role, text: cellText(context, budgetAt) });
}

/** The fund's budget, which stands in the summary's line of the fund. */
export function fundBudget(draft: SheetDraft, budgets: readonly Live[], row: number): Live {
  return draft.figureAt(row, COL.budget, sumOf(budgets.map(({ value }) => value)));
}

/** What the overview says of monthly execution, by reference. */
export interface ProgressPlaces {
  readonly result: ProgressResult;
  readonly planned: Live;
  readonly spent: Live;
  /** Undefined where nothing is planned yet. */
  readonly ratio: Live | undefined;
  readonly lamp: LiveWord;
  /** The lamps of the projects. */
  readonly lamps: CellRange;
  /** Decimals of the amounts. */
  readonly decimals: number;
}

/** One line for each project and one for the fund. */
export function summary(sheet: ProgressDraft, cells: MonthCells): ProgressPlaces {
  const { context, draft, result } = sheet;
  headings(draft, context.lang);
  const top = draft.row;
  result.projects.forEach((line, index) => projectLine(sheet, line, index, cells));
  const shown = fundLine(sheet, cells, top);
  lampColours(draft, top, draft.row - 1, context.lang);
  return shown;
}

function headings(draft: SheetDraft, lang: Language): void {
  const { row } = draft;
  draft.headings(
    [
      RESULT.number,
      RESULT.project,
      RESULT.budget,
      RESULT.plannedBy,
      RESULT.spentBy,
      RESULT.executionRate,
      RESULT.progressRatio,
      RESULT.lamp,
    ].map((phrase) => phrase[lang]),
  );
  draft.putWide(row, ...TREND, RESULT.trend[lang], HEADING);
  draft.putWide(row, ...EXPLANATION, RESULT.explanation[lang], HEADING);
  draft.put(row, draft.lastCol, RESULT.inputSource[lang], HEADING);
}

function projectLine(sheet: ProgressDraft, line: ProjectProgress, index: number, cells: MonthCells): void {
  const { context, draft, result } = sheet;
  const { row } = draft;
  draft.put(row, COL.number, index + 1, CENTRED);
  draft.put(row, COL.name, line.name, TEXT);
  const months = cells.spent[index] ?? [];
  const spent = months[result.month - 1] ?? constant(ZERO);
  const planned = cells.planned[index]?.[result.month - 1];
  figures(sheet, { budget: cells.budgets[index] ?? constant(line.budget), planned, spent, look: NUMBER });
  putTrend(draft, months, line.budget, TEXT);
  putExplanation(draft, line, context.lang);
  putSource(draft, row, draft.lastCol, line.months.find(({ cells: own }) => own.length > 0)?.cells[0] ?? line.at);
  draft.row += 1;
}

function putTrend(draft: SheetDraft, months: readonly Live[], budget: Exact, text: CellLook): void {
  const { row } = draft;
  const look: CellLook = { ...text, wrap: false };
  const trend = trendWord(months, draft.figureAt(row, COL.budget, budget));
  draft.putWide(row, ...TREND, null, look);
  if (trend !== undefined) draft.putWord(row, TREND[0], trend, look);
}

function putExplanation(draft: SheetDraft, line: ProjectProgress, lang: Language): void {
  const isOwed = line.owesExplanation && line.explanation === undefined;
  const look: CellLook = isOwed ? { ...TEXT, tone: "bad" } : TEXT;
  draft.putWide(draft.row, ...EXPLANATION, isOwed ? RESULT.explanationOwed[lang] : (line.explanation ?? null), look);
}

function fundLine(sheet: ProgressDraft, cells: MonthCells, top: number): ProgressPlaces {
  const { context, draft, result, decimals } = sheet;
  const { row } = draft;
  const { month, total } = result;
  draft.putWide(row, COL.number, COL.name, RESULT.total[context.lang], asTotal(CENTRED));
  const budgets = sumOver(
    [draft.range(top, COL.budget, row - 1, COL.budget)],
    cells.budgets.map(({ value }) => value),
  );
  const months = cells.spent.at(-1) ?? [];
  const shown = figures(sheet, {
    budget: rounded(budgets, decimals),
    planned: cells.planned.every((line) => line === undefined) ? undefined : cells.fundPlan[month - 1],
    spent: months[month - 1] ?? constant(ZERO),
    look: asTotal(NUMBER),
  });
  putTrend(draft, months, total.budget, asTotal(TEXT));
  draft.putWide(row, ...EXPLANATION, null, asTotal(TEXT));
  draft.put(row, draft.lastCol, null, asTotal(TEXT));
  draft.row += 1;
  return {
    ...shown,
    result,
    lamp: cellWord(draft.at(row, COL.lamp), lampWord(total.lamp, context.lang)),
    lamps: draft.range(top, COL.lamp, row - 1, COL.lamp),
    decimals,
  };
}

interface Figures {
  readonly budget: Live;
  /** Undefined: in proportion to time. */
  readonly planned: Live | undefined;
  readonly spent: Live;
  readonly look: CellLook;
}

/** Budget, plan, spending, rate, ratio and lamp. Ratio and lamp rest on the unrounded plan. */
function figures(
  { context, draft, result, decimals }: ProgressDraft,
  of: Figures,
): Pick<ProgressPlaces, "planned" | "spent" | "ratio"> {
  const { profile } = context.outcome.profile;
  const { row } = draft;
  const { ratePercent } = profile.rounding;
  const money = withFormat(of.look, amountFormat(decimals));
  const percent = withFormat(of.look, percentFormat(ratePercent));
  const centred: CellLook = of.look.tone === "total" ? asTotal(CENTRED) : CENTRED;
  const budget = draft.putLive(row, COL.budget, of.budget, money);
  const due = of.planned ?? over(times(budget, constant(exact(result.month))), constant(exact(MONTHS.length)));
  const planned = draft.putLive(row, COL.planned, of.planned ?? rounded(due, decimals), money);
  const spent = draft.putLive(row, COL.spent, of.spent, money);
  putPercentage(draft, row, COL.rate, { part: spent, whole: budget, decimals: ratePercent, look: of.look });
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

function lampLive(ratio: Live, rule: NonNullable<Profile["progress"]>, lang: Language): LiveWord {
  const shown = (own: string) => rounded(ratio, COMPARED).write(own);
  const word = (lamp: Lamp) => LAMPS[lamp][lang];
  return {
    value: word(lampOf(ratio.value, rule)),
    write: (own: string) =>
      `IF(${shown(own)}<${rule.redBelow},"${word("red")}",IF(${shown(own)}<${rule.yellowBelow},"${word("yellow")}","${word("green")}"))`,
  };
}

/** Colours by the word of the lamp, so that they follow when figures change. */
function lampColours(draft: SheetDraft, top: number, bottom: number, lang: Language): void {
  const area = { top, bottom, left: COL.lamp, right: COL.lamp };
  draft.condition({ kind: "text-equals", area, text: LAMPS.red[lang], tone: "bad" });
  draft.condition({ kind: "text-equals", area, text: LAMPS.yellow[lang], tone: "poor" });
  draft.condition({ kind: "text-equals", area, text: LAMPS.green[lang], tone: "good" });
}
