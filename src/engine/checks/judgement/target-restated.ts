import { defineCheck } from "../check";

/** An actual that only repeats the target, operator and all. */
export const targetRestated = defineCheck({
  code: "target-restated",
  kind: "target_restated",
  class: "plausibility",
  severity: "info",
  source: "An actual is a measured value; “not below 95 %” is a promise.",
  words: {
    zh: {
      title: "完成值只是重复目标",
      message: "“{name}”的实际完成值写作“{actual}”，只是重复目标{target}，不是实测数。",
      advice: "填写实际数值，例如“98.6%”，并保留佐证材料。",
      why: "没有实测数就无法证明目标达成，也无法比较年度变化。",
    },
    en: {
      title: "Actual only repeats the target",
      message: "The actual of “{name}” reads “{actual}”: the target {target} again, not a measured value.",
      advice: "Write the measured value, such as 98.6%, and keep the evidence.",
      why: "Without a measured value the achievement cannot be shown.",
    },
  },
  silentWhen: {
    zh: "完成值是数值本身（与目标相等也可以）；定性指标。",
    en: "The actual is a plain value, equal to the target or not; qualitative indicators.",
  },
  example: {
    sheets: {
      绩效指标: [
        ["云溪镇河道整治工程绩效指标完成情况表"],
        ["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
        ["产出指标", "数量指标", "整治河道长度", "≥12公里", "12公里", 30, 30, null],
        ["产出指标", "质量指标", "工程验收合格率", "100%", "100%", 20, 20, null],
        ["效益指标", "社会效益指标", "受益人口", "≥3000人", "3200人", 30, 30, null],
        ["满意度指标", "服务对象满意度指标", "群众满意度", "≥90%", "≥90%", 20, 20, null],
      ],
    },
    finds: "绩效指标!E6",
  },
  *run({ model }) {
    for (const { indicators } of model.scorecards) {
      for (const { name, target, actual } of indicators) {
        const [wanted, given] = [target?.quantity, actual?.quantity];
        if (target === undefined || actual === undefined || wanted === undefined || given === undefined) continue;
        const isPromise = given.hedge === "restated" || given.comparison === "ge" || given.comparison === "le";
        if (!isPromise || !given.value.eq(wanted.value)) continue;
        yield {
          at: actual.at,
          key: [name.value],
          stated: actual.text,
          related: [target.at],
          facts: { name: name.value, actual: actual.text, target: target.text },
        };
      }
    }
  },
});
