import type { CellError } from "../../../sheets/workbook";
import { isCellError } from "../../../sheets/workbook";
import type { Evaluated } from "./values";

/** A criterion that only equal cells pass: a text in capitals, or a whole number. */
export type ExactKey = string | number;

/** What stands in the lines whose keys are equal. */
export interface Group {
  readonly lines: number;
  readonly sum: number;
  readonly numbers: number;
  readonly error: CellError | undefined;
  /** Whether all that is summed is known. */
  readonly isKnown: boolean;
}

const NOTHING: Group = { lines: 0, sum: 0, numbers: 0, error: undefined, isKnown: true };

/** The lines of one key in order, and what they come to as far as each of them. */
interface LinesOfKey {
  readonly at: number[];
  readonly soFar: Group[];
}

/** Larger figures may differ by less than counts. */
const MOST_EXACT = 1e12;

/**
 * Lines grouped by the keys beside them: a list of four thousand orders is often summed up by four thousand formulas that look for
 * equal keys, in all of it or as far as their own line (A$2:A9, A$2:A10 …), so it is read once. Every answer is the one that
 * testing cell by cell would give.
 */
export class GroupedSums {
  readonly #groups = new Map<string, LinesOfKey>();
  /** The largest figure among keys and what is summed, as far as each line. */
  readonly #largest: number[] = [];
  /** The first line with a key that is not known. */
  #unknownAt = Infinity;
  /**
   * By place of the criterion: the first line with a figure that cannot be told apart from others, or a text that could
   * be taken for one.
   */
  readonly #roughAt: number[] = [];

  /** How many lines were taken in so far. */
  get length(): number {
    return this.#largest.length;
  }

  /** Takes in one more line: a key for each criterion, and what is summed. */
  add(keys: readonly Evaluated[], summed: Evaluated): void {
    const line = this.length;
    this.#largest.push([...keys, summed].reduce(largerOf, this.#largest[line - 1] ?? 0));
    keys.forEach((key, place) => {
      if (!isPlain(key)) this.#roughAt[place] ??= line;
    });
    if (keys.includes(undefined)) this.#unknownAt = Math.min(this.#unknownAt, line);
    if (this.#unknownAt < Infinity) return;
    const name = keys.map((key) => nameOf(key ?? null)).join("\0");
    const { at, soFar } = this.#groups.get(name) ?? { at: [], soFar: [] };
    at.push(line);
    soFar.push(withOneMore(soFar[soFar.length - 1] ?? NOTHING, summed));
    this.#groups.set(name, { at, soFar });
  }

  /** The largest figure in the first `lines` of them. */
  largestOf(lines: number): number {
    return this.#largest[lines - 1] ?? 0;
  }

  /** Of the first `lines` those whose keys equal these; undefined where that cannot be told by comparing whole keys. */
  of(wanted: readonly ExactKey[], lines: number): Group | undefined {
    const canTell = wanted.every(
      (key, place) => typeof key === "string" || (this.#roughAt[place] ?? Infinity) >= lines,
    );
    if (this.#unknownAt < lines || !canTell) return undefined;
    const group = this.#groups.get(wanted.map(nameOf).join("\0"));
    return group?.soFar[countBelow(group.at, lines) - 1] ?? NOTHING;
  }
}

/** How many of these rising numbers are less than the limit. */
function countBelow(rising: readonly number[], limit: number): number {
  let [from, to] = [0, rising.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rising[middle] ?? limit) < limit) from = middle + 1;
    else to = middle;
  }
  return from;
}

function withOneMore(group: Group, value: Evaluated): Group {
  const lines = group.lines + 1;
  if (value === undefined) return { ...group, lines, isKnown: false };
  if (isCellError(value)) return { ...group, lines, error: group.error ?? value };
  return typeof value === "number"
    ? { ...group, lines, sum: group.sum + value, numbers: group.numbers + 1 }
    : { ...group, lines };
}

function largerOf(most: number, value: Evaluated): number {
  return typeof value === "number" ? Math.max(most, Math.abs(value)) : most;
}

/** No figure that is equal to another one only as far as its digits count, and no text that may stand for a figure. */
function isPlain(value: Evaluated): boolean {
  return typeof value === "number" ? isWhole(value) : typeof value !== "string" || !/\d/.test(value);
}

/** Whether figures like this one are equal or differ by more than is ever uncertain. */
export function isWhole(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < MOST_EXACT;
}

function nameOf(key: Exclude<Evaluated, undefined>): string {
  if (typeof key === "string") return `"${key.toUpperCase()}`;
  return typeof key === "number" ? `#${key === 0 ? 0 : key}` : "";
}
