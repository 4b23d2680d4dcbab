import { exact } from "../../../domain/figures/exact";
import { contains } from "../../../domain/figures/interval";
import { defineCheck } from "../check";
import { changed, INDICATORS } from "../example-sheets";
import { asTold, showStated, statedFigure } from "../reading/figures/show";

/** "得分11.93分", "得12分", "得满分8分" in the text of one indicator. */
const SCORE_CLAIM = /(?:得分|得满分|得)(?:为)?\s*(\d+(?:\.\d+)?)\s*分/gu;

/** A sentence that states another score than the score column of the same indicator. */
export const claim = defineCheck({
  code: "claim",
  kind: "claim_mismatch",
  class: "logical",
  severity: "warning",
  source: "A report's sentence and its table state the same score.",
  words: {
    zh: {
      title: "文字说明与得分不符",
      message: "“{name}”的说明写“{claim}”，得分栏为{expected}。",
      advice: "统一文字说明与得分。",
      why: "文字与表格不一致时，读者无法判断以哪一个为准。",
    },
    en: {
      title: "Text states another score",
      message: "The text on “{name}” says “{claim}”; the score column has {expected}.",
      advice: "Make text and score agree.",
      why: "When text and table differ, nobody knows which one counts.",
    },
  },
  silentWhen: {
    zh: "文字没有明确写“得…分”；说明中的得分是其他指标或合计的；四舍五入后相符。",
    en: "The text states no score; the score in it is that of another indicator or of a total; it agrees within its decimals.",
  },
  example: {
    sheets: {
      绩效指标: changed(INDICATORS, {
        H2: "评分说明",
        E5: "2400人",
        G5: 24,
        H5: "该指标分值30分，得30分。实际受益2400人，完成80%，该项指标得分24分。",
      }),
    },
    finds: "绩效指标!H5",
  },
  *run(context) {
    for (const { indicators } of context.model.scorecards) {
      for (const indicator of indicators) {
        const { explanation, rule } = indicator;
        // A criterion says what would be given, and not what was.
        if (explanation === undefined || rule !== undefined) continue;
        const { name, score } = indicator;
        if (score === undefined) continue;
        const node = context.mentioned(score);
        if (node === undefined || context.doubted(node.at)) continue;
        const claims = [...explanation.value.matchAll(SCORE_CLAIM)].flatMap(([text, figure]) =>
          figure === undefined ? [] : [{ text, value: exact(figure) }],
        );
        // Only a text that elsewhere states this indicator's own score is surely about this indicator.
        if (!claims.some(({ value }) => value.eq(node.value))) continue;
        const other = claims.find(({ value }) => !contains(node.asResult, value));
        if (other === undefined) continue;
        yield {
          at: explanation.at,
          key: [name.value],
          stated: asTold(node, other),
          expected: statedFigure(node),
          related: [node.at],
          facts: { name: name.value, claim: other.text, expected: showStated(node) },
        };
      }
    }
  },
});
