import { addressKey } from "../../../../domain/cells/address";
import { ZERO } from "../../../../domain/figures/exact";
import { atMost } from "../../../../domain/figures/shown-figure";
import { defineCheck } from "../../check";
import { changed, INDICATORS } from "../../example-sheets";
import { asTold, gapFigure, showStated, statedAt, statedFigure } from "../../reading/figures/show";
import { scoresAboveFullMarks, totalsAboveAHundred } from "../../reading/scores/scores-above-full-marks";
import { scoresBelowNothing } from "../../reading/scores/scores-below-nothing";

/** No indicator earns more than its weight, no part more than the full marks in its heading. */
export const scoreAboveWeight = defineCheck({
  code: "score-above-weight",
  kind: "score_exceeds_weight",
  class: "logical",
  severity: "error",
  source: "财预〔2020〕10号: a score lies between nothing and the indicator's weight.",
  words: {
    zh: {
      title: "得分超过分值",
      message: "“{name}”的“{heading}”为{stated}分，超过分值{maximum}。",
      advice: "核对得分与分值，更正有误的一个，并重算总分。",
      why: "得分不得高于分值，超出部分会虚增总分，可能改变等级。",
    },
    en: {
      title: "Score above its weight",
      message: "“{heading}” of “{name}” is {stated}, above the full marks of {maximum}.",
      advice: "Check score and weight, correct the one that is wrong and add up again.",
      why: "Points above the weight inflate the total and may change the grade.",
    },
  },
  variants: {
    belowNothing: {
      zh: {
        title: "得分为负数",
        message: "“{name}”的“{heading}”为{stated}分，分值{maximum}最多扣完，不会低于0分。",
        advice: "核对扣分与得分，更正有误的一个，并重算总分。",
      },
      en: {
        title: "Score below nothing",
        message: "“{heading}” of “{name}” is {stated}; of {maximum} points no more than all can be lost.",
        advice: "Check deduction and score, correct the one that is wrong and add up again.",
      },
    },
  },
  silentWhen: {
    zh: "该列多数行得分超过分值（两列含义不同）；加分项（名称注明“加分”）；负分而分值为零、扣分项（名称注明“扣分”）。",
    en: "Most rows exceed the weight (the columns mean something else); bonus items that say so; points below nothing without a weight, or for what is called a deduction.",
  },
  example: { sheets: { 绩效指标: changed(INDICATORS, { G5: 32 }) }, finds: "绩效指标!G5" },
  *suspects(context) {
    for (const { score, maximum } of scoresAboveFullMarks(context)) {
      yield { node: score, allowed: { lo: ZERO, hi: maximum.value }, isSure: true };
    }
  },
  *run(context) {
    const seen = new Set<string>();
    // Where its parts show what a total should be, their check reports it.
    const totals = totalsAboveAHundred(context).filter(({ score }) => context.corrected(score.at) === undefined);
    for (const { name, score, maximum } of [...scoresAboveFullMarks(context), ...totals]) {
      const key = addressKey(score.at);
      if (seen.has(key)) continue;
      seen.add(key);
      yield {
        at: score.at,
        key: [name, score.heading],
        stated: statedFigure(score),
        expected: atMost(asTold(score, maximum)),
        difference: gapFigure(score, maximum.value),
        related: maximum.at === undefined ? [] : [maximum.at],
        evidence: [statedAt(score), ...(maximum.at === undefined ? [] : [{ at: maximum.at, text: maximum.text }])],
        facts: { name, heading: score.heading, stated: showStated(score), maximum: maximum.text },
      };
    }
    for (const { name, score, weight } of scoresBelowNothing(context)) {
      const [stated, maximum] = [showStated(score), showStated(weight)];
      yield {
        at: score.at,
        key: [name, score.heading],
        stated,
        expected: `0–${maximum}`,
        related: [weight.at],
        evidence: [
          { at: score.at, text: stated },
          { at: weight.at, text: maximum },
        ],
        facts: { name, heading: score.heading, stated, maximum },
        variant: "belowNothing",
      };
    }
  },
});
