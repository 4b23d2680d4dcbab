import type { Node } from "../../reading/figures/node";
import type { Form } from "../equation/relation";
import type { Candidate } from "./candidates";
import type { Doubles } from "./doubles";
import { doublesOf, triedDoubles, triedLines } from "./doubles";
import type { NumericColumn } from "./numeric-columns";

/** The figures of a column that are to be explained, side by side: what is tried in thousands of ways is read once. */
export interface Places {
  readonly length: number;
  readonly lines: Int32Array;
  readonly values: Float64Array;
  /** How far a computed value may lie from them. */
  readonly rooms: Float64Array;
  /** Digits that an agreement there confirms. */
  readonly digits: Float64Array;
  /** Between the least and the largest of them. */
  readonly span: number;
  /** 1 for the figure that most lines of the column state: whatever gives nothing but it says nothing. */
  readonly usual: Uint8Array;
}

/** How many lines agree with a way, how many do not, and how many digits the agreements confirm. */
export interface Tally {
  readonly good: number;
  readonly bad: number;
  readonly evidence: number;
  /** Lines that are 100 % of themselves: they say nothing, and agree all the same. */
  readonly whole: number;
  /** Of those that agree and those that do not: the lines that do not state the column's usual figure. */
  readonly unusual: { readonly good: number; readonly bad: number };
}

/** The figures to be explained, in the lines at which ways are tried; none where fewer than three differ. */
export function targetOf(column: NumericColumn): Places {
  return placesOf(column, triedLines(column));
}

function placesOf(column: NumericColumn, lines: number): Places {
  const nodes: Node[] = [];
  const stated: number[] = [];
  const often = new Map<number, number>();
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  for (let line = 0; line < lines; line += 1) {
    const node = column.node(line);
    if (node === undefined) continue;
    nodes.push(node);
    stated.push(line);
    const { approx } = node;
    often.set(approx, (often.get(approx) ?? 0) + 1);
    low = Math.min(low, approx);
    high = Math.max(high, approx);
  }
  const length = often.size < 3 ? 0 : nodes.length;
  const places = emptyPlaces(length, stated, high - low);
  for (let place = 0; place < length; place += 1) {
    const node = nodes[place];
    if (node === undefined) continue;
    const value = node.approx;
    places.values[place] = value;
    places.rooms[place] = node.resultRoom + Math.abs(value) * 1e-9 + (isCoarse(node) ? 0.00005 : 0) + 1e-12;
    places.digits[place] = Math.min(Math.log10(Math.max((high - low) / stepOf(node), 1)), MOST_DIGITS);
    places.usual[place] = (often.get(value) ?? 0) * 2 > length ? 1 : 0;
  }
  return places;
}

/** Digits that an agreement confirms at most. */
const MOST_DIGITS = 4;
/** An agreement that leaves half of the column open confirms nothing. */
const FEWEST_DIGITS = Math.log10(2);

function emptyPlaces(length: number, lines: readonly number[], span: number): Places {
  return {
    length,
    span,
    lines: Int32Array.from(lines),
    values: new Float64Array(length),
    rooms: new Float64Array(length),
    digits: new Float64Array(length),
    usual: new Uint8Array(length),
  };
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
export function weigh(candidate: Candidate, places: Places): Tally | undefined {
  return tallied(candidate, places, triedDoubles);
}

/** Holds a way against all lines, the many that were not looked at while it was searched for included. */
export function weighThroughout(candidate: Candidate, column: NumericColumn): Tally | undefined {
  let places = all.get(column);
  if (places === undefined) all.set(column, (places = placesOf(column, column.lineCount)));
  return tallied(candidate, places, doublesOf);
}

/** The figures of long columns, read once for all the ways that have come so far. */
const all = new WeakMap<NumericColumn, Places>();

function tallied(
  candidate: Candidate,
  { length, lines, values, rooms, digits, span, usual }: Places,
  doubles: (column: NumericColumn) => Doubles,
): Tally | undefined {
  const computed = computation(candidate, doubles);
  let good = 0;
  let bad = 0;
  let evidence = 0;
  let whole = 0;
  const unusual = { good: 0, bad: 0 };
  for (let place = 0; place < length; place += 1) {
    if (!computed.at(lines[place] ?? 0)) continue;
    const gap = Math.abs(computed.value - (values[place] ?? 0));
    if (gap > (rooms[place] ?? 0) + computed.room) {
      bad += 1;
      if (usual[place] === 0) unusual.bad += 1;
    } else if (computed.says) {
      // What may come out as nearly anything agrees with anything: 0.9 shown as 1 divided by -0.3 shown as 0.
      const told = computed.room > 0 ? Math.log10(span / (2 * computed.room)) : MOST_DIGITS;
      if (told < FEWEST_DIGITS) continue;
      good += 1;
      evidence += Math.min(digits[place] ?? 0, told);
      if (usual[place] === 0) unusual.good += 1;
    } else if (candidate.form.kind === "ratio" && computed.value !== 0) whole += 1;
    if (bad > 4 && bad > good) return undefined;
  }
  return { good, bad, evidence, whole, unusual };
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
      return new Product(terms.map(doubles));
    case "ratio":
      return new Ratio(terms.slice(0, 2).map(doubles), form);
    // Weights are stated, not found by trying columns.
    case "weighted":
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
  private readonly figures: readonly Float64Array[];
  private readonly rooms: readonly Float64Array[];
  private readonly signs: readonly number[];
  private readonly parts: number;

  /** `parts`: what the sum is divided by. */
  constructor(columns: readonly Doubles[], signs: readonly number[] | undefined, parts: number) {
    this.figures = columns.map(({ values }) => values);
    this.rooms = columns.map(({ rooms }) => rooms);
    this.signs = signs ?? columns.map(() => 1);
    this.parts = parts;
  }

  at(line: number): boolean {
    const { figures, rooms, signs, parts } = this;
    let value = 0;
    let room = 0;
    let stated = 0;
    let telling = 0;
    for (let index = 0; index < figures.length; index += 1) {
      const figure = figures[index]?.[line] ?? Number.NaN;
      if (Number.isNaN(figure)) continue;
      value += figure * (signs[index] ?? 1);
      room += rooms[index]?.[line] ?? 0;
      stated += 1;
      if (figure !== 0) telling += 1;
    }
    this.value = value / parts;
    this.room = room / parts;
    this.says = telling > 1 && !(telling > 2 && this.isOneOf(line, value));
    return stated > 0 && (parts === 1 || stated === figures.length);
  }

  /** Whether one of the terms is all that comes out, and the others cancel. */
  private isOneOf(line: number, value: number): boolean {
    const near = Math.abs(value) * 1e-9 + 1e-12;
    return this.figures.some(
      (figures, index) => Math.abs((figures[line] ?? Number.NaN) * (this.signs[index] ?? 1) - value) <= near,
    );
  }
}

/** Several columns multiplied: persons × standard × months. */
class Product implements Computation {
  value = 0;
  room = 0;
  says = false;
  private readonly factors: readonly Float64Array[];

  constructor(columns: readonly Doubles[]) {
    this.factors = columns.map(({ values }) => values);
  }

  at(line: number): boolean {
    let value = 1;
    let telling = 0;
    for (const factors of this.factors) {
      const factor = factors[line] ?? Number.NaN;
      if (Number.isNaN(factor)) return false;
      value *= factor;
      if (factor !== 1) telling += 1;
    }
    this.value = value;
    this.room = Math.abs(value) * 1e-9;
    this.says = value !== 0 && telling === this.factors.length;
    return true;
  }
}

/** A ratio of two columns, less an offset. */
class Ratio implements Computation {
  value = 0;
  room = 0;
  says = false;
  private readonly over: Doubles | undefined;
  private readonly under: Doubles | undefined;
  private readonly offset: number;
  private readonly sign: number;

  constructor(terms: readonly Doubles[], { offset, sign }: Form & { kind: "ratio" }) {
    this.over = terms[0];
    this.under = terms[1];
    this.offset = offset?.toNumber() ?? 0;
    this.sign = sign ?? 1;
  }

  at(line: number): boolean {
    const { over, under } = this;
    const first = over?.values[line] ?? Number.NaN;
    const second = under?.values[line] ?? Number.NaN;
    if (Number.isNaN(first) || Number.isNaN(second) || second === 0) return false;
    const ratio = first / second;
    this.value = (ratio - this.offset) * this.sign;
    this.room = ((over?.rooms[line] ?? 0) + (under?.rooms[line] ?? 0) * Math.abs(ratio)) / Math.abs(second);
    this.says = ratio !== 1 && ratio !== 0;
    return true;
  }
}
