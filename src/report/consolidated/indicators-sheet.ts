import type { Exact } from "../../domain/figures/exact";
import { CONSOLIDATION } from "../../messages/consolidation";
import { RESULT } from "../../messages/results";
import type { SheetPlan } from "../../sheets/plan";
import type { Live } from "../live";
import { minus, rounded, sumOver } from "../live";
import { CENTRED, fixedFormat, NUMBER, TEXT, withFormat } from "../looks";
import type { SheetDraft } from "../sheet-draft";
import type { IndicatorEntry } from "./book-entry";
import type { Consolidation, MarkedRecord } from "./consolidation";
import { newSheet, putFigure } from "./consolidation";

/** Sums of a record's indicator lines, for the sheet of scores. */
export interface IndicatorPlaces {
  readonly weight: Live;
  readonly score: Live;
}

const WIDTHS = [6, 32, 12, 14, 34, 16, 18, 8, 9, 9, 9, 40];
const COL = {
  number: 0,
  project: 1,
  level1: 2,
  level2: 3,
  name: 4,
  target: 5,
  actual: 6,
  weight: 7,
  stated: 8,
  score: 9,
  difference: 10,
  reason: 11,
} as const;
const PLACES = 2;

/** Every indicator of every project: target, actual, weight, score as stated and as computed. */
export function indicatorsSheet(
  { lang }: Consolidation,
  marked: readonly MarkedRecord[],
): { readonly plan: SheetPlan; readonly places: ReadonlyMap<MarkedRecord, IndicatorPlaces> } {
  const draft = newSheet(CONSOLIDATION.indicators[lang], WIDTHS);
  draft.heading(CONSOLIDATION.indicatorsTitle[lang], "", RESULT.points[lang]);
  draft.headings([
    RESULT.number[lang],
    RESULT.project[lang],
    RESULT.level1[lang],
    RESULT.level2[lang],
    RESULT.level3[lang],
    RESULT.target[lang],
    RESULT.actual[lang],
    RESULT.weight[lang],
    RESULT.stated[lang],
    CONSOLIDATION.computed[lang],
    RESULT.difference[lang],
    RESULT.reason[lang],
  ]);
  draft.keepInView(draft.row, COL.level1);
  draft.repeatOnPaper(0, draft.row - 1);
  const places = new Map<MarkedRecord, IndicatorPlaces>();
  let number = 0;
  for (const one of marked) {
    const { indicators } = one.mark;
    if (indicators.length === 0) continue;
    const top = draft.row;
    const put = indicators.map((indicator) => indicatorLine(draft, one.record.project, indicator, (number += 1)));
    const column = (col: number) => [draft.range(top, col, draft.row - 1, col)];
    places.set(one, {
      weight: sumOver(column(COL.weight), figures(put.map(({ weight }) => weight))),
      score: sumOver(column(COL.score), figures(put.map(({ score }) => score))),
    });
  }
  if (number === 0) draft.note(CONSOLIDATION.nothing[lang]);
  return { plan: draft.plan(), places };
}

function figures(cells: readonly (Live | undefined)[]): readonly Exact[] {
  return cells.filter((cell) => cell !== undefined).map(({ value }) => value);
}

function indicatorLine(
  draft: SheetDraft,
  project: string,
  indicator: IndicatorEntry,
  number: number,
): { readonly weight: Live | undefined; readonly score: Live | undefined } {
  const { row } = draft;
  const points = withFormat(NUMBER, fixedFormat(PLACES));
  draft.put(row, COL.number, number, CENTRED);
  draft.put(row, COL.project, project, TEXT);
  draft.put(row, COL.level1, indicator.level1, CENTRED);
  draft.put(row, COL.level2, indicator.level2, CENTRED);
  draft.put(row, COL.name, indicator.name, TEXT);
  draft.put(row, COL.target, indicator.target, CENTRED);
  draft.put(row, COL.actual, indicator.actual, CENTRED);
  const weight = putFigure(draft, row, COL.weight, indicator.weight, withFormat(NUMBER, "General"));
  const stated = putFigure(draft, row, COL.stated, indicator.stated, points);
  const score = putFigure(draft, row, COL.score, indicator.score, points);
  if (stated === undefined || score === undefined) draft.put(row, COL.difference, null, points);
  else draft.putLive(row, COL.difference, rounded(minus(score, stated), PLACES), points);
  draft.put(row, COL.reason, indicator.reason === "" ? null : indicator.reason, TEXT);
  draft.row += 1;
  return { weight, score };
}
