import type { Exact } from "../exact";
import type { Interval } from "../interval";
import type { Unit } from "./units";

/** How a target compares: at least, at most, exactly, above, below, within two bounds. */
export type Comparison = "ge" | "le" | "eq" | "gt" | "lt" | "range";

/** Words that soften a number. `about` 约, `over` 超/突破/多, `below` 不到/近, `restated` 不低于/不少于 in an actual. */
export type Hedge = "about" | "over" | "below" | "restated";

/**
 * A number as a cell gives it, with everything that was written around it.
 * `value` is in the stated unit, percent already divided: "98%" is 0.98 with `percent`.
 * A quantity may work out its facts only when asked for: copy with `changedQuantity`, not by spreading.
 */
export interface Quantity {
  readonly value: Exact;
  /** The upper bound of an interval target (95 %–105 %); `value` is the lower one. */
  readonly upper?: Exact | undefined;
  readonly comparison?: Comparison | undefined;
  /** The operator as written: "≥", "不低于" … */
  readonly comparisonText?: string | undefined;
  readonly unit?: Unit | undefined;
  readonly hedge?: Hedge | undefined;
  readonly percent: boolean;
  /** Decimals displayed (by text or number format), counted on the displayed figure: 98.5 % has 1. Undefined = General: all digits shown. */
  readonly decimals?: number | undefined;
  /** All values that the display allows, in the scale of `value`. A number cell's stored value is exact: see `exactly`. */
  readonly display: Interval;
  /** True when the cell holds text, not a number. */
  readonly asText: boolean;
  /** The text that was parsed; for number cells what Excel shows. */
  readonly text: string;
}

/** The same quantity with some of it changed. */
export function changedQuantity(quantity: Quantity, changes: Partial<Quantity>): Quantity {
  const { value, upper, comparison, comparisonText, unit, hedge, percent, decimals, display, asText, text } = quantity;
  return {
    value,
    upper,
    comparison,
    comparisonText,
    unit,
    hedge,
    percent,
    decimals,
    display,
    asText,
    text,
    ...changes,
  };
}
