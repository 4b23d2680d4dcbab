import type { Candidate } from "./candidate";
import { doublesOf } from "./doubles";
import type { NumericColumn } from "./numeric-columns";

/** In so many of the lines that state both, two columns must say the same to be held for copies of each other. */
const ALMOST_ALL = 0.9;

/**
 * True where two columns that say the same are added and taken away again beside a third: any column "equals" its own
 * copy plus such a pair. Only the lines that state a result count: in the others nothing is computed.
 */
export function cancels({ terms, form }: Candidate, result: NumericColumn): boolean {
  if (form.kind !== "sum" || form.signs === undefined || terms.length < 3) return false;
  const { signs } = form;
  return terms.some((term, i) =>
    terms.some((other, j) => j > i && signs[i] !== signs[j] && saySame(term, other, result)),
  );
}

function saySame(first: NumericColumn, second: NumericColumn, result: NumericColumn): boolean {
  const these = doublesOf(first).values;
  const those = doublesOf(second).values;
  const stated = doublesOf(result).values;
  let same = 0;
  let both = 0;
  for (let line = 0; line < these.length; line += 1) {
    const value = these[line] ?? Number.NaN;
    const other = those[line] ?? Number.NaN;
    if (Number.isNaN(value) || Number.isNaN(other) || Number.isNaN(stated[line] ?? Number.NaN)) continue;
    both += 1;
    if (value === other) same += 1;
  }
  return both > 0 && same >= both * ALMOST_ALL;
}
