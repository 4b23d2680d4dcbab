import type { Heading } from "../header/header-lines";
import { isComparison } from "../view/comparisons";
import { filledFields, lineFacts } from "../view/line-facts";
import type { Rect } from "../view/raw-table";
import type { SheetView } from "../view/sheet-view";

/** So many targets below each other are a column of them. */
const FEWEST_TARGETS = 3;
/** Names, targets, what was reached: a heading of indicators is no narrower. */
const FEWEST_HEADINGS = 3;

/**
 * The heading of indicators whose words nobody knows, told by what stands below it: the line of texts right above the
 * first of several targets in one field.
 */
export function headingAboveTargets(view: SheetView, rect: Rect): Heading | undefined {
  for (let line = rect.top + 1; line <= rect.bottom - FEWEST_TARGETS + 1; line += 1) {
    const first = filledFields(view, line, rect.left, rect.right).find((field) => isComparison(view.text(line, field)));
    if (first === undefined || targetsBelow(view, line, first, rect) < FEWEST_TARGETS) continue;
    const { words, numbers } = lineFacts(view, line - 1, rect);
    const isHeading = numbers === 0 && words.length >= FEWEST_HEADINGS && words.includes(first);
    return isHeading ? { lines: [line - 1], byWords: false } : undefined;
  }
  return undefined;
}

/** How many of the next lines have a target in the field. */
function targetsBelow(view: SheetView, from: number, field: number, { bottom }: Rect): number {
  let count = 0;
  for (let line = from; line <= Math.min(bottom, from + 2 * FEWEST_TARGETS); line += 1)
    if (isComparison(view.text(line, field))) count += 1;
  return count;
}
