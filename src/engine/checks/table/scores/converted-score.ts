import { roundHalfUp } from "../../../../domain/figures/exact";
import { overlap, point, widen } from "../../../../domain/figures/interval";
import { plainFigure } from "../../../../domain/figures/shown-figure";
import { defineCheck } from "../../check";
import { gapFigure, showGap, showStated, statedFigure } from "../../reading/figures/show";
import { convertedScores } from "../../reading/scores/converted-scores";

/** A score that is converted to another scale must be what its conversion gives. */
export const convertedScore = defineCheck({
  code: "converted-score",
  kind: "score_mismatch",
  class: "logical",
  severity: "error",
  source: "Arithmetic: points earned ÷ points that apply × 100, or the conversion that the line itself states.",
  words: {
    zh: {
      title: "折算得分算错",
      message: "“{name}”填{stated}，按{formula}应为{expected}，相差{difference}。",
      advice: "重新折算；若折算得分无误，则核对折算前的得分和适用分值。",
      why: "等级按折算后的得分评定。",
    },
    en: {
      title: "Converted score differs from its conversion",
      message: "“{name}” is {stated}; {formula} gives {expected}, a difference of {difference}.",
      advice: "Convert again; if the result is right, check the score before the conversion and the points that apply.",
      why: "The grade goes by the converted score.",
    },
  },
  silentWhen: {
    zh: "本行没有写明折算办法，也没有不适用的指标；折算前的得分本身有疑点；四舍五入后相符。",
    en: "The line states no conversion and all indicators apply; the score before the conversion is doubted itself; equal within roundings.",
  },
  example: {
    sheets: {
      自评: [
        ["卒中中心建设项目绩效评分表"],
        ["一级指标", "三级指标", "分值", "得分", "说明"],
        ["产出", "静脉溶栓例数", 40, 36, null],
        ["产出", "科研课题数", 20, "不适用", "本年未设"],
        ["效益", "患者满意度", 40, 38, null],
        ["得分合计", null, 80, 74, null],
        ["折算得分", null, 100, 95.2, "74÷80×100"],
      ],
    },
    finds: "自评!D7",
  },
  *run(context) {
    for (const view of context.views)
      for (const { label, score, from, right, formula } of convertedScores(context, view)) {
        if (context.doubted(from.at)) continue;
        if (overlap(widen(score.asResult, score.asResult.hi.minus(score.value)), point(right))) {
          context.proved([score.at]);
          continue;
        }
        const expected = roundHalfUp(right, 2);
        yield {
          at: score.at,
          key: [label],
          stated: statedFigure(score),
          expected: plainFigure(expected),
          difference: gapFigure(score, expected),
          related: [from.at],
          facts: {
            name: label,
            stated: showStated(score),
            formula,
            expected: expected.toFixed(),
            difference: showGap(score, expected),
          },
        };
      }
  },
});
