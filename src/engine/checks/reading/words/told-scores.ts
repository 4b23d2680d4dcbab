import { exact } from "../../../../domain/figures/exact";
import type { Interval } from "../../../../domain/figures/interval";
import { displayed } from "../../../../domain/figures/interval";

/** What a sentence says of marks: the mean of a list, or the total of a scorecard. */
export interface ToldScore {
  readonly of: "mean" | "total";
  readonly words: string;
  readonly stated: string;
  readonly value: Interval;
}

const BETWEEN_CLAUSES = /[，；;。！：:（）()\n]|,(?!\d{3})/u;
/** A part of the list, another list, another time, a limit. */
const OF_SOMETHING_ELSE =
  /约|近|余|左右|以上|以下|超过?|不足|低于|高于|其中|上年|去年|同期|同比|较|提高|下降|增|减|满分|最[高低]|全[省市县区国]|类|科室?|[一二三四]季度|\d月/u;
const MEAN =
  /^(?:经?(?:自评|评价|评审|考核|综合|复核|总体|整体|项目|绩效|各|本次|本年度?)*)?平均(?:得分|分数?|评分|综合得分)(?:为|是|达)?\s*(\d{1,3}(?:\.\d+)?)\s*分/u;
const TOTAL =
  /^(?:经?(?:自评|评价|评审|考核|绩效|[本该]?项目|最终|本次|本年度?)*)?(?:综合|最终|总|自评|评价)(?:得分|评分|分)(?:为|是|达)?\s*(\d{1,3}(?:\.\d+)?)\s*分/u;

/** The marks that a text tells of a whole list or scorecard. */
export function toldScores(text: string): readonly ToldScore[] {
  return text.split(BETWEEN_CLAUSES).flatMap((each): ToldScore[] => {
    const clause = each.trim();
    if (OF_SOMETHING_ELSE.test(clause)) return [];
    for (const [of, pattern] of [
      ["mean", MEAN],
      ["total", TOTAL],
    ] as const) {
      const [words, stated] = pattern.exec(clause) ?? [];
      if (words === undefined || stated === undefined) continue;
      const value = exact(stated);
      return [{ of, words, stated, value: displayed(value, value.decimalPlaces()) }];
    }
    return [];
  });
}
