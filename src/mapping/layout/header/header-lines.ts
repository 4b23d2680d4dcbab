import type { HeadingLexicon } from "../../headings/heading-lexicon";
import { MEANS_SOMETHING } from "../../headings/heading-lexicon";
import type { LineFacts } from "../view/line-facts";
import { headerLikeness, lineFacts } from "../view/line-facts";
import type { Rect } from "../view/raw-table";
import type { SheetView } from "../view/sheet-view";
import { isLowerLevel } from "./lower-levels";
import { holdsValues, isUpperLevel } from "./upper-levels";

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
    if (isGoalLine(view, line, facts) || statesUnits(view, line, facts)) continue;
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

/** % | % | % below years: the unit of each column, whose headings stand above. */
function statesUnits(view: SheetView, line: number, { words, filled }: LineFacts): boolean {
  return words.length === filled.length && words.every((field) => /^[%％‰]$/u.test(view.text(line, field)));
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
