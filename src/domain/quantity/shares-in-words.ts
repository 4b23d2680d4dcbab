import { exact } from "../figures/exact";
import { chineseNumber } from "./chinese-numerals";
import type { Piece } from "./number-pieces";
import { qualifiersAround } from "./number-pieces";

const TENTHS = "[一二三四五六七八九]";
const NUMERAL = "[一二两三四五六七八九十][零〇一二两三四五六七八九十百千]*|百";
/** 百分之百, 百分之九十六点五; 九成, 八成五: tenths only where nothing follows that would make another word of 成. */
const SHARE = new RegExp(
  `百分之(?<percent>${NUMERAL})(?:点(?<decimals>[零〇一二三四五六七八九]+))?|(?<![\\p{Script=Han}\\d]*[第十百千\\d])(?<tenths>${TENTHS})成(?<half>${TENTHS}|半)?(?=[以多左上\\s,，。;；、)）]|$)`,
  "gu",
);

/** Shares that are written in words alone. They are as firm as digits: nothing is counted or named in this way. */
export function sharesInWords(half: string): readonly Piece[] {
  if (!/百分之|成/u.test(half)) return [];
  return [...half.matchAll(SHARE)].flatMap((match) => {
    const value = percentOf(match.groups ?? {});
    if (value === undefined) return [];
    const end = match.index + match[0].length;
    return [
      {
        ...qualifiersAround(half, match.index, end),
        value: exact(value),
        decimals: /\.(\d+)/.exec(value)?.[1]?.length ?? 0,
        unit: { kind: "percent" as const, text: "%" },
      },
    ];
  });
}

/** The per cent that the words write, as digits. */
function percentOf({
  percent,
  decimals = "",
  tenths,
  half,
}: Readonly<Record<string, string | undefined>>): string | undefined {
  if (tenths !== undefined) {
    const ones = half === "半" ? 5 : half === undefined ? 0 : chineseNumber(half);
    return String((chineseNumber(tenths) ?? 0) * 10 + (ones ?? 0));
  }
  const whole = percent === "百" ? 100 : chineseNumber(percent ?? "");
  if (whole === undefined) return undefined;
  const digits = Array.from(decimals, (sign) => chineseNumber(sign)).join("");
  return digits === "" ? String(whole) : `${String(whole)}.${digits}`;
}
