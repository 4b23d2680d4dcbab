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

type OpenGroup = { -readonly [part in keyof Group]: Group[part] };

const NOTHING: Group = { lines: 0, sum: 0, numbers: 0, error: undefined, isKnown: true };

/** Larger figures may differ by less than counts. */
const MOST_EXACT = 1e12;

/**
 * Lines grouped by the keys beside them: a list of four thousand orders is often summed up by four thousand formulas that look for
 * equal keys, so it is read once. Every answer is the one that testing cell by cell would give.
 */
export class GroupedSums {
  /** The largest figure among keys and what is summed. */
  readonly largest: number;
  readonly #groups = new Map<string, OpenGroup>();
  readonly #isKnown: boolean;
  /** By place of the criterion: whether figures can be told apart, and whether no text could be taken for one. */
  readonly #hasPlainNumbers: readonly boolean[];

  /** `keys`: one list for each criterion; `summed`: as long as each of them. */
  constructor(keys: readonly (readonly Evaluated[])[], summed: readonly Evaluated[]) {
    this.#isKnown = !keys.some((list) => list.includes(undefined));
    this.#hasPlainNumbers = keys.map((list) => list.every(isPlain));
    this.largest = [...keys, summed].flat().reduce<number>(largerOf, 0);
    if (!this.#isKnown) return;
    const length = keys[0]?.length ?? 0;
    for (let line = 0; line < length; line += 1) {
      const name = keys.map((list) => nameOf(list[line] ?? null)).join("\0");
      let group = this.#groups.get(name);
      if (group === undefined) this.#groups.set(name, (group = { ...NOTHING }));
      // Beyond the used part of a sheet all cells are empty.
      add(group, line < summed.length ? summed[line] : null);
    }
  }

  /** The lines whose keys equal these; undefined where that cannot be told by comparing whole keys. */
  of(wanted: readonly ExactKey[]): Group | undefined {
    const canTell = wanted.every((key, place) => typeof key === "string" || this.#hasPlainNumbers[place] === true);
    if (!this.#isKnown || !canTell) return undefined;
    return this.#groups.get(wanted.map(nameOf).join("\0")) ?? NOTHING;
  }
}

function add(group: OpenGroup, value: Evaluated): void {
  group.lines += 1;
  if (value === undefined) group.isKnown = false;
  else if (isCellError(value)) group.error ??= value;
  else if (typeof value === "number") {
    group.sum += value;
    group.numbers += 1;
  }
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
