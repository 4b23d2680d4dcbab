import type { CellAddress, CellRange } from "../../../../domain/address";
import type { FormulaTemplate } from "../../formula-book";
import { areaOf, areasRead } from "../../formula-book";
import type { Expression } from "../../syntax/expression";
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

/** How the formula in a cell differs from the one expected there, in the cells read first and then in what is written. */
export function likenessOf(found: FormulaTemplate, expected: FormulaTemplate, at: CellAddress): Likeness {
  if (found.shape === expected.shape || withoutSheets(found.shape) === withoutSheets(expected.shape)) {
    const [a, b] = [areasRead(found, at), areasRead(expected, at)];
    // What is read over several sheets is known by its text only.
    if (a.length === 0 && b.length === 0 && found.r1c1 !== expected.r1c1) return "references";
    return sameAreas(a, b) || (isCommutative(found) && sameAreas(sorted(a), sorted(b))) ? "same-cells" : "references";
  }
  if (found.outline === expected.outline) return "constants";
  const a = tokensOf(found, at);
  const b = tokensOf(expected, at);
  if (a.length > MOST_TOKENS || b.length > MOST_TOKENS) return "other";
  if (found.r1c1.toUpperCase() === expected.r1c1.toUpperCase()) return "same-cells";
  // The total of a table beside sums of cells: two ways to write what nobody can compare.
  if (a.some(namesTable) !== b.some(namesTable)) return "other";
  if (isOtherwiseBracketed(a, b)) return isSameTree(found, expected, at) ? "same-cells" : "operation";
  const isNear =
    isOneEdit(a, b) ||
    isOneEdit(unbracketed(a), unbracketed(b), 0) ||
    hasOtherSigns(a, b) ||
    hasFigureForCell(a, b) ||
    hasFigureForPart(a, b) ||
    hasTermMore(found, expected) ||
    isTermOf(a, b) ||
    lacksPart(a, b) ||
    isArgumentOf(a, b);
  return isNear ? "operation" : "other";
}

/** Brackets that change nothing leave the tree as it is. */
function isSameTree(found: FormulaTemplate, expected: FormulaTemplate, at: CellAddress): boolean {
  const treeOf = ({ expression }: FormulaTemplate): string =>
    JSON.stringify(expression, (_, part: Expression) =>
      part instanceof Object && part.kind === "reference" ? areaOf(part.reference, at) : part,
    );
  return treeOf(found) === treeOf(expected);
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

/** One of the two operands of the expected formula and nothing else: =L12 where =L12+L13 is expected. */
function isTermOf(a: readonly string[], b: readonly string[]): boolean {
  const [term, ...more] = a;
  const [left, sign, right, ...others] = b;
  return (
    more.length === 0 &&
    others.length === 0 &&
    right !== undefined &&
    (term === left || term === right) &&
    ARITHMETIC.has(sign ?? "")
  );
}

/**
 * The expected formula without one factor or term: =C36*D36 where =C36*D36*(1-E36) is expected, =ROUND(E2*F2,2) where
 * =ROUND(E2*F2*(1-G2),2) is, one of two =SUMIF(…).
 */
function lacksPart(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 3 || b.length <= a.length) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const [sign = "", ...part] = b.slice(from, from + b.length - a.length);
  return (
    ARITHMETIC.has(sign) &&
    part.length > 0 &&
    isBalanced(part) &&
    a.slice(from).every((token, index) => token === b[b.length - a.length + from + index])
  );
}

/** What the expected formula limits or rounds, without the function that does: =I25*J25 where =MIN(I25*J25,G25) is expected. */
function isArgumentOf(a: readonly string[], b: readonly string[]): boolean {
  const [name, open, ...rest] = b;
  if (name === undefined || !LIMITS.has(name.toUpperCase()) || open !== "(" || rest[rest.length - 1] !== ")")
    return false;
  const inner = rest.slice(0, -1);
  return a.length >= 3 && isBalanced(inner) && argumentsOf(inner).includes(a.join(" "));
}

const LIMITS: ReadonlySet<string> = new Set(["MIN", "MAX", "ROUND", "ROUNDUP", "ROUNDDOWN", "INT", "ABS", "IFERROR"]);

/** The arguments of a call, each as its tokens with blanks between them. */
function argumentsOf(tokens: readonly string[]): readonly string[] {
  const all: string[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    depth += token === "(" ? 1 : token === ")" ? -1 : 0;
    if (token === "," && depth === 0) all.push([]);
    else all[all.length - 1]?.push(token);
  }
  return all.map((argument) => argument.join(" "));
}

const ARITHMETIC: ReadonlySet<string> = new Set(["+", "-", "*", "/"]);
const COMPARISON: ReadonlySet<string> = new Set(["=", "<>", "<", ">", "<=", ">="]);
/** Signs that may differ: receipts and payments taken for each other. One sign exchanged throughout counts once. */
const MOST_SIGNS = 2;

/** The same cells in the same order, some of them added where they ought to be subtracted, or compared the other way. */
function hasOtherSigns(a: readonly string[], b: readonly string[]): boolean {
  const differing = differingTokens(a, b);
  return (
    differing !== undefined &&
    (differing.length <= MOST_SIGNS || isOneExchange(differing)) &&
    differing.every((pair) => [ARITHMETIC, COMPARISON].some((signs) => pair.every((sign) => signs.has(sign))))
  );
}

/** One typed figure wherever the expected formula reads one and the same cell: =IF(957<0,957*2,0) for =IF(E3<0,E3*2,0). */
function hasFigureForCell(a: readonly string[], b: readonly string[]): boolean {
  const differing = differingTokens(a, b);
  const [first] = differing ?? [];
  return (
    differing !== undefined && first !== undefined && isOneExchange(differing) && isFigure(first[0]) && isCell(first[1])
  );
}

/** A typed figure in place of a part that reads cells: =E3*1.05 for =E3*(1+$B$1). */
function hasFigureForPart(a: readonly string[], b: readonly string[]): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const after = a.length - from - 1;
  const part = b.slice(from, b.length - after);
  const [figure, ...rest] = a.slice(from);
  return (
    figure !== undefined &&
    isFigure(figure) &&
    part.length > 0 &&
    part.some(isCell) &&
    isBalanced(part) &&
    rest.every((token, index) => token === b[b.length - after + index])
  );
}

function isBalanced(tokens: readonly string[]): boolean {
  let open = 0;
  for (const token of tokens) {
    open += token === "(" ? 1 : token === ")" ? -1 : 0;
    if (open < 0) return false;
  }
  return open === 0;
}

function isFigure(token: string): boolean {
  return /^\d+(?:\.\d+)?$/.test(token);
}

function isCell(token: string): boolean {
  return CELL.test(token);
}

/** The pairs of tokens in which two formulas of equal length differ; undefined where they are not alike for the most part. */
function differingTokens(
  a: readonly string[],
  b: readonly string[],
): readonly (readonly [found: string, expected: string])[] | undefined {
  if (a.length !== b.length) return undefined;
  const differing = a.flatMap((token, index): readonly (readonly [string, string])[] =>
    token === b[index] ? [] : [[token, b[index] ?? ""]],
  );
  return a.length > 2 * differing.length ? differing : undefined;
}

function isOneExchange(pairs: readonly (readonly [string, string])[]): boolean {
  return new Set(pairs.map((pair) => pair.join(" "))).size === 1;
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
const ONE_CELL = String.raw`(?:(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?${CORNER}`;
const CELL = new RegExp(`^${ONE_CELL}$`, "u");
const REFERENCE = new RegExp(`^${ONE_CELL}(?::${CORNER})?$`, "u");
/** The offsets or fixed numbers of a corner. */
const PLACE = /R(?:\[(-?\d+)\]|(\d+))?C(?:\[(-?\d+)\]|(\d+))?/g;
const TOKEN = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`${ONE_CELL}(?::${CORNER})?`,
    // A column of a table: Sales[[#This Row],[Qty]].
    String.raw`[\p{L}\p{N}_.]*\[(?:[^\[\]]|\[[^\[\]]*\])*\]`,
    String.raw`[\p{L}\p{N}_.]+`,
    "<>|<=|>=|.",
  ].join("|"),
  "gsu",
);

/**
 * References, words, numbers, texts and signs of a formula, its references as places: $B$2 and B2 are the same in one cell.
 * A leading + says nothing.
 */
function tokensOf({ r1c1 }: FormulaTemplate, at: CellAddress): readonly string[] {
  const tokens = (r1c1.startsWith("+") ? r1c1.slice(1) : r1c1).match(TOKEN) ?? [];
  return tokens.map((token) => (REFERENCE.test(token) ? placed(token, at) : token));
}

function placed(reference: string, { row, col }: CellAddress): string {
  const from = reference.lastIndexOf("!") + 1;
  const cells = reference
    .slice(from)
    .replace(
      PLACE,
      (_, down: string | undefined, atRow: string | undefined, right: string | undefined, atCol: string | undefined) =>
        `R${atRow ?? String(row + 1 + Number(down ?? 0))}C${atCol ?? String(col + 1 + Number(right ?? 0))}`,
    );
  return reference.slice(0, from) + cells;
}

/**
 * The figure that a formula adds to the expected one, takes off it or multiplies it by: 5 in =B7*C7+5, 1.05 in =(B7+C7)*1.05.
 * Of two, the last; undefined for any other formula.
 */
export function adjustmentOf(found: FormulaTemplate, expected: FormulaTemplate, at: CellAddress): number | undefined {
  const [a, b] = [tokensOf(found, at), tokensOf(expected, at)];
  for (const end of [a.length - 2, a.length - 4]) {
    if (end < b.length || !ARITHMETIC.has(a[end] ?? "") || !isFigure(a[end + 1] ?? "")) return undefined;
    const rest = a.slice(0, end);
    const inner = rest[0] === "(" && rest[rest.length - 1] === ")" ? rest.slice(1, -1) : rest;
    if ([rest, inner].some((tokens) => tokens.join(" ") === b.join(" "))) return Number(a[a.length - 1]);
  }
  return undefined;
}

/** The expected formula, and after it a figure that is added, taken off or multiplied. */
export function adjustsExpected(found: FormulaTemplate, expected: FormulaTemplate, at: CellAddress): boolean {
  return adjustmentOf(found, expected, at) !== undefined;
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

/** Each area that differs is the expected one moved by one cell, across or along the line: a slip by one. */
export function isNextToExpected(found: FormulaTemplate, expected: FormulaTemplate, at: CellAddress): boolean {
  return everyDifference(
    found,
    expected,
    at,
    (a, b) =>
      Math.abs(a.top - b.top) + Math.abs(a.left - b.left) === 1 &&
      a.bottom - a.top === b.bottom - b.top &&
      a.right - a.left === b.right - b.left,
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
