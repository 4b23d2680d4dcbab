import { defineCheck } from "../check";
import { showStated } from "../reading/show";

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
      message: "“{name}”分值{weight}、得{stated}分，没有填写偏差原因。",
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
    zh: "没有偏差原因一栏；该表其他失分项也都没有填写。",
    en: "There is no column for reasons; no other lost point of the scorecard has one.",
  },
  example: {
    sheets: {
      绩效指标: [
        ["云溪镇河道整治工程绩效指标完成情况表"],
        ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
        ["产出指标", "数量指标", "整治河道长度", "≥12公里", "10公里", 30, 25, "汛期停工"],
        ["产出指标", "质量指标", "工程验收合格率", "100%", "95%", 20, 19, null],
        ["效益指标", "社会效益指标", "受益人口", "≥3000人", "3200人", 30, 30, null],
        ["满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "95%", 20, 20, null],
      ],
    },
    finds: "绩效指标!G4",
  },
  *run(context) {
    for (const { indicators } of context.model.scorecards) {
      const lost = indicators.flatMap((indicator) => {
        const [weight, score] = [indicator.weight, indicator.score].map((figure) =>
          figure === undefined ? undefined : context.mentioned(figure),
        );
        return weight !== undefined && score !== undefined && score.asResult.hi.lt(weight.value)
          ? [{ indicator, weight, score }]
          : [];
      });
      const silent = lost.filter(({ indicator }) => (indicator.reason?.value ?? "").trim() === "");
      if (silent.length === 0 || silent.length * 2 > lost.length) continue;
      for (const { indicator, weight, score } of silent) {
        const { name } = indicator;
        yield {
          at: score.at,
          key: [name.value],
          stated: showStated(score),
          related: [weight.at],
          facts: { name: name.value, weight: showStated(weight), stated: showStated(score) },
        };
      }
    }
  },
});
