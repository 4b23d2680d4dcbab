import type { Exact } from "../../../domain/figures/exact";
import { ONE, ZERO } from "../../../domain/figures/exact";
import type { LineRule, LossRule, PointBand } from "../../../domain/line-rule";
import type { Quantity } from "../../../domain/quantity/quantity";
import type { Arithmetic, IndicatorScore, ScoreInput } from "../../outcome/scores";
import type { Profile } from "../../profile/profile";
import type { Pair } from "./comparable";
import { comparable } from "./comparable";
import type { IndicatorRow } from "./mark";
import { actualOf, claimInput, figureInput, markOf } from "./mark";
import { moneyInputs } from "./score-execution";

/**
 * What the criterion of the line itself takes off: 每低1个百分点扣0.5分. Undefined where it is no such criterion, or where bound
 * and actual cannot be held against each other. Whether a step that was only begun costs its points is not said: there
 * the stated score is taken.
 */
export function byCriterion(row: IndicatorRow): IndicatorScore | undefined {
  const { rule } = row.indicator;
  if (rule === undefined || rule.kind === "all-or-nothing" || !row.isWeighed) return undefined;
  if (rule.kind === "bands")
    return byBands(row, rule.bands) ?? (row.stated === undefined ? undefined : takenAsStated(row, row.stated));
  if (rule.kind === "proportion") return byBound(row, rule);
  const span = rule.worth?.eq(row.weight) === false ? undefined : spanIn(row, rule);
  if (span === undefined) return undefined;
  const gap = rule.over ? span.actual.minus(span.from) : span.from.minus(span.actual);
  if (gap.lte(0)) return criterionMark(row, span, { arithmetic: { kind: "full" }, score: row.weight, met: true });
  const steps = gap.div(rule.per);
  if (!steps.eq(steps.trunc()) && row.stated !== undefined) return takenAsStated(row, row.stated);
  const isNothing = rule.least !== undefined && span.actual.lt(rule.least);
  return criterionMark(row, span, { ...lossOf(row.weight, span, steps, isNothing, rule), met: false });
}

/** 完成率≥95%得满分: all is earned from the bound on; below it the other rules hold. */
function byBound(
  row: IndicatorRow,
  { bound, ofCompletion }: Extract<LineRule, { kind: "proportion" }>,
): IndicatorScore | undefined {
  const { indicator, context } = row;
  const [target, actual] = [indicator.target?.quantity, actualOf(indicator, context)?.quantity];
  if (bound?.percent !== true || target === undefined || actual === undefined) return undefined;
  const pair = comparable(indicator, target, actual);
  if (pair === undefined || pair.target.lte(0)) return undefined;
  const completion = pair.actual.div(pair.target);
  const part = pair.isRate && !ofCompletion ? pair.actual : completion;
  if (part.lt(bound.value) || completion.gte(1)) return undefined;
  const span = { from: bound.value, actual: part };
  return criterionMark(row, span, { arithmetic: { kind: "full" }, score: row.weight, met: true });
}

/**
 * ≥90%计5分；80%—90%计4分: what the band of a rate earns. The highest one has to be worth the weight; what stands on a bound may
 * be meant to be in either of two bands.
 */
function byBands(row: IndicatorRow, bands: readonly PointBand[] = []): IndicatorScore | undefined {
  const [highest] = bands;
  const { indicator, context, weight } = row;
  if (highest === undefined || !highest.points.eq(weight)) return undefined;
  const actual = actualOf(indicator, context)?.quantity;
  const rate = actual?.percent === true ? actual.value : undefined;
  const band = rate === undefined ? undefined : bands.find(({ from }) => rate.gte(from));
  if (rate === undefined || band === undefined || (band !== highest && rate.eq(band.from))) return undefined;
  const { points } = band;
  const arithmetic: Arithmetic = points.eq(weight)
    ? { kind: "full" }
    : points.isZero()
      ? { kind: "zero" }
      : { kind: "part", part: points.div(weight) };
  const span = { from: highest.from, actual: rate };
  return criterionMark(row, span, { arithmetic, score: points, met: band === highest });
}

/** Bound and actual in one scale. */
interface Span {
  readonly from: Exact;
  readonly actual: Exact;
}

function lossOf(
  weight: Exact,
  { from, actual }: Span,
  steps: Exact,
  isNothing: boolean,
  { per, off, over, most }: LossRule,
): { readonly arithmetic: Arithmetic; readonly score: Exact } {
  const lost = steps.times(off);
  const isCapped = most !== undefined && lost.gt(most);
  if (isNothing || (isCapped ? most : lost).gte(weight)) return { arithmetic: { kind: "zero" }, score: ZERO };
  if (isCapped) {
    const score = weight.minus(most);
    return { arithmetic: { kind: "part", part: score.div(weight) }, score };
  }
  return { arithmetic: { kind: "loss", from, actual, per, off, over }, score: weight.minus(lost) };
}

function criterionMark(
  row: IndicatorRow,
  { from, actual }: Span,
  of: { readonly arithmetic: Arithmetic; readonly score: Exact; readonly met: boolean },
): IndicatorScore {
  return markOf(row, {
    method: "computed",
    rule: "own-criterion",
    ...of,
    inputs: criterionInputs,
    ratio: () => (from.isZero() ? undefined : actual.div(from)),
  });
}

function criterionInputs({ indicator, context }: IndicatorRow): readonly ScoreInput[] {
  const { target } = indicator;
  const actual = actualOf(indicator, context);
  if (actual === undefined) return moneyInputs({ context });
  const pair = target?.quantity === undefined ? undefined : comparable(indicator, target.quantity, actual.quantity);
  return [
    ...(target === undefined || pair === undefined ? [] : [claimInput("target", target, pair.target)]),
    claimInput("actual", actual.claim, pair?.actual ?? actual.quantity.value),
  ];
}

function takenAsStated(row: IndicatorRow, stated: Exact): IndicatorScore {
  const { score } = row.indicator;
  return markOf(row, {
    method: "stated",
    rule: "stated",
    arithmetic: { kind: "stated" },
    score: stated,
    inputs: () => (score === undefined ? [] : [figureInput("stated", score, stated)]),
  });
}

/** Bound and actual as the criterion counts them: per cents of a rate, per cents of the target, or its own units. */
function spanIn({ indicator, context }: IndicatorRow, rule: LossRule): Span | undefined {
  const target = indicator.target?.quantity;
  const bound = rule.bound ?? target;
  if (bound?.upper !== undefined || saysOtherWay(bound, rule)) return undefined;
  const actual = actualOf(indicator, context)?.quantity;
  if (actual === undefined) return ofExecution(indicator, context, bound, rule);
  // 1,500 trainees of 1,500 with 100%得满分: the bound is of the completion, whether or not the criterion says so.
  const completed = rule.unit === "%" ? partOfTarget(indicator, target, actual, rule.bound) : undefined;
  if (completed !== undefined) return completed;
  const pair = bound === undefined ? undefined : comparable(indicator, bound, actual);
  if (rule.unit !== "%") return pair?.isRate === false && isInUnit(bound, rule.unit) ? spanOf(pair) : undefined;
  if (pair?.isRate !== true || (rule.ofCompletion && target?.value.eq(ONE) === false)) return undefined;
  return spanOf(pair);
}

function spanOf({ target, actual }: Pair): Span {
  return { from: target, actual };
}

/** The rate of the project's money, where the line has none of its own. */
function ofExecution(
  { isExecution }: IndicatorRow["indicator"],
  { execution }: IndicatorRow["context"],
  bound: Quantity | undefined,
  { unit }: LossRule,
): Span | undefined {
  if (!isExecution || execution?.rate === undefined || unit !== "%") return undefined;
  return bound === undefined || bound.percent ? { from: bound?.value ?? ONE, actual: execution.rate } : undefined;
}

/** 37 of 40 with 每少1%: the actual as a part of its target. */
function partOfTarget(
  indicator: IndicatorRow["indicator"],
  target: Quantity | undefined,
  actual: Quantity,
  bound: Quantity | undefined,
): Span | undefined {
  const pair = target === undefined ? undefined : comparable(indicator, target, actual);
  if (pair === undefined || pair.isRate || pair.target.lte(0)) return undefined;
  if (bound !== undefined && !bound.percent) return undefined;
  return { from: bound?.value ?? ONE, actual: pair.actual.div(pair.target) };
}

/** ≥90% with 每超: bound and steps speak of different sides. */
function saysOtherWay(bound: Quantity | undefined, { over }: LossRule): boolean {
  const comparison = bound?.comparison;
  return over ? comparison === "ge" || comparison === "gt" : comparison === "le" || comparison === "lt";
}

/** 个 of ≥40个, 小时 of ≤2小时; 场次 are counted in 场. */
function isInUnit(bound: Quantity | undefined, written: string): boolean {
  const unit = bound?.unit;
  if (unit === undefined) return true;
  return unit.text === "" || unit.text.startsWith(written) || written.startsWith(unit.text);
}

/** The direction rules as the criterion of a line has them: its own word goes before the rule in force. */
export function directionsBy(rule: LineRule | undefined, directions: Profile["directions"]): Profile["directions"] {
  if (rule?.kind === "proportion") return { ...directions, atLeast: { missed: "proportional" } };
  if (rule?.kind !== "all-or-nothing") return directions;
  const nothing = { missed: "zero" } as const;
  return { ...directions, atLeast: nothing, atMost: nothing, exactly: nothing, range: nothing };
}
