import { defineCheck } from "../check";
import type { CheckContext } from "../context";
import type { Node } from "../reading/figures/node";
import type { ReadingContext } from "../reading/reading-context";
import { establish } from "../relations/equation/establish";
import type { Relation } from "../relations/equation/relation";
import { EQUATION_VARIANTS, equationDrafts } from "../relations/equation-words";

const CODE = "panel-total";

/** An evaluator's whole score must be the sum of the criteria. */
export const panelTotal = defineCheck({
  code: CODE,
  kind: "score_total_mismatch",
  class: "logical",
  severity: "error",
  source: "Arithmetic: an evaluator's score is the sum of the criteria scored.",
  words: {
    zh: {
      title: "评委总分与分项不符",
      message: "{evaluator}给“{name}”的“{heading}”填{stated}，各项相加应为{expected}，相差{difference}。",
      advice: "与评委确认各项评分，更正总分或分项。",
      why: "总分计入平均分，直接影响名次。",
    },
    en: {
      title: "Evaluator's total differs from the criteria",
      message:
        "“{heading}” of {evaluator} for “{name}” is {stated}; the criteria add up to {expected}, a difference of {difference}.",
      advice: "Ask the evaluator and correct the total or the criterion.",
      why: "The total goes into the mean and decides the rank.",
    },
  },
  variants: EQUATION_VARIANTS,
  silentWhen: {
    zh: "该评委多数行的总分都不是分项之和（如加权）；缺少某项评分；每名评委一张表的，由“分项与合计不符”一类核对。",
    en: "Most totals of the evaluator are no sums (weighted ones); a criterion is not scored; a table for each evaluator (its columns are checked as those of any table).",
  },
  example: {
    sheets: {
      评审打分: [
        ["项目专家评审打分表"],
        ["序号", "项目名称", "专家1", null, null, "专家2", null, null],
        [null, null, "必要性（50分）", "可行性（50分）", "小计", "必要性（50分）", "可行性（50分）", "小计"],
        [1, "云溪镇河道整治工程", 45, 40, 85, 44, 41, 85],
        [2, "白石乡校舍安全加固项目", 40, 38, 87, 39, 39, 78],
        [3, "临海县公共图书馆免费开放经费", 48, 46, 94, 47, 45, 92],
      ],
    },
    finds: "评审打分!E5",
  },
  *relations(context) {
    for (const panel of context.scored.panels)
      for (const place of panel.evaluators.keys()) {
        const sums = panel.projects.flatMap((project) => sumOf(context, project.name, project.scores[place]) ?? []);
        yield* establish([sums], { tellingHeading: false });
      }
  },
  run: (context) => equationDrafts(context, CODE, "evaluator"),
});

function sumOf(
  context: ReadingContext,
  name: string,
  score: CheckContext["scored"]["panels"][number]["projects"][number]["scores"][number] | undefined,
): Relation | undefined {
  if (score?.figure === undefined || score.criteria.length < 2) return undefined;
  const result = context.mentioned(score.figure);
  const inputs = score.criteria.flatMap(({ figure }): Node[] => {
    const node = context.mentioned(figure);
    return node === undefined ? [] : [node];
  });
  if (result === undefined || inputs.length < score.criteria.length) return undefined;
  return { check: CODE, result, inputs, form: { kind: "sum" }, facts: { name, evaluator: score.evaluator } };
}
