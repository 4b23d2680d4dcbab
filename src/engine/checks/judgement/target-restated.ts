import { defineCheck } from "../check";
import { changed, INDICATORS } from "../example-sheets";
import { statedActuals } from "../reading/scores/stated-actuals";

/** 完成, 已达成预期指标: that the target was met, without a figure. */
const SAYS_DONE =
  /^\s*(?:已|全部|均|按时|按期|基本)*(?:完成|达成|达标|达到|实现)(?:年度|预期|既定|全部)*(?:目标|指标|任务|要求)?(?:值)?\s*[。.]?\s*$|^\s*(?:done|completed|achieved|met)\.?\s*$/iu;

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
  variants: {
    "in-words": {
      zh: {
        title: "定量指标的完成值不是数值",
        message: "“{name}”的目标是{target}，实际完成值却写作“{actual}”，无法比较，得分没有计算依据。",
      },
      en: {
        title: "Quantitative target, actual in words",
        message:
          "“{name}” has the target {target}, its actual reads “{actual}”: nothing to compare, nothing to score by.",
      },
    },
  },
  silentWhen: {
    zh: "完成值是数值本身（与目标相等也可以）；定性指标；完成值写明时间或程度的（如“7月”“未开工”），以及没有得满分的。",
    en: "The actual is a plain value, equal to the target or not; qualitative indicators; words that say more than that it was done, or that did not earn full marks.",
  },
  example: { sheets: { 绩效指标: changed(INDICATORS, { E6: "≥90%" }) }, finds: "绩效指标!E6" },
  *run({ model }) {
    for (const { indicator, actual, given } of statedActuals(model)) {
      if (given.hedge !== "restated" && given.comparison !== "ge" && given.comparison !== "le") continue;
      const { target } = indicator;
      if (target?.quantity === undefined || !given.value.eq(target.quantity.value)) continue;
      const name = indicator.name.value;
      yield {
        at: actual.at,
        key: [name],
        stated: actual.text,
        related: [target.at],
        facts: { name, actual: actual.text, target: target.text },
      };
    }
    for (const indicator of model.scorecards.flatMap(({ indicators }) => indicators)) {
      const { name, target, actual } = indicator;
      if (target?.quantity?.unit === undefined || actual === undefined || !SAYS_DONE.test(actual.text)) continue;
      const { weight, score } = indicator;
      if (weight === undefined || score?.quantity.value.eq(weight.quantity.value) !== true) continue;
      yield {
        variant: "in-words",
        at: actual.at,
        key: [name.value],
        stated: actual.text,
        related: [target.at, score.at],
        facts: { name: name.value, actual: actual.text, target: target.text },
      };
    }
  },
});
