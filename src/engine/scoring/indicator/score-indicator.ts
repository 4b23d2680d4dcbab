import type { Exact } from "../../../domain/figures/exact";
import { exact, ONE, ZERO } from "../../../domain/figures/exact";
import type { Claim, Indicator } from "../../../domain/model";
import type { Quantity } from "../../../domain/quantity/quantity";
import type { ScoreDecision } from "../../outcome/decisions";
import type { IndicatorScore, ScoreInput } from "../../outcome/scores";
import { points } from "../../tables/points";
import type { Pair } from "./comparable";
import { comparable } from "./comparable";
import type { IndicatorRow, Proof, ScoringContext } from "./mark";
import { actualOf, claimInput, figureInput, markOf } from "./mark";
import { afterOverFulfilment } from "./over-fulfilment";
import { byCriterion, directionsBy } from "./score-by-criterion";
import { earnedByDirection } from "./score-by-direction";
import { byExecution, byStatedRate } from "./score-execution";
import type { ScoreRule } from "./score-rules";
import { fixedPart, tierAllows, tierOf } from "./tier";
import { directionFor } from "./told-direction";
import { isWaived } from "./waived";

/**
 * The mark of one indicator with its proof: set by the evaluator, else computed by the profile from target and actual,
 * else taken as the workbook states it. Never guesses which number of a sentence is the actual.
 */
export function scoreIndicator(indicator: Indicator, context: ScoringContext): IndicatorScore {
  return scoreRow(rowOf(indicator, context));
}

/** An indicator with the points that its own row gives. */
export function rowOf(indicator: Indicator, context: ScoringContext): IndicatorRow {
  const stated = points(indicator.score);
  const weight = points(indicator.weight) ?? indicator.impliedWeight?.value;
  return { indicator, context, weight: weight ?? ZERO, isWeighed: weight !== undefined, stated };
}

/** The mark of a row by the first rule that applies. */
export function scoreRow(row: IndicatorRow): IndicatorScore {
  const { stated } = row;
  return (
    byEvaluator(row) ??
    byCriterion(row) ??
    byExecution(row) ??
    byTarget(row) ??
    byStatedRate(row) ??
    byTier(row) ??
    (stated === undefined ? nothingKnown(row) : asStated(row, stated))
  );
}

/** A score or tier that an evaluator set, with reason and name kept in the ledger. */
function byEvaluator(row: IndicatorRow): IndicatorScore | undefined {
  const { decision, profile } = row.context;
  const { weight } = row;
  if (decision?.kind === "override") {
    const score = decision.score === undefined ? undefined : decimal(decision.score);
    if (score === undefined || score.lt(0) || score.gt(weight)) return undefined;
    return markOf(row, evaluated(score, "evaluator-override", decision));
  }
  if (decision?.kind !== "tier" || decision.tier === undefined) return undefined;
  const fixed = fixedPart(decision.tier, profile.tiers) ?? (decision.tier === "reached" ? ONE : undefined);
  const score = decision.score === undefined ? fixed?.times(weight) : decimal(decision.score);
  if (score === undefined || weight.isZero()) return undefined;
  const part = score.div(weight);
  const allowed = (fixed !== undefined && part.eq(fixed)) || tierAllows(decision.tier, part, profile.tiers);
  return allowed ? markOf(row, evaluated(score, "evaluator-tier", decision)) : undefined;
}

function evaluated(score: Exact, rule: ScoreRule, decision: ScoreDecision): Proof {
  const text = [decision.tier, decision.score].filter((word) => word !== undefined).join(" ");
  const input: ScoreInput = { role: "tier", value: score, text };
  return { method: "evaluator", rule, arithmetic: { kind: "evaluator" }, score, inputs: () => [input] };
}

function decimal(text: string): Exact | undefined {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? exact(text) : undefined;
}

/** By the direction rules and over-fulfilment, where target and actual are numbers that compare. */
function byTarget(row: IndicatorRow): IndicatorScore | undefined {
  const compared = row.isWeighed ? comparedIn(row) : undefined;
  if (compared === undefined) return undefined;
  const mark = byComparison(row, compared);
  const { stated, indicator } = row;
  if (mark.met !== false || stated === undefined || stated.gt(row.weight) || !isWaived(indicator)) return mark;
  return asWaived(row, stated);
}

function byComparison(row: IndicatorRow, compared: Compared): IndicatorScore {
  const { indicator, context, weight } = row;
  const { target, pair } = compared;
  const { profile, decision } = context;
  const rules = directionsBy(indicator.rule, profile.directions);
  const direction = directionFor(row, target, pair, rules);
  const strict = target.comparison === "gt" || target.comparison === "lt";
  const restored = decision?.kind === "restore-full-marks";
  const earned = afterOverFulfilment(
    earnedByDirection(direction, pair, strict, rules),
    { direction, pair, restored },
    profile.overFulfilment,
  );
  return markOf(row, {
    method: earned.rule === "over-fulfilled-restored" ? "evaluator" : "computed",
    rule: earned.rule,
    arithmetic: earned.arithmetic,
    score: earned.part === ONE ? weight : weight.times(earned.part),
    inputs: comparedInputs,
    ratio: comparedRatio,
    met: earned.met,
  });
}

/** Target and actual of a row, brought to one scale. */
interface Compared {
  readonly claim: Claim;
  readonly target: Quantity;
  readonly actual: NonNullable<ReturnType<typeof actualOf>>;
  readonly pair: Pair;
}

/** Undefined where they are no numbers that compare. */
function comparedIn({ indicator, context }: IndicatorRow): Compared | undefined {
  const claim = indicator.target;
  const target = claim?.quantity;
  const actual = actualOf(indicator, context);
  if (claim === undefined || target === undefined || actual === undefined) return undefined;
  const pair = comparable(indicator, target, actual.quantity);
  return pair === undefined ? undefined : { claim, target, actual, pair };
}

function comparedInputs(row: IndicatorRow): readonly ScoreInput[] {
  const compared = comparedIn(row);
  if (compared === undefined) return [];
  const { claim, actual, pair } = compared;
  return [
    claimInput("target", claim, pair.target),
    ...(pair.upper === undefined ? [] : [claimInput("target-upper", claim, pair.upper)]),
    claimInput("actual", actual.claim, pair.actual),
  ];
}

/** actual ÷ target; for an interval there is no such figure. */
function comparedRatio(row: IndicatorRow): Exact | undefined {
  const pair = comparedIn(row)?.pair;
  if (pair === undefined || pair.upper !== undefined || pair.target.isZero()) return undefined;
  return pair.actual.div(pair.target);
}

/** By the tier that the words name, where the profile fixes what it earns. */
function byTier(row: IndicatorRow): IndicatorScore | undefined {
  const { indicator, context, weight } = row;
  const { actual } = indicator;
  if (actual === undefined || !row.isWeighed) return undefined;
  if (actual.quantity !== undefined || actual.candidates.length > 0) return undefined;
  const tier = tierOf(indicator, context.profile.tiers);
  const part = tier === undefined ? undefined : fixedPart(tier, context.profile.tiers);
  if (tier === undefined || part === undefined) return undefined;
  return markOf(row, {
    method: "computed",
    rule: tier === "reached" ? "tier-reached" : "tier-partly",
    arithmetic: part.eq(1) ? { kind: "full" } : { kind: "part", part },
    score: weight.times(part),
    inputs: () => [{ role: "tier", value: part, text: actual.text, at: actual.at }],
    met: tier === "reached",
  });
}

function asStated(row: IndicatorRow, stated: Exact): IndicatorScore {
  const { indicator, context } = row;
  const tier = indicator.actual?.qualitative === true ? tierOf(indicator, context.profile.tiers) : undefined;
  return markOf(row, {
    method: "stated",
    rule: "stated",
    arithmetic: { kind: "stated" },
    score: stated,
    inputs: statedInputs,
    met: tier === undefined ? undefined : tier === "reached",
  });
}

function asWaived(row: IndicatorRow, stated: Exact): IndicatorScore {
  return markOf(row, {
    method: "stated",
    rule: "waived",
    arithmetic: { kind: "stated" },
    score: stated,
    inputs: statedInputs,
    ratio: comparedRatio,
    met: false,
  });
}

function statedInputs({ indicator: { score }, stated }: IndicatorRow): readonly ScoreInput[] {
  return score === undefined || stated === undefined ? [] : [figureInput("stated", score, stated)];
}

/** No points for now: nobody filled the actual in, or what stands there cannot be held against the target. */
function nothingKnown(row: IndicatorRow): IndicatorScore {
  return markOf(row, {
    method: "computed",
    rule: row.indicator.actual === undefined ? "no-actual" : "actual-not-comparable",
    arithmetic: { kind: "zero" },
    score: ZERO,
    inputs: () => [],
  });
}
