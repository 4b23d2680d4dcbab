import type { Field } from "../../domain/lists";
import type { HeadingLexicon } from "../headings/heading-lexicon";
import type { Heading } from "./header/header-lines";
import { findHeadings } from "./header/header-lines";
import { findPlainHeading } from "./header/plain-headings";
import { repeatedBands } from "./header/repeated-headings";
import { readTitles, titleTop } from "./header/titles";
import { labelField } from "./label-columns";
import { splitAtEmptyFields } from "./view/empty-fields";
import type { LineFacts } from "./view/line-facts";
import { filledFields, isLoneText, isSideText, lineFacts } from "./view/line-facts";
import { labelKind, saysContinued } from "./view/line-words";
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
 * Nothing between two tables of the same headings but the word 续表, or the first one's titles once more. What follows a
 * total under its own title is a table of its own.
 */
function isPageBreak(
  view: SheetView,
  [top, bottom]: readonly [number, number],
  before: { readonly heading: Heading; readonly top: number },
  rect: Rect,
): boolean {
  if (top > bottom) return true;
  const texts = textsBetween(view, top, bottom, rect);
  if (texts.some(saysContinued)) return true;
  const titles = textsBetween(view, before.top, (before.heading.lines[0] ?? 0) - 1, rect);
  return texts.every((text) => titles.includes(text)) && !hasTotalAbove(view, top, rect);
}

function textsBetween(view: SheetView, top: number, bottom: number, rect: Rect): readonly string[] {
  const texts: string[] = [];
  for (let line = top; line <= bottom; line += 1)
    for (const field of lineFacts(view, line, rect).filled) texts.push(view.text(line, field));
  return texts;
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
  return {
    view,
    headerLines: heading.lines,
    titles,
    bodyTop: lastHeader + 1,
    bodyBottom,
    left: headlessEdge(view, lastHeader + 1, bodyBottom, left, -1, part),
    right: headlessEdge(view, lastHeader + 1, bodyBottom, right, 1, part),
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

/** The last line that can be a record or total: notes, signatures and lone texts after it are not the table's. */
function lastRecord(view: SheetView, from: number, rect: Rect): number | undefined {
  for (let line = rect.bottom; line >= from; line -= 1) {
    const facts = lineFacts(view, line, rect);
    if (facts.filled.length === 0 || isSideText(view, line, facts)) continue;
    if (isLoneText(facts)) continue;
    return line;
  }
  return undefined;
}

/** Tables below another one are looked for in so many lines above the end. */
const LOWER_TABLES = 200;
/** The total may be followed by a line of rates, and more than one empty line. */
const BELOW_TOTAL = 4;

/**
 * The last line before another table that nobody knows the headings of: after an empty line two or more texts in a line
 * without figures, and figures below them; with a total above them all, or a title of their own.
 */
function aboveOtherHeading(view: SheetView, heading: Heading, rect: Rect): number {
  const from = (heading.lines.at(-1) ?? 0) + 1;
  for (let line = Math.max(from + 2, rect.bottom - LOWER_TABLES); line < rect.bottom; line += 1) {
    const facts = lineFacts(view, line, rect);
    if (facts.numbers > 0 || facts.words.length < 2 || isSideText(view, line, facts)) continue;
    const title = isLoneText(lineFacts(view, line - 1, rect)) ? line - 1 : line;
    if (lineFacts(view, title - 1, rect).filled.length > 0) continue;
    const below = lineFacts(view, line + 1, rect);
    const isHeading = below.numbers >= 2 && below.filled.every((field) => facts.words.includes(field));
    if (!isHeading) continue;
    const isOwn = isTitled(view, title, line, facts) || saysAgain(view, heading, line, rect);
    if (isOwn || hasTotalAbove(view, title - 1, rect)) return title - 1;
  }
  return rect.bottom;
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

function hasTotalAbove(view: SheetView, line: number, rect: Rect): boolean {
  return Array.from({ length: BELOW_TOTAL }, (_, step) => line - 1 - step).some((above) => {
    if (above < rect.top) return false;
    const { words, numbers } = lineFacts(view, above, rect);
    return numbers > 0 && words.slice(0, 2).some((field) => isTotal(view.text(above, field)));
  });
}

/** Narrower tables are themselves no wider than labels with their figures and units. */
const WIDER_THAN_PAIRS = 4;

/**
 * The last record where labels with a figure each follow the table after a blank line: 资金总额（亿元） | 0.4961 below a
 * table of directions states the whole and is none of its lines.
 */
function aboveStatedPairs(
  view: SheetView,
  from: number,
  bottom: number | undefined,
  rect: Rect,
  lexicon: HeadingLexicon,
): number | undefined {
  if (bottom === undefined || rect.right - rect.left + 1 < WIDER_THAN_PAIRS) return bottom;
  let line = bottom;
  for (; line >= from; line -= 1) {
    const { filled, numbers } = lineFacts(view, line, rect);
    if (filled.length === 0) break;
    const label = view.text(line, filled[0] ?? rect.left);
    if (filled.length > 3 || numbers !== 1 || labelField(label, lexicon) === undefined) return bottom;
  }
  const hasPairs = line < bottom && line > from;
  return hasPairs ? (lastRecord(view, from, { ...rect, bottom: line }) ?? bottom) : bottom;
}

/** Headless fields that touch the headed ones, on one side of them, and are filled in most records belong to the table. */
function headlessEdge(view: SheetView, top: number, bottom: number, edge: number, step: 1 | -1, rect: Rect): number {
  let last = edge;
  for (let field = edge + step; field >= rect.left && field <= rect.right; field += step) {
    let filled = 0;
    for (let line = top; line <= bottom; line += 1) if (!view.isEmpty(line, field)) filled += 1;
    if (filled < 2 || filled * 2 < bottom - top + 1) break;
    last = field;
  }
  return last;
}

/**
 * Tables side by side: parts of the rectangle with empty fields between them, each with a heading of its own.
 * One table with spacer columns is told apart by not repeating a heading.
 */
function independentBands(view: SheetView, rect: Rect, lexicon: HeadingLexicon): readonly Rect[] {
  const parts = splitAtEmptyFields(view, rect);
  if (parts.length < 2) return [];
  const bands: { rect: Rect; words: ReadonlySet<Field>; line: number }[] = [];
  for (const part of parts) {
    const heading = findHeadings(view, part, lexicon)[0];
    const line = heading?.lines[0] ?? -1;
    const words = new Set(
      heading === undefined ? [] : heading.lines.flatMap((at) => bandWords(view, at, part, lexicon)),
    );
    const last = bands.at(-1);
    // What begins without anything that names its lines is a further part of the table to its left.
    const named = [...words].slice(0, 2).some((field) => NAMES_LINES.has(field));
    const own =
      last === undefined ||
      (words.size >= 2 && named && (line !== last.line || shares(words, last.words))) ||
      (words.size >= 2 && hasTotalOfItsOwn(view, line, part, last.rect));
    if (own) bands.push({ rect: { ...part }, words, line });
    else
      bands[bands.length - 1] = {
        rect: { ...last.rect, right: part.right },
        words: new Set([...last.words, ...words]),
        line: last.line,
      };
  }
  const headed = bands.filter((band) => band.words.size >= 2);
  return headed.length > 1 ? bands.map((band) => band.rect) : [];
}

/** The first field of the part says 合计 in a line that is a record in the part to its left. */
function hasTotalOfItsOwn(view: SheetView, heading: number, part: Rect, left: Rect): boolean {
  for (let line = heading + 1; line <= part.bottom; line += 1) {
    if (!isTotal(view.text(line, part.left))) continue;
    const other = lineFacts(view, line, left);
    if (other.filled.length > 1 && !other.words.some((field) => isTotal(view.text(line, field)))) return true;
  }
  return false;
}

function isTotal(label: string): boolean {
  const kind = labelKind(label)?.kind;
  return kind === "total" || kind === "subtotal";
}

const NAMES_LINES: ReadonlySet<Field> = new Set<Field>([
  "seq",
  "project_name",
  "project_code",
  "department",
  "implementing_unit",
  "category",
  "direction",
  "indicator_l1",
  "indicator_l2",
  "indicator_name",
  "grade",
  "rank",
  "pay_date",
]);

function shares(a: ReadonlySet<Field>, b: ReadonlySet<Field>): boolean {
  for (const word of a) if (b.has(word)) return true;
  return false;
}

/** The most likely fields of a heading line. */
function bandWords(view: SheetView, line: number, rect: Rect, lexicon: HeadingLexicon): readonly Field[] {
  return filledFields(view, line, rect.left, rect.right).flatMap((field) => {
    const best = lexicon.candidates(view.text(line, field))[0];
    return best === undefined || best.score < 0.8 || best.field === "remark" ? [] : [best.field];
  });
}
