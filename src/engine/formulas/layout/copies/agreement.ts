import type { CellAddress } from "../../../../domain/cells/address";
import { isSingleCell } from "../../../../domain/cells/address";
import { cellCount, cellsIn } from "../../../../domain/cells/area";
import { exact, roundHalfUp } from "../../../../domain/figures/exact";
import { valueAt } from "../../../../sheets/workbook";
import { evaluatorOf } from "../../evaluation/evaluator-of";
import { sameFigure, significant } from "../../evaluation/values";
import type { FormulaBook } from "../../formula-book";
import type { FormulaTemplate } from "../../formula-template";
import { areaOf, areasRead } from "../../formula-template";
import type { Reference } from "../../syntax/reference";
import { countsOn } from "../cells/reach";

/** Digits that a figure must have for its agreement with a formula to be no chance. */
export const TELLING_DIGITS = 3;
/** A rounded result counts as the same figure from so many digits on: a typed 1 for 0.7 is no rounding. */
const ROUNDED_DIGITS = 2;

/** A figure of fewer digits is still hardly met by chance from this size on. */
export const TELLING_SIZE = 10;

/**
 * How a typed figure agrees with what a formula gives in its place: not at all, rounded to a single digit, possibly by
 * chance or by nature (a small figure, or the formula hands on one of the figures it reads), hardly by chance, or so
 * that it must have been computed the same way.
 */
export type Agreement = "none" | "rough" | "weak" | "fair" | "strong";

/** How much it says that a typed number equals what its neighbours' formula would give; `scale`: the size of what it adds up. */
export function agreementOf(
  book: FormulaBook,
  template: FormulaTemplate,
  at: CellAddress,
  typed: number,
  expected: number,
  scale: number,
): Agreement {
  // A formula of constants says nothing of other lines.
  if (!template.references.some(isRelative)) return "none";
  if (!agrees(typed, expected, scale)) return typed !== 0 && isRounded(typed, expected) ? "rough" : "none";
  if (typed === 0 || handsOn(book, template, at, typed)) return "weak";
  if (digitsOf(typed) >= TELLING_DIGITS) return "strong";
  const isRound = Number.isInteger(Math.log10(Math.abs(typed)));
  return Math.abs(typed) >= TELLING_SIZE && !isRound && !countsOn(template) ? "fair" : "weak";
}

/** Equal, or the formula's result rounded to the digits that were typed. */
export function agrees(typed: number, expected: number, scale = 0): boolean {
  if (sameFigure(typed, expected, scale)) return true;
  return isRounded(typed, expected) && exact(significant(typed)).precision() >= ROUNDED_DIGITS;
}

function isRounded(typed: number, expected: number): boolean {
  const figure = exact(significant(typed));
  return roundHalfUp(exact(significant(expected)), figure.decimalPlaces()).eq(figure);
}

/** Significant digits: 3 for 0.125 and for 125000. */
export function digitsOf(value: number): number {
  return significant(Math.abs(value)).toExponential().replace(/e.*$/, "").replace(".", "").length;
}

/** Whether a reference moves with the formula when it is copied. */
export function isRelative({ top, left, bottom, right }: Reference): boolean {
  return !(top.fixed && left.fixed && bottom.fixed && right.fixed);
}

/** Nothing but sums and differences of cells, ranges and typed figures. */
const ONLY_SUMS = /^(?:SUM\(|[-+#(),.\d])+$/;
const ONLY_AVERAGE = /^\+?AVERAGE\(#\)$/;

/** Parts of a sum that are looked at for their decimals. */
const MOST_PARTS = 200;

/**
 * Whether a typed total or average differs from that of its parts by no more than the rounding of the parts and its own, all
 * shown with the same decimals: whole thousands, per cents with one decimal.
 */
export function differsByRounding(
  book: FormulaBook,
  template: FormulaTemplate,
  at: CellAddress,
  typed: number,
  expected: number,
): boolean {
  const averaged = ONLY_AVERAGE.test(template.shape);
  if (!averaged && !ONLY_SUMS.test(template.shape)) return false;
  let parts = 0;
  let decimals = 0;
  for (const area of areasRead(template, at)) {
    const grid = book.bySheet.get(area.sheet)?.grid;
    if (grid === undefined || cellCount(area) > MOST_PARTS) return false;
    for (const { row, col } of cellsIn(area)) {
      const value = valueAt(grid, row, col);
      if (typeof value !== "number") continue;
      parts += 1;
      decimals = Math.max(decimals, exact(significant(value)).decimalPlaces());
    }
  }
  const own = exact(significant(typed)).decimalPlaces();
  // Whole figures are counts as often as rounded amounts: nothing may be excused there.
  return own > 0 && decimals <= own && Math.abs(typed - expected) <= 0.5 * ((averaged ? 1 : parts) + 1) * 10 ** -own;
}

/** Whether the result is one of the figures the formula reads: a link, a sum with one figure in it, a difference with 0. */
function handsOn(book: FormulaBook, template: FormulaTemplate, at: CellAddress, value: number): boolean {
  return template.references.some((reference) => {
    const area = areaOf(reference, at);
    const grid = area === undefined ? undefined : book.bySheet.get(area.sheet)?.grid;
    if (area === undefined || grid === undefined) return false;
    if (isSingleCell(area)) return valueAt(grid, area.top, area.left) === value;
    return evaluatorOf(book).aggregate(area)?.largest === Math.abs(value);
  });
}
