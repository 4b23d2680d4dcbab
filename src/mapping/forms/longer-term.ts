import { filledFields } from "../layout/view/line-facts";
import type { RawTable } from "../layout/view/raw-table";

/** What is to be reached over several years, and what in this one. */
const LONGER = /中期|长期|实施期|项目期|全周期|三年|五年/;
const THIS_YEAR = /年度|当年|本年/;
const LEAST_REPEATED = 2;
/** 数值 | 单位 twice over are a target and a result; names come twice only where there are two lists. */
const NAMES = /级指标|指标名称|指标内容/;
/** Goals stand right above the headings of the indicators. */
const LOOKED_ABOVE = 6;

/**
 * 二级指标 | 三级指标 | 指标值 twice over beside one 一级指标: indicators of several years beside those of this one. Gives the
 * fields of the side that is not about this year, by the captions above, else the first; none where nothing is repeated.
 */
export function longerTermFields({ view, headerLines, left, right }: RawTable): ReadonlySet<number> {
  const line = headerLines.at(-1) ?? 0;
  const headings = filledFields(view, line, left, right);
  const texts = headings.map((field) => view.text(line, field).replace(/\s/g, ""));
  const half = repeatedAtEnd(texts);
  if (half === undefined) return new Set();
  const [first = left, second = left] = [headings.at(-2 * half), headings.at(-half)];
  const above = (pattern: RegExp, from: number, to: number): boolean => {
    for (let up = line - 1; up >= Math.max(0, line - LOOKED_ABOVE); up -= 1)
      if (filledFields(view, up, from, to).some((field) => pattern.test(view.text(up, field)))) return true;
    return false;
  };
  const isFirstThisYear =
    above(THIS_YEAR, first, second - 1) && !above(LONGER, first, second - 1) && above(LONGER, second, right);
  const [from, to] = isFirstThisYear ? [second, right] : [first, second - 1];
  return new Set(Array.from({ length: to - from + 1 }, (_, place) => from + place));
}

/** How many texts at the end are those before them once more; the most that are. */
function repeatedAtEnd(texts: readonly string[]): number | undefined {
  for (let half = Math.floor(texts.length / 2); half >= LEAST_REPEATED; half -= 1) {
    const [before, after] = [texts.slice(-2 * half, -half), texts.slice(-half)];
    if (before.every((text, place) => text === after[place]) && before.some((text) => NAMES.test(text))) return half;
  }
  return undefined;
}
