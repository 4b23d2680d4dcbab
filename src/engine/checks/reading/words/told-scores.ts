import type { Interval } from "../../../../domain/figures/interval";
import { asWritten, clausesOf, sentencesOf, tellsOtherwise } from "./told";

/** What a sentence says of marks: the mean of a list, or the total of a scorecard. */
export interface ToldScore {
  readonly of: "mean" | "total";
  readonly words: string;
  readonly stated: string;
  readonly value: Interval;
}

/** Of a part of the list, another list, another time, or a limit. */
const isOfSomethingElse = tellsOtherwise("其中|增|减|满分|最[高低]|全[省市县区国]|类|科室?|[一二三四]季度|\\d月");
const MEAN =
  /^(?:经?(?:自评|评价|评审|考核|综合|复核|总体|整体|项目|绩效|各|本次|本年度?)*)?平均(?:得分|分数?|评分|综合得分)(?:为|是|达)?\s*(\d{1,3}(?:\.\d+)?)\s*分/u;
const TOTAL =
  /^(?:经?(?:自评|评价|评审|考核|绩效|[本该]?项目|最终|本次|本年度?)*)?(?:综合|最终|总|自评|评价)(?:得分|评分|分)(?:为|是|达)?\s*(\d{1,3}(?:\.\d+)?)\s*分/u;

/** The marks that a text tells of a whole list or scorecard. */
export function toldScores(text: string): readonly ToldScore[] {
  return sentencesOf(text)
    .flatMap(clausesOf)
    .flatMap((each): ToldScore[] => {
      const clause = each.trim();
      if (isOfSomethingElse(clause)) return [];
      for (const [of, pattern] of [
        ["mean", MEAN],
        ["total", TOTAL],
      ] as const) {
        const [words, stated] = pattern.exec(clause) ?? [];
        if (words === undefined || stated === undefined) continue;
        return [{ of, words, stated, value: asWritten(stated) }];
      }
      return [];
    });
}
