/** How a line is numbered: the mark with its number taken out, and the number. */
export interface Numbering {
  readonly style: string;
  readonly number: number;
  readonly isHan: boolean;
}

/** A letter that no number begins with. Most labels begin so, and are looked at no further. */
const BEGINS_OTHERWISE = /^(?![其一二三四五六七八九十])[\u4e00-\u9fffA-Za-z]/u;

/** 一、, 2., （3）, behind 其中： too; undefined for a line without a number. */
export function numberingOf(label: string): Numbering | undefined {
  if (BEGINS_OTHERWISE.test(label)) return undefined;
  const said = label.replace(/^\s*其中\s*[:：、]?\s*/u, "").normalize("NFKC");
  const match = /^\s*([(]?)(\d{1,2}|[一二三四五六七八九十])([).、,])(?!\d)/u.exec(said);
  if (match === null) return undefined;
  const [, open = "", mark = "", close = ""] = match;
  const han = "一二三四五六七八九十".indexOf(mark);
  const end = close === ")" ? ")" : ".";
  return { style: `${open}${han < 0 ? "1" : "一"}${end}`, number: han < 0 ? Number(mark) : han + 1, isHan: han >= 0 };
}
