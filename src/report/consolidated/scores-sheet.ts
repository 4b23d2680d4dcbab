import type { Exact } from "../../domain/figures/exact";
import { exact, roundHalfUp, ZERO } from "../../domain/figures/exact";
import type { Language } from "../../domain/lists";
import { GRADES } from "../../domain/lists";
import { CONSOLIDATION } from "../../messages/consolidation";
import { RESULT } from "../../messages/results";
import { gradeText } from "../../messages/terms/grades";
import { say } from "../../messages/text/fill";
import { clauses } from "../../messages/text/punctuation";
import type { SheetPlan } from "../../sheets/plan";
import { fullMarksDiffer } from "../full-marks";
import { gradedPoints } from "../graded-points";
import type { Live } from "../live";
import { averageOver, countOf, gradeLive, minus, over, placesOf, rankIn, rounded } from "../live";
import { asGroup, CENTRED, fixedFormat, NUMBER, percentFormat, TEXT, withFormat } from "../looks";
import { gradeColours, gradeWidth } from "../scores/project-columns";
import type { SheetDraft } from "../sheet-draft";
import type { Consolidation, FiledRecord, MarkedRecord } from "./consolidation";
import { bandsOf, newSheet, putFigure } from "./consolidation";
import type { IndicatorPlaces } from "./indicators-sheet";

type Mark = MarkedRecord["mark"];

/** Cells of a record's mark, for the register. */
export interface MarkPlaces {
  readonly stated: Live | undefined;
  readonly total: Live;
  readonly grade: ReturnType<typeof gradeLive> | undefined;
}

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
const COL = {
  rank: 0,
  name: 1,
  department: 2,
  weight: 3,
  stated: 4,
  total: 5,
  difference: 6,
  rate: 7,
  grade: 8,
  statedGrade: 9,
  file: 10,
  remark: 11,
} as const;
const AVERAGE_PLACES = 2;
const WEIGHT_PLACES = 4;
/** 97.33 %. */
const RATE_PLACES = 4;

/** All marks, the best first, with places that equals share, grades and their numbers. */
export function scoresSheet(
  { lang, records }: Consolidation,
  marked: readonly MarkedRecord[],
  indicators: ReadonlyMap<MarkedRecord, IndicatorPlaces>,
): ScoresPart {
  const draft = newSheet(CONSOLIDATION.scores[lang], widthsIn(lang));
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
  if (marked.length === 0) {
    draft.note(CONSOLIDATION.nothing[lang]);
    return { plan: draft.plan(), places: new Map(), average: undefined };
  }
  const [top, bottom] = [draft.row, draft.row + marked.length - 1];
  const cells = (col: number) => draft.range(top, col, bottom, col);
  const totals = cells(COL.total);
  const isByRate = fullMarksDiffer(marked.map(({ mark }) => fullOf(mark)));
  const rankedBy = ({ mark }: MarkedRecord) => (isByRate ? rateOf(mark) : exact(mark.total));
  const sorted = [...marked].sort((a, b) => rankedBy(b).comparedTo(rankedBy(a)));
  const values = sorted.map(({ mark }) => exact(mark.total));
  const ranks = placesOf(sorted.map(rankedBy));
  const places = new Map<MarkedRecord, MarkPlaces>();
  for (const one of sorted) {
    const put = markLine(draft, one, indicators.get(one), lang);
    const ranked = isByRate && put.rate !== undefined ? put.rate : put.total;
    draft.putLive(
      draft.row,
      COL.rank,
      rankIn(ranked, cells(isByRate ? COL.rate : COL.total), ranks),
      withFormat(CENTRED, "0"),
    );
    draft.row += 1;
    places.set(one, put);
  }
  const ranked = new Set(marked.map(({ record }) => record));
  const unranked = records.filter(({ record }) => !ranked.has(record));
  for (const filed of unranked) unrankedLine(draft, filed, lang);
  const average = rounded(averageOver(totals, values), AVERAGE_PLACES);
  draft.putWide(draft.row, COL.rank, COL.stated, RESULT.averageRow[lang], asGroup(CENTRED));
  const put = draft.putLive(draft.row, COL.total, average, withFormat(asGroup(NUMBER), fixedFormat(AVERAGE_PLACES)));
  for (let col: number = COL.difference; col <= COL.remark; col++) draft.put(draft.row, col, null, asGroup(NUMBER));
  draft.row += 1;
  if (isByRate) draft.note(RESULT.rankedByRate[lang]);
  if (unranked.length > 0) draft.note(say(CONSOLIDATION.unmarked, lang, { count: String(unranked.length) }));
  gradeColours(draft, lang, { top, bottom, left: COL.grade, right: COL.grade });
  const grades = sorted.map(({ mark }) => mark.grade ?? "");
  gradeLines(draft, lang, draft.range(top, COL.grade, bottom, COL.grade), grades);
  return { plan: draft.plan(), places, average: put };
}

function fullOf({ weight }: Mark): Exact | undefined {
  return weight === undefined ? undefined : exact(weight);
}

/** What part of its full marks a mark comes to, as it is shown; nothing of nothing. */
function rateOf(mark: Mark): Exact {
  const full = fullOf(mark);
  return full === undefined || full.isZero() ? ZERO : roundHalfUp(exact(mark.total).div(full), RATE_PLACES);
}

/** All of a line but its rank. */
function markLine(
  draft: SheetDraft,
  one: MarkedRecord,
  indicators: IndicatorPlaces | undefined,
  lang: Consolidation["lang"],
): MarkPlaces & { readonly rate: Live | undefined } {
  const { row } = draft;
  const { mark, record, book } = one;
  const { totalPlaces } = book.rule;
  const points = withFormat(NUMBER, fixedFormat(totalPlaces));
  draft.put(row, COL.name, record.project, TEXT);
  draft.put(row, COL.department, record.department ?? null, TEXT);
  const whole = withFormat(NUMBER, "General");
  const weight =
    indicators === undefined
      ? putFigure(draft, row, COL.weight, mark.weight, whole)
      : draft.putLive(row, COL.weight, rounded(indicators.weight, WEIGHT_PLACES), whole);
  const stated = putFigure(draft, row, COL.stated, mark.stated, points);
  const total = putTotal(draft, one, indicators, points);
  if (stated === undefined) draft.put(row, COL.difference, null, points);
  else draft.putLive(row, COL.difference, rounded(minus(total, stated), totalPlaces), points);
  const share = withFormat(NUMBER, percentFormat(RATE_PLACES - 2));
  const rate =
    weight === undefined || weight.value.isZero()
      ? undefined
      : draft.putLive(row, COL.rate, rounded(over(total, weight), RATE_PLACES), share);
  if (rate === undefined) draft.put(row, COL.rate, null, share);
  const converted = mark.converted === undefined ? undefined : exact(mark.converted);
  const graded = weight === undefined ? total : gradedPoints({ total, weight }, converted, totalPlaces);
  const grade = mark.grade === undefined ? undefined : gradeLive(graded, bandsOf(book), lang);
  if (grade === undefined) draft.put(row, COL.grade, null, CENTRED);
  else draft.putWord(row, COL.grade, grade, CENTRED);
  draft.put(row, COL.statedGrade, mark.statedGrade ?? null, CENTRED);
  draft.put(row, COL.file, book.file, TEXT);
  draft.put(row, COL.remark, clauses(mark.caveats, lang) || null, TEXT);
  return { stated, total, grade, rate };
}

/** A project without a computed score: it is named, so that nobody misses it, and takes no place. */
function unrankedLine(draft: SheetDraft, { record, book }: FiledRecord, lang: Consolidation["lang"]): void {
  const { row } = draft;
  for (const col of [COL.rank, COL.weight, COL.total, COL.difference, COL.rate, COL.grade])
    draft.put(row, col, "—", CENTRED);
  draft.put(row, COL.name, record.project, TEXT);
  draft.put(row, COL.department, record.department ?? null, TEXT);
  putFigure(draft, row, COL.stated, record.stated, withFormat(NUMBER, fixedFormat(book.rule.totalPlaces)));
  draft.put(row, COL.statedGrade, null, CENTRED);
  draft.put(row, COL.file, book.file, TEXT);
  draft.put(row, COL.remark, record.isUnfilled === true ? RESULT.unfilledShort[lang] : null, TEXT);
  draft.row += 1;
}

/** The sum of the indicators where there are any, else the mark of the file's own line. */
function putTotal(
  draft: SheetDraft,
  { mark, book }: MarkedRecord,
  indicators: IndicatorPlaces | undefined,
  look: typeof NUMBER,
): Live {
  if (indicators !== undefined)
    return draft.putLive(draft.row, COL.total, rounded(indicators.score, book.rule.totalPlaces), look);
  const value = exact(mark.total);
  draft.put(draft.row, COL.total, value.toNumber(), look);
  return draft.figureAt(draft.row, COL.total, value);
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
