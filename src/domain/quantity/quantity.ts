import type { Exact } from "../figures/exact";
import type { Interval } from "../figures/interval";
import type { Unit } from "./units";

/** How a target compares: at least, at most, exactly, above, below, within two bounds. */
export type Comparison = "ge" | "le" | "eq" | "gt" | "lt" | "range";

/** Words that soften a number. `about` 约, `over` 超/突破/多, `below` 不到/近, `restated` 不低于/不少于 in an actual. */
export type Hedge = "about" | "over" | "below" | "restated";

/**
 * A number as a cell gives it, with everything that was written around it.
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
  /**
   * Decimals displayed (by text or number format), counted on the displayed figure: 98.5 % has 1. Undefined = General:
   * all digits shown.
   */
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
  return new ChangedQuantity(quantity, changes);
}

/** Asks the quantity that it is made of only for what it is asked itself. */
class ChangedQuantity implements Quantity {
  readonly #before: Quantity;
  readonly #changes: Partial<Quantity>;

  constructor(before: Quantity, changes: Partial<Quantity>) {
    this.#before = before;
    this.#changes = changes;
  }

  get value(): Exact {
    return this.#changes.value ?? this.#before.value;
  }

  get upper(): Exact | undefined {
    return this.#with("upper").upper;
  }

  get comparison(): Comparison | undefined {
    return this.#with("comparison").comparison;
  }

  get comparisonText(): string | undefined {
    return this.#with("comparisonText").comparisonText;
  }

  get unit(): Unit | undefined {
    return this.#with("unit").unit;
  }

  get hedge(): Hedge | undefined {
    return this.#with("hedge").hedge;
  }

  get percent(): boolean {
    return this.#changes.percent ?? this.#before.percent;
  }

  get decimals(): number | undefined {
    return this.#with("decimals").decimals;
  }

  get display(): Interval {
    return this.#changes.display ?? this.#before.display;
  }

  get asText(): boolean {
    return this.#changes.asText ?? this.#before.asText;
  }

  get text(): string {
    return this.#changes.text ?? this.#before.text;
  }

  #with(fact: keyof Quantity): Partial<Quantity> {
    return fact in this.#changes ? this.#changes : this.#before;
  }
}
