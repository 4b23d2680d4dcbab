import type { CellAddress } from "../../domain/address";
import { exact, roundHalfUp } from "../../domain/exact";
import { keptDecimals } from "../../sheets/number-format";
import type { CellValue } from "../../sheets/workbook";
import { formatAt, isCellError, valueAt } from "../../sheets/workbook";
import type { FormulaBook } from "./formula-book";
import { placeOf } from "./formula-book";
import { evaluatorOf } from "./layout/line-faults";
import { sameFigure, significant } from "./values";

/** A formula whose stored result is not what its stored inputs give. */
export interface StaleValue {
  readonly at: CellAddress;
  readonly stored: string | number | boolean;
  readonly computed: string | number | boolean;
}

/** From this share of stale results on, the file as a whole was written without calculating. */
const NEVER_CALCULATED = 0.2;
const TOO_FEW_TO_TELL = 5;

/**
 * Formulas whose stored result contradicts the stored values they read. Only the inputs next to a formula count, so that
 * a chain of stale results shows its first link. Empty when the whole file was never calculated: then no result is one.
 */
export function staleValues(book: FormulaBook): readonly StaleValue[] {
  const evaluator = evaluatorOf(book);
  const stale: StaleValue[] = [];
  let known = 0;
  for (const { grid, templates } of book.sheets) {
    for (const [key, template] of templates) {
      const at = placeOf(grid.sheet, key);
      const stored = valueAt(grid, at.row, at.col);
      if (stored === null || isCellError(stored)) continue;
      const { value, scale } = evaluator.evaluate(template, at);
      if (value === undefined || value === null || isCellError(value)) continue;
      known += 1;
      const format = formatAt(book.workbook, grid, at.row, at.col);
      if (!isSame(stored, value, scale, format)) stale.push({ at, stored, computed: value });
    }
  }
  return stale.length >= TOO_FEW_TO_TELL && stale.length > NEVER_CALCULATED * known ? [] : stale;
}

function isSame(stored: CellValue, computed: CellValue, scale: number, format: string): boolean {
  if (typeof stored !== "number" || typeof computed !== "number") return stored === computed;
  if (sameFigure(stored, computed, scale)) return true;
  // With "precision as displayed" Excel stores results rounded to their number format.
  const decimals = keptDecimals(format, computed);
  return decimals !== undefined && roundHalfUp(exact(significant(computed)), decimals).eq(exact(stored));
}
