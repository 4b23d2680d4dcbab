import type { CellAddress } from "../../../../domain/cells/address";
import type { Exact } from "../../../../domain/figures/exact";
import { exact, ONE, ZERO } from "../../../../domain/figures/exact";
import type { Interval } from "../../../../domain/figures/interval";
import { halfOfLast, hull, point, scaleInterval, widen } from "../../../../domain/figures/interval";
import type { Field } from "../../../../domain/lists";
import { RATE_FIELDS } from "../../../../domain/lists";
import type { Quantity } from "../../../../domain/quantity/quantity";
import type { Unit } from "../../../../domain/quantity/units";
import type { FigureManner, Node } from "./node";

/** Decimals needed to write the number, at most 12: what lies beyond is noise of binary arithmetic. */
export function writtenDecimals(value: Exact): number {
  const places = value.decimalPlaces();
  return places <= 12 ? places : value.toDecimalPlaces(12).decimalPlaces();
}

/** Relative noise of a value that a program computed in binary. */
const NOISE = 1e-10;
const EXACT_NOISE = exact(NOISE);
/** More decimals than people type: the value was computed. */
const MOST_TYPED = 9;

/** Half of the last place of so many decimals, as a double. */
const HALVES: readonly number[] = Array.from({ length: 16 }, (_, decimals) => 0.5 * 10 ** -decimals);

/** A figure of the workbook, read in the manner of its column; what it may stand for is worked out when asked. */
export function makeNode(at: CellAddress, quantity: Quantity, manner: FigureManner): Node {
  return new CellNode(at, quantity, manner);
}

/** Decimals that nobody has asked for yet. */
const UNREAD = -1;
/** More decimals than any number has: all of them are shown. */
const ALL = 999;

/**
 * Works its facts out when they are asked for, and keeps few: a large workbook has a million figures, and
 * of most of them only the value is wanted.
 */
class CellNode implements Node {
  readonly quantity: Quantity;
  private readonly manner: FigureManner;
  private readonly sheet: string;
  private readonly row: number;
  private readonly col: number;
  private knownValue: Exact | undefined;
  private knownInput: Interval | undefined;
  private knownResult: Interval | undefined;
  private knownApprox: number | undefined;
  private knownInputRoom: number | undefined;
  private knownResultRoom: number | undefined;
  private knownOwn: number;
  private knownShown: number;

  constructor({ sheet, row, col }: CellAddress, quantity: Quantity, manner: FigureManner) {
    this.quantity = quantity;
    this.manner = manner;
    this.sheet = sheet;
    this.row = row;
    this.col = col;
    this.knownValue = undefined;
    this.knownInput = undefined;
    this.knownResult = undefined;
    this.knownApprox = undefined;
    this.knownInputRoom = undefined;
    this.knownResultRoom = undefined;
    this.knownOwn = UNREAD;
    this.knownShown = UNREAD;
  }

  get at(): CellAddress {
    return { sheet: this.sheet, row: this.row, col: this.col };
  }
  get field(): Field {
    return this.manner.field;
  }
  get heading(): string {
    return this.manner.heading;
  }
  get factor(): Exact {
    return this.manner.factor;
  }
  get unit(): Unit | undefined {
    return this.manner.unit;
  }
  get dimension(): string {
    return this.manner.dimension;
  }
  get isFormula(): boolean {
    return this.manner.isFormula;
  }
  get isTotal(): boolean {
    return this.manner.isTotal;
  }

  get value(): Exact {
    const { factor } = this.manner;
    return (this.knownValue ??= factor === ONE ? this.quantity.value : this.quantity.value.times(factor));
  }

  get approx(): number {
    return (this.knownApprox ??= this.value.toNumber());
  }

  get inputRoom(): number {
    return (this.knownInputRoom ??= this.roomAsInput());
  }

  get resultRoom(): number {
    return (this.knownResultRoom ??= this.roomAsResult());
  }

  get decimals(): number {
    const { percent } = this.quantity;
    const places = this.isWords ? this.shown : this.hidesDigits ? this.shown : this.stored;
    return Math.max(0, (places === ALL ? this.own : places) - (percent ? 2 : 0));
  }

  get asInput(): Interval {
    return (this.knownInput ??= this.inBase(this.ownInput()));
  }

  get asResult(): Interval {
    return (this.knownResult ??= this.inBase(this.ownResult()));
  }

  /** Decimals of the stored number. */
  private get own(): number {
    if (this.knownOwn === UNREAD) this.knownOwn = writtenDecimals(this.quantity.value);
    return this.knownOwn;
  }

  /** Decimals of the stored number that are shown. */
  private get shown(): number {
    if (this.knownShown === UNREAD) {
      const { decimals, percent } = this.quantity;
      this.knownShown = decimals === undefined ? ALL : decimals + (percent ? 2 : 0);
    }
    return this.knownShown;
  }

  /** Decimals that the stored number is stated with: its own, its format's, or those its column usually has. */
  private get stored(): number {
    const { field, columnDecimals } = this.manner;
    const own = this.shown === ALL ? this.own : Math.max(this.own, this.shown);
    return RATE_FIELDS.has(field) ? own : Math.max(own, columnDecimals);
  }

  /**
   * A text that says more than a number stands for what it displays. A bare number that is stored as text, as whole exports
   * are, is as exact as a typed one: its dropped zeros are no roundings.
   */
  private get isWords(): boolean {
    const { asText, percent, unit, hedge, comparison, upper } = this.quantity;
    if (!asText) return false;
    return percent || [unit, hedge, comparison, upper].some((said) => said !== undefined);
  }

  private get hidesDigits(): boolean {
    return this.own > this.shown;
  }

  private get isComputed(): boolean {
    const { isFormula, isRounded } = this.manner;
    return (isFormula && !isRounded) || this.own > MOST_TYPED;
  }

  /** An average or rate that may stand for an unrounded one. */
  private get isRoundedInput(): boolean {
    const { isRounding, isFormula, isRounded } = this.manner;
    return isRounding && (!isFormula || isRounded);
  }

  private roomAsInput(): number {
    if (this.isWords) return this.roomAsText();
    if (this.isRoundedInput) return this.roomOf(this.stored);
    if (this.hidesDigits) return this.roomOf(this.shown);
    return this.isComputed ? Math.abs(this.approx) * NOISE : 0;
  }

  private roomAsResult(): number {
    if (this.isWords) return this.roomAsText();
    const room = this.isComputed ? Math.abs(this.approx) * NOISE : this.roomOf(this.stored);
    return this.hidesDigits ? Math.max(room, this.roomOf(this.shown)) : room;
  }

  private roomAsText(): number {
    const { lo, hi } = this.asInput;
    return hi.minus(lo).toNumber() / 2;
  }

  private ownInput(): Interval {
    const { value } = this.quantity;
    if (this.isWords) return this.quantity.display;
    if (this.isRoundedInput) return widen(point(value), halfOfLast(this.stored));
    if (this.hidesDigits) return widen(point(value), halfOfLast(this.shown));
    return this.isComputed ? widen(point(value), noise(value)) : point(value);
  }

  private ownResult(): Interval {
    const { value } = this.quantity;
    if (this.isWords) return this.quantity.display;
    const stored = widen(point(value), this.isComputed ? noise(value) : halfOfLast(this.stored));
    return this.hidesDigits ? hull(stored, widen(point(value), halfOfLast(this.shown))) : stored;
  }

  private inBase(own: Interval): Interval {
    const { factor } = this.manner;
    return factor === ONE ? own : scaleInterval(own, factor);
  }

  /** Half of the last of so many decimals, in the base. */
  private roomOf(decimals: number): number {
    const { factor } = this.manner;
    const room = HALVES[decimals] ?? 0.5 * 10 ** -decimals;
    return factor === ONE ? room : room * factor.toNumber();
  }
}

function noise(value: Exact): Exact {
  return value.isZero() ? ZERO : value.abs().times(EXACT_NOISE);
}
