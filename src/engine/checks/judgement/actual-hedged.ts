import type { Hedge } from "../../../domain/quantity/quantity";
import { defineCheck } from "../check";
import { changed, INDICATORS } from "../example-sheets";
import { statedActuals } from "../reading/scores/stated-actuals";

/** Words around a number that leave it open. A restated target is another check's. */
const OPEN: ReadonlySet<Hedge | undefined> = new Set(["about", "over", "below"]);

/** An actual that gives a number only roughly: 约30亿元, 超50家. */
export const actualHedged = defineCheck({
  code: "actual-hedged",
  kind: "actual_hedged",
  class: "plausibility",
  severity: "info",
  source: "An actual is a measured value that evidence can show; “about” and “more than” are none.",
  words: {
    zh: {
      title: "完成值是约数",
      message: "“{name}”的实际完成值写作“{actual}”，是约数；得分按{value}计算。",
      advice: "核对佐证材料，填写准确数值。",
      why: "约数无法与佐证材料核对；接近目标或界线时，约数会改变得分。",
    },
    en: {
      title: "Actual is only rough",
      message: "The actual of “{name}” reads “{actual}”, which is only rough; its score is computed from {value}.",
      advice: "Take the exact figure from the evidence.",
      why: "A rough figure cannot be compared with the evidence, and near the target it may change the score.",
    },
  },
  silentWhen: {
    zh: "完成值是准确数值；“不低于…”之类重复目标的写法另有核对；叙述文字里的约数。",
    en: "The actual is an exact value; targets restated have a check of their own; rough figures inside narrative.",
  },
  example: { sheets: { 绩效指标: changed(INDICATORS, { E5: "约3200人" }) }, finds: "绩效指标!E5" },
  *run({ model }) {
    for (const { indicator, actual, given } of statedActuals(model)) {
      if (!OPEN.has(given.hedge)) continue;
      const name = indicator.name.value;
      const value = given.percent ? `${given.value.times(100).toFixed()}%` : given.value.toFixed();
      yield { at: actual.at, key: [name], stated: actual.text, facts: { name, actual: actual.text, value } };
    }
  },
});
