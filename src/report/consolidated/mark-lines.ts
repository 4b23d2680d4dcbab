import type { Exact } from "../../domain/figures/exact";
import { exact, roundHalfUp, ZERO } from "../../domain/figures/exact";
import type { Language } from "../../domain/lists";
import { RESULT } from "../../messages/results";
import { clauses } from "../../messages/text/punctuation";
import { gradedPoints } from "../graded-points";
import type { Live } from "../live";
import { gradeLive, minus, over, rounded } from "../live";
import { CENTRED, fixedFormat, NUMBER, percentFormat, TEXT, withFormat } from "../looks";
import type { SheetDraft } from "../sheet-draft";
import type { FiledRecord, MarkedRecord } from "./consolidation";
import { bandsOf, putFigure } from "./consolidation";
import type { IndicatorPlaces } from "./indicators-sheet";

type Mark = MarkedRecord["mark"];

/** Cells of a record's mark, for the register. */
export interface MarkPlaces {
  readonly stated: Live | undefined;
  readonly total: Live;
  readonly grade: ReturnType<typeof gradeLive> | undefined;
}

/** The columns of the sheet of scores. */
export const COL = {
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
const WEIGHT_PLACES = 4;
/** 97.33 %. */
const RATE_PLACES = 4;

/** The full marks of a mark, where they are known. */
export function fullOf({ weight }: Mark): Exact | undefined {
  return weight === undefined ? undefined : exact(weight);
}

/** What part of its full marks a mark comes to, as it is shown; nothing of nothing. */
export function rateOf(mark: Mark): Exact {
  const full = fullOf(mark);
  return full === undefined || full.isZero() ? ZERO : roundHalfUp(exact(mark.total).div(full), RATE_PLACES);
}

/** All of a line but its rank. */
export function markLine(
  draft: SheetDraft,
  one: MarkedRecord,
  indicators: IndicatorPlaces | undefined,
  lang: Language,
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
export function unrankedLine(draft: SheetDraft, { record, book }: FiledRecord, lang: Language): void {
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
