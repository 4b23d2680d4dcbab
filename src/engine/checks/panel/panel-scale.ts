import { plain, ZERO } from "../../../domain/figures/exact";
import { plainFigure } from "../../../domain/figures/shown-figure";
import { defineCheck } from "../check";
import { changed, PANEL_SCORES } from "../example-sheets";
import { aboveScale } from "../reading/scores/panel-nodes";

/** No evaluator's score lies outside its scale. */
export const panelScale = defineCheck({
  code: "panel-scale",
  kind: "score_exceeds_weight",
  class: "logical",
  severity: "error",
  source: "A score lies between nothing and the full marks that heading, title or rule profile state.",
  words: {
    zh: {
      title: "评委评分超出分值范围",
      message: "{evaluator}给“{name}”打{stated}分，超出0至{full}分的范围。",
      advice: "与评委确认后更正该评分，并重算平均分和名次。",
      why: "一个超出范围的评分会带偏平均分，可能改变名次。",
    },
    en: {
      title: "Score outside its scale",
      message: "{evaluator} gave “{name}” {stated}, outside 0 to {full}.",
      advice: "Ask the evaluator, correct the score and compute mean and ranks again.",
      why: "One score outside the scale moves the mean and may change the rank.",
    },
  },
  silentWhen: {
    zh: "四成以上评分超过满分（实际采用其他分制）。",
    en: "More than two fifths of the scores exceed the full marks (another scale is in use).",
  },
  example: { sheets: { 评审打分: changed(PANEL_SCORES, { D4: 780 }) }, finds: "评审打分!D4" },
  *suspects(context) {
    for (const panel of context.scored.panels) {
      const { scores, isOtherScale } = aboveScale(panel);
      if (isOtherScale) continue;
      for (const { score } of scores) {
        const node = score.figure === undefined ? undefined : context.mentioned(score.figure);
        if (node !== undefined) yield { node, allowed: { lo: ZERO, hi: panel.fullMarks }, isSure: true };
      }
    }
  },
  *run(context) {
    for (const panel of context.scored.panels) {
      const { scores, isOtherScale } = aboveScale(panel);
      if (isOtherScale) continue;
      for (const { name, score } of scores) {
        if (score.at === undefined || score.score === undefined) continue;
        const full = plain(panel.fullMarks);
        const text = score.figure?.quantity.text.trim() ?? plain(score.score);
        const stated = { ...plainFigure(score.score), text };
        yield {
          at: score.at,
          key: [name, score.evaluator],
          stated,
          expected: `0–${full}`,
          facts: { name, evaluator: score.evaluator, stated, full },
        };
      }
    }
  },
});
