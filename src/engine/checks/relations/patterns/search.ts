import type { Node } from "../../reading/node";
import type { TableView } from "../../reading/table-view";
import type { Form } from "../relation";
import type { Candidate } from "./candidates";
import { candidates } from "./candidates";
import type { NumericColumn } from "./numeric-columns";
import { numericColumns } from "./numeric-columns";

/** How a column is computed, as its own lines show. */
export interface Pattern {
  readonly result: NumericColumn;
  readonly best: Candidate;
  /** Other ways that fit as many lines: a line that follows one of them is not accused. */
  readonly equals: readonly Candidate[];
}

/** Tables with more numeric columns than this are too wide to try all pairs. */
const WIDEST = 40;
/** Lines looked at while ways are tried. */
const TRIED = 200;

const known = new WeakMap<TableView, Map<number, readonly Weighed[]>>();

/**
 * How the figures of one column follow from others of the same table, told by the lines themselves: at least three lines
 * that say something, a clear majority of them, and too many digits in agreement for chance.
 */
export function patternOf(view: TableView, index: number): Pattern | undefined {
  return chosen(view, index, () => true);
}

/**
 * The patterns of some columns, each set of columns only once: of 结余 = 预算 − 支出 and 预算 = 支出 + 结余 the one whose
 * result says what it is, else the rightmost; the other column is left its next best way.
 */
export function patternsOf(view: TableView, columns: readonly number[]): readonly Pattern[] {
  const owners = new Map<string, Weighed>();
  for (const { column } of numericColumns(view)) {
    const { index } = column;
    for (const way of waysOf(view, index)) {
      const owner = owners.get(way.set);
      if (owner === undefined || goesBefore(way, owner)) owners.set(way.set, way);
    }
  }
  return columns.flatMap((index) => {
    const [first] = waysOf(view, index);
    // What is left beside a way that another column owns must say what it is.
    const accepts = (way: Weighed): boolean =>
      owners.get(way.set)?.result === way.result && (way === first || way.candidate.isTold);
    return chosen(view, index, accepts) ?? [];
  });
}

function goesBefore(a: Weighed, b: Weighed): boolean {
  if (a.candidate.isTold !== b.candidate.isTold) return a.candidate.isTold;
  return a.result.column.index > b.result.column.index;
}

function chosen(view: TableView, index: number, accepts: (way: Weighed) => boolean): Pattern | undefined {
  const [best, ...rest] = waysOf(view, index).filter(accepts);
  if (best === undefined) return undefined;
  const equals = rest
    .filter(
      ({ good, bad, candidate }) =>
        good === best.good && bad === best.bad && candidate.isTold === best.candidate.isTold,
    )
    .slice(0, 4);
  return { result: best.result, best: best.candidate, equals: equals.map(({ candidate }) => candidate) };
}

/** A way that the lines confirm, and how well. */
interface Weighed {
  readonly result: NumericColumn;
  readonly candidate: Candidate;
  /** The columns it joins, the result included. */
  readonly set: string;
  readonly good: number;
  readonly bad: number;
}

function waysOf(view: TableView, index: number): readonly Weighed[] {
  let ofView = known.get(view);
  if (ofView === undefined) known.set(view, (ofView = new Map<number, readonly Weighed[]>()));
  const before = ofView.get(index);
  if (before !== undefined) return before;
  const ways = search(view, index);
  ofView.set(index, ways);
  return ways;
}

function search(view: TableView, index: number): readonly Weighed[] {
  const all = numericColumns(view);
  const result = all.find(({ column }) => column.index === index);
  if (result === undefined || all.length > WIDEST) return [];
  const target = targetOf(result);
  if (target.length < 3) return [];
  const tried = candidates(result, all);
  return tried
    .flatMap((candidate): Weighed[] => {
      const tally = weigh(candidate, target);
      if (tally === undefined || !isConvincing(tally, candidate, tried.length)) return [];
      if (!candidate.isTold && candidate.form.kind === "sum" && isProportional(candidate)) return [];
      return [{ result, candidate, set: setOf(result, candidate), good: tally.good, bad: tally.bad }];
    })
    .sort(
      (a, b) =>
        b.good - b.bad - (a.good - a.bad) ||
        Number(b.candidate.isTold) - Number(a.candidate.isTold) ||
        a.candidate.terms.length - b.candidate.terms.length,
    );
}

function setOf(result: NumericColumn, { terms }: Candidate): string {
  return [result, ...terms]
    .map(({ column }) => column.index)
    .sort((a, b) => a - b)
    .join(" ");
}

interface Place {
  readonly line: number;
  readonly value: number;
  /** How far a computed value may lie from it. */
  readonly room: number;
  /** Digits that an agreement here confirms. */
  readonly digits: number;
}

/** The figures to be explained; none where fewer than three differ. */
function targetOf({ nodes }: NumericColumn): readonly Place[] {
  const stated = nodes.slice(0, TRIED).flatMap((node, line) => (node === undefined ? [] : [{ node, line }]));
  const values = stated.map(({ node }) => node.approx);
  if (new Set(values).size < 3) return [];
  const span = Math.max(...values) - Math.min(...values);
  return stated.map(({ node, line }) => {
    const { lo, hi } = node.asResult;
    const room = hi.minus(lo).toNumber() / 2 + Math.abs(node.approx) * 1e-9 + (isCoarse(node) ? 0.00005 : 0);
    const digits = Math.min(Math.log10(Math.max(span / stepOf(node), 1)), 4);
    return { line, value: node.approx, room: room + 1e-12, digits };
  });
}

/** The least difference that two figures written like this one can have. */
function stepOf({ decimals, factor, dimension, quantity, asResult: { lo, hi } }: Node): number {
  const places = decimals + (quantity.percent && dimension === "rate" ? 2 : 0);
  return Math.max(10 ** -places * factor.toNumber(), hi.minus(lo).toNumber());
}

/** A rate with few decimals may have been rounded twice. */
function isCoarse({ dimension, decimals }: Node): boolean {
  return dimension === "rate" && decimals < 2;
}

interface Tally {
  readonly good: number;
  readonly bad: number;
  readonly evidence: number;
}

function weigh({ terms, form }: Candidate, places: readonly Place[]): Tally | undefined {
  let good = 0;
  let bad = 0;
  let evidence = 0;
  for (const { line, value, room, digits } of places) {
    const nodes = terms.map(({ nodes: own }) => own[line]);
    const computed = valueOf(form, nodes);
    if (computed === undefined) continue;
    const fits = Math.abs(computed.value - value) <= room + computed.room;
    if (!fits) bad += 1;
    else if (computed.says) {
      good += 1;
      evidence += digits;
    }
    if (bad > 4 && bad > good) return undefined;
  }
  return { good, bad, evidence };
}

interface Computed {
  readonly value: number;
  readonly room: number;
  /** False where any way would give the same: 100 % of itself, a sum with a single term. */
  readonly says: boolean;
}

function valueOf(form: Form, nodes: readonly (Node | undefined)[]): Computed | undefined {
  const stated = nodes.filter((node) => node !== undefined);
  if (form.kind === "sum" || form.kind === "mean") {
    if (stated.length === 0 || (form.kind === "mean" && stated.length < nodes.length)) return undefined;
    const signs = form.kind === "sum" ? form.signs : undefined;
    let value = 0;
    nodes.forEach((node, index) => (value += (node?.approx ?? 0) * (signs?.[index] ?? 1)));
    const says = stated.filter(({ approx }) => approx !== 0).length > 1;
    const room = stated.reduce((sum, node) => sum + inputRoom(node), 0);
    return form.kind === "mean"
      ? { value: value / nodes.length, room: room / nodes.length, says }
      : { value, room, says };
  }
  const [first, second] = nodes;
  if (first === undefined || second === undefined) return undefined;
  if (form.kind === "product") {
    const value = first.approx * second.approx;
    return {
      value,
      room: Math.abs(value) * 1e-9,
      says: ![0, 1].includes(first.approx) && ![0, 1].includes(second.approx),
    };
  }
  if (form.kind !== "ratio" || second.approx === 0) return undefined;
  const ratio = first.approx / second.approx;
  const room = (inputRoom(first) + inputRoom(second) * Math.abs(ratio)) / Math.abs(second.approx);
  return { value: ratio - (form.offset?.toNumber() ?? 0), room, says: ratio !== 1 && ratio !== 0 };
}

/** What a figure shown with fewer digits than it has may stand for. */
function inputRoom({ asInput: { lo, hi } }: Node): number {
  return lo === hi ? 0 : hi.minus(lo).toNumber() / 2;
}

/** True where all terms grow alike from line to line: evenly spread months add up to one another by themselves. */
function isProportional({ terms }: Candidate): boolean {
  const [first, ...others] = terms;
  return others.some(({ nodes }) => {
    const shares = nodes.flatMap((node, line) => {
      const base = first?.nodes[line]?.approx ?? 0;
      return node === undefined || base === 0 ? [] : [node.approx / base];
    });
    const [low, high] = [Math.min(...shares), Math.max(...shares)];
    return shares.length < 2 || high - low < Math.abs(high) * 0.01;
  });
}

/** Three lines and a majority; and more digits in agreement than so many tries would give by chance. */
function isConvincing({ good, bad, evidence }: Tally, { isTold }: Candidate, tries: number): boolean {
  const share = good / Math.max(good + bad, 1);
  if (good < 3 || share < (isTold ? 0.6 : 0.75)) return false;
  return evidence - bad >= Math.log10(Math.max(tries, 1)) + (isTold ? 2 : 4);
}
