import { theOnly } from "../../../domain/collections/only";
import { CELL } from "../view/cell-class";
import { lineFacts } from "../view/line-facts";
import type { Rect } from "../view/raw-table";
import type { SheetView } from "../view/sheet-view";
import type { Heading } from "./header-lines";

/**
 * 序号 | 项目名称 | 金额 | 序号 | 项目名称 | 金额: a long list broken into columns, as pages of a book are. Gives one band for
 * each time the headings begin anew; none where they do not repeat as a whole.
 */
export function repeatedBands(view: SheetView, rect: Rect, headings: readonly Heading[]): readonly Rect[] {
  const first = theOnly(headings);
  if (first === undefined) return [];
  const texts = headingTexts(view, rect, first);
  const start = texts.findIndex((text) => text !== "");
  const written = texts.slice(start, texts.length - [...texts].reverse().findIndex((text) => text !== ""));
  const width = periodOf(written);
  if (width === undefined) return twoSides(view, rect, first, texts);
  if (areOfLinesToTheLeft(view, rect, first, start)) return [];
  const count = written.length / width;
  return Array.from({ length: count }, (_, place): Rect => {
    const left = rect.left + start + place * width;
    return {
      ...rect,
      left: place === 0 ? rect.left : left,
      right: place === count - 1 ? rect.right : left + width - 1,
    };
  });
}

/** 金额 | 占比 under 2024年 and again under 2023年, with names to the left of both: two periods of the same lines. */
function areOfLinesToTheLeft(view: SheetView, rect: Rect, { lines }: Heading, start: number): boolean {
  const body = { ...rect, top: (lines.at(-1) ?? rect.top) + 1 };
  return Array.from({ length: start }, (_, place) => rect.left + place).some((field) => holdsNames(view, field, body));
}

/**
 * Accounts with two sides, whose lines stand beside each other but have nothing to do with each other. One band for each
 * side; none where either side does not begin with names.
 */
function twoSides(view: SheetView, rect: Rect, { lines }: Heading, texts: readonly string[]): readonly Rect[] {
  const sides = measuredAlike(rect, texts) ?? namedTwice(view, rect, lines);
  const body = { ...rect, top: (lines.at(-1) ?? rect.top) + 1 };
  if (sides === undefined || ![sides.first, sides.second].every((field) => holdsNames(view, field, body))) return [];
  if (areGroups(view, sides, body)) return [];
  return [
    { ...rect, right: sides.second - 1 },
    { ...rect, left: sides.second },
  ];
}

/** 一级指标 | 分值 | 得分 merged down beside 二级指标 | 分值 | 得分: the left side names what the lines on the right are parts of. */
function areGroups(view: SheetView, { first, second }: Sides, { top, bottom }: Rect): boolean {
  let [groups, parts] = [0, 0];
  for (let line = top; line <= bottom; line += 1) {
    const span = view.span(line, first);
    if (span.top !== line || span.bottom === line) continue;
    groups += 1;
    for (let part = line; part <= span.bottom; part += 1) if (view.text(part, second) !== "") parts += 1;
  }
  return groups > 1 && parts >= 2 * groups;
}

/** Where the names of the lines stand on either side. */
interface Sides {
  readonly first: number;
  readonly second: number;
}

/** 资产 | 年初数 | 年末数 | 负债和净资产 | 年初数 | 年末数: the sides of a balance differ in what they name alone. */
function measuredAlike({ left }: Rect, texts: readonly string[]): Sides | undefined {
  const half = texts.length / 2;
  const [one, other] = [texts.slice(0, half), texts.slice(half)];
  const isEach = one.length === other.length && half > 1 && !texts.includes("") && new Set(one).size === half;
  const areAlike = isEach && one[0] !== other[0] && one.slice(1).every((text, place) => text === other[place + 1]);
  return areAlike ? { first: left, second: left + half } : undefined;
}

/** What the lines of accounts are called on either side of them. */
const NAMES_LINES =
  /^(?:(?:收入|支出)?项目(?:名称)?(?:[（(].*[)）])?|(?:预算|功能分类|经济分类|支出功能分类|收支)?科目(?:名称|编码)?|items?|particulars)$/i;

/** 收入 over 项目 | 决算数 and 支出 over 项目 | 合计 | 基本支出: each side has measures of its own, but says what its lines are called. */
function namedTwice(view: SheetView, rect: Rect, lines: readonly number[]): Sides | undefined {
  for (const line of lines) {
    const { filled } = lineFacts(view, line, rect);
    const [first, second, ...others] = filled.filter((field) =>
      NAMES_LINES.test(view.text(line, field).replace(/\s/g, "")),
    );
    if (first === undefined || second === undefined || others.length > 0) continue;
    // Each side has a measure at least, and nothing stands before the first.
    if (first !== filled[0] || second === first + 1 || second === filled.at(-1)) continue;
    const [left, right] = [view.text(line, first), view.text(line, second)];
    if (left === right || (/^收入/.test(left) && /^支出/.test(right))) return { first, second };
  }
  return undefined;
}

/** Whether most of what a field holds is words. */
function holdsNames(view: SheetView, field: number, { top, bottom }: Rect): boolean {
  let [words, others] = [0, 0];
  for (let line = top; line <= bottom; line += 1) {
    const found = view.classAt(line, field);
    if (found === CELL.word) words += 1;
    else if (found !== CELL.empty && found !== CELL.placeholder) others += 1;
  }
  return words > others && words > 1;
}

/** What stands over each field, all lines of the heading together. */
function headingTexts(view: SheetView, { left, right }: Rect, { lines }: Heading): readonly string[] {
  return Array.from({ length: right - left + 1 }, (_, place) =>
    lines
      .map((line) => view.text(line, left + place))
      .join("\n")
      .trim(),
  );
}

/** The number of headings after which all of them come again; undefined where they do not. */
function periodOf(texts: readonly string[]): number | undefined {
  for (let width = 2; width * 2 <= texts.length; width += 1) {
    if (texts.length % width !== 0 || !texts.every((text, place) => text === texts[place % width])) continue;
    const once = texts.slice(0, width);
    return once.includes("") || new Set(once).size < width ? undefined : width;
  }
  return undefined;
}
