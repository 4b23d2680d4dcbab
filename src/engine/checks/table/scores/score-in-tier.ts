import { exact } from "../../../../domain/figures/exact";
import { plainFigure } from "../../../../domain/figures/shown-figure";
import type { Tier } from "../../../scoring/indicator/tier";
import { tierAllows, tierOf } from "../../../scoring/indicator/tier";
import { defineCheck } from "../../check";
import { changed, INDICATORS } from "../../example-sheets";
import { showStated, statedFigure } from "../../reading/figures/show";
import { hasTierBounds } from "../../reading/scores/rule-in-force";

/** The words of the rule itself. Looser ones (明显, 完善) name no tier that a score could be held to. */
const NAMES_TIER = /达成|达到预期|achieved/iu;

/** The score of a qualitative indicator must lie in the tier that its own actual names. */
export const scoreInTier = defineCheck({
  code: "score-in-tier",
  kind: "score_mismatch",
  class: "logical",
  severity: "error",
  source:
    "财预〔2020〕10号: 定性指标 in three tiers, 达成 100–80 %（含80 %）, 部分达成 80–60 %（含60 %）, 未达成 60–0 %; or the bounds that the workbook states.",
  words: {
    zh: {
      title: "定性指标得分不在所属档次内",
      message: "“{name}”完成情况为“{actual}”，分值{weight}，按所附分档应得{expected}分，得分填{stated}。",
      advice: "核对完成情况属于哪一档，在该档的得分区间内更正得分。",
      why: "定性指标按档计分，得分须与所填的完成情况相符。",
    },
    en: {
      title: "Score outside the tier of its actual",
      message: "“{name}” is “{actual}”; of {weight} points its tier earns {expected}, but the score is {stated}.",
      advice: "Check which tier the actual belongs to and correct the score within its bounds.",
      why: "Qualitative indicators are scored by tiers; the score must fit the actual that is stated.",
    },
  },
  silentWhen: {
    zh: "没有选定评分规则，工作簿也没有注明各档得分区间；完成情况没有用档次的词语（达成、部分达成、未达成）；规则给定档次的固定得分。",
    en: "No rule is chosen and the workbook states no bounds of tiers; the actual is not told in the words of the tiers; the rule fixes what a tier earns.",
  },
  example: {
    sheets: {
      绩效指标: changed(INDICATORS, {
        C6: "制度健全性",
        D6: "健全",
        E6: "部分达成年度指标",
        A7: "注：定性指标分达成年度指标（100%-80%）、部分达成年度指标（80%-60%）、未达成（60%-0%）三档。",
      }),
    },
    finds: "绩效指标!G6",
  },
  *run(context) {
    if (!hasTierBounds(context)) return;
    const { tiers } = context.profile.profile;
    for (const { indicators } of context.scored.scorecards) {
      for (const { indicator, method, stated, weight } of indicators) {
        const { actual, score, name } = indicator;
        if (method !== "stated" || stated === undefined || weight.isZero() || actual?.qualitative !== true) continue;
        const tier = NAMES_TIER.test(actual.text) ? tierOf(indicator, tiers) : undefined;
        const node = score === undefined ? undefined : context.mentioned(score);
        if (tier === undefined || node === undefined || context.doubted(node.at)) continue;
        // A score above its weight has a finding of its own.
        if (stated.gt(weight) || tierAllows(tier, stated.div(weight), tiers)) continue;
        const [low, high] = boundsOf(tier, tiers).map((part) => weight.times(part));
        if (low === undefined || high === undefined) continue;
        yield {
          at: node.at,
          key: [name.value],
          stated: statedFigure(node),
          expected: plainFigure(stated.lt(low) ? low : high),
          related: [actual.at, indicator.weight?.at].filter((cell) => cell !== undefined),
          facts: {
            name: name.value,
            actual: actual.text,
            weight: weight.toFixed(),
            stated: showStated(node),
            expected: `${low.toFixed()}–${high.toFixed()}`,
          },
        };
      }
    }
  },
});

function boundsOf(tier: Tier, tiers: Parameters<typeof tierAllows>[2]): readonly string[] {
  const { reachedFrom, partlyFrom } = tiers;
  return { reached: [reachedFrom, "1"], partly: [partlyFrom, reachedFrom], missed: ["0", partlyFrom] }[tier].map(
    (part) => exact(part).toFixed(),
  );
}
