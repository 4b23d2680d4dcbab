import type { HeadingLexicon } from "../headings/heading-lexicon";
import type { Heading } from "./header/header-lines";
import { findHeadings } from "./header/header-lines";
import { findPlainHeading } from "./header/plain-headings";
import { repeatedBands } from "./header/repeated-headings";
import { readTitles, titleTop } from "./header/titles";
import { independentBands } from "./side-by-side";
import { aboveOtherHeading, aboveStatedPairs, hasTotalAbove, lastRecord } from "./table-end";
import { filledFields, textsBetween } from "./view/line-facts";
import { saysContinued, saysPage } from "./view/line-words";
import type { RawTable, Rect } from "./view/raw-table";
import type { SheetView } from "./view/sheet-view";

/** All tables of records in a rectangle of a sheet: stacked, side by side, or both. */
export function findTables(view: SheetView, rect: Rect, lexicon: HeadingLexicon): readonly RawTable[] {
  const bands = independentBands(view, rect, lexicon);
  if (bands.length > 1) return bands.flatMap((band) => findTables(view, band, lexicon));
  const headings = findHeadings(view, rect, lexicon);
  const repeated = repeatedBands(view, rect, headings);
  if (repeated.length > 1) return repeated.flatMap((band) => findTables(view, band, lexicon));
  if (headings.length === 0) {
    const plain = findPlainHeading(view, rect, lexicon);
    if (plain === undefined) return [];
    const sides = repeatedBands(view, rect, [plain]);
    if (sides.length > 1) return sides.flatMap((side) => findTables(view, side, lexicon));
    return withLowerTables(view, plain, rect.top, rect, lexicon);
  }
  return stackedTables(view, rect, headings, lexicon);
}

/** One table for each heading; a heading repeated without a title in between is a page break, not a table. */
function stackedTables(
  view: SheetView,
  rect: Rect,
  headings: readonly Heading[],
  lexicon: HeadingLexicon,
): readonly RawTable[] {
  const starts: { readonly heading: Heading; readonly top: number }[] = [];
  for (const heading of headings) {
    const previous = starts.at(-1);
    const floor = previous === undefined ? rect.top : (previous.heading.lines.at(-1) ?? 0) + 1;
    const top = titleTop(view, heading.lines[0] ?? 0, floor, rect);
    const first = heading.lines[0] ?? 0;
    const goesOn = previous !== undefined && repeats(view, previous.heading, heading, rect);
    if (goesOn && isPageBreak(view, [top, first - 1], previous, rect)) continue;
    starts.push({ heading, top });
  }
  const tables: RawTable[] = [];
  starts.forEach(({ heading, top }, place) => {
    const next = starts[place + 1];
    const part: Rect = { ...rect, top, bottom: next === undefined ? rect.bottom : next.top - 1 };
    const split = starts.length > 1 ? independentBands(view, part, lexicon) : [];
    const bands = split.length > 1 ? split : repeatedBands(view, part, [heading]);
    if (bands.length > 1) tables.push(...bands.flatMap((band) => findTables(view, band, lexicon)));
    else tables.push(...withLowerTables(view, heading, top, part, lexicon));
  });
  return tables;
}

/**
 * Nothing between two tables of the same headings but the word 续表, the number of a page, or the first one's titles once
 * more. What follows a total under its own title is a table of its own.
 */
function isPageBreak(
  view: SheetView,
  [top, bottom]: readonly [number, number],
  before: { readonly heading: Heading; readonly top: number },
  rect: Rect,
): boolean {
  if (top > bottom) return true;
  const texts = textsBetween(view, top, bottom, rect);
  if (texts.some(saysContinued) || texts.some(saysPage)) return true;
  const titles = textsBetween(view, before.top, (before.heading.lines[0] ?? 0) - 1, rect);
  return texts.every((text) => titles.includes(text)) && !hasTotalAbove(view, top, rect);
}

function repeats(view: SheetView, a: Heading, b: Heading, rect: Rect): boolean {
  const first = a.lines[0] ?? 0;
  const second = b.lines[0] ?? 0;
  for (let field = rect.left; field <= rect.right; field += 1) {
    if (view.text(first, field) !== view.text(second, field)) return false;
  }
  return true;
}

/** The table that belongs to a heading, and those below it whose headings are of no trade. */
function withLowerTables(
  view: SheetView,
  heading: Heading,
  top: number,
  part: Rect,
  lexicon: HeadingLexicon,
): readonly RawTable[] {
  const bottom = aboveOtherHeading(view, heading, part);
  const table = tableOf(view, heading, top, { ...part, bottom }, lexicon);
  const lower = bottom < part.bottom ? findTables(view, { ...part, top: bottom + 1 }, lexicon) : [];
  return table === undefined ? lower : [table, ...lower];
}

/** The table that belongs to a heading; undefined when nothing stands below it. */
function tableOf(
  view: SheetView,
  heading: Heading,
  top: number,
  part: Rect,
  lexicon: HeadingLexicon,
): RawTable | undefined {
  const firstHeader = heading.lines[0] ?? 0;
  const lastHeader = heading.lines.at(-1) ?? 0;
  const titles = readTitles(view, top, firstHeader - 1, part);
  const [left, right] = extent(view, heading.lines, part);
  // A name without a heading may stand left of the headed fields and tells records from notes.
  const inside: Rect = { ...part, left: part.left, right };
  const last = lastRecord(view, lastHeader + 1, inside);
  const bodyBottom = aboveStatedPairs(view, lastHeader + 1, last, inside, lexicon);
  if (bodyBottom === undefined) return undefined;
  const records: Rect = { ...part, top: lastHeader + 1, bottom: bodyBottom };
  return {
    view,
    headerLines: heading.lines,
    titles,
    bodyTop: lastHeader + 1,
    bodyBottom,
    left: headlessEdge(view, records, left, -1),
    right: headlessEdge(view, records, right, 1),
    byWords: heading.byWords,
  };
}

/** Fields from the first to the last heading, merged headings with all they cover. */
function extent(view: SheetView, lines: readonly number[], rect: Rect): readonly [number, number] {
  let left = rect.right;
  let right = rect.left;
  for (const line of lines) {
    for (const field of filledFields(view, line, rect.left, rect.right)) {
      left = Math.min(left, field);
      right = Math.max(right, Math.min(rect.right, view.span(line, field).right));
    }
  }
  return [left, right];
}

/**
 * Headless fields that touch the headed ones, on one side of them, and are filled in most records belong to the table.
 */
function headlessEdge(view: SheetView, records: Rect, edge: number, step: 1 | -1): number {
  const { top, bottom, left, right } = records;
  const isFilled = (field: number): boolean => {
    let filled = 0;
    for (let line = top; line <= bottom; line += 1) if (!view.isEmpty(line, field)) filled += 1;
    return filled >= 2 && filled * 2 >= bottom - top + 1;
  };
  let last = edge;
  for (let field = edge + step; field >= left && field <= right && isFilled(field); field += step) last = field;
  return last;
}
