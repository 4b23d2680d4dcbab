import type { CellRange } from "../../domain/cells/address";
import type { Exact } from "../../domain/figures/exact";
import { ZERO } from "../../domain/figures/exact";
import { RESULT } from "../../messages/results";
import type { ReportContext } from "../context";
import { gradedPoints } from "../graded-points";
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
  const top = draft.row;
  const bottom = top + cards.length - 1;
  const totals = draft.range(top, totalCol, bottom, totalCol);
  const values = cards.map(({ total }) => total.value);
  const places = placesOf(values);
  for (const card of cards) {
    putLine(context, draft, card, { totalCol, totals, places });
    draft.row += 1;
  }
  putAverage(context, draft, { totalCol, totals, values });
  draft.gap(2);
  gradeColours(draft, lang, { top, bottom, left: totalCol + 1, right: totalCol + 1 });
  return {
    totals,
    grades: draft.range(top, totalCol + 1, bottom, totalCol + 1),
    values,
    gradeValues: cards.map(({ grade }) => grade.value),
  };
}

/** Where the totals stand. */
interface Totals {
  readonly totalCol: number;
  readonly totals: CellRange;
}

function putLine(
  { outcome, bands, lang }: ReportContext,
  draft: SheetDraft,
  { card, total, weight }: ScorecardPlaces,
  { totalCol, totals, places }: Totals & { readonly places: ReturnType<typeof placesOf> },
): void {
  const { row } = draft;
  const { rounding } = outcome.profile.profile;
  draft.put(row, NAME, card.name, TEXT);
  putSource(draft, row, draft.lastCol, card.indicators[0]?.indicator.name.at);
  for (let col = FIRST_PART; col < totalCol; col += 1) draft.put(row, col, null, NUMBER);
  const got = draft.putLive(row, totalCol, total, withFormat(NUMBER, fixedFormat(rounding.total)));
  draft.putLive(row, RANK, rankIn(got, totals, places), withFormat(CENTRED, "0"));
  const full = draft.putLive(row, totalCol + 2, weight, withFormat(NUMBER, "General"));
  const graded = gradedPoints({ total: got, weight: full }, card.converted, rounding.total);
  draft.putWord(row, totalCol + 1, gradeLive(graded, bands, lang), CENTRED);
  const rate = full.value.isZero() ? constant(ZERO) : over(got, full);
  draft.putLive(
    row,
    totalCol + 3,
    rounded(rate, rounding.ratePercent + 2),
    withFormat(NUMBER, percentFormat(rounding.ratePercent)),
  );
}

function putAverage(
  { outcome, lang }: ReportContext,
  draft: SheetDraft,
  { totalCol, totals, values }: Totals & { readonly values: readonly Exact[] },
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
