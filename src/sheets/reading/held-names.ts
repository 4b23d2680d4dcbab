import type { CellRange } from "../../domain/cells/address";
import { groupedBy } from "../../domain/collections/groups";
import type { CellValue, Grid } from "../workbook";

/** Names stand at the left; columns further right are not looked at, nor what stands further from a name than so. */
const COLUMNS_LOOKED_AT = 8;
const NEAREST_DETAILS = 4;
/** A single blank may be a name that somebody forgot. */
const FEWEST_HELD = 2;
const FEWEST_NAMES = 2;
/** Where columns further left go on, so many of the lines must be held by a name above them. */
const MOSTLY_HELD = 0.4;
/** A longer stretch below one name is no list of what belongs to it. */
const MOST_LINES = 60;
const TOTAL = /^(?:[\p{Script=Han}]{0,6}(?:合\s*计|总\s*计|小\s*计|共\s*计)|(?:grand |sub-?)?total\b)/iu;

/** Lines of one name: from the line that states it to the last that goes on under it. */
interface Held {
  readonly top: number;
  readonly bottom: number;
}

/**
 * A project, a department or a level that is written in the first of its lines alone: beside each line, the blank ones as
 * well, stands a text of its own and a figure. Whoever wrote it meant the name to hold for all of them.
 */
export function heldNames(grid: Grid): readonly CellRange[] {
  const spans: CellRange[] = [];
  for (const { top, bottom } of stretchesOf(grid)) {
    const taken = new Set<number>();
    for (let col = 0; col < Math.min(grid.colCount - 2, COLUMNS_LOOKED_AT); col += 1) {
      const held = heldIn(grid, col, { top, bottom });
      const lines = held.filter((one) => one.bottom > one.top);
      if (lines.length === 0) continue;
      for (const at of [...numbersBeside(grid, col, held), col, ...amountsOf(grid, col, held)]) {
        if (taken.has(at)) continue;
        taken.add(at);
        for (const one of lines) spans.push({ sheet: grid.sheet, ...one, left: at, right: at });
      }
    }
  }
  return withoutMerged(spans, grid);
}

/** Spans of one column that no merge touches; both are gone through once, from the top. */
function withoutMerged(spans: readonly CellRange[], { merges }: Grid): readonly CellRange[] {
  const columns = groupedBy(spans, ({ left }) => left);
  return [...columns].flatMap(([col, ofColumn]) => {
    const merged = merges.filter(({ left, right }) => left <= col && col <= right).sort(fromTheTop);
    let next = 0;
    return [...ofColumn].sort(fromTheTop).filter(({ top, bottom }) => {
      while ((merged[next]?.bottom ?? Number.POSITIVE_INFINITY) < top) next += 1;
      return (merged[next]?.top ?? Number.POSITIVE_INFINITY) > bottom;
    });
  });
}

function fromTheTop(a: CellRange, b: CellRange): number {
  return a.top - b.top;
}

/** Rows between blank ones. */
function stretchesOf(grid: Grid): readonly Held[] {
  const stretches: Held[] = [];
  let top: number | undefined;
  for (let row = 0; row <= grid.rowCount; row += 1) {
    const isBlank = !(grid.values[row]?.some((value) => !isEmpty(value)) ?? false);
    if (!isBlank) top ??= row;
    else if (top !== undefined) {
      if (row - top > FEWEST_HELD + FEWEST_NAMES) stretches.push({ top, bottom: row - 1 });
      top = undefined;
    }
  }
  return stretches;
}

/** The lines of each name of a column, where its blanks are meant to be filled by the names above them. */
function heldIn(grid: Grid, col: number, stretch: Held): readonly Held[] {
  if (!hasBlanksBelowWords(grid, col, stretch)) return [];
  let isApart = false;
  for (let detail = col + 1; detail <= Math.min(col + NEAREST_DETAILS, grid.colCount - 2); detail += 1) {
    isApart ||= hasFigures(grid, detail, stretch);
    const held = namesBeside(grid, [col, detail], stretch, isApart);
    if (held !== undefined) return held;
  }
  return [];
}

/** Most columns of names have no blanks at all, and are looked at no further. */
function hasBlanksBelowWords(grid: Grid, col: number, { top, bottom }: Held): boolean {
  let [isBelow, blanks] = [false, 0];
  for (let row = top; row <= bottom; row += 1) {
    const value = grid.values[row]?.[col];
    if (!isEmpty(value)) isBelow = isWord(value);
    else if (isBelow) blanks += 1;
  }
  return blanks >= FEWEST_HELD;
}

function hasFigures(grid: Grid, col: number, { top, bottom }: Held): boolean {
  let [figures, others] = [0, 0];
  for (let row = top; row <= bottom; row += 1) {
    const value = grid.values[row]?.[col];
    if (typeof value === "number" || isFigure(value)) figures += 1;
    else if (!isEmpty(value)) others += 1;
  }
  return figures > others;
}

/** `isApart`: figures stand between names and details, as on the two sides of an account, whose lines are of different length. */
function namesBeside(
  grid: Grid,
  [col, detail]: readonly [number, number],
  { top, bottom }: Held,
  isApart: boolean,
): readonly Held[] | undefined {
  const held: { top: number; bottom: number }[] = [];
  let isOpen = false;
  let [blanks, bare, beside] = [0, 0, 0];
  for (let row = top; row <= bottom; row += 1) {
    const values = grid.values[row];
    const name = values?.[col];
    const isRecord = isWord(values?.[detail]) && hasFigure(values, detail);
    if (!isEmpty(name)) {
      isOpen = isRecord && isName(name);
      if (isOpen) held.push({ top: row, bottom: row });
      else if (isName(name) && hasFigure(values, detail)) bare += 1;
      continue;
    }
    const last = held.at(-1);
    isOpen &&= isRecord && last !== undefined && row - last.top < MOST_LINES;
    if (!isOpen || last === undefined) continue;
    last.bottom = row;
    blanks += 1;
    if (values?.slice(0, col).some((value) => !isEmpty(value)) ?? false) beside += 1;
  }
  if (held.length < FEWEST_NAMES || blanks < FEWEST_HELD || bare > 0) return undefined;
  const isMostly = blanks >= MOSTLY_HELD * (blanks + held.length);
  return (beside === 0 && !isApart) || (isMostly && held.filter((one) => one.bottom > one.top).length >= FEWEST_NAMES)
    ? held
    : undefined;
}

/** The running numbers left of names: filled where a name is, and nowhere else. */
function numbersBeside(grid: Grid, col: number, held: readonly Held[]): readonly number[] {
  const columns: number[] = [];
  for (let at = col - 1; at >= 0; at -= 1) {
    if (!isHeldWith(grid, at, held, isNumber)) break;
    columns.push(at);
  }
  return columns;
}

/** What is stated of all lines of a name together, filled where a name is as well: 部门合计, 部门占比. */
function amountsOf(grid: Grid, col: number, held: readonly Held[]): readonly number[] {
  const behind = Array.from({ length: Math.max(0, grid.colCount - col - 1) }, (_, place) => col + 1 + place);
  return behind.filter((at) => isHeldWith(grid, at, held, (value) => isNumber(value) || isFigure(value)));
}

function isHeldWith(
  grid: Grid,
  at: number,
  held: readonly Held[],
  isStated: (value: CellValue | undefined) => boolean,
): boolean {
  return held.every(({ top, bottom }) => {
    const below = Array.from({ length: bottom - top }, (_, line) => grid.values[top + 1 + line]?.[at]);
    return isStated(grid.values[top]?.[at]) && below.every(isEmpty);
  });
}

function isNumber(value: CellValue | undefined): boolean {
  return typeof value === "number";
}

function isEmpty(value: CellValue | undefined): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}

/** Letters, and not the code of a class or the sign for nothing. */
function isWord(value: CellValue | undefined): boolean {
  return typeof value === "string" && /\p{L}{2}/u.test(value);
}

function isName(value: CellValue | undefined): boolean {
  return typeof value === "string" && isWord(value) && !TOTAL.test(value.trim());
}

function hasFigure(values: readonly CellValue[] | undefined, from: number): boolean {
  return values?.some((value, col) => col > from && (typeof value === "number" || isFigure(value))) ?? false;
}

function isFigure(value: CellValue | undefined): boolean {
  return typeof value === "string" && /^[-+]?[\d,]+(?:\.\d+)?%?$/.test(value.trim());
}
