import type { HeadingLexicon } from "../headings/heading-lexicon";
import { MEANS_SOMETHING } from "../headings/heading-lexicon";
import type { LineFacts } from "./line-facts";
import { headerLikeness, isLoneText, isSideText, lineFacts } from "./line-facts";
import { labelKind } from "./line-words";
import { isMaximum, isPlaceholder } from "../text";
import { PANEL_WORDS } from "../headings/people";
import type { Rect } from "./raw-table";
import type { SheetView } from "./sheet-view";
import { isUnitText, parseUnit, parseUnitLine } from "../../domain/quantity/parse-unit";

/** The heading of a table: one to four lines that belong together. */
export interface Heading {
  readonly lines: readonly number[];
  readonly byWords: boolean;
}

const MOST_LINES = 4;
/** Cells of a line of labels and values; a longer line that alternates so is none. */
const MOST_LABELLED = 10;

/** All headings in the rectangle, from the first line on. */
export function findHeadings(view: SheetView, rect: Rect, lexicon: HeadingLexicon): readonly Heading[] {
  const headings: Heading[] = [];
  for (let line = rect.top; line <= rect.bottom; line += 1) {
    const facts = lineFacts(view, line, rect);
    if (!headerLikeness(view, line, facts, lexicon).strong || isLabelRow(view, line, facts, lexicon)) continue;
    if (isGoalLine(view, line, facts) || statesUnit(view, line, facts)) continue;
    const lines = wholeHeading(view, line, rect, lexicon, headings.at(-1)?.lines.at(-1));
    headings.push({ lines, byWords: true });
    line = lines.at(-1) ?? line;
  }
  return headings;
}

/** 主管部门 | 市水利局 | 实施单位 | 水利站: labels with their values beside them, not headings with values below. */
function isLabelRow(view: SheetView, line: number, facts: LineFacts, lexicon: HeadingLexicon): boolean {
  const { words } = facts;
  if (words.length < 2 || words.length > MOST_LABELLED) return false;
  const hits = words.map((field) => lexicon.likeness(view.text(line, field)) >= MEANS_SOMETHING);
  // Programme, merged down beside 2023/24 over several fields, is a heading.
  const bottoms = words.map((field) => view.span(line, field).bottom);
  if (bottoms.some((bottom, place) => place % 2 === 0 && bottom > (bottoms[place + 1] ?? bottom))) return false;
  return words.length % 2 === 0 && hits.every((hit, place) => hit === (place % 2 === 0));
}

/** 支出同比情况 | 单位：万元: a title with its unit beside it, whatever words of the trade the title has. */
function statesUnit(view: SheetView, line: number, { words }: LineFacts): boolean {
  return words.length === 2 && words.some((field) => isUnitText(view.text(line, field)));
}

/** 预期目标 | 实际完成情况 over the two texts of a form, with captions that speak of goals too: no heading of records. */
function isGoalLine(view: SheetView, line: number, { words, filled }: LineFacts): boolean {
  if (words.length < 2 || words.length < filled.length) return false;
  const texts = words.map((field) => view.text(line, field));
  return (
    texts.every((text) => /目标|情况$|\b(?:goals?|objectives?|achievements?|results?)\b/i.test(text)) &&
    texts.some((text) => /目标$|\b(?:goals?|objectives?)$/i.test(text)) &&
    texts.every((text) => !/指标|值$/.test(text))
  );
}

/** Extends the line found upwards and downwards over merged and two-level headings. */
function wholeHeading(
  view: SheetView,
  found: number,
  rect: Rect,
  lexicon: HeadingLexicon,
  above: number | undefined,
): readonly number[] {
  const lines = [found];
  const floor = Math.max(rect.top, (above ?? rect.top - 1) + 1);
  for (let line = found - 1; line >= floor && lines.length < MOST_LINES; line -= 1) {
    if (!isUpperLevel(view, line, rect) || holdsValues(view, line, rect, lexicon)) break;
    const facts = lineFacts(view, line, rect);
    if (isLabelRow(view, line, facts, lexicon) || isGoalLine(view, line, facts)) break;
    if (line > rect.top && isGoalLine(view, line - 1, lineFacts(view, line - 1, rect))) break;
    lines.unshift(line);
  }
  return extendedDown(view, lines, rect, lexicon);
}

/** A heading's line with the levels below it: what its merged captions are divided into, units, numbers of columns. */
export function withLowerLevels(view: SheetView, line: number, rect: Rect, lexicon: HeadingLexicon): readonly number[] {
  return extendedDown(view, [line], rect, lexicon);
}

function extendedDown(
  view: SheetView,
  upper: readonly number[],
  rect: Rect,
  lexicon: HeadingLexicon,
): readonly number[] {
  const lines = [...upper];
  for (let line = (upper.at(-1) ?? rect.top) + 1; line <= rect.bottom && lines.length < MOST_LINES; line += 1) {
    if (!isLowerLevel(view, line, lines, rect, lexicon)) break;
    lines.push(line);
  }
  return lines;
}

/** Too long for a caption, punctuated as a sentence, or a label with its answer. English words take more letters. */
function isSentence(text: string): boolean {
  const longest = /^[\x20-\x7e’–]*$/.test(text) ? 48 : 20;
  return text.length > longest || /[。；;，！!?？]|^(?!其中)[^:：]+[:：]\s*\S/.test(text.trim());
}

/** A line of captions over several headings: short texts, some over more than one field, not a title. */
function isUpperLevel(view: SheetView, line: number, rect: Rect): boolean {
  const facts = lineFacts(view, line, rect);
  const { words, filled } = facts;
  if (words.length === 0 || words.length < filled.length || isSideText(view, line, facts)) return false;
  // 项目 counts things, and it is the commonest heading of all.
  if (words.some((field) => parseUnitLine(view.text(line, field))?.kind === "money")) return false;
  // Captions are short and no sentences, nor a label with its answer: 设定目标：改善条件.
  if (words.some((field) => isSentence(view.text(line, field)))) return false;
  if (words.length === 1) {
    // One caption over a part of the fields: 执行情况 over three of eight. Over all of them it is a title.
    const span = view.span(line, words[0] ?? 0);
    const below = lineFacts(view, line + 1, rect).filled;
    const last = below.at(-1) ?? rect.right;
    return span.right > span.left && span.left > firstHeaded(view, line, rect) && span.right <= last;
  }
  const spans = words.map((field) => view.span(line, field));
  const reachesDown = spans.some((span) => span.bottom > line);
  const wide = spans.some((span) => span.right > span.left);
  const first = view.text(line, words[0] ?? 0);
  if (labelKind(first)?.kind === "total") return false;
  return reachesDown || (wide && spans.every((span) => span.right - span.left < rect.right - rect.left));
}

/** The first field below a caption: of the headings, or of the records where their names have no heading. */
function firstHeaded(view: SheetView, line: number, rect: Rect): number {
  const [heading, record] = [line + 1, line + 2].map((at) =>
    at > rect.bottom ? undefined : lineFacts(view, at, rect).filled[0],
  );
  return Math.min(heading ?? rect.left, record ?? heading ?? rect.left);
}

/**
 * Short texts under labels of their own, as the goals of a form above its indicators: 预期目标 | 实际完成情况 with what
 * was promised and delivered below them. They look like captions of the heading that follows.
 */
function holdsValues(view: SheetView, line: number, rect: Rect, lexicon: HeadingLexicon): boolean {
  if (line === rect.top) return false;
  const { words } = lineFacts(view, line, rect);
  const belowGoal = words.some((field) => /目标$|^(?:planned|expected|goals?)\b/i.test(view.text(line - 1, field)));
  return words.every(
    (field) =>
      view.span(line - 1, field).left === view.span(line, field).left &&
      lexicon.likeness(view.text(line - 1, field)) >= MEANS_SOMETHING &&
      // "完成" below 实际完成情况 is an answer although it could be a heading.
      (belowGoal || lexicon.likeness(view.text(line, field)) < MEANS_SOMETHING),
  );
}

/** A second level under merged or unfilled captions, a repeated level in another language, or a line of column numbers. */
function isLowerLevel(
  view: SheetView,
  line: number,
  above: readonly number[],
  rect: Rect,
  lexicon: HeadingLexicon,
): boolean {
  const facts = lineFacts(view, line, rect);
  const upper = above.at(-1) ?? line;
  if (facts.filled.length === 0) return coveredFromAbove(view, line, upper, rect);
  if (isColumnNumbers(view, line, facts) || isUnitsLine(view, line, facts) || isMaximaLine(view, line, facts))
    return true;
  if (facts.numbers > 0 && !isYearLine(view, line, facts)) return false;
  if (isLoneText(facts) && labelKind(view.text(line, facts.filled[0] ?? 0)) !== undefined) return false;
  const upperFacts = lineFacts(view, upper, rect);
  if (facts.filled.every((field) => view.text(line, field).length <= 24)) {
    if (splitsMergedCaption(view, above, facts)) return true;
    if (fillsCaptionGaps(view, [upper, line], upperFacts, facts, lexicon)) return true;
    // Where several headings reach down over the line, what stands between them is a heading too.
    if (facts.numbers === 0 && coveredFromAbove(view, line, upper, rect)) return true;
  }
  return headerLikeness(view, line, facts, lexicon).strong && !sameTexts(view, line, upper, facts);
}

/** 万元 | 万元 | %: a line with the unit of each column, or a dash where there is none; it may say 单位 at its beginning. */
function isUnitsLine(view: SheetView, line: number, facts: LineFacts): boolean {
  const said = facts.filled.map((field) => view.text(line, field)).filter((text) => !isPlaceholder(text));
  const texts = /^(?:计量)?单位$|^units?$/i.test(said[0] ?? "") ? said.slice(1) : said;
  return texts.length >= 2 && texts.every((text) => parseUnit(text) !== undefined);
}

/** 15分 | 20分 | 35分: the most that each column of scores may be. */
function isMaximaLine(view: SheetView, line: number, facts: LineFacts): boolean {
  return facts.filled.length >= 2 && facts.filled.every((field) => isMaximum(view.text(line, field)));
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
    below.set(span.left, (below.get(span.left) ?? 0) + 1);
  }
  return Math.max(...below.values()) >= 2;
}

/** Words of the trade, or evaluators and criteria, in the unfilled fields to the right of captions that were not merged. */
function fillsCaptionGaps(
  view: SheetView,
  [upperLine, line]: readonly [number, number],
  upperFacts: LineFacts,
  facts: LineFacts,
  lexicon: HeadingLexicon,
): boolean {
  if (facts.filled.length < 2) return false;
  const upper = new Set(upperFacts.filled);
  const gaps = facts.filled.filter((field) => !upper.has(field));
  const known = facts.filled.filter((field) => lexicon.likeness(view.text(line, field)) >= MEANS_SOMETHING);
  return (
    gaps.length > 0 &&
    gaps.every((field) => (upperFacts.filled[0] ?? 0) < field) &&
    (known.length * 2 >= facts.filled.length || gaps.every((field) => isUnderPanel(view, field, upperLine, upperFacts)))
  );
}

/** 专家评分 or 专家1 is the nearest caption to the left. */
function isUnderPanel(view: SheetView, field: number, line: number, facts: LineFacts): boolean {
  const caption = facts.filled.filter((at) => at <= field).at(-1);
  return caption !== undefined && PANEL_WORDS.test(view.text(line, caption));
}

function sameTexts(view: SheetView, a: number, b: number, facts: LineFacts): boolean {
  return facts.filled.every((field) => view.text(a, field) === view.text(b, field));
}

/** 3, (3), C, ③, 丙, each with the formula that may follow it: 3=2/1. */
const COLUMN_MARK = /^[(（]?(?:\d{1,2}|[A-Za-z甲乙丙丁戊]|[①-⑳])[)）]?(?:\s*[=＝].+)?$/;

/** 栏次 | 1 | 2 | 栏次 | 3: a line that says that it numbers the columns, anew or on in each half of a table with two sides. */
export function saysColumnNumbers(view: SheetView, line: number, { filled }: LineFacts): boolean {
  // Nearly every line of a large table ends here.
  if (!filled.some((field) => isColumnNumberWord(view, line, field))) return false;
  const numbers = marksOf(view, line, filled).filter((mark) => !COLUMN_NUMBER_WORDS.test(mark));
  return numbers.length > 0 && numbers.every((mark) => /^\d{1,2}$/.test(mark));
}

/** What stands at the beginning of a line of column numbers. */
export const COLUMN_NUMBER_WORDS = /^(?:栏次|栏目|列次)$/;

function isColumnNumberWord(view: SheetView, line: number, field: number): boolean {
  return typeof view.value(line, field) === "string" && COLUMN_NUMBER_WORDS.test(view.text(line, field));
}

function marksOf(view: SheetView, line: number, filled: readonly number[]): readonly string[] {
  return filled.map((field) => {
    const value = view.value(line, field);
    return typeof value === "number" ? String(value) : view.text(line, field);
  });
}

/** 1 2 3 4, (1) (2) (3), A B C=A+B, ① ②, 甲 1 2 3=2/1: names of columns for formulas. */
function isColumnNumbers(view: SheetView, line: number, facts: LineFacts): boolean {
  if (saysColumnNumbers(view, line, facts)) return true;
  if (facts.filled.length < 3) return false;
  const marks = marksOf(view, line, facts.filled);
  // The word may stand behind a caption that is merged down beside the whole block.
  const word = marks.slice(0, 2).findIndex((mark) => /^(?:栏次|行次|列次|序号)$/.test(mark));
  const rows = marks.slice(word + 1);
  if (rows.length < 3 || !rows.every((mark) => COLUMN_MARK.test(mark))) return false;
  const numbers = rows.flatMap((mark) => {
    const digits = /^\(?(\d{1,2})/.exec(mark.normalize("NFKC"))?.[1];
    return digits === undefined ? [] : [Number(digits)];
  });
  const steps = numbers.slice(1).map((value, place) => value - (numbers[place] ?? 0));
  // A line that says 栏次 numbers columns even where one was taken out.
  if (rows.length < marks.length && steps.every((step) => step > 0)) return true;
  const saysMore = rows.some((mark) => !/^[\d甲乙丙丁戊]+$/.test(mark));
  return steps.every((step) => step === 1) && (saysMore || numbers[0] === 1);
}

function isYearLine(view: SheetView, line: number, facts: LineFacts): boolean {
  return facts.filled.every((field) => {
    const value = view.number(line, field);
    return value === undefined
      ? view.text(line, field).length <= 20
      : Number.isInteger(value) && value >= 1990 && value <= 2100;
  });
}
