import { ZERO } from "../../domain/figures/exact";
import { RESULT } from "../../messages/results";
import { say } from "../../messages/text/fill";
import { clauses } from "../../messages/text/punctuation";
import type { CellLook } from "../../sheets/plan";
import { axisUpTo } from "../bar-axis";
import type { ReportContext } from "../context";
import { gradedPoints } from "../graded-points";
import type { Live } from "../live";
import { constant, gradeLive, minus, rounded } from "../live";
import { CENTRED, fixedFormat, NUMBER, percentFormat, TEXT, withFormat } from "../looks";
import { putPercentage } from "../percentage-cell";
import { cardName, gradeCaveats, unfilledLines } from "../score-words";
import { gradeColours } from "../scores/project-columns";
import type { ScorecardPlaces } from "../scores/scorecard-places";
import type { SheetDraft } from "../sheet-draft";
import { numbered } from "./numbered";

/** Score, grade, margins and how the points came about, a line for each scorecard of the fund, or for the only project's. */
export function conclusionPart(context: ReportContext, draft: SheetDraft, cards: readonly ScorecardPlaces[]): void {
  const { lang } = context;
  draft.section(numbered(draft, RESULT.conclusion[lang], lang));
  draft.headings([
    (cards.some(({ card }) => card.project !== undefined) ? RESULT.project : RESULT.fund)[lang],
    RESULT.score[lang],
    RESULT.fullMarks[lang],
    RESULT.grade[lang],
    RESULT.aboveBand[lang],
    RESULT.toNext[lang],
    RESULT.lost[lang],
    RESULT.byComputed[lang],
    RESULT.byStated[lang],
    RESULT.byEvaluator[lang],
  ]);
  const top = draft.row;
  for (const card of cards) conclusionLine(context, draft, card);
  gradeColours(draft, lang, { top, bottom: draft.row - 1, left: 3, right: 3 });
  draft.gap();
}

const MOST_CAVEATS = 10;

/** A line for each scorecard that has no grade yet, and for each whose grade is not final, those of projects too. */
export function caveatNotes({ lang, outcome }: ReportContext, draft: SheetDraft): void {
  const unfilled = unfilledLines(outcome.unfilled, lang);
  for (const line of unfilled) draft.note(line);
  const notes = outcome.scorecards.flatMap((card) => {
    const caveats = clauses(gradeCaveats(card, lang), lang);
    return caveats === "" ? [] : [say(RESULT.caveat, lang, { name: cardName(card), caveats })];
  });
  for (const note of notes.slice(0, MOST_CAVEATS)) draft.note(note);
  if (notes.length > MOST_CAVEATS)
    draft.note(say(RESULT.moreCaveats, lang, { count: String(notes.length - MOST_CAVEATS) }));
  if (notes.length + unfilled.length > 0) draft.gap();
}

function conclusionLine(context: ReportContext, draft: SheetDraft, places: ScorecardPlaces): void {
  const { rounding } = context.outcome.profile.profile;
  const { row } = draft;
  const { card } = places;
  const points = withFormat({ ...NUMBER, align: "center" }, fixedFormat(rounding.total));
  const big: CellLook = { ...points, bold: true, size: 14 };
  draft.put(row, 0, cardName(card) || RESULT.unnamedFund[context.lang], { ...TEXT, bold: true });
  const total = draft.putLive(row, 1, places.total, big);
  const full = draft.putLive(row, 2, places.weight, withFormat(points, "General"));
  const graded = gradedPoints({ total, weight: full }, card.converted, rounding.total);
  // The word alone stands out by its size; with its meaning in English it needs the room.
  const size = context.lang === "zh" ? 14 : 11;
  draft.putWord(row, 3, gradeLive(graded, context.bands, context.lang), { ...CENTRED, bold: true, size });
  const margins = marginsOf(context, graded);
  draft.putLive(row, 4, rounded(margins.above, rounding.total), points);
  if (margins.toNext === undefined) draft.put(row, 5, "—", CENTRED);
  else draft.putLive(row, 5, rounded(margins.toNext, rounding.total), points);
  draft.putLive(row, 6, rounded(minus(full, total), rounding.total), points);
  draft.put(row, 7, card.points.computed.toNumber(), points);
  draft.put(row, 8, card.points.stated.toNumber(), points);
  draft.put(row, 9, card.points.evaluator.toNumber(), points);
  draft.row += 1;
}

/** Points above the grade's lower bound, and to the next better grade where there is one. */
function marginsOf(context: ReportContext, total: Live): { readonly above: Live; readonly toNext: Live | undefined } {
  const index = context.bands.findIndex((band) => total.value.gte(band.from));
  const band = context.bands[index];
  const better = context.bands[index - 1];
  return {
    above: minus(total, constant(band?.from ?? ZERO)),
    toNext: better === undefined ? undefined : minus(constant(better.from), total),
  };
}

/** Weight, score and score rate of each first-level indicator, with a chart. */
export function structurePart(context: ReportContext, draft: SheetDraft, cards: readonly ScorecardPlaces[]): void {
  const { lang } = context;
  const { rounding } = context.outcome.profile.profile;
  const shown = cards.filter(({ level1 }) => level1.some(({ isAlone }) => isAlone !== true));
  if (shown.length === 0) return;
  draft.section(numbered(draft, RESULT.structure[lang], lang));
  for (const { card, level1 } of shown) {
    draft.headings([
      cards.length > 1 ? card.name : RESULT.level1[lang],
      RESULT.weight[lang],
      RESULT.score[lang],
      RESULT.lost[lang],
      RESULT.scoreRate[lang],
    ]);
    const top = draft.row;
    const points = withFormat(NUMBER, fixedFormat(rounding.total));
    for (const group of level1) {
      const { row } = draft;
      draft.put(row, 0, group.name, TEXT);
      const weight = draft.putLive(row, 1, group.weight, withFormat(NUMBER, "General"));
      const score = draft.putLive(row, 2, group.score, points);
      draft.putLive(row, 3, rounded(minus(weight, score), rounding.total), points);
      putPercentage(draft, row, 4, { part: score, whole: weight, decimals: rounding.ratePercent, look: NUMBER });
      draft.row += 1;
    }
    const bottom = draft.row - 1;
    draft.chart({
      kind: "bar",
      title: RESULT.rateChart[lang],
      area: { top: top - 1, bottom: Math.max(bottom, top + 7), left: 5, right: draft.lastCol },
      categories: draft.range(top, 0, bottom, 0),
      series: [{ name: RESULT.scoreRate[lang], values: draft.range(top, 4, bottom, 4) }],
      valueFormat: percentFormat(rounding.ratePercent),
      axisFormat: "0%",
      valueAxis: axisUpTo(1),
    });
    draft.row = Math.max(draft.row, top + 8) + 1;
  }
}
