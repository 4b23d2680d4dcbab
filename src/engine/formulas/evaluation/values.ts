import type { CellError, CellValue } from "../../../sheets/workbook";
import { isCellError } from "../../../sheets/workbook";

/** What a formula can give: a cell's value, or undefined when it cannot be told for certain. */
export type Evaluated = CellValue | undefined;

/** How a formula or a criterion compares two values. */
export type Comparison = "=" | "<>" | "<" | ">" | "<=" | ">=";

/** Excel's numbers are doubles of which 15 digits count. */
const DIGITS = 15;

/** The number as far as Excel shows and compares it. */
export function significant(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

/** A number for arithmetic; undefined where conversion of text is a matter of locale. Errors stay errors. */
export function asNumber(value: Evaluated): number | CellError | undefined {
  if (value === undefined) return undefined;
  if (value === null) return 0;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  if (isCellError(value)) return value;
  if (/^-?\d{1,15}(?:\.\d+)?$/.test(value)) return Number(value);
  return undefined;
}

/** Text for joining; undefined where it depends on number formatting. */
export function asText(value: Evaluated): string | CellError | undefined {
  if (value === undefined) return undefined;
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isCellError(value)) return value;
  const shown = significant(value);
  return shown === 0 || (Math.abs(shown) >= 1e-4 && Math.abs(shown) < 1e11) ? String(shown) : undefined;
}

/** A condition; text is none. */
export function asCondition(value: Evaluated): boolean | CellError | undefined {
  if (typeof value === "string") return undefined;
  const number = asNumber(value);
  return typeof number === "number" ? number !== 0 : number;
}

function rankOfType(value: CellValue): number {
  return typeof value === "string" ? 1 : typeof value === "boolean" ? 2 : 0;
}

/**
 * How Excel orders two values: numbers before text before logical values, text without regard to case; negative, 0 or
 * positive. Undefined when the numbers differ beyond the digits that count.
 */
export function compare(left: CellValue, right: CellValue): number | undefined {
  const a = left ?? emptyLike(right);
  const b = right ?? emptyLike(left);
  const types = rankOfType(a) - rankOfType(b);
  if (types !== 0) return types;
  if (typeof a === "string" && typeof b === "string") {
    const [x, y] = [a.toUpperCase(), b.toUpperCase()];
    return x === y ? 0 : /^[\x20-\x7e]*$/.test(x + y) ? (x < y ? -1 : 1) : undefined;
  }
  const x = Number(a);
  const y = Number(b);
  if (x !== y && Math.abs(x - y) <= 1e-13 * Math.max(Math.abs(x), Math.abs(y))) return undefined;
  return x - y;
}

/**
 * Whether Excel takes two values for equal: texts that differ in more than the width or the accents of their letters never are,
 * in any language. Undefined where that is not certain.
 */
export function areEqual(left: CellValue, right: CellValue): boolean | undefined {
  const order = compare(left, right);
  if (order !== undefined) return order === 0;
  return typeof left === "string" && typeof right === "string" && plain(left) !== plain(right) ? false : undefined;
}

/** A text without what some programs overlook when they compare: width, case, accents, invisible signs. */
export function plain(text: string): string {
  return text
    .toUpperCase()
    .normalize("NFKD")
    .replace(/[\p{Mn}\p{Cf}]/gu, "")
    .toUpperCase();
}

/** Whether the order of two values, as `compare` gives it, is what a comparison asks for. */
export function isOrdered(order: number, operator: Comparison): boolean {
  switch (operator) {
    case "=":
      return order === 0;
    case "<>":
      return order !== 0;
    case "<":
      return order < 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    case ">=":
      return order >= 0;
  }
}

function emptyLike(other: CellValue): CellValue {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

/** Whether two results are the same figure: within 1e-9 of their size, and within what cancellation of `scale` leaves. */
export function sameFigure(a: number, b: number, scale = 0): boolean {
  return a === b || Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b)) + 1e-11 * scale;
}
