import type { Interval } from "../../../../domain/figures/interval";
import { displayed, halfOfLast, widen } from "../../../../domain/figures/interval";
import { asWritten, PER_CENT, tellsOtherwise, writtenFigure, yuanIn } from "./told";

/** A percentage that a text works out itself, from two amounts that it tells too: 项目支出40.88万元，占36.22%. */
export interface ToldPercentage {
  /** The words that say it. */
  readonly words: string;
  /** The figure as written, with its sign. */
  readonly stated: string;
  /** What it may be, by the decimals written and one more in the last place, as shares are evened out. */
  readonly value: Interval;
  readonly decimals: number;
  /** Yuan. */
  readonly part: Interval;
}

/** 本年支出112.88万元，其中：基本支出72万元，占63.78%；项目支出40.88万元，占36.22%. */
export interface ToldShares {
  /** Yuan. */
  readonly whole: Interval;
  /** The amount of the whole as written. */
  readonly written: string;
  readonly parts: readonly ToldPercentage[];
}

const AMOUNT = String.raw`(\d[\d,]*(?:\.\d+)?)\s*([亿万]?元)`;
const WHOLE = new RegExp(String.raw`${AMOUNT}[^\d。]{0,4}其中[^\d。]`, "u");
/** 占 what is told before, or no other whole by name. */
const PART = new RegExp(
  String.raw`[^，,；;、：:（）()\d\s]{2,24}${AMOUNT}[，,（(]?\s*占比?(?:本年|全年|总)?(?:收入|支出|资金|预算)?(?:总额|总数|总计|合计|总量)?的?(?:比例|比重)?为?\s*(\d{1,3}(?:\.(\d+))?)\s*[%％]`,
  "gu",
);
const isOtherwise = tellsOtherwise("增[加长]|减少");

/** The shares that a text gives of the amount before 其中, each behind the amount of its part. */
export function toldShares(text: string): readonly ToldShares[] {
  const sentences = text.replace(/。\s*(?=其中)/gu, "，").split(/[。\n]/u);
  return sentences.flatMap((sentence): readonly ToldShares[] => {
    const [found, digits = "", unit] = WHOLE.exec(sentence) ?? [];
    if (found === undefined) return [];
    const [behind = ""] = sentence.slice(sentence.indexOf(found) + found.length).split("其中");
    const parts = [...behind.matchAll(PART)].flatMap((match): readonly ToldPercentage[] => {
      const [words, amount = "", of, stated = "", digitsBehind = ""] = match;
      if (isOtherwise(words)) return [];
      const decimals = digitsBehind.length;
      const [share, part] = [writtenFigure(stated).times(PER_CENT), asWritten(amount, yuanIn(of))];
      const value = widen(displayed(share, decimals + 2), halfOfLast(decimals + 2).times(2));
      return [{ words: words.trim(), stated: `${stated}%`, value, decimals, part }];
    });
    return parts.length === 0
      ? []
      : [{ whole: asWritten(digits, yuanIn(unit)), written: `${digits}${unit ?? ""}`, parts }];
  });
}
