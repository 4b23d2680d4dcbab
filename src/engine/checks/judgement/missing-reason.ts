import { isNoReason } from "../../../domain/words/struck-out";
import { defineCheck } from "../check";
import { changed, INDICATORS } from "../example-sheets";
import { showStated, statedFigure } from "../reading/figures/show";

/** Points lost without a reason, where the form asks for one. */
export const missingReason = defineCheck({
  code: "missing-reason",
  kind: "missing_reason",
  class: "plausibility",
  severity: "info",
  source: "项目支出绩效自评表: 偏差原因分析及改进措施 is due wherever points are lost.",
  words: {
    zh: {
      title: "失分未说明原因",
      message: "“{name}”分值{weight}、得{stated}分，没有说明偏差原因。",
      advice: "补写偏差原因和改进措施。",
      why: "自评表要求逐项说明失分原因，审核时会被退回。",
    },
    en: {
      title: "Points lost without a reason",
      message: "“{name}” earned {stated} of {weight} and no reason is given.",
      advice: "Add the reason and what will be done.",
      why: "The form demands a reason for each lost point; reviewers send it back.",
    },
  },
  silentWhen: {
    zh: "没有偏差原因一栏；该表其他失分项也都没有说明。",
    en: "There is no column for reasons; no other lost point of the scorecard has one.",
  },
  example: {
    sheets: { 绩效指标: changed(INDICATORS, { E3: "10公里", G3: 25, H3: "汛期停工", E4: "95%", G4: 19 }) },
    finds: "绩效指标!G4",
  },
  *run(context) {
    for (const { indicators } of context.model.scorecards) {
      if (indicators.every(({ reason }) => isNoReason(reason?.value ?? ""))) continue;
      const lost = indicators.flatMap((indicator) => {
        if (indicator.weight === undefined || indicator.score === undefined) return [];
        const [weight, score] = [context.mentioned(indicator.weight), context.mentioned(indicator.score)];
        if (weight === undefined || score === undefined || !score.value.lt(weight.value)) return [];
        return score.asResult.hi.lt(weight.value) ? [{ indicator, weight, score }] : [];
      });
      const silent = lost.filter(({ indicator }) => isNoReason(indicator.reason?.value ?? ""));
      if (silent.length === 0 || silent.length * 2 > lost.length) continue;
      for (const { indicator, weight, score } of silent) {
        const { name } = indicator;
        yield {
          at: score.at,
          key: [name.value],
          stated: statedFigure(score),
          related: [weight.at],
          facts: { name: name.value, weight: showStated(weight), stated: showStated(score) },
        };
      }
    }
  },
});
