import { HUNDRED, roundHalfUp } from "../../../domain/figures/exact";
import { plainFigure } from "../../../domain/figures/shown-figure";
import type { IndicatorScore } from "../../outcome/scores";
import { defineCheck } from "../check";
import { changed, INDICATORS } from "../example-sheets";
import type { Node } from "../reading/figures/node";
import { showStated, statedFigure } from "../reading/figures/show";
import { hasRuleFor } from "../reading/scores/rule-in-force";
import { fullMarksUnlikeOthers } from "../reading/scores/unlike-others";

/** Full marks for a target that was missed. */
export const targetMissed = defineCheck({
  code: "target-missed",
  kind: "target_missed_full_score",
  class: "plausibility",
  severity: "warning",
  source: "The scoring rule that the workbook states or the user chose: a missed target does not earn full marks.",
  words: {
    zh: {
      title: "未达目标却得满分",
      message: "“{name}”目标{target}，实际{actual}（为目标的{ratio}），却得满分{stated}；按规则为{expected}分。",
      advice: "按评分规则扣分，或说明给满分的理由。",
      why: "未达标而得满分会虚增总分，是复核的重点。",
    },
    en: {
      title: "Full marks on a missed target",
      message:
        "“{name}”: target {target}, actual {actual} ({ratio} of it), yet full marks of {stated}; the rule gives {expected}.",
      advice: "Deduct by the rule, or say why full marks are right.",
      why: "It inflates the total and is the first thing reviewers look for.",
    },
  },
  variants: {
    untargeted: {
      zh: { message: "“{name}”为{actual}，却得满分{stated}；按规则为{expected}分。" },
      en: { message: "“{name}” is {actual}, yet full marks of {stated}; the rule gives {expected}." },
    },
    shown: {
      zh: {
        message:
          "“{name}”目标{target}，实际{actual}（为目标的{ratio}），却得满分{stated}；本工作簿另有{count}项未达标的都按分值×完成率得分，其中有完成率更高的，照此应为{expected}分。",
        advice: "按同一办法扣分，或说明给满分的理由。",
      },
      en: {
        message:
          "“{name}”: target {target}, actual {actual} ({ratio} of it), yet full marks of {stated}; {count} other missed targets of this workbook earn weight × completion, nearer misses among them, which gives {expected} here.",
        advice: "Deduct in the same way, or say why full marks are right.",
      },
    },
    "shown-untargeted": {
      zh: {
        message:
          "“{name}”为{actual}，却得满分{stated}；本工作簿另有{count}项未达标的都按分值×完成率得分，其中有完成率更高的，照此应为{expected}分。",
        advice: "按同一办法扣分，或说明给满分的理由。",
      },
      en: {
        message:
          "“{name}” is {actual}, yet full marks of {stated}; {count} other missed targets of this workbook earn weight × completion, nearer misses among them, which gives {expected} here.",
        advice: "Deduct in the same way, or say why full marks are right.",
      },
    },
  },
  silentWhen: {
    zh: "没有选定或注明评分规则（只注明等级分数线的不算；本行评分标准写明的算），且本工作簿其他未达标项目的得分看不出按完成率计分；定性指标；目标与完成值无法比较。",
    en: "No rule is chosen or stated (bands of grades are none, the criterion in its own line is one), nor do the other missed targets of the workbook show that they earn weight × completion; qualitative indicators; target and actual cannot be compared.",
  },
  example: {
    sheets: {
      绩效指标: changed(INDICATORS, { E5: "2400人", A7: "注：定量指标得分=权重×完成率（最高不超过该指标权重）。" }),
    },
    finds: "绩效指标!G5",
  },
  *run(context) {
    for (const { indicators } of context.scored.scorecards) {
      for (const scored of indicators) {
        const { indicator, met, stated, weight, score, method } = scored;
        if (met !== false || method !== "computed" || stated?.eq(weight) !== true || score.gte(weight)) continue;
        if (!hasRuleFor(context, scored)) continue;
        const node = indicator.score === undefined ? undefined : context.mentioned(indicator.score);
        if (node !== undefined) yield fullMarks(scored, node);
      }
    }
    const { slips, followers } = fullMarksUnlikeOthers(context);
    for (const { scored, node } of slips) {
      const { facts, variant, ...draft } = fullMarks(scored, node);
      const shown = variant === undefined ? "shown" : "shown-untargeted";
      yield { ...draft, variant: shown, facts: { ...facts, count: String(followers.length) } };
    }
  },
});

function fullMarks({ indicator, ratio, score }: IndicatorScore, node: Node) {
  return {
    at: node.at,
    ...(indicator.target === undefined ? { variant: "untargeted" as const } : {}),
    key: [indicator.name.value],
    stated: statedFigure(node),
    expected: plainFigure(score),
    related: [indicator.target?.at, indicator.actual?.at].filter((cell) => cell !== undefined),
    facts: {
      name: indicator.name.value,
      target: indicator.target?.text ?? "",
      actual: indicator.actual?.text ?? "",
      ratio: ratio === undefined ? "—" : `${roundHalfUp(ratio.times(HUNDRED), 2).toFixed()}%`,
      stated: showStated(node),
      expected: score.toFixed(),
    },
  };
}
