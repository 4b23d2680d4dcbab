import { cellKey } from "../../../domain/cells/address";
import type { HeadingLexicon } from "../../headings/heading-lexicon";
import { MEANS_IT_SURELY } from "../../headings/heading-lexicon";
import type { CellClass } from "./cell-class";
import { CELL } from "./cell-class";
import { isLabelled, isNote, isSignature } from "./line-words";
import { monthNumbers } from "./month-numbers";
import type { Rect } from "./raw-table";
import type { SheetView } from "./sheet-view";

/** What a line looks like before anybody knows what it means. */
export interface LineFacts {
  readonly filled: readonly number[];
  /** Fields with words: text that is no number and not "—". */
  readonly words: readonly number[];
  readonly numbers: number;
}

/** Which fields of a line hold something, between two fields. */
export function filledFields(view: SheetView, line: number, left: number, right: number): readonly number[] {
  return factsBetween(view, line, left, right).filled;
}

/** What a line looks like within a rectangle. A year that stands alone is a caption and no figure. */
export function lineFacts(view: SheetView, line: number, { left, right }: Rect): LineFacts {
  const facts = factsBetween(view, line, left, right);
  const [only] = facts.filled;
  if (facts.filled.length !== 1 || only === undefined || !isYearAlone(view, line, only)) return facts;
  return { filled: facts.filled, words: [only], numbers: 0 };
}

/** Facts with the classes of the cells that they were told from. */
interface Shape extends LineFacts {
  readonly classes: readonly CellClass[];
}

/** The shape of the line that was last looked at, by view and by the fields between which it was. */
const lastShapes = new WeakMap<SheetView, Map<number, Shape>>();

/** The lines of a table mostly have one shape: the facts of the line before are used again where they are true. */
function factsBetween(view: SheetView, line: number, left: number, right: number): LineFacts {
  let shapes = lastShapes.get(view);
  if (shapes === undefined) lastShapes.set(view, (shapes = new Map<number, Shape>()));
  const key = cellKey(left, right);
  const last = shapes.get(key);
  if (last !== undefined && hasShape(view, line, left, right, last.classes)) return last;
  const shape = shapeOf(view, line, left, right);
  shapes.set(key, shape);
  return shape;
}

function hasShape(view: SheetView, line: number, left: number, right: number, classes: readonly CellClass[]): boolean {
  for (let field = left; field <= right; field += 1)
    if (view.classAt(line, field) !== classes[field - left]) return false;
  return true;
}

function shapeOf(view: SheetView, line: number, left: number, right: number): Shape {
  const classes: CellClass[] = [];
  const filled: number[] = [];
  const words: number[] = [];
  let numbers = 0;
  for (let field = left; field <= right; field += 1) {
    const found = view.classAt(line, field);
    classes.push(found);
    if (found !== CELL.empty) filled.push(field);
    if (found === CELL.word) words.push(field);
    else if (found !== CELL.placeholder && found !== CELL.empty) numbers += 1;
  }
  return { filled, words, numbers, classes };
}

/** (2025) alone on its line is a title's year, not a negative amount. */
function isYearAlone(view: SheetView, line: number, field: number): boolean {
  return (
    view.classAt(line, field) === CELL.numberText && /^[（(]\s*(?:19|20)\d{2}\s*[)）]$/.test(view.text(line, field))
  );
}

/** Fewer numbers that count up are figures as often as headings. */
const FEWEST_NUMBERED = 4;

/** The fields of a line whose figures are 1, 2, 3, 4 and so on beside one another, and no others; none of any other line. */
export function numberedFields(
  view: SheetView,
  line: number,
  { filled, words, numbers }: LineFacts,
): readonly number[] {
  if (numbers < FEWEST_NUMBERED || numbers + words.length < filled.length) return [];
  const figures = filled.filter((field) => !words.includes(field));
  return figures.every((field, place) => view.number(line, field) === place + 1) ? figures : [];
}

/** What some lines show, field by field, the first and the last line included. */
export function textsBetween(view: SheetView, top: number, bottom: number, rect: Rect): readonly string[] {
  const texts: string[] = [];
  for (let line = top; line <= bottom; line += 1)
    for (const field of lineFacts(view, line, rect).filled) texts.push(view.text(line, field));
  return texts;
}

/** True when the line's only content is one text (over however many merged cells). */
export function isLoneText(facts: LineFacts): boolean {
  return facts.filled.length === 1 && facts.words.length === 1;
}

/** "Source of revenue | Current period | Prior period": so many texts beside one another are headings, whatever the first begins with. */
const FEWEST_HEADINGS = 3;

/** Notes, signatures and label–value lines around a table; none of them is a record. */
export function isSideText(view: SheetView, line: number, facts: LineFacts): boolean {
  const first = facts.words[0];
  if (first === undefined) return false;
  const text = view.text(line, first);
  if (isSignature(text)) return !opensLedger(view, line, facts);
  if (isNote(text) && facts.numbers === 0 && facts.words.length < FEWEST_HEADINGS) return true;
  return facts.numbers === 0 && facts.words.every((field) => isLabelled(view.text(line, field)));
}

/** A line of headings of at least so many columns. */
const LEDGER_COLUMNS = 4;

/** 日期 | 凭证号 | 摘要 | 金额: the headings of a ledger, where a signature would have its day beside it. */
function opensLedger(view: SheetView, line: number, { words, numbers }: LineFacts): boolean {
  const [first, second] = words.slice(0, 2).map((field) => view.text(line, field));
  if (first === undefined || second === undefined || numbers > 0 || words.length < LEDGER_COLUMNS) return false;
  return /^(?:日期|date)$/i.test(first) && !/\d/.test(second);
}

/** How many of a line's cells are words of the trade for headings, and whether that makes it a heading. */
export interface HeaderLikeness {
  readonly hits: number;
  readonly strong: boolean;
}

const NO_HEADER: HeaderLikeness = { hits: 0, strong: false };

/** Judges a line as a heading by its words; a line of figures is none, whatever years stand in it; months may be numbers. */
export function headerLikeness(
  view: SheetView,
  line: number,
  facts: LineFacts,
  lexicon: HeadingLexicon,
): HeaderLikeness {
  const { words, filled } = facts;
  if (words.length < 2) return NO_HEADER;
  const years = facts.numbers === 0 || facts.numbers > 6 ? 0 : yearsIn(view, line, filled);
  const strangers = facts.numbers - years - monthNumbers(view, line, facts).size;
  if (strangers > 1) return NO_HEADER;
  // A heading line begins with headings; asking the first three words keeps long sheets of text cheap.
  if (!words.slice(0, 3).some((field) => lexicon.likeness(view.text(line, field)) >= MEANS_IT_SURELY)) return NO_HEADER;
  if (answersYesAndNo(view, line, words)) return NO_HEADER;
  let hits = 0;
  let sure = 0;
  for (const field of words) {
    const text = view.text(line, field);
    // 完成接种，接种率保持在95%以上。 is an answer, whatever words of the trade it has.
    const likeness = /[。；]$/.test(text) ? 0 : lexicon.likeness(text);
    if (likeness >= 0.6 || isCriterion(text)) hits += 1;
    if (likeness >= 1) sure += 1;
  }
  // Three headings that mean nothing else make a heading of a line whose other columns the trade has no field for.
  const share = sure >= 3 && facts.numbers === 0 ? 0.3 : 0.5;
  const strong = strangers <= (hits >= 5 ? 1 : 0) && hits >= 2 && hits / (words.length + strangers) >= share;
  return { hits, strong };
}

/** No | No | Yes | Yes: answers, though "No" may stand over numbers. */
function answersYesAndNo(view: SheetView, line: number, words: readonly number[]): boolean {
  const answers = words.filter((field) => /^(?:yes|no)$/i.test(view.text(line, field)));
  return answers.length >= 2;
}

/** 立项必要性（20分）: what evaluators give points for, with the most that they can give. */
function isCriterion(text: string): boolean {
  return /^[^\d（()）]{2,14}[（(]\s*\d{1,3}\s*分?\s*[)）]$/.test(text);
}

function yearsIn(view: SheetView, line: number, filled: readonly number[]): number {
  return filled.filter((field) => isYear(view, line, field)).length;
}

/** A number that heads a column of figures of its year. */
export function isYear(view: SheetView, line: number, field: number): boolean {
  const value = view.number(line, field);
  return value !== undefined && Number.isInteger(value) && value >= 1990 && value <= 2100;
}
