import type { HeadingLexicon } from "../headings/heading-lexicon";
import { isLabelled, isNote, isSignature } from "./line-words";
import type { Rect } from "./raw-table";
import type { SheetView } from "./sheet-view";
import { isPlaceholder, looseNumber } from "../text";

/** Which fields of a line hold something, between two fields. */
export function filledFields(view: SheetView, line: number, left: number, right: number): readonly number[] {
  const filled: number[] = [];
  for (let field = left; field <= right; field += 1) if (!view.isEmpty(line, field)) filled.push(field);
  return filled;
}

/** What a line looks like before anybody knows what it means. */
export interface LineFacts {
  readonly filled: readonly number[];
  /** Fields with words: text that is no number and not "—". */
  readonly words: readonly number[];
  readonly numbers: number;
}

export function lineFacts(view: SheetView, line: number, rect: Rect): LineFacts {
  const filled = filledFields(view, line, rect.left, rect.right);
  const words: number[] = [];
  let numbers = 0;
  for (const field of filled) {
    const value = view.value(line, field);
    if (typeof value === "string") {
      // (2025) alone on its line is a title's year, not a negative amount.
      if (filled.length === 1 && /^\s*[（(]\s*(?:19|20)\d{2}\s*[)）]\s*$/.test(value)) words.push(field);
      else if (looseNumber(value) !== undefined) numbers += 1;
      else if (!isPlaceholder(value)) words.push(field);
    } else if (value !== null) numbers += 1;
  }
  return { filled, words, numbers };
}

/** True when the line's only content is one text (over however many merged cells). */
export function isLoneText(facts: LineFacts): boolean {
  return facts.filled.length === 1 && facts.words.length === 1;
}

/** Notes, signatures and label–value lines around a table; none of them is a record. */
export function isSideText(view: SheetView, line: number, facts: LineFacts): boolean {
  const first = facts.words[0];
  if (first === undefined) return false;
  const text = view.text(line, first);
  if (isSignature(text)) return true;
  if (isNote(text) && facts.numbers === 0) return true;
  return facts.numbers === 0 && facts.words.every((field) => isLabelled(view.text(line, field)));
}

/** How many of a line's cells are words of the trade for headings, and whether that makes it a heading. */
export interface HeaderLikeness {
  readonly hits: number;
  readonly strong: boolean;
}

const NO_HEADER: HeaderLikeness = { hits: 0, strong: false };

export function headerLikeness(
  view: SheetView,
  line: number,
  facts: LineFacts,
  lexicon: HeadingLexicon,
): HeaderLikeness {
  const { words, filled } = facts;
  if (words.length < 2) return NO_HEADER;
  const years = facts.numbers === 0 || facts.numbers > 6 ? 0 : yearsIn(view, line, filled);
  const strangers = facts.numbers - years;
  if (strangers > 1) return NO_HEADER;
  // A heading line begins with headings; asking the first three words keeps long sheets of text cheap.
  if (!words.slice(0, 3).some((field) => lexicon.likeness(view.text(line, field)) >= 0.8)) return NO_HEADER;
  let hits = 0;
  for (const field of words) {
    const text = view.text(line, field);
    if (lexicon.likeness(text) >= 0.6 || isCriterion(text)) hits += 1;
  }
  const strong = strangers <= (hits >= 5 ? 1 : 0) && hits >= 2 && hits / (words.length + strangers) >= 0.5;
  return { hits, strong };
}

/** 立项必要性（20分）: what evaluators give points for, with the most that they can give. */
function isCriterion(text: string): boolean {
  return /^[^\d（()）]{2,14}[（(]\s*\d{1,3}\s*分?\s*[)）]$/.test(text);
}

function yearsIn(view: SheetView, line: number, filled: readonly number[]): number {
  return filled.filter((field) => {
    const value = view.number(line, field);
    return value !== undefined && Number.isInteger(value) && value >= 1990 && value <= 2100;
  }).length;
}
