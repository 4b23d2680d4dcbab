import type { HeadingLexicon } from "../headings/heading-lexicon";
import { labelField } from "./find-key-values";
import type { Heading } from "./header/header-lines";
import type { LineFacts } from "./view/line-facts";
import { isLoneText, isSideText, isYear, lineFacts, numberedFields, textsBetween } from "./view/line-facts";
import { isAskedAfterwards, saysTotal } from "./view/line-words";
import type { Rect } from "./view/raw-table";
import type { SheetView } from "./view/sheet-view";

/**
 * The last line that can be a record or total: notes, signatures and lone texts after it are not the table's. Nor are,
 * below a total, answers that stand over all of its columns, whatever is asked.
 */
export function lastRecord(view: SheetView, from: number, rect: Rect): number | undefined {
  let lastAnswer: number | undefined;
  for (let line = rect.bottom; line >= from; line -= 1) {
    const facts = lineFacts(view, line, rect);
    if (facts.filled.length === 0 || isSideText(view, line, facts)) continue;
    if (isLoneText(facts) || isSignedBelow(view, line, facts, rect)) continue;
    const label = labelOfAnswer(view, line, facts, rect);
    if (label !== undefined && isAskedAfterwards(label)) continue;
    if (label === undefined) return statesTotal(view, line, facts) ? line : (lastAnswer ?? line);
    lastAnswer ??= line;
  }
  return lastAnswer;
}

/** 某镇人民政府 | 2025年5月: words without a figure, apart from the total above them by an empty line, are no record that it adds up. */
function isSignedBelow(view: SheetView, line: number, { numbers }: LineFacts, rect: Rect): boolean {
  if (numbers > 0) return false;
  for (let above = line - 1; above >= Math.max(rect.top, line - MOST_SIGNED); above -= 1) {
    const facts = lineFacts(view, above, rect);
    if (facts.filled.length === 0) return hasTotalAbove(view, above, rect);
    if (facts.numbers > 0) return false;
  }
  return false;
}

/** So many lines of names, dates and telephones may follow a table. */
const MOST_SIGNED = 4;

/** 评价结论 | one answer over the other fields: what is asked; undefined of other lines. */
function labelOfAnswer(view: SheetView, line: number, { filled, numbers }: LineFacts, rect: Rect): string | undefined {
  const [label, answer, more] = filled;
  if (numbers > 0 || label === undefined || answer === undefined || more !== undefined) return undefined;
  const { left, right } = view.span(line, answer);
  const text = view.text(line, label);
  return right > left && (right >= rect.right || isAskedAfterwards(text)) ? text : undefined;
}

/** Tables below another one are looked for in so many lines above the end. */
const LOWER_TABLES = 200;

/**
 * The last line before another table that nobody knows the headings of: after an empty line, below the title of an annex, or
 * a title below a total, two or more texts in a line without figures, and figures below them; with a total above them all, a
 * title of their own, fewer columns than the table, or figures where it has words.
 */
export function aboveOtherHeading(view: SheetView, heading: Heading, rect: Rect): number {
  const from = (heading.lines.at(-1) ?? 0) + 1;
  for (let line = Math.max(from + 2, rect.bottom - LOWER_TABLES); line < rect.bottom; line += 1) {
    const facts = lineFacts(view, line, rect);
    if (isHeadingOfYears(view, heading, line, facts)) return aboveTitles(view, line, rect);
    if (isHeadingOfNumbers(view, line, facts, rect)) return line - 1;
    if (facts.numbers > 0 || facts.words.length < 2 || isSideText(view, line, facts)) continue;
    const title = isLoneText(lineFacts(view, line - 1, rect)) ? line - 1 : line;
    const above = lineFacts(view, title - 1, rect);
    const isTitledLine = title < line;
    const isFree = above.filled.length === 0 || (isTitledLine && isAnnex(view, title, rect));
    if (!isFree && !(isTitledLine && statesTotal(view, title - 1, above))) continue;
    const below = lineFacts(view, line + 1, rect);
    if (below.numbers === 0 || !below.filled.every((field) => facts.words.includes(field))) continue;
    if (isNarrower(view, heading, line, rect)) return title - 1;
    if (!isFree || below.numbers < 2) continue;
    const isOwn = isTitled(view, title, line, facts) || saysAgain(view, heading, line, rect);
    if (isOwn || hasTotalAbove(view, title - 1, rect) || countsWhatWasSaid(view, line, title, rect)) return title - 1;
  }
  return rect.bottom;
}

/** 附1：人员情况, 附表：三公经费: what stands below such a title is a table of its own, an empty line above it or none. */
function isAnnex(view: SheetView, line: number, rect: Rect): boolean {
  const [field = rect.left] = lineFacts(view, line, rect).filled;
  return /^附(?:件|表)?\s*[\d一二三四五六七八九十]{0,2}\s*[:：、.]/u.test(view.text(line, field));
}

/**
 * Grade | Students below a table of five tests: words over nothing but figures, but for the names before them, down to the end,
 * in half the columns of the table at most.
 */
function isNarrower(view: SheetView, heading: Heading, line: number, rect: Rect): boolean {
  const headed = Math.max(...heading.lines.map((each) => lineFacts(view, each, rect).filled.length));
  const { words } = lineFacts(view, line, rect);
  if (words.length * 2 > headed) return false;
  let records = 0;
  for (let below = line + 1; below <= rect.bottom; below += 1) {
    const facts = lineFacts(view, below, rect);
    if (facts.filled.length === 0) continue;
    const isRecord = facts.filled.every((field, place) => field === words[place]) && facts.numbers >= words.length - 1;
    if (!isRecord) return false;
    records += 1;
  }
  return records >= FEWEST_RECORDS;
}

/** So many lines of figures have a heading of their own. */
const FEWEST_RECORDS = 2;

/** So many figures where the record above has words are those of another table. */
const FEWEST_UNLIKE = 2;

/** INPUTS | Donor | Government below a list of outputs: figures stand below it where the last record above it has words. */
function countsWhatWasSaid(view: SheetView, line: number, title: number, rect: Rect): boolean {
  const above = lineFacts(view, title - 2, rect).words;
  const unlike = above.filter((field) => view.number(line + 1, field) !== undefined);
  return unlike.length >= FEWEST_UNLIKE;
}

/** | 1998 | 1999 | 2000, behind a name or none: the years of the heading once more, in the same fields, over a table of its own. */
function isHeadingOfYears(view: SheetView, heading: Heading, line: number, { filled, words }: LineFacts): boolean {
  const [first] = filled;
  const years = words[0] === first ? filled.slice(1) : filled;
  return (
    words.length <= 1 &&
    years.length >= FEWEST_YEARS &&
    years.every((field) => isYear(view, line, field)) &&
    heading.lines.some((above) => {
      const same = years.filter((field) => view.number(above, field) === view.number(line, field));
      return same.length >= FEWEST_YEARS;
    })
  );
}

/** Rep | 1 | 2 | 3 | 4 | Sum after an empty line: months or other numbers, with figures in the lines below them. */
function isHeadingOfNumbers(view: SheetView, line: number, facts: LineFacts, rect: Rect): boolean {
  const numbered = numberedFields(view, line, facts);
  if (numbered.length === 0 || lineFacts(view, line - 1, rect).filled.length > 0) return false;
  return [line + 1, line + 2].every((below) => {
    const figures = numbered.filter((field) => view.number(below, field) !== undefined);
    return figures.length * 2 > numbered.length;
  });
}

/** So many years in their fields are no figures of a record. */
const FEWEST_YEARS = 2;

/** The last line above the titles of a table and the empty lines between them. */
function aboveTitles(view: SheetView, heading: number, rect: Rect): number {
  let line = heading - 1;
  while (line > rect.top) {
    const facts = lineFacts(view, line, rect);
    if (facts.filled.length > 0 && !isLoneText(facts)) break;
    line -= 1;
  }
  return line;
}

/** So many headings said again are no words of a record. */
const LEAST_SAID_AGAIN = 3;

/** A summary of the records above has their headings once more, in other fields. */
function saysAgain(view: SheetView, heading: Heading, line: number, rect: Rect): boolean {
  const said = new Set(heading.lines.flatMap((each) => textsBetween(view, each, each, rect)));
  const again = textsBetween(view, line, line, rect).filter((text) => said.has(text));
  return new Set(again).size >= LEAST_SAID_AGAIN;
}

/** A title of its own over headings that all differ; 续建 over 未开工 | 未开工 is a group with a project that has not begun. */
function isTitled(view: SheetView, title: number, heading: number, { words }: LineFacts): boolean {
  const texts = words.map((field) => view.text(heading, field));
  return title < heading && texts.length >= FEWEST_HEADINGS && new Set(texts).size === texts.length;
}

/** So many headings below a title make a table of their own. */
const FEWEST_HEADINGS = 3;

/** The total may be followed by a line of rates, and more than one empty line. */
const BELOW_TOTAL = 4;

/** Whether a total stands right above a line: what follows it is no part of that table. */
export function hasTotalAbove(view: SheetView, line: number, rect: Rect): boolean {
  return Array.from({ length: BELOW_TOTAL }, (_, step) => line - 1 - step).some((above) => {
    return above >= rect.top && statesTotal(view, above, lineFacts(view, above, rect));
  });
}

function statesTotal(view: SheetView, line: number, { words, numbers }: LineFacts): boolean {
  return numbers > 0 && words.slice(0, 2).some((field) => saysTotal(view.text(line, field)));
}

/** Narrower tables are themselves no wider than labels with their figures and units. */
const WIDER_THAN_PAIRS = 4;

/**
 * The last record where labels with a figure each follow the table after a blank line: 资金总额（亿元） | 0.4961 below a
 * table of directions states the whole and is none of its lines.
 */
export function aboveStatedPairs(
  view: SheetView,
  from: number,
  bottom: number | undefined,
  rect: Rect,
  lexicon: HeadingLexicon,
): number | undefined {
  if (bottom === undefined || rect.right - rect.left + 1 < WIDER_THAN_PAIRS) return bottom;
  let line = bottom;
  let needsTotal = false;
  for (; line >= from; line -= 1) {
    const { filled, numbers } = lineFacts(view, line, rect);
    if (filled.length === 0) break;
    const isLabel = (place: number): boolean =>
      labelField(view.text(line, filled[place] ?? rect.left), lexicon) !== undefined;
    const isPair = filled.length <= 3 && numbers === 1;
    // 项目名称 | 某某, or two pairs in one line: more than a figure, so only a total above the empty line tells them from records.
    const isAnswer = (filled.length === 2 && numbers === 0) || (filled.length === 4 && numbers === 2 && isLabel(2));
    if (!isLabel(0) || !(isPair || isAnswer)) return bottom;
    needsTotal ||= !isPair;
  }
  const hasPairs = line < bottom && line > from && (!needsTotal || hasTotalAbove(view, line, rect));
  return hasPairs ? (lastRecord(view, from, { ...rect, bottom: line }) ?? bottom) : bottom;
}
