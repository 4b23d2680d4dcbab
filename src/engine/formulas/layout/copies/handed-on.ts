import type { Coordinate } from "../../syntax/reference";
import { numberAt } from "../cells/cells";
import type { Entry } from "../lines/lines";
import { digitsOf, TELLING_DIGITS } from "./agreement";
import type { EntryLine, TypedCopy } from "./held-against";
import { agreeing, isInputBeside } from "./held-against";
import { isAmongHistory } from "./history";

/** Figures next to each other that each are the very cell that a formula beside them would read: no chance, even so. */
const FEWEST_HANDED_ON = 2;

/** The typed figures right beside a formula that hands on one cell (a link, a carry-over) and that equal such a cell each. */
export function handedOn(line: EntryLine): readonly (readonly [number, TypedCopy])[] {
  const found: (readonly [number, TypedCopy])[] = [];
  for (let index = 0; index < line.entries.length; index += 1) {
    if (line.entries[index]?.template === undefined) continue;
    for (const copy of handedOnFrom(line, index, -1)) found.push(copy);
    for (const copy of handedOnFrom(line, index, 1)) found.push(copy);
  }
  return found;
}

/** Those that follow each other right before the formula at `index` (direction -1) or after it (direction 1). */
function handedOnFrom(line: EntryLine, index: number, direction: 1 | -1): readonly (readonly [number, TypedCopy])[] {
  const { book, sheet, axis, entries } = line;
  const formula = entries[index];
  if (formula?.template === undefined || !areTyped(entries, index, direction)) return [];
  const run: (readonly [number, TypedCopy])[] = [];
  for (let next = index + direction; ; next += direction) {
    const entry = entries[next];
    const typed = entry === undefined || entry.template !== undefined ? undefined : numberAt(sheet, entry.at);
    if (entry === undefined || typed === undefined || isInputBeside(line, entry.at, formula)) break;
    if (digitsOf(typed) < TELLING_DIGITS) break;
    const copy = agreeing(book, sheet, formula, entry.at, () => []);
    if (copy === undefined || copy.agreement === "rough") break;
    if (isAmongHistory(book, sheet, axis, entry.at, formula.at)) break;
    run.push([next, copy]);
  }
  if (run.length < FEWEST_HANDED_ON || repeatsInputs(line, formula, index + direction * run.length, direction))
    return [];
  return run;
}

/**
 * A formula that hands on the cell before it in its line repeats the last of some inputs; that these were alike at their end, as
 * assumptions of later years are, says nothing. `last`: the farthest figure that agrees.
 */
function repeatsInputs({ axis, entries }: EntryLine, { template }: Entry, last: number, direction: 1 | -1): boolean {
  const isTyped = (index: number): boolean => {
    const entry = entries[index];
    return entry !== undefined && entry.template === undefined;
  };
  return (
    template !== undefined &&
    template.references.every(({ sheet, top, left }) => sheet === undefined && isOwn(axis === "row" ? top : left)) &&
    isTyped(last + direction) &&
    isTyped(last + 2 * direction)
  );
}

/** The row (column) of the formula itself. */
function isOwn({ fixed, at }: Coordinate): boolean {
  return !fixed && at === 0;
}

/** Whether as many typed figures as are needed follow each other beside an entry. */
function areTyped(entries: readonly Entry[], index: number, direction: 1 | -1): boolean {
  for (let step = 1; step <= FEWEST_HANDED_ON; step += 1) {
    const entry = entries[index + direction * step];
    if (entry === undefined || entry.template !== undefined) return false;
  }
  return true;
}
