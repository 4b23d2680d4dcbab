import { addOne } from "../../../domain/collections/groups";
import { parseUnit } from "../../../domain/quantity/parse-unit";
import type { HeadingLexicon } from "../../headings/heading-lexicon";
import { MEANS_SOMETHING } from "../../headings/heading-lexicon";
import { isLongForHeading, isMaximum, isPlaceholder } from "../../text";
import type { LineFacts } from "../view/line-facts";
import { headerLikeness, isLoneText, isYear, lineFacts } from "../view/line-facts";
import { labelKind } from "../view/line-words";
import type { Rect } from "../view/raw-table";
import type { SheetView } from "../view/sheet-view";
import { isColumnNumbers } from "./column-numbers";
import { areRepeatedBelow } from "./repeated-below";
import { endsHeadings, isLineOfYears, isYearLine } from "./year-levels";

/** A second level under merged or unfilled captions, a repeated level in another language, or a line of column numbers. */
export function isLowerLevel(
  view: SheetView,
  line: number,
  above: readonly number[],
  rect: Rect,
  lexicon: HeadingLexicon,
): boolean {
  const facts = lineFacts(view, line, rect);
  const upper = above.at(-1) ?? line;
  if (facts.filled.length === 0) return coveredFromAbove(view, line, upper, rect);
  if (isColumnNumbers(view, line, facts) || isUnitsLine(view, [upper, line], facts) || isMaximaLine(view, line, facts))
    return true;
  if (isLineOfMarks(view, line, facts) && leavesOutNames(view, above, line, rect)) return true;
  // Where other headings reach down beyond the line, figures under captions over several fields are their weights or full marks.
  if (areUnderWideCaptions(view, facts, upper) && areWithinHeadings(view, line, above, rect)) return true;
  if (facts.numbers > 0 && !isYearLine(view, line, facts)) return false;
  if (isLineOfYears(view, line, facts) && leavesOutNames(view, above, line, rect)) return true;
  if (isLoneText(facts) && labelKind(view.text(line, facts.filled[0] ?? 0)) !== undefined) return false;
  const upperFacts = lineFacts(view, upper, rect);
  if (!facts.filled.some((field) => isLongForHeading(view.text(line, field)))) {
    if (splitsMergedCaption(view, above, facts) || dividesCaptions(view, above, line, rect)) return true;
    if (areRepeatedBelow(view, upper, line, rect)) return true;
    const isOverFigures = leavesOutNames(view, above, line, rect) && standsOverFigures(view, line, facts);
    if (fillsCaptionGaps(view, line, upperFacts, facts, isOverFigures ? undefined : lexicon)) return true;
    if (endsHeadings(view, line, upperFacts, facts)) return true;
    // Where several headings reach down over the line, what stands between them is a heading too.
    if (facts.numbers === 0 && coveredFromAbove(view, line, upper, rect)) return true;
  }
  return headerLikeness(view, line, facts, lexicon).strong;
}

/** 万元 | 万元 | %: a line with the unit of each column, or a dash where there is none; it may say 单位 at its beginning. */
function isUnitsLine(view: SheetView, [upper, line]: readonly [number, number], facts: LineFacts): boolean {
  const said = facts.filled.map((field) => view.text(line, field)).filter((text) => !isPlaceholder(text));
  const texts = /^(?:计量)?单位$|^units?$/i.test(said[0] ?? "") ? said.slice(1) : said;
  const units = texts.filter((text) => parseUnit(text) !== undefined).length;
  // Jun-05 | £'000 | £'000 | £'000: the first field may tell what the figures are of.
  const isFirstOther = units === texts.length - 1 && parseUnit(texts[0] ?? "") === undefined;
  const [, ...behind] = facts.filled;
  const least = isFirstOther && !behind.every((field) => isYear(view, upper, field)) ? LEAST_UNITS_BESIDE : 2;
  return units >= least && (isFirstOther || units === texts.length);
}

/** So many units in a row are no record's, unless years stand over them. */
const LEAST_UNITS_BESIDE = 3;

/** 15分 | 20分 | 35分: the most that each column of scores may be. */
function isMaximaLine(view: SheetView, line: number, facts: LineFacts): boolean {
  return facts.filled.length >= 2 && facts.filled.every((field) => isMaximum(view.text(line, field)));
}

/** （15分） | 数量质量（20分） | 时效成本（10分）: every heading of the line states its full marks. */
function isLineOfMarks(view: SheetView, line: number, { filled }: LineFacts): boolean {
  return filled.length >= 2 && filled.every((field) => STATES_MARKS.test(view.text(line, field)));
}

const STATES_MARKS = /[（(]\s*(?:满分)?\s*\d{1,3}(?:\.\d)?\s*分\s*[)）]$/u;

function areUnderWideCaptions(view: SheetView, { filled }: LineFacts, upper: number): boolean {
  return filled.every((field) => {
    const { top, left, right } = view.span(upper, field);
    return right > left && !view.isEmpty(top, left);
  });
}

/** No heading has more lines; a caption at the side reaches farther down. */
const MOST_LINES = 4;

function areWithinHeadings(view: SheetView, line: number, above: readonly number[], rect: Rect): boolean {
  const [first = line] = above;
  const reaching = new Set<number>();
  for (let field = rect.left; field <= rect.right; field += 1) {
    const { top, left, bottom } = view.span(above.at(-1) ?? first, field);
    if (bottom > line && bottom < first + MOST_LINES && !view.isEmpty(top, left)) reaching.add(left);
  }
  return reaching.size >= 2;
}

function coveredFromAbove(view: SheetView, line: number, upper: number, rect: Rect): boolean {
  const covering = new Set<number>();
  for (let field = rect.left; field <= rect.right; field += 1) {
    const span = view.span(upper, field);
    if (span.bottom >= line && !view.isEmpty(span.top, span.left)) covering.add(span.left);
  }
  return covering.size >= 2;
}

/** Every cell stands under a caption merged over several fields, and a caption has at least two cells below it. */
function splitsMergedCaption(view: SheetView, above: readonly number[], facts: LineFacts): boolean {
  const upper = above.at(-1) ?? 0;
  const below = new Map<number, number>();
  for (const field of facts.filled) {
    const span = view.span(upper, field);
    if (span.right === span.left || view.isEmpty(span.top, span.left)) return false;
    addOne(below, span.left);
  }
  return Math.max(...below.values()) >= 2;
}

/** So many lines below a heading show what its fields hold. */
const LOOK_BELOW = 3;

/**
 * ACTUAL TO DATE and YEAR END FORECAST, each merged over three fields, above as many different words in each, over figures:
 * the line divides the captions, whatever stands beside them. Where nothing is merged, nothing may stand beside them.
 */
function dividesCaptions(view: SheetView, above: readonly number[], line: number, rect: Rect): boolean {
  const upper = above.at(-1) ?? line;
  const facts = lineFacts(view, line, rect);
  const merged = facts.numbers > 0 ? [] : mergedCaptions(view, upper, line, rect);
  const captions = merged.length > 0 ? merged : captionsOverGaps(view, above, facts, rect);
  const further = merged.length > 0 ? facts : furtherLevel(view, line, rect);
  const isDivided = (fields: readonly number[]): boolean => {
    const own = fields.filter((field) => facts.filled.includes(field));
    const isHeaded = fields.every((field) => own.includes(field) || further.filled.includes(field));
    return isHeaded && new Set(own.map((field) => view.text(line, field))).size === own.length;
  };
  if (captions.length === 0 || !captions.every(isDivided)) return false;
  const isClear = captions.length > 1 || further.filled.length > 0;
  if (merged.length === 0 && isClear && leavesOutNames(view, above, line, rect)) return true;
  if (facts.numbers > 0 || captions.flat().length > facts.filled.length) return false;
  const below = Array.from({ length: LOOK_BELOW }, (_, place) => line + 1 + place).filter((at) => at <= rect.bottom);
  return captions.flat().every((field) => below.some((at) => view.number(at, field) !== undefined));
}

const NOTHING: LineFacts = { filled: [], words: [], numbers: 0 };

/** The line below, where it may be one more level of the heading: words alone, and none for the names of the records. */
function furtherLevel(view: SheetView, line: number, rect: Rect): LineFacts {
  if (line + 1 >= rect.bottom) return NOTHING;
  const [below, record] = [lineFacts(view, line + 1, rect), lineFacts(view, firstFilled(view, line + 2, rect), rect)];
  return below.numbers === 0 && (record.filled[0] ?? rect.right) < (below.filled[0] ?? rect.left) ? below : NOTHING;
}

/** The line itself, or the one below it where it is left blank, as between headings and records. */
function firstFilled(view: SheetView, line: number, rect: Rect): number {
  return line < rect.bottom && lineFacts(view, line, rect).filled.length === 0 ? line + 1 : line;
}

/** The names of the records have their heading above and nothing on the line: a record would begin with one. */
function leavesOutNames(view: SheetView, above: readonly number[], line: number, rect: Rect): boolean {
  if (line >= rect.bottom) return false;
  const isLastLevel = furtherLevel(view, line, rect) === NOTHING;
  const [name] = lineFacts(view, firstFilled(view, isLastLevel ? line + 1 : line + 2, rect), rect).filled;
  return name !== undefined && view.isEmpty(line, name) && above.some((at) => !view.isEmpty(at, name));
}

/** Whether a line of captions that nobody merged stands over this line: each over several of its fields, the names over none. */
export function isDividedBelow(view: SheetView, upper: number, rect: Rect): boolean {
  const line = upper + 1;
  if (line >= rect.bottom || !leavesOutNames(view, [upper], line, rect)) return false;
  return lineFacts(view, line, rect).numbers === 0 && dividesCaptions(view, [upper], line, rect);
}

/** The fields of each caption that is merged over several and ends above the line. */
function mergedCaptions(view: SheetView, upper: number, line: number, rect: Rect): readonly (readonly number[])[] {
  const merged: (readonly number[])[] = [];
  for (let field = rect.left; field <= rect.right; field = view.span(upper, field).right + 1) {
    const { top, left, bottom, right } = view.span(upper, field);
    if (right === left || bottom >= line || view.isEmpty(top, left)) continue;
    merged.push(Array.from({ length: right - left + 1 }, (_, place) => left + place));
  }
  return merged;
}

/**
 * The fields from a caption that was not merged up to the next heading of any level, for each under which the line says
 * something. None where the line says something in other places too: it may be a record without figures.
 */
function captionsOverGaps(
  view: SheetView,
  above: readonly number[],
  { filled }: LineFacts,
  rect: Rect,
): readonly (readonly number[])[] {
  const upper = above.at(-1) ?? 0;
  const captions: number[][] = [];
  for (let field = rect.left; field <= rect.right; field += 1) {
    if (!view.isEmpty(upper, field)) captions.push([field]);
    else if (above.some((at) => !view.isEmpty(at, field))) captions.push([]);
    else captions.at(-1)?.push(field);
  }
  const divided = captions
    .filter((fields) => fields.some((field) => filled.includes(field)))
    .map((fields) => withoutSpacers(view, above, fields, rect));
  const covered = divided.flat();
  return divided.every(({ length }) => length > 1) && filled.every((field) => covered.includes(field)) ? divided : [];
}

/** The fields of a caption without those behind its last heading that hold nothing at all, as between two blocks of one table. */
function withoutSpacers(
  view: SheetView,
  above: readonly number[],
  fields: readonly number[],
  { bottom }: Rect,
): readonly number[] {
  const from = (above.at(-1) ?? 0) + 1;
  const to = Math.min(bottom, from + LOOK_BELOW);
  let last = fields.length - 1;
  const isBare = (field: number): boolean => {
    for (let line = from; line <= to; line += 1) if (!view.isEmpty(line, field)) return false;
    return true;
  };
  while (last > 0 && isBare(fields[last] ?? 0)) last -= 1;
  return fields.slice(0, last + 1);
}

/** So many words in a line, each over a figure, are no record. */
const FEWEST_OVER_FIGURES = 4;

function standsOverFigures(view: SheetView, line: number, { filled }: LineFacts): boolean {
  return filled.length >= FEWEST_OVER_FIGURES && filled.every((field) => view.number(line + 1, field) !== undefined);
}

/** Words, of the trade where there is a lexicon, in the unfilled fields to the right of captions that were not merged. */
function fillsCaptionGaps(
  view: SheetView,
  line: number,
  upperFacts: LineFacts,
  facts: LineFacts,
  lexicon: HeadingLexicon | undefined,
): boolean {
  if (facts.filled.length < 2) return false;
  const upper = new Set(upperFacts.filled);
  const gaps = facts.filled.filter((field) => !upper.has(field));
  const known = facts.filled.filter((field) => (lexicon?.likeness(view.text(line, field)) ?? 1) >= MEANS_SOMETHING);
  return (
    gaps.length > 0 &&
    gaps.every((field) => (upperFacts.filled[0] ?? 0) < field) &&
    known.length * 2 >= facts.filled.length
  );
}
