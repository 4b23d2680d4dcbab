import type { CellAddress } from "../../../../domain/cells/address";
import type { FormulaTemplate } from "../../formula-template";
import { ARITHMETIC, isFigure, tokensOf } from "./formula-tokens";

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
