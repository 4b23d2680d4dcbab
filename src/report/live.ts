import type { CellAddress, CellRange } from "../domain/cells/address";
import { formatA1, formatRangeA1, quoteSheet } from "../domain/cells/address";
import type { Exact } from "../domain/figures/exact";
import { exact, plain, roundHalfUp, sumOf } from "../domain/figures/exact";
import { greatestOf, leastOf } from "../domain/figures/greatest";
import type { Language } from "../domain/lists";
import type { GradeBand } from "../domain/model";
import { remembered } from "../domain/remembered";
import { gradeText } from "../messages/terms/grades";

/**
 * A figure together with the formula that gives it. Both are built by the same call, so a result sheet cannot
 * show one number and calculate another. Formula text comes from addresses and constants only, never from cell text.
 */
export interface Live {
  readonly value: Exact;
  /** The formula without "=", as it reads on sheet `own`: its own cells are written without a sheet name. */
  readonly write: (own: string) => string;
  /** How tightly it binds, for brackets: 3 cell, number or function, 2 product, 1 sum. */
  readonly binds: 1 | 2 | 3;
}

/** A word of ours together with the formula that gives it. */
export interface LiveWord {
  readonly value: string;
  /** As in `Live`. */
  readonly write: (own: string) => string;
}

function on(sheet: string, own: string, reference: string): string {
  return sheet === own ? reference : quoted(sheet) + reference;
}

/** Every formula of a line refers to the same few sheets. */
const quoted = remembered((sheet) => `${quoteSheet(sheet)}!`);

function bracketed(live: Live, own: string, atLeast: 1 | 2 | 3): string {
  return live.binds >= atLeast ? live.write(own) : `(${live.write(own)})`;
}

/** A cell that holds `value`. */
export function cellLive(at: CellAddress, value: Exact): Live {
  return { value, binds: 3, write: (own) => on(at.sheet, own, formatA1(at)) };
}

/** A cell that holds the word `value`. */
export function cellWord(at: CellAddress, value: string): LiveWord {
  return { value, write: (own) => on(at.sheet, own, formatA1(at)) };
}

/** A number written into the formula: only for constants of a rule. */
export function constant(value: Exact): Live {
  return { value, binds: value.isNegative() ? 1 : 3, write: () => plain(value) };
}

/** a + b. */
export function plus(a: Live, b: Live): Live {
  return { value: a.value.plus(b.value), binds: 1, write: (own) => `${bracketed(a, own, 1)}+${bracketed(b, own, 2)}` };
}

/** a − b. */
export function minus(a: Live, b: Live): Live {
  return { value: a.value.minus(b.value), binds: 1, write: (own) => `${bracketed(a, own, 1)}-${bracketed(b, own, 2)}` };
}

/** a × b. */
export function times(a: Live, b: Live): Live {
  return { value: a.value.times(b.value), binds: 2, write: (own) => `${bracketed(a, own, 2)}*${bracketed(b, own, 2)}` };
}

/** a ÷ b; `b` must not be zero. */
export function over(a: Live, b: Live): Live {
  return { value: a.value.div(b.value), binds: 2, write: (own) => `${bracketed(a, own, 2)}/${bracketed(b, own, 3)}` };
}

function call(name: string, value: Exact, args: (own: string) => string): Live {
  return { value, binds: 3, write: (own) => `${name}(${args(own)})` };
}

/** Rounded half away from zero: every figure that is shown goes through this once. */
export function rounded(live: Live, places: number): Live {
  return call("ROUND", roundHalfUp(live.value, places), (own) => `${live.write(own)},${places}`);
}

/** The lesser of two figures. */
export function smallest(a: Live, b: Live): Live {
  return call("MIN", leastOf([a.value, b.value]), (own) => `${a.write(own)},${b.write(own)}`);
}

/** MAX of two figures. */
export function largest(a: Live, b: Live): Live {
  return call("MAX", greatestOf([a.value, b.value]), (own) => `${a.write(own)},${b.write(own)}`);
}

function rangeText(range: CellRange, own: string): string {
  return on(range.sheet, own, formatRangeA1(range));
}

/** SUM takes 255 arguments: a sum over more runs of neighbours than this is not spelled out. */
export const MOST_SUMMED_RANGES = 200;

/** SUM over cells, which may be several ranges. `values` are all that stand there. */
export function sumOver(ranges: readonly CellRange[], values: Iterable<Exact>): Live {
  return call("SUM", sumOf(values), (own) => ranges.map((range) => rangeText(range, own)).join(","));
}

/** SUM over single cells of one column, neighbours written as ranges. */
export function sumOfRows(
  column: Omit<CellRange, "top" | "bottom">,
  rows: readonly { readonly row: number; readonly value: Exact }[],
): Live {
  const ranges = runsOf(rows.map(({ row }) => row)).map((run) => ({ ...column, ...run }));
  return sumOver(
    ranges,
    rows.map(({ value }) => value),
  );
}

/** Rows as runs of neighbours, in the order given. */
export function runsOf(rows: readonly number[]): readonly { readonly top: number; readonly bottom: number }[] {
  const runs: { readonly top: number; readonly bottom: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last?.bottom === row - 1) runs[runs.length - 1] = { ...last, bottom: row };
    else runs.push({ top: row, bottom: row });
  }
  return runs;
}

/** AVERAGE over cells without an empty or text cell among them. */
export function averageOver(range: CellRange, values: readonly Exact[]): Live {
  return call("AVERAGE", sumOf(values).div(values.length), (own) => rangeText(range, own));
}

/** The greatest or least figure of a range; `values` are what its cells hold. */
export function extremeOver(kind: "MAX" | "MIN", range: CellRange, values: readonly Exact[]): Live {
  return call(kind, kind === "MAX" ? greatestOf(values) : leastOf(values), (own) => rangeText(range, own));
}

/** A comparison of two figures. */
export interface Comparing {
  readonly holds: boolean;
  readonly write: (own: string) => string;
}

const COMPARE = {
  ">=": (a: Exact, b: Exact) => a.gte(b),
  ">": (a: Exact, b: Exact) => a.gt(b),
  "<=": (a: Exact, b: Exact) => a.lte(b),
  "<": (a: Exact, b: Exact) => a.lt(b),
} as const;

/** A comparison of two figures, and how it comes out. */
export function comparing(a: Live, sign: keyof typeof COMPARE, b: Live): Comparing {
  return { holds: COMPARE[sign](a.value, b.value), write: (own) => `${a.write(own)}${sign}${b.write(own)}` };
}

/** IF(test, then, otherwise). */
export function either(test: Comparing, then: Live, otherwise: Live): Live {
  return call("IF", test.holds ? then.value : otherwise.value, (own) =>
    [test, then, otherwise].map((part) => part.write(own)).join(","),
  );
}

/** How many of the cells hold `word`, a constant of ours. */
export function countOf(range: CellRange, word: string, count: number): Live {
  return call("COUNTIF", exact(count), (own) => `${rangeText(range, own)},"${word}"`);
}

/** SUM of the cells of `sums` whose line has the same key as cell `key`. */
export function sumWhere(keys: CellRange, key: CellAddress, sums: CellRange, value: Exact): Live {
  return call(
    "SUMIF",
    value,
    (own) => `${rangeText(keys, own)},${on(key.sheet, own, formatA1(key))},${rangeText(sums, own)}`,
  );
}

/** Place in descending order, the best first; equals share a place. `places` comes from `placesOf`. */
export function rankIn(figure: Live, range: CellRange, places: ReadonlyMap<string, number>): Live {
  const place = places.get(plain(figure.value));
  if (place === undefined) throw new Error("a figure is ranked among figures it belongs to");
  return call("RANK", exact(place), (own) => `${figure.write(own)},${absolute(range, own)}`);
}

/** The place of every value, the greatest first. */
export function placesOf(values: readonly Exact[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  [...values]
    .sort((a, b) => b.comparedTo(a))
    .forEach((value, index) => {
      if (!places.has(plain(value))) places.set(plain(value), index + 1);
    });
  return places;
}

function absolute(range: CellRange, own: string): string {
  const fixed = formatRangeA1(range).replace(/([A-Z]+)([0-9]+)/g, "$$$1$$$2");
  return on(range.sheet, own, fixed);
}

/** The formula that names the grade of a score, and the grade in the language of the sheet. */
export function gradeLive(score: Live, bands: readonly GradeBand[], lang: Language): LiveWord {
  const reached = bands.find((band) => score.value.gte(band.from)) ?? bands.at(-1);
  if (reached === undefined) throw new Error("a profile has at least one grade band");
  return {
    value: gradeText(reached.grade, lang),
    write: (own) =>
      bands.reduceRight(
        (otherwise, band, index) =>
          index === bands.length - 1
            ? `"${gradeText(band.grade, lang)}"`
            : `IF(${score.write(own)}>=${plain(band.from)},"${gradeText(band.grade, lang)}",${otherwise})`,
        "",
      ),
  };
}
