import { lineFacts } from "../view/line-facts";
import type { Rect } from "../view/raw-table";
import type { SheetView } from "../view/sheet-view";

/** Headings that come again below another caption are at least so many. */
const FEWEST_REPEATED = 2;

/**
 * 困难补贴 |  | 护理补贴 |  | 合计 over 月份 | 人数 | 金额 | 人数 | 金额: the same headings once more below each caption, merged or not,
 * and nothing below what else stands beside them.
 */
export function areRepeatedBelow(view: SheetView, captions: number, line: number, rect: Rect): boolean {
  const { words, numbers } = lineFacts(view, captions, rect);
  const lower = lineFacts(view, line, rect);
  if (numbers > 0 || lower.numbers > 0 || words.length < FEWEST_REPEATED) return false;
  const below = words.map((field, place) => {
    const end = words[place + 1] ?? rect.right + 1;
    return lower.words.filter((at) => at >= field && at < end).map((at) => view.text(line, at));
  });
  const divided = below.filter(({ length }) => length > 0);
  const isEach = divided.every((texts) => texts.length >= FEWEST_REPEATED && new Set(texts).size === texts.length);
  return isEach && divided.length >= FEWEST_REPEATED && new Set(divided.map((texts) => texts.join("\n"))).size === 1;
}
