import fc from "fast-check";
import { SearchLine } from "./search-line";
import type { Evaluated } from "./values";
import { areEqual } from "./values";

/** What comparing with one key after another gives. */
function placeKeyByKey(keys: readonly Evaluated[], wanted: string | number | boolean): number | undefined {
  for (const [place, key] of keys.entries()) {
    if (key === undefined) return undefined;
    if (typeof key !== typeof wanted) continue;
    const equal = areEqual(key, wanted);
    if (equal === undefined) return undefined;
    if (equal) return place;
  }
  return -1;
}

/** The same for the last of rising figures that is not above the one wanted. */
function nearestKeyByKey(keys: readonly Evaluated[], wanted: number): number | undefined {
  let place = -1;
  let last: number | null = -Infinity;
  for (const [index, key] of keys.entries()) {
    if (key === null) last = null;
    else if (typeof key !== "number" || last === null || key <= last) return undefined;
    else if (key !== wanted && areEqual(key, wanted) !== false) return undefined;
    else {
      if (key <= wanted) place = index;
      last = key;
    }
  }
  return place;
}

const TEXTS = ["pear", "Pear", "PÉAR", "péar", "梨", "ＡＢ", "ab", "AB", "straße", "STRASSE", "1", ""];
const NUMBERS = [0, -0, 1, 1 + 2e-14, 1 - 2e-14, 1 + 1e-12, 2, 1e9, -3];
const key = fc.constantFrom<Exclude<Evaluated, null | undefined | object>[]>(...TEXTS, ...NUMBERS, true, false);
const anyKey = fc.oneof(
  { weight: 12, arbitrary: key },
  fc.constantFrom<Evaluated[]>(null, undefined, { error: "#N/A" }),
);

test("an exact search finds what comparing key by key finds, and is as certain of it", () => {
  fc.assert(
    fc.property(fc.array(anyKey, { maxLength: 12 }), key, (keys, wanted) => {
      expect(new SearchLine(keys).placeOf(wanted)).toBe(placeKeyByKey(keys, wanted));
    }),
    { numRuns: 3_000 },
  );
});

test("a search for the nearest finds what comparing key by key finds, and is as certain of it", () => {
  const number = fc.constantFrom(...NUMBERS);
  const sorted = fc.array(number, { maxLength: 8 }).map((keys) => [...keys].sort((a, b) => a - b));
  const ends = fc.constantFrom<Evaluated[][]>([], [], [null], [null, null], [null, 5], ["end"], [undefined]);
  fc.assert(
    fc.property(sorted, ends, number, (keys, end, wanted) => {
      const line = [...new Set(keys), ...end];
      expect(new SearchLine(line).placeOfNearest(wanted)).toBe(nearestKeyByKey(line, wanted));
    }),
    { numRuns: 3_000 },
  );
});

test.each<[string, Evaluated, number | undefined]>([
  ["the first of several", "pear", 1],
  ["in any case", "PLUM", 3],
  ["a number, not the text that looks like it", 7, 4],
  ["what is not there", "fig", -1],
  ["a pattern", "p*", undefined],
  ["an empty cell", null, undefined],
  ["an error", { error: "#N/A" }, undefined],
])("a search for %s", (_, wanted, place) => {
  expect(new SearchLine(["7", "pear", "Pear", "plum", 7, null]).placeOf(wanted)).toBe(place);
});
