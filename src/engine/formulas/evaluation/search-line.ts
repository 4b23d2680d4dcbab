import type { CellValue } from "../../../sheets/workbook";
import { isCellError } from "../../../sheets/workbook";
import type { Evaluated } from "./values";
import { areEqual, plain } from "./values";

/** A key and where it stands first, from 0. */
interface First {
  readonly key: CellValue;
  readonly place: number;
}

/**
 * A row or column of keys in which formulas search: a list of four thousand names is often searched by four thousand
 * formulas, so what they ask is sorted once. Every answer is the one that comparing key by key would give.
 */
export class SearchLine {
  /** The largest figure among the keys. */
  readonly largest: number;
  /** Whether all keys are known. Nothing can be found for certain behind one that is not. */
  readonly isKnown: boolean;
  readonly #keys: readonly CellValue[];
  #rising: readonly number[] | null | undefined;
  #numbers: readonly (First & { readonly key: number })[] | undefined;
  #others: ReadonlyMap<string | boolean, First> | undefined;

  constructor(keys: readonly Evaluated[]) {
    this.#keys = knownKeys(keys);
    this.isKnown = this.#keys.length === keys.length;
    this.largest = keys.reduce<number>(
      (most, key) => (typeof key === "number" ? Math.max(most, Math.abs(key)) : most),
      0,
    );
  }

  /** Where an exact value stands first; -1 for nowhere, undefined where that is not certain. */
  placeOf(wanted: Evaluated): number | undefined {
    if (wanted === undefined || wanted === null || isCellError(wanted)) return undefined;
    if (typeof wanted === "string" && /[*?~]/.test(wanted)) return undefined;
    const first = typeof wanted === "number" ? this.#firstNear(wanted) : this.#firstLike(wanted);
    if (first === undefined) return this.isKnown ? -1 : undefined;
    return areEqual(first.key, wanted) === true ? first.place : undefined;
  }

  /**
   * Where the last of rising figures stands that is not above the one wanted; -1 where all are above it. Undefined where
   * the line is not certainly sorted: what Excel finds there depends on how it searches.
   */
  placeOfNearest(wanted: Evaluated): number | undefined {
    this.#rising ??= this.isKnown ? (risingFigures(this.#keys) ?? null) : null;
    if (this.#rising === null || typeof wanted !== "number") return undefined;
    const count = countUpTo(this.#rising, (figure) => figure, wanted);
    // Figures close to the one wanted but not it: where a search ends is not certain.
    const around = this.#rising.slice(Math.max(count - 2, 0), count + 1);
    return around.some((figure) => figure !== wanted && areEqual(figure, wanted) !== false) ? undefined : count - 1;
  }

  /** The first of the figures that are equal to one or differ from it by less than is certain. */
  #firstNear(wanted: number): First | undefined {
    const numbers = (this.#numbers ??= firstNumbers(this.#keys));
    const isNear = (at: number): boolean => at in numbers && areEqual(numbers[at]?.key ?? null, wanted) !== false;
    const middle = countUpTo(numbers, ({ key }) => key, wanted);
    let [from, to] = [middle, middle];
    while (isNear(from - 1)) from -= 1;
    while (isNear(to)) to += 1;
    return numbers
      .slice(from, to)
      .reduce<First | undefined>((a, b) => (a !== undefined && a.place < b.place ? a : b), undefined);
  }

  /** The first of the texts that are equal to one or differ from it in signs that some programs overlook; a logical value. */
  #firstLike(wanted: string | boolean): First | undefined {
    this.#others ??= firstOthers(this.#keys);
    return this.#others.get(formOf(wanted));
  }
}

function knownKeys(keys: readonly Evaluated[]): readonly CellValue[] {
  const known: CellValue[] = [];
  for (const key of keys) {
    if (key === undefined) break;
    known.push(key);
  }
  return known;
}

function formOf(key: string | boolean): string | boolean {
  return typeof key === "string" ? plain(key) : key;
}

function firstNumbers(keys: readonly CellValue[]): readonly (First & { readonly key: number })[] {
  const places = new Map<number, number>();
  for (const [place, key] of keys.entries()) if (typeof key === "number" && !places.has(key)) places.set(key, place);
  return [...places].map(([key, place]) => ({ key, place })).sort((a, b) => a.key - b.key);
}

function firstOthers(keys: readonly CellValue[]): ReadonlyMap<string | boolean, First> {
  const others = new Map<string | boolean, First>();
  for (const [place, key] of keys.entries()) {
    if (typeof key !== "string" && typeof key !== "boolean") continue;
    const form = formOf(key);
    if (!others.has(form)) others.set(form, { key, place });
  }
  return others;
}

/** The figures of a line in which each is above the one before and nothing but empty cells follows; undefined for any other. */
function risingFigures(keys: readonly CellValue[]): readonly number[] | undefined {
  const figures: number[] = [];
  for (const [place, key] of keys.entries()) {
    if (key === null) continue;
    if (typeof key !== "number" || figures.length < place || key <= (figures[place - 1] ?? -Infinity)) return undefined;
    figures.push(key);
  }
  return figures;
}

/** How many of rising items do not lie above a figure. */
function countUpTo<Item>(rising: readonly Item[], figureOf: (item: Item) => number, most: number): number {
  let [from, to] = [0, rising.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const item = rising[middle];
    if (item !== undefined && figureOf(item) <= most) from = middle + 1;
    else to = middle;
  }
  return from;
}
