import type { CellAddress } from "../../../domain/cells/address";
import { cellKey } from "../../../domain/cells/address";
import { exact, roundHalfUp } from "../../../domain/figures/exact";
import { keptDecimals } from "../../../sheets/number-format/number-format";
import type { CellValue, Grid } from "../../../sheets/workbook";
import { formatAt, isCellError, valueAt } from "../../../sheets/workbook";
import { Evaluator } from "../evaluation/evaluate";
import { evaluatorOf } from "../evaluation/evaluator-of";
import { sameFigure, significant } from "../evaluation/values";
import type { FormulaBook } from "../formula-book";
import { placeOf, templateAt } from "../formula-book";
import type { FormulaTemplate } from "../formula-template";
import { isCircular, readersOfCell } from "./dependents";

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
 * a chain of stale results shows its first link; formulas that read themselves, directly or round about, were worked out
 * by repetition, and no single step gives their result. Empty when the whole file was never calculated: then no result is one.
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
      // Some programs write formulas with an empty text for a result: such a cell was never calculated.
      if (stored === "" && typeof value === "number") continue;
      known += 1;
      if (stored === value) continue;
      const format = formatAt(book.workbook, grid, at.row, at.col);
      if (isSame(stored, value, scale, format) || isCircular(book, at)) continue;
      if (typeof stored === "number" && isRoundedHalf(evaluator, template, at, stored)) continue;
      stale.push({ at, stored, computed: value });
    }
  }
  const causes = firstCauses(book, stale);
  return causes.length >= TOO_FEW_TO_TELL && causes.length > NEVER_CALCULATED * known ? [] : causes;
}

/**
 * ROUND of a half, stored as the next lower or higher figure: the program that calculated it had digits of the operand
 * which the file does not keep.
 */
function isRoundedHalf(
  evaluator: Evaluator,
  { expression }: FormulaTemplate,
  at: CellAddress,
  stored: number,
): boolean {
  const [operand, digits] = expression?.kind === "call" && expression.name === "ROUND" ? expression.operands : [];
  if (operand === undefined || digits?.kind !== "number") return false;
  const { value } = evaluator.evaluate({ expression: operand }, at);
  if (typeof value !== "number") return false;
  const half = exact(10).pow(-digits.value).div(2);
  const unrounded = exact(significant(value));
  return unrounded.div(half).isInteger() && exact(significant(stored)).minus(unrounded).abs().eq(half);
}

/** Without the formulas whose stored result is right once the stale results they read are. */
function firstCauses(book: FormulaBook, stale: readonly StaleValue[]): readonly StaleValue[] {
  if (stale.length < 2) return stale;
  const corrected = new Map<Grid, Map<number, CellValue>>();
  for (const { at, computed } of stale) {
    const grid = book.bySheet.get(at.sheet)?.grid;
    if (grid === undefined) continue;
    let ofGrid = corrected.get(grid);
    if (ofGrid === undefined) corrected.set(grid, (ofGrid = new Map<number, CellValue>()));
    ofGrid.set(cellKey(at.row, at.col), computed);
  }
  // A cell's own correction must not count for those that are consequences, so these are taken out and tried again.
  const evaluator = new Evaluator(book, withoutConsequences(book, stale, corrected));
  return stale.filter(({ at, stored }) => !isRight(book, evaluator, at, stored));
}

/** Only corrections of formulas that read no other stale cell: the far ends of the chains. */
function withoutConsequences(
  book: FormulaBook,
  stale: readonly StaleValue[],
  corrected: ReadonlyMap<Grid, ReadonlyMap<number, CellValue>>,
): ReadonlyMap<Grid, ReadonlyMap<number, CellValue>> {
  const isConsequence = new Set<string>();
  for (const { at } of stale) {
    for (const { sheet, row, col } of readersOfCell(book, at)) isConsequence.add(`${sheet}!${cellKey(row, col)}`);
  }
  return new Map(
    [...corrected].map(([grid, cells]) => [
      grid,
      new Map([...cells].filter(([key]) => !isConsequence.has(`${grid.sheet}!${key}`))),
    ]),
  );
}

function isRight(book: FormulaBook, evaluator: Evaluator, at: CellAddress, stored: CellValue): boolean {
  const sheet = book.bySheet.get(at.sheet);
  const template = sheet === undefined ? undefined : templateAt(sheet, at.row, at.col);
  if (sheet === undefined || template === undefined) return false;
  const { value, scale } = evaluator.evaluate(template, at);
  const format = formatAt(book.workbook, sheet.grid, at.row, at.col);
  return value !== undefined && isSame(stored, value, scale, format);
}

function isSame(stored: CellValue, computed: CellValue, scale: number, format: string): boolean {
  // LibreOffice stores the logical results of old workbooks as 1 and 0.
  if (typeof computed === "boolean" && typeof stored === "number") return stored === Number(computed);
  if (typeof stored !== "number" || typeof computed !== "number") return stored === computed;
  if (sameFigure(stored, computed, scale)) return true;
  // With "precision as displayed" Excel stores results rounded to their number format.
  const decimals = keptDecimals(format, computed);
  return decimals !== undefined && roundHalfUp(exact(significant(computed)), decimals).eq(exact(stored));
}
