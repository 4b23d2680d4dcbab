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

/** What the figures of a column or field share. */
export interface FigureManner {
  readonly field: Field;
  readonly heading: string;
  /** Most decimals among the typed numbers of its column: a dropped zero is no rounding. */
  readonly columnDecimals: number;
  /** `ONE` itself where nothing is to be multiplied. */
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

export function makeNode(at: CellAddress, quantity: Quantity, manner: FigureManner): Node {
  return new CellNode(at, quantity, manner);
}

/**
 * Works its facts out when they are asked for, and keeps few: a large workbook has a million figures, and
 * of most of them only the value is wanted.
 */
class CellNode implements Node {
  readonly quantity: Quantity;
  readonly #manner: FigureManner;
  readonly #sheet: string;
  readonly #row: number;
  readonly #col: number;
  #value: Exact | undefined;
  #asInput: Interval | undefined;
  #asResult: Interval | undefined;

  constructor({ sheet, row, col }: CellAddress, quantity: Quantity, manner: FigureManner) {
    this.quantity = quantity;
    this.#manner = manner;
    this.#sheet = sheet;
    this.#row = row;
    this.#col = col;
    this.#value = undefined;
    this.#asInput = undefined;
    this.#asResult = undefined;
  }

  get at(): CellAddress {
    return { sheet: this.#sheet, row: this.#row, col: this.#col };
  }
  get field(): Field {
    return this.#manner.field;
  }
  get heading(): string {
    return this.#manner.heading;
  }
  get factor(): Exact {
    return this.#manner.factor;
  }
  get unit(): Unit | undefined {
    return this.#manner.unit;
  }
  get dimension(): string {
    return this.#manner.dimension;
  }
  get isFormula(): boolean {
    return this.#manner.isFormula;
  }
  get isTotal(): boolean {
    return this.#manner.isTotal;
  }
  get isVirtual(): boolean {
    return false;
  }

  get value(): Exact {
    const { factor } = this.#manner;
    return (this.#value ??= factor === ONE ? this.quantity.value : this.quantity.value.times(factor));
  }

  get approx(): number {
    return this.value.toNumber();
  }

  get tolerance(): number {
    if (this.quantity.asText) return 0;
    if (this.#isComputed) return Math.abs(this.approx) * 1e-10;
    const { factor } = this.#manner;
    return 0.5 * 10 ** -this.#stored * (factor === ONE ? 1 : factor.toNumber());
  }

  get decimals(): number {
    const { asText, percent } = this.quantity;
    const places = asText ? (this.#shown ?? this.#own) : this.#hidesDigits ? (this.#shown ?? 0) : this.#stored;
    return Math.max(0, places - (percent ? 2 : 0));
  }

  get asInput(): Interval {
    return (this.#asInput ??= this.#inBase(this.#ownInput()));
  }

  get asResult(): Interval {
    return (this.#asResult ??= this.#inBase(this.#ownResult()));
  }

  /** Decimals of the stored number. */
  get #own(): number {
    return digitsOf(this.quantity.value);
  }

  /** Decimals of the stored number that are shown; undefined where all are. */
  get #shown(): number | undefined {
    const { decimals, percent } = this.quantity;
    return decimals === undefined ? undefined : decimals + (percent ? 2 : 0);
  }

  /** Decimals that the stored number is stated with: its own, its format's, or those its column usually has. */
  get #stored(): number {
    const { field, columnDecimals } = this.#manner;
    const own = Math.max(this.#own, this.#shown ?? 0);
    return RATE_FIELDS.has(field) ? own : Math.max(own, columnDecimals);
  }

  get #hidesDigits(): boolean {
    const shown = this.#shown;
    return shown !== undefined && this.#own > shown;
  }

  get #isComputed(): boolean {
    const { isFormula, isRounded } = this.#manner;
    return (isFormula && !isRounded) || this.#own > MOST_TYPED;
  }

  #ownInput(): Interval {
    const { asText, value } = this.quantity;
    const { isRounding, isFormula, isRounded } = this.#manner;
    if (asText) return this.quantity.display;
    if (isRounding && (!isFormula || isRounded)) return widen(point(value), half(this.#stored));
    if (this.#hidesDigits) return hull(point(value), widen(point(value), half(this.#shown ?? 0)));
    return this.#isComputed ? widen(point(value), noise(value)) : point(value);
  }

  #ownResult(): Interval {
    const { asText, value } = this.quantity;
    if (asText) return this.quantity.display;
    const stored = widen(point(value), this.#isComputed ? noise(value) : half(this.#stored));
    return this.#hidesDigits ? hull(stored, widen(point(value), half(this.#shown ?? 0))) : stored;
  }

  #inBase(own: Interval): Interval {
    const { factor } = this.#manner;
    return factor === ONE ? own : scaleInterval(own, factor);
  }
}

function noise(value: Exact): Exact {
  return value.isZero() ? ZERO : value.abs().times(NOISE);
}

export function hull(a: Interval, b: Interval): Interval {
  return { lo: ExactCtor.min(a.lo, b.lo), hi: ExactCtor.max(a.hi, b.hi) };
}
