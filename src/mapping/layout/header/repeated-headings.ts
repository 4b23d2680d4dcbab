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
  const [first, ...others] = headings;
  if (first === undefined) return [];
  const texts = headingTexts(view, rect, first);
  const start = texts.findIndex((text) => text !== "");
  const written = texts.slice(start, texts.length - [...texts].reverse().findIndex((text) => text !== ""));
  const width = periodOf(written);
  if (width === undefined) {
    if (others.length > 0) return [];
    const sides = namedSides(view, rect, first, texts);
    return sides.length > 0 ? sides : twoSides(view, rect, first);
  }
  const isSame = (other: Heading): boolean => headingTexts(view, rect, other).join("\n") === texts.join("\n");
  if (!others.every(isSame)) return [];
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

/**
 * 资产 | 年初数 | 年末数 | 负债和净资产 | 年初数 | 年末数: the sides of a balance, whose headings differ in what they name alone.
 * One band for each side; none where either side is not over names.
 */
function namedSides(view: SheetView, rect: Rect, { lines }: Heading, texts: readonly string[]): readonly Rect[] {
  const half = texts.length / 2;
  const [left, right] = [texts.slice(0, half), texts.slice(half)];
  if (half < 2 || left.length !== right.length || left[0] === right[0]) return [];
  if (texts.includes("") || new Set(left).size < half || left.slice(1).join("\n\n") !== right.slice(1).join("\n\n"))
    return [];
  const body = { ...rect, top: (lines.at(-1) ?? rect.top) + 1 };
  const middle = rect.left + half;
  if (![rect.left, middle].every((field) => holdsNames(view, field, body))) return [];
  return [
    { ...rect, right: middle - 1 },
    { ...rect, left: middle },
  ];
}

/** What the lines of accounts are called on either side of them. */
const NAMES_LINES =
  /^(?:(?:收入|支出)?项目(?:名称)?(?:[（(].*[)）])?|(?:预算|功能分类|经济分类|支出功能分类|收支)?科目(?:名称|编码)?|items?|particulars)$/i;

/**
 * 收入 over 项目 | 决算数 and 支出 over 项目 | 合计 | 基本支出: accounts with two sides, whose lines stand beside each other but have
 * nothing to do with each other. One band for each side; none where the second heading is not over names.
 */
function twoSides(view: SheetView, rect: Rect, { lines }: Heading): readonly Rect[] {
  for (const line of lines) {
    const { filled } = lineFacts(view, line, rect);
    const named = filled.filter((field) => NAMES_LINES.test(view.text(line, field).replace(/\s/g, "")));
    const [one, two] = named;
    if (one === undefined || two === undefined || named.length > 2 || one !== filled[0] || two === one + 1) continue;
    const [left, right] = [view.text(line, one), view.text(line, two)];
    const areSides = left === right || (/^收入/.test(left) && /^支出/.test(right));
    if (!areSides || two === filled.at(-1)) continue;
    if (!holdsNames(view, two, { ...rect, top: (lines.at(-1) ?? line) + 1 })) continue;
    return [
      { ...rect, right: two - 1 },
      { ...rect, left: two },
    ];
  }
  return [];
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
