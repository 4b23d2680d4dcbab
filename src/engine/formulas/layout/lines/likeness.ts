import type { CellAddress, CellRange } from "../../../../domain/address";
import type { FormulaTemplate } from "../../formula-book";
import { areasRead } from "../../formula-book";
import type { Axis } from "./cells";

/**
 * How a formula differs from its neighbours' formula:
 * - `same-cells`: only the notation differs ($), here it means the same cells;
 * - `references`: the same operations on other cells;
 * - `operation`: one operator, function, term or constant is put in, left out or exchanged;
 * - `constants`: only typed-in figures differ, which is how rates and shares of single lines are given;
 * - `other`: a formula of its own.
 */
export type Likeness = "same-cells" | "references" | "operation" | "constants" | "other";

/** Longer formulas are compared by their shape only. */
const MOST_TOKENS = 200;

export function likenessOf(found: FormulaTemplate, expected: FormulaTemplate, at: CellAddress): Likeness {
  if (found.shape === expected.shape || withoutSheets(found.shape) === withoutSheets(expected.shape)) {
    const [a, b] = [areasRead(found, at), areasRead(expected, at)];
    // What is read over several sheets is known by its text only.
    if (a.length === 0 && b.length === 0 && found.r1c1 !== expected.r1c1) return "references";
    return sameAreas(a, b) || (isCommutative(found) && sameAreas(sorted(a), sorted(b))) ? "same-cells" : "references";
  }
  if (found.outline === expected.outline) return "constants";
  const a = tokensOf(found.r1c1);
  const b = tokensOf(expected.r1c1);
  if (a.length > MOST_TOKENS || b.length > MOST_TOKENS) return "other";
  if (found.r1c1.toUpperCase() === expected.r1c1.toUpperCase()) return "same-cells";
  // The total of a table beside sums of cells: two ways to write what nobody can compare.
  if (a.some(namesTable) !== b.some(namesTable)) return "other";
  if (isOtherwiseBracketed(a, b)) return isSameTree(found, expected) ? "same-cells" : "operation";
  const isNear =
    isOneEdit(a, b) ||
    isOneEdit(unbracketed(a), unbracketed(b), 0) ||
    hasOtherSigns(a, b) ||
    hasTermMore(found, expected);
  return isNear ? "operation" : "other";
}

/** Brackets that change nothing leave the tree as it is. */
function isSameTree(found: FormulaTemplate, expected: FormulaTemplate): boolean {
  return JSON.stringify(found.expression) === JSON.stringify(expected.expression);
}

/**
 * Names of sheets before references: the same formula may read the same place of another sheet. A name is looked for
 * from its first sign only, or a long one that belongs to no reference would be read again from each of its signs.
 */
const SHEET = /(?:(?<!')'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])[\p{L}\p{N}_.]+)!#/gu;

function withoutSheets(shape: string): string {
  return shape.replace(SHEET, "#");
}

/** The same but for its brackets: =(A1+B1)/2 and =A1+B1/2. */
function isOtherwiseBracketed(a: readonly string[], b: readonly string[]): boolean {
  return unbracketed(a).join(" ") === unbracketed(b).join(" ");
}

function namesTable(token: string): boolean {
  return /\[[[#\p{L}]/u.test(token);
}

function unbracketed(tokens: readonly string[]): readonly string[] {
  return tokens.filter((token) => token !== "(" && token !== ")");
}

/** The expected operations, and one cell more added to them or taken off: =B7*C6+B7 where =B7*C7 is expected. */
function hasTermMore({ shape }: FormulaTemplate, expected: FormulaTemplate): boolean {
  return expected.references.length >= 2 && (shape === `${expected.shape}+#` || shape === `${expected.shape}-#`);
}

const SIGNS = "+-*/";
/** Signs that may differ: receipts and payments taken for each other. */
const MOST_SIGNS = 2;

/** The same cells in the same order, some of them added where they ought to be subtracted. */
function hasOtherSigns(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const differing = a.flatMap((token, index) => (token === b[index] ? [] : [`${token}${b[index] ?? ""}`]));
  return (
    differing.length <= MOST_SIGNS &&
    a.length > 2 * differing.length &&
    differing.every((pair) => pair.length === 2 && Array.from(pair).every((sign) => SIGNS.includes(sign)))
  );
}

function sameAreas(a: readonly CellRange[], b: readonly CellRange[]): boolean {
  return (
    a.length === b.length &&
    a.every((area, i) => {
      const other = b[i];
      return other !== undefined && sameArea(area, other);
    })
  );
}

/** Nothing but terms joined by + or nothing but factors joined by *: their order does not matter. */
function isCommutative({ shape }: FormulaTemplate): boolean {
  return /^\+?#(?:\+#)+$/.test(shape) || /^\+?#(?:\*#)+$/.test(shape);
}

function sorted(areas: readonly CellRange[]): readonly CellRange[] {
  return [...areas].sort((a, b) => (a.sheet < b.sheet ? -1 : a.sheet > b.sheet ? 1 : a.top - b.top || a.left - b.left));
}

function sameArea(a: CellRange, b: CellRange): boolean {
  return a.sheet === b.sheet && a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

const CORNER = String.raw`R(?:\[-?\d+\]|\d+)?C(?:\[-?\d+\]|\d+)?(?![\p{L}\p{N}_.(])`;
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?:(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?${CORNER}(?::${CORNER})?`,
    // A column of a table: Sales[[#This Row],[Qty]].
    String.raw`[\p{L}\p{N}_.]*\[(?:[^\[\]]|\[[^\[\]]*\])*\]`,
    String.raw`[\p{L}\p{N}_.]+`,
    "<>|<=|>=|.",
  ].join("|"),
  "gsu",
);

/** References, words, numbers, texts and signs of a formula in R1C1 notation; a leading + says nothing. */
function tokensOf(r1c1: string): readonly string[] {
  return (r1c1.startsWith("+") ? r1c1.slice(1) : r1c1).match(TOKEN) ?? [];
}

/**
 * One stretch of up to three tokens exchanged, put in or left out, most of the formula being the same. `mostCut`: tokens
 * of the shorter formula that may be replaced.
 */
function isOneEdit(a: readonly string[], b: readonly string[], mostCut = 1): boolean {
  let from = 0;
  while (from < a.length && from < b.length && a[from] === b[from]) from += 1;
  let tail = 0;
  while (tail < a.length - from && tail < b.length - from && a[a.length - 1 - tail] === b[b.length - 1 - tail])
    tail += 1;
  const changed = Math.max(a.length, b.length) - from - tail;
  const cut = Math.min(a.length, b.length) - from - tail;
  return changed <= 3 && cut <= mostCut && from + tail > changed;
}

/** Each area that differs overlaps the expected one: a range that is too short or too long. */
export function overlapsExpected(found: FormulaTemplate, expected: FormulaTemplate, at: CellAddress): boolean {
  return everyDifference(found, expected, at, (a, b) => {
    const single = b.top === b.bottom && b.left === b.right;
    return !single && a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
  });
}

/** Each single cell that differs is next to the expected one, across or along the line: a slip by one. */
export function isNextToExpected(found: FormulaTemplate, expected: FormulaTemplate, at: CellAddress): boolean {
  return everyDifference(
    found,
    expected,
    at,
    (a, b) => a.top === a.bottom && a.left === a.right && Math.abs(a.top - b.top) + Math.abs(a.left - b.left) === 1,
  );
}

function everyDifference(
  found: FormulaTemplate,
  expected: FormulaTemplate,
  at: CellAddress,
  holds: (a: CellRange, b: CellRange) => boolean,
): boolean {
  const a = areasRead(found, at);
  const b = areasRead(expected, at);
  return (
    a.length === b.length &&
    a.every((area, i) => {
      const other = b[i];
      return other !== undefined && area.sheet === other.sheet && (sameArea(area, other) || holds(area, other));
    })
  );
}

/** Whether the formula reads its own line across only: no neighbour along the line, as a running balance does. */
export function staysOnItsLine(template: FormulaTemplate, axis: Axis): boolean {
  return template.references.every(({ sheet, top, bottom, left, right }) => {
    if (sheet !== undefined) return false;
    const [from, to] = axis === "column" ? [top, bottom] : [left, right];
    return (from.fixed && to.fixed) || (!from.fixed && !to.fixed && from.at === 0 && to.at === 0);
  });
}

/** Whether whatever the formula reads beside its own line lies on this side along the line: -1 before it, 1 after it. */
export function pointsInto(template: FormulaTemplate, axis: Axis, side: -1 | 1): boolean {
  return template.references.every(({ sheet, top, bottom, left, right }) => {
    if (sheet !== undefined) return false;
    const [from, to] = axis === "column" ? [top, bottom] : [left, right];
    return [from, to].every((end) => end.fixed || end.at * side >= 0);
  });
}

/** The cell before plus a figure: numbers of lines, dates, years. */
export function countsOn({ shape, references }: FormulaTemplate): boolean {
  const [reference] = references;
  if (reference === undefined || !/^\+?#[-+]\d+(?:\.\d+)?$/.test(shape)) return false;
  const { top, left } = reference;
  return !top.fixed && !left.fixed && Math.abs(top.at) + Math.abs(left.at) === 1;
}
