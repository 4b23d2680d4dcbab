import type { CellAddress } from "../../../domain/address";
import type { Exact } from "../../../domain/exact";
import { exact, Exact as ExactCtor, ONE, ZERO } from "../../../domain/exact";
import type { Interval } from "../../../domain/interval";
import { point, scaleInterval, widen } from "../../../domain/interval";
import type { Field } from "../../../domain/lists";
import { RATE_FIELDS } from "../../../domain/lists";
import type { Quantity } from "../../../domain/quantity/quantity";
import type { Unit } from "../../../domain/quantity/units";

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
  /** The unit that the cell, its heading or its table names. */
  readonly unit: Unit | undefined;
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
  /** The value in the base as a double: for a first look only. */
  readonly approx: number;
  /** No more than half the width of `asResult`, as a double. */
  readonly tolerance: number;
  /** The value as stated, in the base. */
  readonly value: Exact;
  /** Decimals it is stated with, in its own unit (of percent for rates). */
  readonly decimals: number;
}

/** What a column or field says about all of its figures. */
export interface FigureContext {
  readonly field: Field;
  readonly heading: string;
  /** Most decimals among the typed numbers of its column: a dropped zero is no rounding. */
  readonly columnDecimals: number;
}

export interface NodeSource {
  readonly at: CellAddress;
  readonly context: FigureContext;
  readonly quantity: Quantity;
  readonly factor: Exact;
  readonly unit: Unit | undefined;
  readonly dimension: string;
  readonly isFormula: boolean;
  readonly isTotal: boolean;
  /** A formula that rounds its own result. */
  readonly isRounded: boolean;
  /** An average or rate written with few decimals: what is computed from it may have been computed from the unrounded one. */
  readonly isRounding: boolean;
}

/** Decimals needed to write the number, at most 12: what lies beyond is noise of binary arithmetic. */
export function digitsOf(value: Exact): number {
  const places = value.decimalPlaces();
  return places <= 12 ? places : value.toDecimalPlaces(12).decimalPlaces();
}

/** Relative noise of a value that a program computed in binary. */
const NOISE = exact("1e-10");
/** More decimals than people type: the value was computed. */
const MOST_TYPED = 9;

const halves = new Map<number, Exact>();

/** Half of the last place. Made once for each number of decimals: a power costs more than all else here. */
function half(decimals: number): Exact {
  let known = halves.get(decimals);
  if (known === undefined) halves.set(decimals, (known = ExactCtor.pow(10, -decimals).div(2)));
  return known;
}

export function makeNode(source: NodeSource): Node {
  return new CellNode(source);
}

/** Works its intervals out when they are first asked for: most figures of a large workbook never are. */
class CellNode implements Node {
  readonly isVirtual = false;
  readonly value: Exact;
  readonly #source: NodeSource;
  readonly #own: number;
  readonly #shown: number | undefined;
  #approx: number | undefined;
  #asInput: Interval | undefined;
  #asResult: Interval | undefined;

  constructor(source: NodeSource) {
    const { quantity, factor } = source;
    this.#source = source;
    this.value = factor.eq(ONE) ? quantity.value : quantity.value.times(factor);
    this.#own = digitsOf(quantity.value);
    this.#shown = quantity.decimals === undefined ? undefined : quantity.decimals + (quantity.percent ? 2 : 0);
  }

  get at(): CellAddress {
    return this.#source.at;
  }
  get field(): Field {
    return this.#source.context.field;
  }
  get heading(): string {
    return this.#source.context.heading;
  }
  get quantity(): Quantity {
    return this.#source.quantity;
  }
  get factor(): Exact {
    return this.#source.factor;
  }
  get unit(): Unit | undefined {
    return this.#source.unit;
  }
  get dimension(): string {
    return this.#source.dimension;
  }
  get isFormula(): boolean {
    return this.#source.isFormula;
  }
  get isTotal(): boolean {
    return this.#source.isTotal;
  }

  get approx(): number {
    return (this.#approx ??= this.value.toNumber());
  }

  get tolerance(): number {
    const { quantity, factor } = this.#source;
    if (quantity.asText) return 0;
    if (this.#isComputed) return Math.abs(this.approx) * 1e-10;
    return 0.5 * 10 ** -this.#stored * (factor === ONE ? 1 : factor.toNumber());
  }

  get decimals(): number {
    const { quantity } = this.#source;
    const places = quantity.asText ? (this.#shown ?? this.#own) : this.#hidesDigits ? (this.#shown ?? 0) : this.#stored;
    return Math.max(0, places - (quantity.percent ? 2 : 0));
  }

  get asInput(): Interval {
    return (this.#asInput ??= this.#inBase(this.#ownInput()));
  }

  get asResult(): Interval {
    return (this.#asResult ??= this.#inBase(this.#ownResult()));
  }

  /** Decimals that the stored number is stated with: its own, its format's, or those its column usually has. */
  get #stored(): number {
    const { context } = this.#source;
    const own = Math.max(this.#own, this.#shown ?? 0);
    return RATE_FIELDS.has(context.field) ? own : Math.max(own, context.columnDecimals);
  }

  get #hidesDigits(): boolean {
    return this.#shown !== undefined && this.#own > this.#shown;
  }

  get #isComputed(): boolean {
    return (this.#source.isFormula && !this.#source.isRounded) || this.#own > MOST_TYPED;
  }

  #ownInput(): Interval {
    const { quantity, isRounding, isFormula, isRounded } = this.#source;
    if (quantity.asText) return quantity.display;
    if (isRounding && (!isFormula || isRounded)) return widen(point(quantity.value), half(this.#stored));
    if (this.#hidesDigits) return hull(point(quantity.value), widen(point(quantity.value), half(this.#shown ?? 0)));
    return this.#isComputed ? widen(point(quantity.value), this.#noise) : point(quantity.value);
  }

  #ownResult(): Interval {
    const { quantity } = this.#source;
    if (quantity.asText) return quantity.display;
    const stored = widen(point(quantity.value), this.#isComputed ? this.#noise : half(this.#stored));
    return this.#hidesDigits ? hull(stored, widen(point(quantity.value), half(this.#shown ?? 0))) : stored;
  }

  get #noise(): Exact {
    return this.#source.quantity.value.isZero() ? ZERO : this.#source.quantity.value.abs().times(NOISE);
  }

  #inBase(own: Interval): Interval {
    return this.#source.factor.eq(ONE) ? own : scaleInterval(own, this.#source.factor);
  }
}

export function hull(a: Interval, b: Interval): Interval {
  return { lo: ExactCtor.min(a.lo, b.lo), hi: ExactCtor.max(a.hi, b.hi) };
}
