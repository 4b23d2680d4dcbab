import { parseUnitLine } from "../../../domain/quantity/parse-unit";
import type { HeadingLexicon } from "../../headings/heading-lexicon";
import { MEANS_SOMETHING } from "../../headings/heading-lexicon";
import { isSideText, isYear, lineFacts } from "../view/line-facts";
import { labelKind } from "../view/line-words";
import type { Rect } from "../view/raw-table";
import type { SheetView } from "../view/sheet-view";
import { isDividedBelow } from "./lower-levels";
import { areRepeatedBelow } from "./repeated-below";

/** Too long for a caption, punctuated as a sentence, or a label with its answer. English words take more letters. */
function isSentence(text: string): boolean {
  const longest = /^[\x20-\x7e’–]*$/.test(text) ? 48 : 20;
  return text.length > longest || /[。；;，！!?？]|^(?!其中)[^:：]+[:：]\s*\S/.test(text.trim());
}

/** A line of captions over several headings: short texts, some over more than one field, not a title. */
export function isUpperLevel(view: SheetView, line: number, rect: Rect): boolean {
  const facts = lineFacts(view, line, rect);
  const { words, filled } = facts;
  if (words.length === 0 || isSideText(view, line, facts)) return false;
  const years = filled.filter((field) => !words.includes(field) && isYearOverSeveral(view, line, field));
  if (words.length + years.length < filled.length) return false;
  // 项目 counts things, and it is the commonest heading of all.
  if (words.some((field) => parseUnitLine(view.text(line, field))?.kind === "money")) return false;
  // Captions are short and no sentences, nor a label with its answer: 设定目标：改善条件.
  if (words.some((field) => isSentence(view.text(line, field)))) return false;
  if (filled.length === 1) {
    // One caption over a part of the fields: 执行情况 over three of eight. Over all of them it is a title.
    const span = view.span(line, words[0] ?? 0);
    const below = lineFacts(view, line + 1, rect).filled;
    const last = below.at(-1) ?? rect.right;
    return span.right > span.left && span.left > firstHeaded(view, line, rect) && span.right <= last;
  }
  const spans = words.map((field) => view.span(line, field));
  const reachesDown = spans.some((span) => span.bottom > line);
  const wide = spans.some((span) => span.right > span.left);
  // 合计 over 预算数 and 决算数, as each kind of expense beside it, is a caption; anywhere else it begins a line of sums.
  const beginsSums = labelKind(view.text(line, words[0] ?? 0))?.kind === "total";
  if (beginsSums && !spans.every((span) => span.right > span.left)) return false;
  if (reachesDown || (wide && spans.every((span) => span.right - span.left < rect.right - rect.left))) return true;
  if (areRepeatedBelow(view, line, line + 1, rect)) return true;
  return isFirstHalf(view, line, rect) || isDividedBelow(view, line, rect);
}

/** 2023 typed as a number over 预算 and 决算, merged over both or beside a blank above the second. */
function isYearOverSeveral(view: SheetView, line: number, field: number): boolean {
  const { left, right } = view.span(line, field);
  const isOverGap = view.isEmpty(line, field + 1) && !view.isEmpty(line + 1, field + 1);
  return (right > left || isOverGap) && isYear(view, line, field);
}

/**
 * Department | FY 18 Year End | FY 19 Year End over | Actual | Actual: headings broken over two lines without any merge. The
 * lower half repeats itself and leaves out the names of the records, which the upper half has.
 */
function isFirstHalf(view: SheetView, line: number, rect: Rect): boolean {
  const [first, ...others] = lineFacts(view, line, rect).words;
  const lower = lineFacts(view, line + 1, rect);
  if (first === undefined || first >= (lower.filled[0] ?? rect.left)) return false;
  const texts = lower.words.map((field) => view.text(line + 1, field));
  const covered = lower.words.filter((field) => others.includes(field));
  return new Set(texts).size < texts.length && covered.length * 10 >= lower.words.length * 7;
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
export function holdsValues(view: SheetView, line: number, rect: Rect, lexicon: HeadingLexicon): boolean {
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
