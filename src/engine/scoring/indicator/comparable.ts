import type { Exact } from "../../../domain/figures/exact";
import { HUNDRED, ONE } from "../../../domain/figures/exact";
import { halfWidth } from "../../../domain/letters/half-width";
import type { Indicator } from "../../../domain/model";
import { parseUnit, unitInHeading } from "../../../domain/quantity/parse-unit";
import type { Quantity } from "../../../domain/quantity/quantity";
import type { Unit } from "../../../domain/quantity/units";
import { remembered } from "../../../domain/remembered";

/** A target and an actual in one scale, rates as parts of one. */
export interface Pair {
  readonly target: Exact;
  readonly upper?: Exact | undefined;
  readonly actual: Exact;
  /** Whether both are parts of a whole. */
  readonly isRate: boolean;
}

/**
 * Brings target and actual to one scale: 4亿元 and 39 000万元, 95% and 98 under "%". Undefined where their units never
 * compare: other currencies, 户 against 户次. A unit named on one side only holds for both.
 */
export function comparable(indicator: Indicator, target: Quantity, actual: Quantity): Pair | undefined {
  const common = indicatorUnit(indicator);
  const targetUnit = target.unit ?? common ?? actual.unit;
  const actualUnit = actual.unit ?? common ?? target.unit;
  if (target.percent || actual.percent || targetUnit?.kind === "percent" || actualUnit?.kind === "percent")
    return ratePair(target, actual, targetUnit, actualUnit);
  const factor = commonFactor(targetUnit, actualUnit);
  if (factor === undefined) return undefined;
  return {
    target: target.value,
    upper: target.upper,
    actual: factor === ONE ? actual.value : actual.value.times(factor),
    isRate: false,
  };
}

function indicatorUnit(indicator: Indicator): Unit | undefined {
  const stated = indicator.unitText === undefined ? undefined : wordUnit(indicator.unitText.value).unit;
  return stated ?? headingUnit(indicator.name.value).unit;
}

const wordUnit = remembered((text) => ({ unit: parseUnit(text) }));
const headingUnit = remembered((text) => ({ unit: unitInHeading(text) }));

/** What an actual is multiplied by to stand in the target's unit. */
function commonFactor(target: Unit | undefined, actual: Unit | undefined): Exact | undefined {
  if (target === undefined || actual === undefined) return ONE;
  if (target.kind === "money" && actual.kind === "money")
    return target.currency === actual.currency ? actual.factor.div(target.factor) : undefined;
  if (target.kind !== "count" || actual.kind !== "count") return undefined;
  const same = target.text === "" || actual.text === "" || wordKey(target.text) === wordKey(actual.text);
  if (!same) return undefined;
  return actual.factor.eq(target.factor) ? ONE : actual.factor.div(target.factor);
}

/** 台 and 台（套）, set and sets are one word; 户 and 户次 are two. */
const wordKey = remembered((word: string): string =>
  halfWidth(word)
    .toLowerCase()
    .replace(/\([^)]*\)/g, "")
    .replace(/\s/g, "")
    .replace(/(?<=[a-z]{2})s$/, ""),
);

function ratePair(
  target: Quantity,
  actual: Quantity,
  targetUnit: Unit | undefined,
  actualUnit: Unit | undefined,
): Pair | undefined {
  if (isOther(targetUnit) || isOther(actualUnit)) return undefined;
  const targetPart = target.percent
    ? target.value
    : asPart(target.value, targetUnit, actual.percent ? actual.value : undefined);
  const actualPart = actual.percent
    ? actual.value
    : asPart(actual.value, actualUnit, target.percent ? target.value : undefined);
  const scale = target.value.isZero() ? ONE : targetPart.div(target.value);
  return {
    target: targetPart,
    upper: target.upper?.times(scale),
    actual: actualPart,
    isRate: true,
  };
}

function isOther(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.kind !== "percent" && !(unit.kind === "count" && unit.text === "");
}

/**
 * A plain number that stands for a rate: 98 for 98 %, or 0.98. Beside a partner whose scale is certain, the reading
 * nearer to the partner holds when the other one is off by more than twenty times; else it counts in per cent.
 */
function asPart(value: Exact, unit: Unit | undefined, partner: Exact | undefined): Exact {
  const divided = value.div(HUNDRED);
  if (partner === undefined || partner.isZero() || value.isZero()) return divided;
  const farOff = unit?.kind === "percent" ? 20 : 10;
  return distance(divided, partner).gt(farOff) && distance(value, partner).lt(farOff) ? value : divided;
}

/** How many times one is the other, at least 1. */
function distance(a: Exact, b: Exact): Exact {
  const ratio = a.div(b).abs();
  return ratio.lt(1) ? ONE.div(ratio) : ratio;
}
