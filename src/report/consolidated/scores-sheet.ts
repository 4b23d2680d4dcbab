import { exact } from "../../domain/figures/exact";
import type { Language } from "../../domain/lists";
import { GRADES } from "../../domain/lists";
import { CONSOLIDATION } from "../../messages/consolidation";
import { RESULT } from "../../messages/results";
import { gradeText } from "../../messages/terms/grades";
import { say } from "../../messages/text/fill";
import type { SheetPlan } from "../../sheets/plan";
import { fullMarksDiffer } from "../full-marks";
import type { Live } from "../live";
import { averageOver, countOf, over, placesOf, rankIn, rounded } from "../live";
import { asGroup, CENTRED, fixedFormat, NUMBER, percentFormat, withFormat } from "../looks";
import { gradeColours, gradeWidth } from "../scores/project-columns";
import type { SheetDraft } from "../sheet-draft";
import type { Consolidation, MarkedRecord } from "./consolidation";
import { newSheet } from "./consolidation";
import type { IndicatorPlaces } from "./indicators-sheet";
import type { MarkPlaces } from "./mark-lines";
import { COL, fullOf, markLine, rateOf, unrankedLine } from "./mark-lines";

/** The sheet of scores and ranks, and where other sheets find its figures. */
export interface ScoresPart {
  readonly plan: SheetPlan;
  readonly places: ReadonlyMap<MarkedRecord, MarkPlaces>;
  readonly average: Live | undefined;
}

/** Widths in characters; the first column also holds the grades of the table below. */
function widthsIn(lang: Language): readonly number[] {
  const grade = (narrow: number) => gradeWidth(lang, narrow);
  return [grade(7), 44, 24, 9, 11, 11, 10, 10, grade(9), grade(11), 40, 26];
}

const AVERAGE_PLACES = 2;

/** All marks, the best first, with places that equals share, grades and their numbers. */
export function scoresSheet(
  { lang, records }: Consolidation,
  marked: readonly MarkedRecord[],
  indicators: ReadonlyMap<MarkedRecord, IndicatorPlaces>,
): ScoresPart {
  const draft = newSheet(CONSOLIDATION.scores[lang], widthsIn(lang));
  scoresHeading(draft, lang);
  if (marked.length === 0) {
    draft.note(CONSOLIDATION.nothing[lang]);
    return { plan: draft.plan(), places: new Map(), average: undefined };
  }
  const [top, bottom] = [draft.row, draft.row + marked.length - 1];
  const ranking = rankingOf(marked);
  const places = rankedLines(draft, ranking, indicators, lang);
  const ranked = new Set(marked.map(({ record }) => record));
  const unranked = records.filter(({ record }) => !ranked.has(record));
  for (const filed of unranked) unrankedLine(draft, filed, lang);
  const values = ranking.sorted.map(({ mark }) => exact(mark.total));
  const average = averageLine(draft, averageOver(draft.range(top, COL.total, bottom, COL.total), values), lang);
  if (ranking.isByRate) draft.note(RESULT.rankedByRate[lang]);
  if (unranked.length > 0) draft.note(say(CONSOLIDATION.unmarked, lang, { count: String(unranked.length) }));
  gradeColours(draft, lang, { top, bottom, left: COL.grade, right: COL.grade });
  const grades = ranking.sorted.map(({ mark }) => mark.grade ?? "");
  gradeLines(draft, lang, draft.range(top, COL.grade, bottom, COL.grade), grades);
  return { plan: draft.plan(), places, average };
}

function scoresHeading(draft: SheetDraft, lang: Language): void {
  draft.heading(CONSOLIDATION.scoresTitle[lang], "", RESULT.points[lang]);
  draft.headings([
    RESULT.rank[lang],
    RESULT.project[lang],
    CONSOLIDATION.department[lang],
    RESULT.fullMarks[lang],
    RESULT.stated[lang],
    CONSOLIDATION.computed[lang],
    RESULT.difference[lang],
    RESULT.scoreRate[lang],
    RESULT.grade[lang],
    CONSOLIDATION.statedGrade[lang],
    CONSOLIDATION.file[lang],
    RESULT.remark[lang],
  ]);
  draft.keepInView(draft.row, COL.department);
  draft.repeatOnPaper(0, draft.row - 1);
}

/** The marks from the best on. Where full marks differ they are ranked by what part of them was reached. */
interface Ranking {
  readonly sorted: readonly MarkedRecord[];
  readonly isByRate: boolean;
  /** The place of each figure that is ranked. */
  readonly ranks: ReadonlyMap<string, number>;
}

function rankingOf(marked: readonly MarkedRecord[]): Ranking {
  const isByRate = fullMarksDiffer(marked.map(({ mark }) => fullOf(mark)));
  const rankedBy = ({ mark }: MarkedRecord) => (isByRate ? rateOf(mark) : exact(mark.total));
  const sorted = [...marked].sort((a, b) => rankedBy(b).comparedTo(rankedBy(a)));
  return { sorted, isByRate, ranks: placesOf(sorted.map(rankedBy)) };
}

function rankedLines(
  draft: SheetDraft,
  { sorted, isByRate, ranks }: Ranking,
  indicators: ReadonlyMap<MarkedRecord, IndicatorPlaces>,
  lang: Language,
): ReadonlyMap<MarkedRecord, MarkPlaces> {
  const rankedIn = isByRate ? COL.rate : COL.total;
  const all = draft.range(draft.row, rankedIn, draft.row + sorted.length - 1, rankedIn);
  const places = new Map<MarkedRecord, MarkPlaces>();
  for (const one of sorted) {
    const put = markLine(draft, one, indicators.get(one), lang);
    const ranked = isByRate && put.rate !== undefined ? put.rate : put.total;
    draft.putLive(draft.row, COL.rank, rankIn(ranked, all, ranks), withFormat(CENTRED, "0"));
    draft.row += 1;
    places.set(one, put);
  }
  return places;
}

function averageLine(draft: SheetDraft, average: Live, lang: Language): Live {
  draft.putWide(draft.row, COL.rank, COL.stated, RESULT.averageRow[lang], asGroup(CENTRED));
  const look = withFormat(asGroup(NUMBER), fixedFormat(AVERAGE_PLACES));
  const put = draft.putLive(draft.row, COL.total, rounded(average, AVERAGE_PLACES), look);
  for (let col: number = COL.difference; col <= COL.remark; col++) draft.put(draft.row, col, null, asGroup(NUMBER));
  draft.row += 1;
  return put;
}

/** How many projects each grade has, and their share. */
function gradeLines(
  draft: SheetDraft,
  lang: Consolidation["lang"],
  cells: Parameters<typeof countOf>[0],
  grades: readonly string[],
): void {
  draft.gap();
  draft.section(CONSOLIDATION.byGrade[lang], COL.weight);
  draft.headings([RESULT.grade[lang], CONSOLIDATION.projects[lang], RESULT.share[lang]]);
  const top = draft.row;
  const every = countOf(cells, "*", grades.length);
  for (const grade of GRADES) {
    const count = grades.filter((one) => one === grade).length;
    draft.put(draft.row, COL.rank, gradeText(grade, lang), CENTRED);
    const cell = draft.putLive(
      draft.row,
      COL.name,
      countOf(cells, gradeText(grade, lang), count),
      withFormat(CENTRED, "0"),
    );
    draft.putLive(draft.row, COL.department, rounded(over(cell, every), 4), withFormat(CENTRED, percentFormat(2)));
    draft.row += 1;
  }
  gradeColours(draft, lang, { top, bottom: draft.row - 1, left: COL.rank, right: COL.rank });
}
