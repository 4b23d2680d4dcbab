import type { Exact } from "../domain/figures/exact";
import { HUNDRED, plain, roundHalfUp } from "../domain/figures/exact";
import type { Language } from "../domain/lists";
import type { ImpliedWeight } from "../domain/model";
import type { IndicatorScore } from "../engine/outcome/scores";
import type { Profile } from "../engine/profile/profile";
import type { ScoreRule } from "../engine/scoring/indicator/score-rules";
import { SCORE_RULES } from "../engine/scoring/indicator/score-rules";
import type { Phrase } from "./text/fill";
import { fillKnown } from "./text/fill";
import { clauses } from "./text/punctuation";

/** The words of every scoring rule. Parts in brackets appear only when their fact is known. */
const RULES: Readonly<Record<ScoreRule, Phrase>> = {
  "at-least-met": { zh: "达到目标，得满分", en: "target reached: full marks" },
  "at-least-missed": { zh: "未达目标[（{ratio}）]：{arithmetic}", en: "target missed[ ({ratio})]: {arithmetic}" },
  "below-pass-mark": { zh: "完成率[ {ratio} ]低于及格线，不得分", en: "below the pass mark[ ({ratio})]: no points" },
  "at-most-met": { zh: "未超过限额，得满分", en: "limit kept: full marks" },
  "at-most-missed": { zh: "超过限额[（{ratio}）]：{arithmetic}", en: "limit exceeded[ ({ratio})]: {arithmetic}" },
  "exactly-met": { zh: "与目标一致，得满分", en: "as targeted: full marks" },
  "exactly-missed": { zh: "与目标不一致[（{ratio}）]：{arithmetic}", en: "not as targeted[ ({ratio})]: {arithmetic}" },
  "zero-target-met": { zh: "目标为零且实际为零，得满分", en: "target zero and none occurred: full marks" },
  "zero-target-missed": { zh: "目标为零而实际不为零，不得分", en: "target zero, but some occurred: no points" },
  "range-met": { zh: "在目标区间内，得满分", en: "within the target range: full marks" },
  "range-missed": { zh: "在目标区间外：{arithmetic}", en: "outside the target range: {arithmetic}" },
  "negative-actual": { zh: "实际值为负，不得分", en: "the actual is negative: no points" },
  "over-fulfilled-step": {
    zh: "实际为目标的 {ratio}，超过 {above}：{arithmetic}",
    en: "{ratio} of the target, above {above}: {arithmetic}",
  },
  "over-fulfilled-linear": {
    zh: "实际为目标的 {ratio}，超过 {above}，按比例扣减：{arithmetic}",
    en: "{ratio} of the target, above {above}, reduced in proportion: {arithmetic}",
  },
  "over-fulfilled-flagged": {
    zh: "得满分；实际为目标的 {ratio}，超过 {above}，请核实目标是否偏低",
    en: "full marks; {ratio} of the target, above {above}: was the target too low?",
  },
  "over-fulfilled-restored": {
    zh: "实际为目标的 {ratio}，评价人认可原因，恢复满分",
    en: "{ratio} of the target; the evaluator accepted the reason: full marks",
  },
  "tier-reached": { zh: "定性指标达成，{arithmetic}", en: "qualitative, reached: {arithmetic}" },
  "tier-partly": { zh: "定性指标部分达成，{arithmetic}", en: "qualitative, partly reached: {arithmetic}" },
  "tier-missed": { zh: "定性指标未达成，{arithmetic}", en: "qualitative, missed: {arithmetic}" },
  "own-criterion": { zh: "按本行评分标准：{arithmetic}", en: "by the criterion in its line: {arithmetic}" },
  "execution-rate": { zh: "执行率[ {ratio}]：{arithmetic}", en: "execution rate[ {ratio}]: {arithmetic}" },
  "stated-rate": { zh: "按所填执行率[ {ratio}]：{arithmetic}", en: "execution rate as stated[ {ratio}]: {arithmetic}" },
  stated: { zh: "定性或无从计算，采用原表得分", en: "qualitative or not computable: taken as stated" },
  waived: {
    zh: "未达目标，所填原因说明经批准不扣分，采用原表得分",
    en: "target missed; the reason says that no points are taken off by approval: taken as stated",
  },
  "evaluator-tier": { zh: "评价人定档评分，理由见台账", en: "tier set by the evaluator, reason in the ledger" },
  "evaluator-override": { zh: "评价人改分，理由见台账", en: "score set by the evaluator, reason in the ledger" },
  "actual-not-comparable": {
    zh: "实际完成值与指标值无法比较，也没有原表得分，暂不得分，请评定",
    en: "the actual cannot be compared with the target and no score is stated: no points until somebody judges it",
  },
  "no-actual": { zh: "没有实际完成值，也没有原表得分，不得分", en: "neither an actual nor a stated score: no points" },
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
  loss: { zh: "分值−偏离÷{per}×{off}分", en: "weight − distance ÷ {per} × {off}" },
  part: { zh: "分值×{part}", en: "weight × {part}" },
  "execution-rate": { zh: "分值×执行率（最高为分值）", en: "weight × rate, at most the weight" },
  "stated-rate": { zh: "分值×执行率（最高为分值）", en: "weight × rate, at most the weight" },
  "lower-bound": { zh: "分值×实际÷下限", en: "weight × actual ÷ lower bound" },
  "upper-bound": { zh: "分值×上限÷实际", en: "weight × upper bound ÷ actual" },
};

/** Where full marks come from that stand in no cell. */
const IMPLIED: Readonly<Record<ImpliedWeight["origin"], Phrase>> = {
  form: {
    zh: "分值未单列，由满分 {whole} 减各指标 {others} 得 {value}，与本表所填相符",
    en: "no full marks stated: {whole} less {others} of the indicators leaves {value}, and the form’s own figures agree",
  },
  caption: {
    zh: "分值取自“{caption}”[，由其 {among} 项平均分配]",
    en: "full marks from “{caption}”[, shared evenly among its {among}]",
  },
  rule: {
    zh: "分值未列，按评分规则假定为 {value}（满分 {whole} 减各指标 {others}）",
    en: "no full marks stated: {value} assumed by the rules ({whole} less {others} of the indicators)",
  },
};

/** Why an indicator got its score, and where its full marks come from if they stand in no cell. */
export function ruleWords(score: IndicatorScore, profile: Profile, lang: Language): string {
  const { impliedWeight: implied } = score.indicator;
  const why = scoreWords(score, profile, lang);
  if (implied === undefined) return why;
  const { value, whole, origin } = implied;
  const from =
    implied.origin === "caption"
      ? { caption: implied.caption.value, ...(implied.among === 1 ? {} : { among: String(implied.among) }) }
      : { others: plain(implied.others) };
  const facts = { value: plain(roundHalfUp(value, 2)), whole: plain(whole), ...from };
  return clauses([why, fillKnown(IMPLIED[origin][lang], facts)], lang);
}

function scoreWords(score: IndicatorScore, profile: Profile, lang: Language): string {
  const code = SCORE_RULES.find((known) => known === score.rule);
  const words = code === undefined ? undefined : RULES[code][lang];
  if (words?.includes("{") === false) return words;
  const facts = factsOf(score, profile);
  const arithmetic = fillKnown(ARITHMETIC[score.arithmetic.kind][lang], facts);
  return words === undefined ? arithmetic : fillKnown(words, { ...facts, arithmetic });
}

function factsOf(score: IndicatorScore, profile: Profile): Readonly<Record<string, string>> {
  const { arithmetic, ratio } = score;
  const { overFulfilment } = profile;
  return {
    ...(ratio === undefined ? {} : { ratio: percent(ratio) }),
    ...(arithmetic.kind === "loss" ? { per: plain(arithmetic.per), off: plain(arithmetic.off) } : {}),
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
