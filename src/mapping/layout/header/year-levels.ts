import type { LineFacts } from "../view/line-facts";
import { isYear } from "../view/line-facts";
import type { SheetView } from "../view/sheet-view";

/**
 * Issuance date | 2019 | price | through, below "Outstanding as of December 31," | Exercise | Exercisable: the headings go
 * on, one of them with a year or a day, and the names of the lines have theirs on the last line alone.
 */
export function endsHeadings(view: SheetView, line: number, upper: LineFacts, facts: LineFacts): boolean {
  const [first = 0, ...behind] = facts.filled;
  if (upper.numbers > 0 || facts.words[0] !== first || upper.filled.includes(first)) return false;
  const isBelowHeading = behind.length > 1 && behind.every((field) => upper.filled.includes(field));
  return isBelowHeading && behind.some((field) => isYear(view, line, field) || saysDay(view.text(line, field)));
}

/** December 31, 2019; 31 March 2020. */
function saysDay(text: string): boolean {
  return /^(?:[a-z]{3,9}\.? \d{1,2},?|\d{1,2} [a-z]{3,9}\.?) (?:19|20)\d{2}$/iu.test(text);
}

/** 2022 | 2023 | 2024 below Actual and Budget, and nothing else. */
export function isLineOfYears(view: SheetView, line: number, { filled }: LineFacts): boolean {
  return filled.length > 1 && filled.every((field) => isYear(view, line, field));
}

/** 2023 | 2024, or short texts beside them, below a heading: years are figures of no record there. */
export function isYearLine(view: SheetView, line: number, facts: LineFacts): boolean {
  return facts.filled.every((field) => {
    const text = view.text(line, field);
    // (In millions of dollars) tells what the figures are of, at whatever length.
    const isShort = text.length <= 20 || (field === facts.filled[0] && /^[（(].*[)）]$/u.test(text));
    return view.number(line, field) === undefined ? isShort : isYear(view, line, field);
  });
}
