import { defineCheck } from "../check";
import { changed, PANEL_SCORES } from "../example-sheets";

/** So large a part of missing scores shows that not everybody was to score everything. */
const MOST_MISSING = 0.2;

/** An evaluator who scored the others but not this project. */
export const panelMissing = defineCheck({
  code: "panel-missing",
  kind: "missing_score",
  class: "plausibility",
  severity: "warning",
  source: "Every member of a panel scores every project, but for those who withdraw.",
  words: {
    zh: {
      title: "缺少评委评分",
      message: "{evaluator}没有给“{name}”打分，其他{given}名评委都有评分。",
      advice: "补录评分；如因回避或缺席，请在该单元格注明。",
      why: "少一个评分，平均分与其他项目就不在同一基础上。",
    },
    en: {
      title: "Score missing",
      message: "{evaluator} gave “{name}” no score; the other {given} evaluators did.",
      advice: "Enter the score, or say in the cell that the evaluator withdrew or was absent.",
      why: "With one score less the mean is not on the same footing as the others.",
    },
  },
  silentWhen: {
    zh: "单元格注明回避、弃权、缺席或画线；两成以上评分空缺（分组评审）。",
    en: "The cell says that the evaluator withdrew, or holds a dash; a fifth of the scores or more are missing (groups).",
  },
  example: { sheets: { 评审打分: changed(PANEL_SCORES, { D4: null }) }, finds: "评审打分!D4" },
  *run(context) {
    for (const { projects, evaluators } of context.scored.panels) {
      const missing = projects.flatMap(({ name, scores }) =>
        scores.filter(({ score }) => score === undefined).map((score) => ({ name, scores, score })),
      );
      if (missing.length > projects.length * evaluators.length * MOST_MISSING) continue;
      for (const { name, scores, score } of missing) {
        if (score.at === undefined || context.text(score.at) !== "") continue;
        const given = String(scores.length - 1);
        const { evaluator, at } = score;
        yield { at, key: [name, evaluator], stated: "", facts: { name, evaluator, given } };
      }
    }
  },
});
