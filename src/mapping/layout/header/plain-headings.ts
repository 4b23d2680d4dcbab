import { isUnitText } from "../../../domain/quantity/parse-unit";
import type { HeadingLexicon } from "../../headings/heading-lexicon";
import { isLongForHeading } from "../../text";
import type { LineFacts } from "../view/line-facts";
import { isSideText, isYear, lineFacts, numberedFields } from "../view/line-facts";
import type { Rect } from "../view/raw-table";
import type { SheetView } from "../view/sheet-view";
import type { Heading } from "./header-lines";
import { withLowerLevels } from "./header-lines";

/**
 * The heading of a table whose words are not of the trade, told by its shape: a line of short texts and years, or
 * numbers 1, 2, 3 …, most of them different or all twice over for the two sides of a list, above lines that hold
 * numbers in the same fields.
 */
export function findPlainHeading(view: SheetView, rect: Rect, lexicon: HeadingLexicon): Heading | undefined {
  const last = Math.min(rect.bottom - 1, rect.top + 30);
  for (let line = rect.top; line <= last; line += 1) {
    const facts = lineFacts(view, line, rect);
    const ofYears = facts.filled.filter((field) => isYear(view, line, field));
    const years = ofYears.length > 0 ? ofYears : numberedFields(view, line, facts);
    const headings = [...facts.words, ...years];
    if (headings.length < facts.filled.length) continue;
    if (facts.words.length < 2 && !followOneAnother(view, line, years)) continue;
    if (isSideText(view, line, facts) || facts.words.some((field) => isUnitText(view.text(line, field)))) continue;
    const texts = facts.filled.map((field) =>
      years.includes(field) ? view.number(line, field) : view.text(line, field),
    );
    const words = facts.words.map((field) => view.text(line, field));
    if (!(areMostlyDifferent(texts) || isSaidAgain(texts)) || !hasRecordsBelow(view, line, rect, facts.filled))
      continue;
    const lines = withLowerLevels(view, line, rect, lexicon);
    if (words.some(isLongForHeading) && !standsOverFigures(view, lines.at(-1) ?? line, rect, facts.filled[0])) continue;
    return { lines, byWords: false };
  }
  return undefined;
}

/** 2022 | 2023 | 2024, or the newest first: years beside one another, and no figures that happen to look like years. */
function followOneAnother(view: SheetView, line: number, years: readonly number[]): boolean {
  const values = years.map((field) => view.number(line, field) ?? Number.NaN);
  const steps = values.slice(1).map((value, at) => value - (values[at] ?? Number.NaN));
  return steps.length > 0 && (steps.every((step) => step === 1) || steps.every((step) => step === -1));
}

/** 本年起数 | 下降% | 本年死亡 | 下降%: a heading may come again beside another one, where most differ. */
function areMostlyDifferent(texts: readonly unknown[]): boolean {
  const different = new Set(texts).size;
  return different === texts.length || (different > 3 && different * 3 >= texts.length * 2);
}

/** 科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数. */
function isSaidAgain(texts: readonly unknown[]): boolean {
  const half = texts.slice(0, texts.length / 2);
  return (
    texts.length % 2 === 0 &&
    new Set(half).size === half.length &&
    half.every((text, at) => text === texts[half.length + at])
  );
}

/** A heading as long as a sentence is believed over so many lines of figures, and so many columns of them. */
const FEWEST_LINES_OF_FIGURES = 2;
const FEWEST_COLUMNS_OF_FIGURES = 2;

/**
 * 计入当期损益的政府补助（与企业业务密切相关，按照国家统一标准定额享受的除外） | … over names with their figures: each of the first
 * lines begins with a name, and two columns have nothing but figures in them.
 */
function standsOverFigures(view: SheetView, line: number, rect: Rect, first = rect.left): boolean {
  const below: LineFacts[] = [];
  for (let at = line + 1; at <= rect.bottom && below.length < LOOKED_AT; at += 1) below.push(lineFacts(view, at, rect));
  const records = below.filter(({ numbers }) => numbers > 0);
  if (records.length < FEWEST_LINES_OF_FIGURES || records.length < below.length) return false;
  if (records.some(({ filled, words }) => filled[0] !== words[0])) return false;
  let ofFigures = 0;
  for (let field = first + 1; field <= rect.right; field += 1) {
    const filled = records.filter((facts) => facts.filled.includes(field));
    if (filled.length > 0 && filled.every(({ words }) => !words.includes(field))) ofFigures += 1;
  }
  return ofFigures >= FEWEST_COLUMNS_OF_FIGURES;
}

/** Lines below a heading that may hold the first record, names without figures not counted; and those with them. */
const LOOKED_AT = 4;
const MOST_NAMES = 30;

function hasRecordsBelow(view: SheetView, line: number, rect: Rect, fields: readonly number[]): boolean {
  const headed = new Set(fields);
  let records = 0;
  let looked = 0;
  for (let below = line + 1; below <= Math.min(rect.bottom, line + MOST_NAMES) && looked < LOOKED_AT; below += 1) {
    const facts = lineFacts(view, below, rect);
    // 一、一般公共服务支出, 二、外交支出 … of which there is nothing to state stand above the first that has a figure.
    if (facts.filled.length === 1 && facts.words[0] === fields[0]) continue;
    looked += 1;
    const inside = facts.filled.filter((field) => headed.has(field)).length;
    if (inside >= 2 && facts.numbers > 0) records += 1;
  }
  return records >= 1;
}
