import type { CellAddress } from "../../../../domain/cells/address";
import type { FormulaTemplate } from "../../formula-template";
import { areaOf, areasRead } from "../../formula-template";
import type { Expression } from "../../syntax/expression";
import { isCommutative, sameAreas, sorted } from "./areas-compared";
import { isCell, tokensOf } from "./formula-tokens";
import { isOneSlip, unbracketed } from "./one-slip";

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
  if (differInColumnsOnly(a, b)) return "references";
  if (isOtherwiseBracketed(a, b)) return isSameTree(found, expected, at) ? "same-cells" : "operation";
  const isNear =
    hasNamesExchanged(a, b) || isOneSlip({ template: found, tokens: a }, { template: expected, tokens: b });
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

/** The same but for the columns of tables that are read: Orders[Net] and Orders[VAT]. */
function differInColumnsOnly(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length === b.length && a.every((token, i) => token === b[i] || (namesTable(token) && namesTable(b[i] ?? "")))
  );
}

/** The same defined names in each other's place: =(F14-slope)/intercept for =(F14-intercept)/slope. */
function hasNamesExchanged(a: readonly string[], b: readonly string[]): boolean {
  const differing = a.flatMap((token, i) => (token === b[i] ? [] : [[token, b[i] ?? ""] as const]));
  const [own, others] = [differing.map(([token]) => token), differing.map(([, token]) => token)];
  return (
    a.length === b.length &&
    own.every((token) => isName(token)) &&
    [...own].sort().join(" ") === [...others].sort().join(" ")
  );
}

function isName(token: string): boolean {
  return /^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(token) && !isCell(token);
}

function namesTable(token: string): boolean {
  return /\[[[#\p{L}]/u.test(token);
}
