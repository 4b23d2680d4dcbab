import type { Node } from "../../reading/figures/node";
import type { Candidate } from "./candidates";
import type { Doubles } from "./doubles";
import { doublesOf, triedDoubles, triedLines } from "./doubles";
import type { Form } from "../relation";
import type { NumericColumn } from "./numeric-columns";

/** A figure that is to be explained. */
export interface Place {
  readonly line: number;
  readonly value: number;
  /** How far a computed value may lie from it. */
  readonly room: number;
  /** Digits that an agreement here confirms. */
  readonly digits: number;
  /** The figure that most lines of the column state: whatever gives nothing but it says nothing. */
  readonly isUsual: boolean;
}

/** How many lines agree with a way, how many do not, and how many digits the agreements confirm. */
export interface Tally {
  readonly good: number;
  readonly bad: number;
  readonly evidence: number;
  /** Of those that agree and those that do not: the lines that do not state the column's usual figure. */
  readonly unusual: { readonly good: number; readonly bad: number };
}

/** The figures to be explained, in the lines at which ways are tried; none where fewer than three differ. */
export function targetOf(column: NumericColumn): readonly Place[] {
  return placesOf(column, triedLines(column));
}

function placesOf(column: NumericColumn, lines: number): readonly Place[] {
  const often = new Map<number, number>();
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  let stated = 0;
  for (let line = 0; line < lines; line += 1) {
    const value = column.node(line)?.approx;
    if (value === undefined) continue;
    stated += 1;
    often.set(value, (often.get(value) ?? 0) + 1);
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (often.size < 3) return [];
  const span = high - low;
  const places: Place[] = [];
  for (let line = 0; line < lines; line += 1) {
    const node = column.node(line);
    if (node === undefined) continue;
    const value = node.approx;
    const room = node.resultRoom + Math.abs(value) * 1e-9 + (isCoarse(node) ? 0.00005 : 0);
    const digits = Math.min(Math.log10(Math.max(span / stepOf(node), 1)), 4);
    const isUsual = (often.get(value) ?? 0) * 2 > stated;
    places.push({ line, value, room: room + 1e-12, digits, isUsual });
  }
  return places;
}

/** The least difference that two figures written like this one can have. */
function stepOf({ decimals, factor, dimension, quantity, resultRoom }: Node): number {
  const places = decimals + (quantity.percent && dimension === "rate" ? 2 : 0);
  return Math.max(10 ** -places * factor.toNumber(), 2 * resultRoom);
}

/** A rate with few decimals may have been rounded twice. */
function isCoarse({ dimension, decimals }: Node): boolean {
  return dimension === "rate" && decimals < 2;
}

/** Holds a way against the lines at which ways are tried; undefined as soon as too many of them differ. */
export function weigh(candidate: Candidate, places: readonly Place[]): Tally | undefined {
  return tallied(candidate, places, triedDoubles);
}

/** Holds a way against all lines, the many that were not looked at while it was searched for included. */
export function weighThroughout(candidate: Candidate, column: NumericColumn): Tally | undefined {
  let places = all.get(column);
  if (places === undefined) all.set(column, (places = placesOf(column, column.lineCount)));
  return tallied(candidate, places, doublesOf);
}

/** The figures of long columns, read once for all the ways that have come so far. */
const all = new WeakMap<NumericColumn, readonly Place[]>();

function tallied(
  candidate: Candidate,
  places: readonly Place[],
  doubles: (column: NumericColumn) => Doubles,
): Tally | undefined {
  const computed = computation(candidate, doubles);
  let good = 0;
  let bad = 0;
  let evidence = 0;
  const unusual = { good: 0, bad: 0 };
  for (const { line, value, room, digits, isUsual } of places) {
    if (!computed.at(line)) continue;
    if (Math.abs(computed.value - value) > room + computed.room) {
      bad += 1;
      if (!isUsual) unusual.bad += 1;
    } else if (computed.says) {
      good += 1;
      evidence += digits;
      if (!isUsual) unusual.good += 1;
    }
    if (bad > 4 && bad > good) return undefined;
  }
  return { good, bad, evidence, unusual };
}

/**
 * What a way gives in the line it was last asked for. Thousands of ways are tried for a wide table, each over many
 * lines: the answer stands in fields that are written again, so that trying one more line makes nothing new.
 */
interface Computation {
  /** Works out a line; false where it lacks the figures. */
  at(line: number): boolean;
  readonly value: number;
  /** What the figures it rests on may stand for beside what they show, as a half width of the value. */
  readonly room: number;
  /** False where any way would give the same: 100 % of itself, a sum with a single term. */
  readonly says: boolean;
}

function computation({ terms, form }: Candidate, doubles: (column: NumericColumn) => Doubles): Computation {
  switch (form.kind) {
    case "sum":
      return new Sum(terms.map(doubles), form.signs, 1);
    case "mean":
      return new Sum(terms.map(doubles), undefined, terms.length);
    case "product":
    case "ratio":
      return new OfTwo(terms.slice(0, 2).map(doubles), form);
    case "equal":
      return NOTHING;
  }
}

const NOTHING: Computation = { at: () => false, value: 0, room: 0, says: false };

/** A sum of what is there, or a mean, which needs all. */
class Sum implements Computation {
  value = 0;
  room = 0;
  says = false;
  readonly #columns: readonly Doubles[];
  readonly #signs;
  readonly #parts: number;

  /** `parts`: what the sum is divided by. */
  constructor(columns: readonly Doubles[], signs: readonly number[] | undefined, parts: number) {
    this.#columns = columns;
    this.#signs = signs;
    this.#parts = parts;
  }

  at(line: number): boolean {
    let value = 0;
    let room = 0;
    let stated = 0;
    let telling = 0;
    for (let index = 0; index < this.#columns.length; index += 1) {
      const figure = this.#columns[index]?.values[line] ?? Number.NaN;
      if (Number.isNaN(figure)) continue;
      value += figure * (this.#signs?.[index] ?? 1);
      room += this.#columns[index]?.rooms[line] ?? 0;
      stated += 1;
      if (figure !== 0) telling += 1;
    }
    this.value = value / this.#parts;
    this.room = room / this.#parts;
    this.says = telling > 1;
    return stated > 0 && (this.#parts === 1 || stated === this.#columns.length);
  }
}

/** A product or a ratio of two columns, less an offset. */
class OfTwo implements Computation {
  value = 0;
  room = 0;
  says = false;
  readonly #terms: readonly Doubles[];
  readonly #isProduct: boolean;
  readonly #offset: number;
  readonly #sign: number;

  constructor(terms: readonly Doubles[], form: Form & { kind: "product" | "ratio" }) {
    this.#terms = terms;
    this.#isProduct = form.kind === "product";
    this.#offset = form.kind === "ratio" ? (form.offset?.toNumber() ?? 0) : 0;
    this.#sign = form.kind === "ratio" ? (form.sign ?? 1) : 1;
  }

  at(line: number): boolean {
    const [over, under] = this.#terms;
    const first = over?.values[line] ?? Number.NaN;
    const second = under?.values[line] ?? Number.NaN;
    if (Number.isNaN(first) || Number.isNaN(second) || (!this.#isProduct && second === 0)) return false;
    if (this.#isProduct) {
      this.value = first * second;
      this.room = Math.abs(this.value) * 1e-9;
      this.says = first !== 0 && first !== 1 && second !== 0 && second !== 1;
      return true;
    }
    const ratio = first / second;
    this.value = (ratio - this.#offset) * this.#sign;
    this.room = ((over?.rooms[line] ?? 0) + (under?.rooms[line] ?? 0) * Math.abs(ratio)) / Math.abs(second);
    this.says = ratio !== 1 && ratio !== 0;
    return true;
  }
}
