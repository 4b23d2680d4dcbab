import { defineCheck } from "../../check";
import { EQUATION_VARIANTS, equationDrafts } from "../../relations/equation-words";
import { LEVEL_SCORES, scoresBelowLevels } from "../../relations/totals/scores-below-levels";

/** The scores of indicators must add up to the score that their level states. */
export const levelScores = defineCheck({
  code: LEVEL_SCORES,
  kind: "score_total_mismatch",
  class: "logical",
  severity: "error",
  source: "Arithmetic: the score of a level is the sum of the scores below it.",
  words: {
    zh: {
      title: "下级指标得分合计不等于上级得分",
      message: "“{name}”的得分为{stated}，所属{terms|项指标的得分为|项指标的得分合计为}{expected}，相差{difference}。",
      advice: "核对各级指标得分，使下级之和等于上级。",
      why: "各级得分不一致时，得分率和失分分析都不可信。",
    },
    en: {
      title: "Scores do not add up to their level's score",
      message:
        "“{name}” has a score of {stated}; its {terms|indicator adds|indicators add} up to {expected}, a difference of {difference}.",
      advice: "Go through the scores so that each level is the sum of what is below it.",
      why: "Score rates by level and the analysis of lost points rest on these scores.",
    },
  },
  variants: EQUATION_VARIANTS,
  silentWhen: {
    zh: "没有注明上级得分；多数级别的得分不是下级之和；每级之下各自合计100的逐级权重；下级指标得分不全。",
    en: "No level states a score; most levels' scores are not sums of what is below; weights that add up to 100 below each level; some of the scores below are missing.",
  },
  example: {
    sheets: {
      评分表: [
        ["项目绩效评价评分表"],
        ["一级指标", "分值", "得分", "二级指标", "分值", "得分", "三级指标", "分值", "得分"],
        ["决策", 20, 18, "项目立项", 10, 9, "立项依据充分性", 10, 9],
        [null, null, null, "绩效目标", 10, 9, "绩效目标合理性", 10, 9],
        ["过程", 30, 27, "资金管理", 30, 27, "资金到位率", 10, 10],
        [null, null, null, null, null, null, "预算执行率", 20, 17],
        ["产出", 30, 26, "产出数量", 15, 15, "新建管网长度", 15, 15],
        [null, null, null, "产出质量", 15, 13, "验收合格率", 15, 13],
        ["效益", 20, 19, "社会效益", 20, 19, "受益人口", 20, 19],
        ["合计", 100, null, null, 100, null, null, 100, 92],
      ],
    },
    finds: "评分表!C7",
  },
  relations: scoresBelowLevels,
  run: (context) => equationDrafts(context, LEVEL_SCORES, "terms"),
});
