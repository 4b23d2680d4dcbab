import { HUNDRED, plain, roundHalfUp } from "../domain/exact";
import type { Exact } from "../domain/exact";
import type { Language } from "../domain/lists";
import type { IndicatorScore } from "../engine/outcome";
import type { Profile } from "../engine/profile/profile";
import type { Phrase } from "./fill";
import { fillKnown } from "./fill";

/** The words of every scoring rule. Parts in brackets appear only when their fact is known. */
const RULES: Readonly<Record<string, Phrase>> = {
  full: { zh: "达到目标，得满分", en: "target met: full marks" },
};

/** The words of an arithmetic alone: for a rule whose code has no words of its own. */
const ARITHMETIC: Readonly<Record<IndicatorScore["arithmetic"]["kind"], Phrase>> = {
  full: { zh: "得满分", en: "full marks" },
  zero: { zh: "不得分", en: "no points" },
  stated: { zh: "采用原表得分", en: "taken as stated" },
  evaluator: { zh: "评价人评定", en: "set by the evaluator" },
  proportion: { zh: "分值×实际÷目标", en: "weight × actual ÷ target" },
  "inverse-proportion": { zh: "分值×目标÷实际", en: "weight × target ÷ actual" },
  "linear-to-double": { zh: "分值×（1−超出比例）", en: "weight × (1 − excess)" },
  "pass-mark": { zh: "分值×（完成率−及格线）÷（1−及格线）", en: "weight × (ratio − pass mark) ÷ (1 − pass mark)" },
  part: { zh: "分值×{part}", en: "weight × {part}" },
  "execution-rate": { zh: "分值×执行率（最高为分值）", en: "weight × rate, at most the weight" },
  "lower-bound": { zh: "分值×实际÷下限", en: "weight × actual ÷ lower bound" },
  "upper-bound": { zh: "分值×上限÷实际", en: "weight × upper bound ÷ actual" },
};

/** Why an indicator got its score, in one sentence. */
export function ruleWords(score: IndicatorScore, profile: Profile, lang: Language): string {
  const facts = factsOf(score, profile);
  const rule = RULES[score.rule];
  const arithmetic = fillKnown(ARITHMETIC[score.arithmetic.kind][lang], facts);
  return rule === undefined ? arithmetic : fillKnown(rule[lang], { ...facts, arithmetic });
}

/** The arithmetic of a score in words: 分值×实际÷目标. */
export function arithmeticWords(score: IndicatorScore, lang: Language): string {
  const { arithmetic } = score;
  return fillKnown(ARITHMETIC[arithmetic.kind][lang], "part" in arithmetic ? { part: percent(arithmetic.part) } : {});
}

function factsOf(score: IndicatorScore, profile: Profile): Readonly<Record<string, string>> {
  const { arithmetic, ratio } = score;
  const { overFulfilment } = profile;
  return {
    ...(ratio === undefined ? {} : { ratio: percent(ratio) }),
    ...("part" in arithmetic ? { part: percent(arithmetic.part) } : {}),
    ...("above" in overFulfilment ? { above: percentOf(overFulfilment.above) } : {}),
  };
}

/** "146.5%": at most two decimals, no idle zeros. */
export function percent(value: Exact): string {
  return `${plain(roundHalfUp(value.times(HUNDRED), 2))}%`;
}

function percentOf(decimal: string): string {
  return `${String(Number((Number(decimal) * 100).toFixed(4)))}%`;
}
