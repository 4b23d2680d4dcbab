import { defineCheck } from "../../check";
import { changed, INDICATORS } from "../../example-sheets";
import { EQUATION_VARIANTS, equationDrafts } from "../../relations/equation-words";
import { LEVEL_WEIGHTS, weightsBelowLevels } from "../../relations/totals/weights-below-levels";

/** The weights of indicators must add up to the weight that their level states. */
export const levelWeights = defineCheck({
  code: LEVEL_WEIGHTS,
  kind: "weights_not_100",
  class: "logical",
  severity: "error",
  source: "财预〔2020〕10号: third-level weights add up to the weight of the level above them.",
  words: {
    zh: {
      title: "下级指标分值合计不等于上级分值",
      message: "“{name}”的分值为{stated}，所属{terms|项指标的分值为|项指标的分值合计为}{expected}，相差{difference}。",
      advice: "核对各级指标分值，使下级之和等于上级。",
      why: "各级分值不一致时，各部分得分率和失分分析都不可信。",
    },
    en: {
      title: "Weights do not add up to their level's weight",
      message:
        "“{name}” has a weight of {stated}; its {terms|indicator adds|indicators add} up to {expected}, a difference of {difference}.",
      advice: "Go through the weights so that each level is the sum of what is below it.",
      why: "Score rates by level and the analysis of lost points rest on these weights.",
    },
  },
  variants: EQUATION_VARIANTS,
  silentWhen: {
    zh: "没有注明上级分值；多数级别的分值与下级之和不对应，各级合计也不等（口径不同，如百分比权重）；每级之下各自合计100的逐级权重。",
    en: "No level states a weight; most levels' weights are not sums of what is below, nor do all together come to the same (other meaning, as shares); weights that add up to 100 below each level.",
  },
  example: {
    sheets: {
      绩效指标: changed(INDICATORS, {
        A3: "产出指标（55分）",
        A4: "产出指标（55分）",
        A5: "效益指标（30分）",
        A6: "满意度指标（20分）",
        A7: "合计",
        F7: 100,
        G7: 100,
      }),
    },
    finds: "绩效指标!A3",
  },
  relations: weightsBelowLevels,
  run: (context) => equationDrafts(context, LEVEL_WEIGHTS, "terms"),
});
