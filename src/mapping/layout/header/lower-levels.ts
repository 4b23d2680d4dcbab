import type { HeadingLexicon } from "../../headings/heading-lexicon";
import { MEANS_SOMETHING } from "../../headings/heading-lexicon";
import type { LineFacts } from "../view/line-facts";
import { headerLikeness, isLoneText, lineFacts } from "../view/line-facts";
import { labelKind } from "../view/line-words";
import { isMaximum, isPlaceholder } from "../../text";
import { PANEL_WORDS } from "../../headings/people";
import type { Rect } from "../view/raw-table";
import type { SheetView } from "../view/sheet-view";
import { parseUnit } from "../../../domain/quantity/parse-unit";
import { isColumnNumbers } from "./column-numbers";

/** A second level under merged or unfilled captions, a repeated level in another language, or a line of column numbers. */
export function isLowerLevel(
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

function isYearLine(view: SheetView, line: number, facts: LineFacts): boolean {
  return facts.filled.every((field) => {
    const value = view.number(line, field);
    return value === undefined
      ? view.text(line, field).length <= 20
      : Number.isInteger(value) && value >= 1990 && value <= 2100;
  });
}
