import type { CellRange } from "../../domain/cells/address";
import type { Exact } from "../../domain/figures/exact";
import { ZERO } from "../../domain/figures/exact";
import type { Language } from "../../domain/lists";
import { RESULT } from "../../messages/results";
import type { ReportContext } from "../context";
import { fullMarksDiffer } from "../full-marks";
import { gradedPoints } from "../graded-points";
import type { Live } from "../live";
import { averageOver, constant, gradeLive, over, placesOf, rankIn, rounded } from "../live";
import { asGroup, CENTRED, fixedFormat, NUMBER, percentFormat, TEXT, withFormat } from "../looks";
import type { SheetDraft } from "../sheet-draft";
import { putSource } from "../source-link";
import type { ProjectPlaces } from "./project-columns";
import { FIRST_PART, gradeColours, NAME, RANK } from "./project-columns";
import type { ScorecardPlaces } from "./scorecard-places";

/** Projects by the totals of their own scorecards, which stand on the sheet of indicator scores. */
export function scorecardTable(
  context: ReportContext,
  draft: SheetDraft,
  cards: readonly ScorecardPlaces[],
  titled: boolean,
  columns: number,
): ProjectPlaces {
  const { lang } = context;
  const totalCol = FIRST_PART + columns;
  if (titled) draft.section(RESULT.fromScorecards[lang]);
  cardHeadings(draft, columns, lang);
  const top = draft.row;
  const bottom = top + cards.length - 1;
  const totals = draft.range(top, totalCol, bottom, totalCol);
  const values = cards.map(({ total }) => total.value);
  const isByRate = fullMarksDiffer(cards.map(({ weight }) => weight.value));
  if (isByRate) {
    const { ratePercent } = context.outcome.profile.profile.rounding;
    const places = placesOf(cards.map((card) => rateOf(card, ratePercent).value));
    const rates = draft.range(top, totalCol + 3, bottom, totalCol + 3);
    putLines(context, draft, cards, totalCol, ({ rate }) => rankIn(rate, rates, places));
  } else {
    const places = placesOf(values);
    putLines(context, draft, cards, totalCol, ({ got }) => rankIn(got, totals, places));
  }
  putAverage(context, draft, { totalCol, totals, values });
  draft.gap();
  if (isByRate) draft.note(RESULT.rankedByRate[lang]);
  draft.gap();
  gradeColours(draft, lang, { top, bottom, left: totalCol + 1, right: totalCol + 1 });
  return {
    totals,
    grades: draft.range(top, totalCol + 1, bottom, totalCol + 1),
    values,
    gradeValues: cards.map(({ grade }) => grade.value),
  };
}

function cardHeadings(draft: SheetDraft, columns: number, lang: Language): void {
  draft.headings([
    RESULT.rank[lang],
    RESULT.project[lang],
    ...Array<string>(columns).fill(""),
    RESULT.score[lang],
    RESULT.grade[lang],
    RESULT.fullRow[lang],
    RESULT.scoreRate[lang],
    RESULT.inputSource[lang],
  ]);
}

/** A line for each scorecard, with its rank. */
function putLines(
  context: ReportContext,
  draft: SheetDraft,
  cards: readonly ScorecardPlaces[],
  totalCol: number,
  rankOf: (put: LineFigures) => Live,
): void {
  for (const card of cards) {
    const put = putLine(context, draft, card, totalCol);
    draft.putLive(draft.row, RANK, rankOf(put), withFormat(CENTRED, "0"));
    draft.row += 1;
  }
}

/** What part of its full marks a scorecard comes to, as it is shown. */
function rateOf({ total, weight }: { readonly total: Live; readonly weight: Live }, ratePercent: number): Live {
  return rounded(weight.value.isZero() ? constant(ZERO) : over(total, weight), ratePercent + 2);
}

/** The figures of a line by one of which it is ranked. */
interface LineFigures {
  readonly got: Live;
  readonly rate: Live;
}

/** All of a line but its rank. */
function putLine(
  { outcome, bands, lang }: ReportContext,
  draft: SheetDraft,
  { card, total, weight }: ScorecardPlaces,
  totalCol: number,
): LineFigures {
  const { row } = draft;
  const { rounding } = outcome.profile.profile;
  draft.put(row, NAME, card.name, TEXT);
  putSource(draft, row, draft.lastCol, card.indicators[0]?.indicator.name.at);
  for (let col = FIRST_PART; col < totalCol; col += 1) draft.put(row, col, null, NUMBER);
  const got = draft.putLive(row, totalCol, total, withFormat(NUMBER, fixedFormat(rounding.total)));
  const full = draft.putLive(row, totalCol + 2, weight, withFormat(NUMBER, "General"));
  const graded = gradedPoints({ total: got, weight: full }, card.converted, rounding.total);
  draft.putWord(row, totalCol + 1, gradeLive(graded, bands, lang), CENTRED);
  const { ratePercent } = rounding;
  const rate = rateOf({ total: got, weight: full }, ratePercent);
  return { got, rate: draft.putLive(row, totalCol + 3, rate, withFormat(NUMBER, percentFormat(ratePercent))) };
}

function putAverage(
  { outcome, lang }: ReportContext,
  draft: SheetDraft,
  {
    totalCol,
    totals,
    values,
  }: { readonly totalCol: number; readonly totals: CellRange; readonly values: readonly Exact[] },
): void {
  const { average } = outcome.profile.profile.rounding;
  draft.putWide(draft.row, RANK, totalCol - 1, RESULT.averageRow[lang], asGroup(CENTRED));
  draft.putLive(
    draft.row,
    totalCol,
    rounded(averageOver(totals, values), average),
    withFormat(asGroup(NUMBER), fixedFormat(average)),
  );
  for (let col = totalCol + 1; col <= draft.lastCol; col++) draft.put(draft.row, col, null, asGroup(NUMBER));
}
