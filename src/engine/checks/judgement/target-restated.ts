import { defineCheck } from "../check";
import { changed, INDICATORS } from "../example-sheets";
import { statedActuals } from "../reading/scores/stated-actuals";

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
  },
});
