import type { CellAddress } from "../../../domain/address";
import type { Exact } from "../../../domain/exact";
import { exact, Exact as ExactCtor, ONE } from "../../../domain/exact";
import type { Interval } from "../../../domain/interval";
import { displayed, point, scaleInterval, widen } from "../../../domain/interval";
import type { Field } from "../../../domain/lists";
import { RATE_FIELDS } from "../../../domain/lists";
import type { Quantity } from "../../../domain/quantity/quantity";

/**
 * A figure as arithmetic sees it. All intervals are in the base of its dimension: yuan for money, a part of one for
 * rates, single pieces for counts; `factor` leads from the cell's own unit to the base.
 */
export interface Node {
  readonly at: CellAddress;
  readonly field: Field;
  /** What people call the column or field. */
  readonly heading: string;
  readonly quantity: Quantity;
  readonly factor: Exact;
  /** Unit class: figures of different dimension are never compared. "?" = an amount without a unit. */
  readonly dimension: string;
  readonly isFormula: boolean;
  /** It stands in a total line or a summary of one figure each. */
  readonly isTotal: boolean;
  /** No cell states it: a sum made for comparison, which is never at fault. */
  readonly isVirtual: boolean;
  /** What it may stand for when something else is computed from it. */
  readonly asInput: Interval;
  /** What it may stand for when it states a result. */
  readonly asResult: Interval;
  /** The value as stated, in the base. */
  readonly value: Exact;
  /** Decimals it is stated with, in its own unit (of percent for rates). */
  readonly decimals: number;
}

export interface NodeSource {
  readonly at: CellAddress;
  readonly field: Field;
  readonly heading: string;
  readonly quantity: Quantity;
  readonly factor?: Exact;
  readonly dimension: string;
  readonly isFormula: boolean;
  readonly isTotal?: boolean;
  /** A formula that rounds its own result. */
  readonly isRounded?: boolean;
  /** Most decimals among the typed numbers of its column: a dropped zero is no rounding. */
  readonly columnDecimals?: number;
  /** An average or rate written with few decimals: what is computed from it may have been computed from the unrounded one. */
  readonly isRounding?: boolean;
}

/** Decimals needed to write the number, at most 12: what lies beyond is noise of binary arithmetic. */
export function digitsOf(value: Exact): number {
  return value.toDecimalPlaces(12).decimalPlaces();
}

/** Relative noise of a value that a program computed in binary. */
const NOISE = exact("1e-10");

export function makeNode(source: NodeSource): Node {
  const { quantity, field } = source;
  const factor = source.factor ?? ONE;
  const scaleUp = quantity.percent ? 2 : 0;
  const own = digitsOf(quantity.value);
  const shown = quantity.decimals === undefined ? undefined : quantity.decimals + scaleUp;
  const noise = quantity.value.abs().times(NOISE);
  let asInput: Interval;
  let asResult: Interval;
  let decimals: number;
  if (quantity.asText) {
    decimals = shown ?? own;
    asInput = quantity.display;
    asResult = quantity.display;
  } else {
    const isRate = RATE_FIELDS.has(field);
    const stored = isRate ? Math.max(own, shown ?? 0) : Math.max(own, shown ?? 0, source.columnDecimals ?? 0);
    const hidesDigits = shown !== undefined && own > shown;
    decimals = hidesDigits ? shown : stored;
    const computed = (source.isFormula && source.isRounded !== true) || own > 9;
    const storedValue = computed ? widen(point(quantity.value), noise) : displayed(quantity.value, stored);
    asInput =
      source.isRounding === true && (!source.isFormula || source.isRounded === true)
        ? displayed(quantity.value, stored)
        : hidesDigits
          ? hull(point(quantity.value), displayed(quantity.value, shown))
          : widen(point(quantity.value), computed ? noise : exact(0));
    asResult = hidesDigits ? hull(storedValue, displayed(quantity.value, shown)) : storedValue;
  }
  return {
    at: source.at,
    field,
    heading: source.heading,
    quantity,
    factor,
    dimension: source.dimension,
    isFormula: source.isFormula,
    isTotal: source.isTotal ?? false,
    isVirtual: false,
    asInput: scaleInterval(asInput, factor),
    asResult: scaleInterval(asResult, factor),
    value: quantity.value.times(factor),
    decimals: Math.max(0, decimals - scaleUp),
  };
}

export function hull(a: Interval, b: Interval): Interval {
  return { lo: ExactCtor.min(a.lo, b.lo), hi: ExactCtor.max(a.hi, b.hi) };
}
