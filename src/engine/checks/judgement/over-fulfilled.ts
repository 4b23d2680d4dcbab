import { exact, HUNDRED, roundHalfUp } from "../../../domain/figures/exact";
import { isNoReason } from "../../../domain/words/struck-out";
import { defineCheck } from "../check";
import { changed, INDICATORS } from "../example-sheets";

/** Where no rule says otherwise, from here on a target is worth a second look. */
const USUAL_CUT = "1.5";

/** An actual far above its target: the target may have been set too low. */
export const overFulfilled = defineCheck({
  code: "over-fulfilled",
  kind: "over_fulfilled",
  class: "plausibility",
  severity: "info",
  source: "财预〔2020〕10号: where a target was clearly set too low, marks are reduced in proportion to the deviation.",
  words: {
    zh: {
      title: "大幅超额完成",
      message: "“{name}”目标{target}，实际{actual}，为目标的{ratio}，超过{cut}。",
      advice: "分析原因：指标值设置偏低的，按规则扣减并在下年度调高目标。",
      why: "超额过多往往说明目标设低了，会影响得分和下年度目标。",
    },
    en: {
      title: "Target far exceeded",
      message: "“{name}”: target {target}, actual {actual}, {ratio} of the target and above {cut}.",
      advice: "Find the reason; where the target was too low, reduce marks by the rule and raise it next year.",
      why: "A target far exceeded was often set too low, which touches the score and next year's target.",
    },
  },
  silentWhen: {
    zh: "“不高于”类、区间、零目标和100%封顶的指标；未超过规则规定的界限。",
    en: "At-most targets, ranges, targets of zero or 100%; ratios up to the cut-off of the rule.",
  },
  example: { sheets: { 绩效指标: changed(INDICATORS, { E5: "9600人" }) }, finds: "绩效指标!E5" },
  *run(context) {
    const { overFulfilment } = context.profile.profile;
    const cut = exact(overFulfilment.kind === "none" ? USUAL_CUT : overFulfilment.above);
    const demandsReason = overFulfilment.kind === "flag" && overFulfilment.requireReason;
    for (const { indicators } of context.scored.scorecards) {
      for (const { indicator, ratio } of indicators) {
        if (ratio === undefined || ratio.lte(cut)) continue;
        const { target, actual, name, reason } = indicator;
        const comparison = target?.quantity?.comparison ?? "ge";
        if (target === undefined || actual === undefined || (comparison !== "ge" && comparison !== "gt")) continue;
        const isUnexplained = isNoReason(reason?.value ?? "");
        yield {
          at: actual.at,
          key: [name.value],
          stated: actual.text,
          expected: target.text,
          severity: demandsReason && isUnexplained ? "warning" : "info",
          related: [target.at],
          facts: {
            name: name.value,
            target: target.text,
            actual: shortened(actual.text),
            ratio: `${roundHalfUp(ratio.times(HUNDRED), 1).toFixed()}%`,
            cut: `${cut.times(HUNDRED).toFixed()}%`,
          },
        };
      }
    }
  },
});

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
