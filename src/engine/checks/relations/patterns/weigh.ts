import { addOne } from "../../../../domain/collections/groups";
import type { Node } from "../../reading/figures/node";
import type { Candidate } from "./candidate";
import type { Doubles } from "./doubles";
import { doublesOf, triedDoubles, triedLines } from "./doubles";
import type { NumericColumn } from "./numeric-columns";
import { triedWay } from "./tried-way";

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
    addOne(often, approx);
    low = Math.min(low, approx);
    high = Math.max(high, approx);
  }
  const length = often.size < 3 ? 0 : nodes.length;
  const places = emptyPlaces(length, stated, high - low);
  let [step, digits] = [Number.NaN, 0];
  for (let place = 0; place < length; place += 1) {
    const node = nodes[place];
    if (node === undefined) continue;
    const { approx: value, decimals, resultRoom } = node;
    const own = stepOf(node, decimals);
    // Nearly all figures of a column are written alike.
    if (own !== step) [step, digits] = [own, Math.min(Math.log10(Math.max((high - low) / own, 1)), MOST_DIGITS)];
    places.values[place] = value;
    places.rooms[place] = resultRoom + Math.abs(value) * 1e-9 + (isCoarse(node, decimals) ? 0.00005 : 0) + 1e-12;
    places.digits[place] = digits;
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
function stepOf({ factor, dimension, quantity, resultRoom }: Node, decimals: number): number {
  const places = decimals + (dimension === "rate" && quantity.percent ? 2 : 0);
  return Math.max(10 ** -places * factor.toNumber(), 2 * resultRoom);
}

/** A rate with few decimals may have been rounded twice. */
function isCoarse({ dimension }: Node, decimals: number): boolean {
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
  const computed = triedWay(candidate, doubles);
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
      const confirmed = Math.min(digits[place] ?? 0, told);
      if (confirmed < FEWEST_DIGITS) continue;
      good += 1;
      evidence += confirmed;
      if (usual[place] === 0) unusual.good += 1;
    } else if (candidate.form.kind === "ratio" && computed.value !== 0) whole += 1;
    if (bad > 4 && bad > good) return undefined;
  }
  return { good, bad, evidence, whole, unusual };
}
