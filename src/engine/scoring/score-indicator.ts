import type { CellAddress } from "../../domain/address";
import type { Exact } from "../../domain/exact";
import { exact, HUNDRED, ONE, roundHalfUp, ZERO } from "../../domain/exact";
import type { Figure, Indicator } from "../../domain/model";
import type { Claim } from "../../domain/model";
import type { Quantity } from "../../domain/quantity/quantity";
import { theOneQuantity } from "../../domain/quantity/the-one-quantity";
import type { Arithmetic, ExecutionLine, IndicatorScore, ScoreDecision, ScoreInput, ScoreMethod } from "../outcome";
import type { Profile } from "../profile/profile";
import type { Pair } from "./comparable";
import { comparable } from "./comparable";
import { directionOf } from "./direction";
import { afterOverFulfilment } from "./over-fulfilment";
import { earnedByDirection } from "./score-by-direction";
import type { ScoreRule } from "./score-rules";
import { fixedPart, tierAllows, tierOf } from "./tier";

/** What an indicator is scored with besides its own row. */
export interface ScoringContext {
  readonly profile: Profile;
  /** Budget and spending of the fund or project, for the execution indicator. */
  readonly execution?: ExecutionLine | undefined;
  /** The evaluator's decision about this indicator. */
  readonly decision?: ScoreDecision | undefined;
  /** The actual that another scorecard gives in number where this row has a sentence. */
  readonly actualElsewhere?: Claim | undefined;
}

/** Points as people write them: 12, and 12 % in a column of weights in per cent. */
export function points(figure: Figure | undefined): Exact | undefined {
  if (figure === undefined) return undefined;
  return figure.quantity.percent ? figure.quantity.value.times(HUNDRED) : figure.quantity.value;
}

/**
 * The mark of one indicator with its proof: set by the evaluator, else computed by the profile from target and actual,
 * else taken as the workbook states it. Never guesses which number of a sentence is the actual.
 */
export function scoreIndicator(indicator: Indicator, context: ScoringContext): IndicatorScore {
  const stated = points(indicator.score);
  const weight = points(indicator.weight) ?? ZERO;
  const sheet: Sheet = { indicator, context, weight, stated };
  return (
    byEvaluator(sheet) ??
    byExecution(sheet) ??
    byTarget(sheet) ??
    byStatedRate(sheet) ??
    byTier(sheet) ??
    (stated === undefined ? nothingKnown(sheet) : asStated(sheet, stated))
  );
}

interface Sheet {
  readonly indicator: Indicator;
  readonly context: ScoringContext;
  readonly weight: Exact;
  readonly stated: Exact | undefined;
}

interface Proof {
  readonly method: ScoreMethod;
  readonly rule: ScoreRule;
  readonly arithmetic: Arithmetic;
  /** Before it is rounded. */
  readonly score: Exact;
  /** What it was computed from, the weight aside. */
  readonly inputs: () => readonly ScoreInput[];
  readonly ratio?: Exact | undefined;
  readonly met?: boolean | undefined;
}

function result(sheet: Sheet, proof: Proof): IndicatorScore {
  return new Mark(sheet, proof);
}

/** Names its inputs when they are asked for: of a large workbook only those that are shown. */
class Mark implements IndicatorScore {
  readonly indicator: Indicator;
  readonly weight: Exact;
  readonly score: Exact;
  readonly stated: Exact | undefined;
  readonly method: ScoreMethod;
  readonly rule: ScoreRule;
  readonly arithmetic: Arithmetic;
  readonly ratio: Exact | undefined;
  readonly met: boolean | undefined;
  readonly #others: () => readonly ScoreInput[];
  #inputs: readonly ScoreInput[] | undefined;

  constructor({ indicator, weight, stated, context }: Sheet, proof: Proof) {
    this.indicator = indicator;
    this.weight = weight;
    this.score = roundHalfUp(proof.score, context.profile.rounding.indicator);
    this.stated = stated;
    this.method = proof.method;
    this.rule = proof.rule;
    this.arithmetic = proof.arithmetic;
    this.ratio = proof.ratio;
    this.met = proof.met;
    this.#others = proof.inputs;
    this.#inputs = undefined;
  }

  get inputs(): readonly ScoreInput[] {
    return (this.#inputs ??= [...weightInput(this.indicator, this.weight), ...this.#others()]);
  }
}

function weightInput(indicator: Indicator, weight: Exact): ScoreInput[] {
  return indicator.weight === undefined ? [] : [figureInput("weight", indicator.weight, weight)];
}

function figureInput(role: ScoreInput["role"], { quantity, at }: Figure, value: Exact): ScoreInput {
  return new FigureInput(role, value, at, quantity);
}

/** Of most figures nobody asks how they are shown. */
class FigureInput implements ScoreInput {
  readonly isCellValue: boolean;
  readonly #quantity: Quantity;

  constructor(
    readonly role: ScoreInput["role"],
    readonly value: Exact,
    readonly at: CellAddress,
    quantity: Quantity,
  ) {
    this.isCellValue = !quantity.asText && value.eq(quantity.value);
    this.#quantity = quantity;
  }

  get text(): string {
    return this.#quantity.text;
  }
}

function claimInput(role: ScoreInput["role"], claim: Claim, quantity: Quantity, value: Exact): ScoreInput {
  const isCellValue = !quantity.asText && value.eq(quantity.value);
  return { role, value, text: claim.text, at: claim.at, isCellValue };
}

/** A score or tier that an evaluator set, with reason and name kept in the ledger. */
function byEvaluator(sheet: Sheet): IndicatorScore | undefined {
  const { decision, profile } = sheet.context;
  const { weight } = sheet;
  if (decision?.kind === "override") {
    const score = decision.score === undefined ? undefined : decimal(decision.score);
    if (score === undefined || score.lt(0) || score.gt(weight)) return undefined;
    return result(sheet, evaluated(score, "evaluator-override", decision));
  }
  if (decision?.kind !== "tier" || decision.tier === undefined) return undefined;
  const fixed = fixedPart(decision.tier, profile.tiers) ?? (decision.tier === "reached" ? ONE : undefined);
  const score = decision.score === undefined ? fixed?.times(weight) : decimal(decision.score);
  if (score === undefined || weight.isZero()) return undefined;
  const part = score.div(weight);
  const allowed = (fixed !== undefined && part.eq(fixed)) || tierAllows(decision.tier, part, profile.tiers);
  return allowed ? result(sheet, evaluated(score, "evaluator-tier", decision)) : undefined;
}

function evaluated(score: Exact, rule: ScoreRule, decision: ScoreDecision): Proof {
  const text = [decision.tier, decision.score].filter((word) => word !== undefined).join(" ");
  const input: ScoreInput = { role: "tier", value: score, text, isCellValue: false };
  return { method: "evaluator", rule, arithmetic: { kind: "evaluator" }, score, inputs: () => [input] };
}

function decimal(text: string): Exact | undefined {
  return /^-?\d+(?:\.\d+)?$/.test(text) ? exact(text) : undefined;
}

/** weight × min(1, spent ÷ budget), where the workbook has the figures. An explicit target below 100 % is held to its own rule. */
function byExecution(sheet: Sheet): IndicatorScore | undefined {
  const { indicator, context, weight } = sheet;
  const { execution } = context;
  if (!indicator.isExecution || execution?.rate === undefined || hasLowerTarget(indicator)) return undefined;
  const { budget, spent, rate } = execution;
  const figure = (role: "budget" | "spent", value: Exact, at: ExecutionLine["budgetAt"]): ScoreInput => ({
    role,
    value,
    text: value.toFixed(),
    ...(at === undefined ? {} : { at }),
    isCellValue: at !== undefined,
  });
  const part = rate.gt(1) ? ONE : rate.isNegative() ? ZERO : rate;
  return result(sheet, {
    method: "computed",
    rule: "execution-rate",
    arithmetic: rate.isNegative() ? { kind: "zero" } : { kind: "execution-rate" },
    score: weight.times(part),
    inputs: () => [figure("budget", budget, execution.budgetAt), figure("spent", spent, execution.spentAt)],
    ratio: rate,
    met: rate.gte(1),
  });
}

/** weight × min(1, rate), where the workbook has the rate alone: neither budget and spending nor a target. */
function byStatedRate(sheet: Sheet): IndicatorScore | undefined {
  const { indicator, context, weight } = sheet;
  const actual = actualOf(indicator, context);
  if (!indicator.isExecution || indicator.target?.quantity !== undefined || actual === undefined) return undefined;
  const rate = rateIn(actual.quantity);
  if (rate === undefined || indicator.weight === undefined) return undefined;
  return result(sheet, {
    method: "computed",
    rule: "stated-rate",
    arithmetic: rate.isNegative() ? { kind: "zero" } : { kind: "stated-rate" },
    score: weight.times(rate.gt(1) ? ONE : rate.isNegative() ? ZERO : rate),
    inputs: () => [claimInput("actual", actual.claim, actual.quantity, rate)],
    ratio: rate,
    met: rate.gte(1),
  });
}

/** More than this is a percentage without its sign: no budget is spent twice over. */
const HIGHEST_RATIO = 2;

/** A rate as a ratio: 0.95 for 95 %, for 95 under a heading of percentages and for 0.95; no amount, no promise. */
function rateIn({ value, percent, unit, comparison }: Quantity): Exact | undefined {
  if (comparison !== undefined || (unit !== undefined && unit.kind !== "percent")) return undefined;
  if (percent) return value;
  return unit !== undefined || value.gt(HIGHEST_RATIO) ? value.div(HUNDRED) : value;
}

function hasLowerTarget({ target }: Indicator): boolean {
  const quantity = target?.quantity;
  if (quantity === undefined) return false;
  return (quantity.percent ? quantity.value : quantity.value.div(quantity.value.gt(1) ? HUNDRED : ONE)).lt(1);
}

/** By the direction rules and over-fulfilment, where target and actual are numbers that compare. */
function byTarget(sheet: Sheet): IndicatorScore | undefined {
  const { indicator, context, weight } = sheet;
  const { profile, decision } = context;
  const claim = indicator.target;
  const target = claim?.quantity;
  const actual = actualOf(indicator, context);
  if (claim === undefined || target === undefined || actual === undefined || indicator.weight === undefined)
    return undefined;
  const pair = comparable(indicator, target, actual.quantity);
  if (pair === undefined) return undefined;
  const direction = directionOf(target, pair, indicator.name.value);
  const strict = target.comparison === "gt" || target.comparison === "lt";
  const ratio = ratioOf(pair);
  const restored = decision?.kind === "restore-full-marks";
  const earned = afterOverFulfilment(
    earnedByDirection(direction, pair, strict, profile.directions),
    { direction, pair, target, ratio, restored },
    profile.overFulfilment,
  );
  return result(sheet, {
    method: earned.rule === "over-fulfilled-restored" ? "evaluator" : "computed",
    rule: earned.rule,
    arithmetic: earned.arithmetic,
    score: earned.part === ONE ? weight : weight.times(earned.part),
    inputs: () => [
      claimInput("target", claim, target, pair.target),
      ...(pair.upper === undefined ? [] : [claimInput("target-upper", claim, target, pair.upper)]),
      claimInput("actual", actual.claim, actual.quantity, pair.actual),
    ],
    ratio,
    met: earned.met,
  });
}

/** actual ÷ target; for an interval there is no such figure. */
function ratioOf({ target, upper, actual }: Pair): Exact | undefined {
  return upper !== undefined || target.isZero() ? undefined : actual.div(target);
}

/** The evaluator's choice, else the number in the cell, else the number that another scorecard gives. */
function actualOf(
  indicator: Indicator,
  { decision, actualElsewhere }: ScoringContext,
): { readonly claim: Claim; readonly quantity: Quantity } | undefined {
  const { actual } = indicator;
  if (decision?.kind === "choose-actual" && decision.value !== undefined && actual !== undefined) {
    const quantity = theOneQuantity(decision.value).one;
    if (quantity !== undefined) return { claim: { ...actual, text: decision.value }, quantity };
  }
  if (actual?.quantity !== undefined) return { claim: actual, quantity: actual.quantity };
  const elsewhere = actualElsewhere?.quantity;
  return elsewhere === undefined || actualElsewhere === undefined
    ? undefined
    : { claim: actualElsewhere, quantity: elsewhere };
}

/** By the tier that the words name, where the profile fixes what it earns. */
function byTier(sheet: Sheet): IndicatorScore | undefined {
  const { indicator, context, weight } = sheet;
  const { actual } = indicator;
  if (actual === undefined || indicator.weight === undefined) return undefined;
  if (actual.quantity !== undefined || actual.candidates.length > 0) return undefined;
  const tier = tierOf(indicator, context.profile.tiers);
  const part = tier === undefined ? undefined : fixedPart(tier, context.profile.tiers);
  if (tier === undefined || part === undefined) return undefined;
  return result(sheet, {
    method: "computed",
    rule: tier === "reached" ? "tier-reached" : "tier-partly",
    arithmetic: part.eq(1) ? { kind: "full" } : { kind: "part", part },
    score: weight.times(part),
    inputs: () => [{ role: "tier", value: part, text: actual.text, at: actual.at, isCellValue: false }],
    met: tier === "reached",
  });
}

function asStated(sheet: Sheet, stated: Exact): IndicatorScore {
  const { indicator, context } = sheet;
  const { score } = indicator;
  const tier = indicator.actual?.qualitative === true ? tierOf(indicator, context.profile.tiers) : undefined;
  return result(sheet, {
    method: "stated",
    rule: "stated",
    arithmetic: { kind: "stated" },
    score: stated,
    inputs: () => (score === undefined ? [] : [figureInput("stated", score, stated)]),
    met: tier === undefined ? undefined : tier === "reached",
  });
}

function nothingKnown(sheet: Sheet): IndicatorScore {
  return result(sheet, {
    method: "computed",
    rule: "no-actual",
    arithmetic: { kind: "zero" },
    score: ZERO,
    inputs: () => [],
  });
}
