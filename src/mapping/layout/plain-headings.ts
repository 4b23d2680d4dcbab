import { isUnitText } from "../../domain/quantity/parse-unit";
import type { HeadingLexicon } from "../headings/heading-lexicon";
import type { Heading } from "./header-lines";
import { withLowerLevels } from "./header-lines";
import { isSideText, isYear, lineFacts } from "./line-facts";
import type { Rect } from "./raw-table";
import type { SheetView } from "./sheet-view";

/**
 * The heading of a table whose words are not of the trade, told by its shape: a line of short texts and years,
 * most of them different, above lines that hold numbers in the same fields.
 */
export function findPlainHeading(view: SheetView, rect: Rect, lexicon: HeadingLexicon): Heading | undefined {
  const last = Math.min(rect.bottom - 1, rect.top + 30);
  for (let line = rect.top; line <= last; line += 1) {
    const facts = lineFacts(view, line, rect);
    const years = facts.filled.filter((field) => isYear(view, line, field));
    const headings = [...facts.words, ...years];
    if (facts.words.length < 2 || headings.length < facts.filled.length) continue;
    if (isSideText(view, line, facts) || facts.words.some((field) => isUnitText(view.text(line, field)))) continue;
    const texts = headings.map((field) => view.text(line, field));
    if (texts.some((text) => text.length > 24) || !areMostlyDifferent(texts)) continue;
    if (!hasRecordsBelow(view, line, rect, facts.filled)) continue;
    return { lines: withLowerLevels(view, line, rect, lexicon), byWords: false };
  }
  return undefined;
}

/** 本年起数 | 下降% | 本年死亡 | 下降%: a heading may come again beside another one, where most differ. */
function areMostlyDifferent(texts: readonly string[]): boolean {
  const different = new Set(texts).size;
  return different === texts.length || (different > 3 && different * 3 >= texts.length * 2);
}

function hasRecordsBelow(view: SheetView, line: number, rect: Rect, fields: readonly number[]): boolean {
  let records = 0;
  for (let below = line + 1; below <= Math.min(rect.bottom, line + 4); below += 1) {
    const facts = lineFacts(view, below, rect);
    const inside = facts.filled.filter((field) => fields.includes(field)).length;
    if (inside >= 2 && facts.numbers > 0) records += 1;
  }
  return records >= 1;
}
