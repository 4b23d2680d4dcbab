import type { CellAddress } from "../../../../domain/cells/address";
import type { Exact } from "../../../../domain/figures/exact";
import { exact, HUNDRED, roundHalfUp, ZERO } from "../../../../domain/figures/exact";
import { plainFigure } from "../../../../domain/figures/shown-figure";
import { asRate } from "../../../../domain/quantity/as-rate";
import type { IndicatorScore, ScorecardScore } from "../../../outcome/scores";
import { defineCheck } from "../../check";
import type { CheckContext } from "../../context";
import { changed, INDICATORS } from "../../example-sheets";
import { gapFigure, showStated, statedFigure } from "../../reading/figures/show";
import type { JudgedScore } from "../../reading/scores/judged-scores";
import { judged } from "../../reading/scores/judged-scores";
import { hasRuleFor } from "../../reading/scores/rule-in-force";
import { saysWhy } from "../../reading/scores/says-why";
import { executionSlips, unlikeTheOthers } from "../../reading/scores/unlike-others";
import { rightWeight } from "../../reading/scores/weight-sums";
import { pointsToldOff } from "../../reading/words/points-told-off";

/** A stated score must follow from target and actual by the rule in force. */
export const scoreByRule = defineCheck({
  code: "score-by-rule",
  kind: "score_mismatch",
  class: "logical",
  severity: "error",
  source: "The scoring rule that the workbook states or the user chose.",
  words: {
    zh: {
      title: "得分与评分规则不符",
      message: "“{name}”目标{target}、完成{actual}、分值{weight}，得分填{stated}，按规则应为{expected}。",
      advice: "核对完成值和得分，按规则更正；若有特殊理由，请在偏差原因中说明。",
      why: "得分须能由目标、完成值和规则重新算出。",
    },
    en: {
      title: "Score does not follow the rule",
      message:
        "“{name}”: target {target}, actual {actual}, weight {weight}. The score is {stated}; the rule gives {expected}.",
      advice: "Check actual and score and correct by the rule; explain a special case in the reasons.",
      why: "A score must be reproducible from target, actual and rule.",
    },
  },
  variants: {
    untargeted: {
      zh: { message: "“{name}”完成{actual}、分值{weight}，得分填{stated}，按规则应为{expected}。" },
      en: { message: "“{name}”: actual {actual}, weight {weight}. The score is {stated}; the rule gives {expected}." },
    },
    fromSpending: {
      zh: { message: "“{name}”分值{weight}，得分填{stated}，由预算和支出按规则计算应为{expected}。" },
      en: {
        message: "“{name}”: weight {weight}. The score is {stated}; by the rule budget and spending give {expected}.",
      },
    },
    shown: {
      zh: {
        message:
          "“{name}”分值{weight}、完成率{ratio}，得分填{stated}；本工作簿另有{count}项未达标的得分都等于分值×完成率，照此应为{expected}。",
        advice: "核对得分；若确按其他办法扣分，请写明理由。",
      },
      en: {
        message:
          "“{name}”: weight {weight}, completed {ratio}. The score is {stated}; {count} other missed targets of this workbook earn weight × completion, which gives {expected} here.",
        advice: "Check the score; where it follows another way, say why.",
      },
    },
    execution: {
      zh: {
        message: "“{name}”分值{weight}、执行率{ratio}，得分填{stated}，分值×执行率为{expected}。",
        advice: "按执行率重新计算得分；若另有计分办法，请写明。",
      },
      en: {
        message: "“{name}”: weight {weight}, executed {ratio}. The score is {stated}; weight × rate is {expected}.",
        advice: "Compute the score again from the rate; where another way of scoring holds, say which.",
      },
    },
  },
  silentWhen: {
    zh: "没有选定或注明评分规则（只注明等级分数线的不算；本行评分标准写明的算），且本工作簿其他未达标项目的得分看不出按完成率计分；定性指标；按显示位数四舍五入后相符；同一评分表多数指标不按该规则得分。",
    en: "No rule is chosen or stated (bands of grades are none, the criterion in its own line is one), nor do the other missed targets of the workbook show that they earn weight × completion; qualitative indicators; the score agrees within its decimals; most indicators of the scorecard follow another rule.",
  },
  example: {
    sheets: {
      绩效指标: changed(INDICATORS, {
        E5: "2400人",
        G5: 28,
        H5: "宣传不足",
        A7: "注：定量指标得分=权重×完成率（最高不超过该指标权重）。",
      }),
    },
    finds: "绩效指标!G5",
  },
  *run(context) {
    for (const card of context.scored.scorecards) {
      const all = judgedByRule(context, card);
      if (followsAnotherRule(all)) continue;
      for (const { node, fits, scored } of all)
        if (fits && !node.isFormula && !scored.score.isZero()) context.proved([node.at, ...basisOf(scored)]);
      for (const one of all) if (!one.fits && !isToldOtherwise(context, one)) yield contradiction(context, one);
    }
    yield* withoutRule(context);
  },
});

function judgedByRule(context: CheckContext, { indicators }: ScorecardScore): readonly JudgedScore[] {
  return indicators.flatMap((scored) => (hasRuleFor(context, scored) ? judged(context, scored) : []));
}

/** Where no rule is given: scores that differ from all others of the workbook, and those of execution rows from their rate. */
function* withoutRule(context: CheckContext) {
  const { slips, followers } = unlikeTheOthers(context);
  for (const one of slips) {
    if (isToldOtherwise(context, one) || isTakenOff(context, one)) continue;
    const { facts, ...draft } = contradiction(context, one);
    const shown = { ...facts, ratio: ratioOf(one), count: String(followers.length) };
    yield { ...draft, severity: "warning" as const, variant: "shown" as const, facts: shown };
  }
  const told = new Set(slips.map(({ scored }) => scored));
  for (const one of executionSlips(context)) {
    if (told.has(one.scored) || isToldOtherwise(context, one)) continue;
    const { facts, ...draft } = contradiction(context, one);
    const shown = { ...facts, ratio: ratioOf(one) };
    yield { ...draft, severity: "warning" as const, variant: "execution" as const, facts: shown };
  }
}

function ratioOf({ scored: { ratio = ZERO } }: JudgedScore): string {
  return `${roundHalfUp(ratio.times(HUNDRED), 2).toFixed()}%`;
}

/** Scores from which on most of them tell that the card was marked by a rule of its own. */
const FEWEST_BY_ANOTHER = 4;

function followsAnotherRule(all: readonly JudgedScore[]): boolean {
  return all.length >= FEWEST_BY_ANOTHER && all.filter(({ fits }) => !fits).length * 2 > all.length;
}

/** What is wrong is the weight or another figure, has a finding of its own, or no rule says how many points it costs. */
function isToldOtherwise(context: CheckContext, { node, scored }: JudgedScore): boolean {
  const { indicator, score, weight, met, rule } = scored;
  if (context.doubted(node.at)) return true;
  if (indicator.weight !== undefined && rightWeight(context, indicator.weight) !== undefined) return true;
  // A score above the weight, or full marks on a missed target, has a finding of its own.
  if (node.value.gt(weight) || (node.value.eq(weight) && met === false)) return true;
  if (isToldBehindCriterion(scored, node.value)) return true;
  // Far above its target an indicator loses points by a rule that does not say how many.
  return rule === "over-fulfilled-flagged" && node.value.lt(score);
}

/** 每低1个百分点扣1分（考虑1笔流标，扣2分）: brackets behind a criterion that say how many points were taken off in this case. */
function isToldBehindCriterion({ indicator, weight }: IndicatorScore, stated: Exact): boolean {
  const brackets = indicator.explanation?.value.match(/[（(][^（()）]*[)）]/gu) ?? [];
  return brackets.some((said) => pointsToldOff(said)?.eq(weight.minus(stated)) === true);
}

/** Less than the rule gives, for a reason that is stated. */
function isTakenOff(context: CheckContext, { node, scored }: JudgedScore): boolean {
  return node.value.lt(scored.score) && saysWhy(context, scored);
}

function contradiction(context: CheckContext, judgedScore: JudgedScore) {
  const { node, scored } = judgedScore;
  const { indicator, score, weight, met, inputs } = scored;
  const { name, target, actual } = indicator;
  // Points taken off although the target was met: the rule alone does not say that this is wrong.
  const isDeducted = met === true && isTakenOff(context, judgedScore);
  return {
    variant: variantOf(scored),
    at: node.at,
    ...(isDeducted ? { severity: "info" as const } : {}),
    key: [name.value],
    stated: statedFigure(node),
    expected: plainFigure(score),
    difference: gapFigure(node, score),
    related: [
      target?.at,
      actual?.at,
      indicator.weight?.at,
      ...(actual === undefined ? inputs.map(({ at }) => at) : []),
    ].filter((cell) => cell !== undefined),
    facts: {
      name: name.value,
      target: target?.text ?? "",
      actual: actual?.text ?? "",
      weight: weight.toFixed(),
      stated: showStated(node),
      expected: score.toFixed(),
    },
  };
}

/**
 * The execution rate has no target, and its actual may follow from spending without standing in a cell; or another rate
 * stands there (of the initial budget), which would not explain the score.
 */
function variantOf(scored: IndicatorScore): "" | "untargeted" | "fromSpending" {
  const { target, actual } = scored.indicator;
  if (actual === undefined || isOtherRate(scored)) return "fromSpending";
  return target === undefined ? "untargeted" : "";
}

/** Rates that are as far apart are no two roundings of one. */
const ONE_POINT = exact("0.01");

function isOtherRate({ arithmetic, ratio, indicator: { actual } }: IndicatorScore): boolean {
  const stated = actual?.quantity && asRate(actual.quantity);
  if (arithmetic.kind !== "execution-rate" || stated === undefined || ratio === undefined) return false;
  return stated.minus(ratio).abs().gt(ONE_POINT);
}

/** A score below this is rounded so coarsely that target and actual may be a hundredth off unseen. */
const TELLING_SCORE = exact("1.01");

/** Target and actual are proved by a score in proportion to them: with full marks any actual above the target would do. */
function basisOf({ ratio, met, indicator, score, weight }: IndicatorScore): readonly CellAddress[] {
  if (met !== false || ratio === undefined || score.lte(TELLING_SCORE)) return [];
  if (score.minus(weight.times(ratio)).abs().gt("0.0051")) return [];
  return [indicator.target?.at, indicator.actual?.at].filter((cell) => cell !== undefined);
}
