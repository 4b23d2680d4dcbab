import type { Heading } from "./header-lines";
import type { Rect } from "./raw-table";
import type { SheetView } from "./sheet-view";

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
  if (width === undefined) return [];
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
