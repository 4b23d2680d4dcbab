import { translateFormulaToA1 } from "@borgar/fx/xlsx";
import type { CellAddress } from "../../domain/address";
import { formatA1 } from "../../domain/address";
import { exact, plain, roundHalfUp } from "../../domain/exact";
import { isGeneralFormat, showNumber } from "../../sheets/number-format";
import { formatAt, formulaAt, gridOf } from "../../sheets/workbook";
import type { FormulaBook, FormulaTemplate } from "./formula-book";
import { significant } from "./values";

/** Formulas longer than this are cut off in messages. */
const LONGEST = 120;

/** What files write before the names of younger functions; Excel never shows it. */
const FILES_ONLY = /\b_xlfn\.(?:_xlws\.)?/giu;

/** A formula as Excel shows it, with its equals sign. */
function shown(formula: string): string {
  const text = `=${formula.replace(FILES_ONLY, "")}`;
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** The formula of a template as it would be written in the cell `at`: "=SUM(C4:C9)". */
export function formulaHere(template: FormulaTemplate, at: CellAddress): string {
  try {
    return shown(translateFormulaToA1(template.r1c1, formatA1(at), { wrapEdges: false }));
  } catch {
    // A text that cannot be parsed is shown as it was normalised.
    return shown(template.r1c1);
  }
}

/** The formula that stands in a cell, as it is written there; "" for none. */
export function formulaIn(book: FormulaBook, at: CellAddress): string {
  const grid = gridOf(book.workbook, at.sheet);
  const formula = grid === undefined ? undefined : formulaAt(grid, at.row, at.col);
  return formula === undefined ? "" : shown(formula);
}

/** A figure as the cell would show it; with more digits where `apartFrom` would look the same. */
export function figureAt(book: FormulaBook, at: CellAddress, value: number, apartFrom?: number): string {
  const grid = gridOf(book.workbook, at.sheet);
  const format = grid === undefined ? "General" : formatAt(book.workbook, grid, at.row, at.col);
  const general = (figure: number): string => plain(roundHalfUp(exact(significant(figure)), 10));
  if (isGeneralFormat(format)) return shortened(general, value, apartFrom);
  const shown = showNumber(value, format).trim();
  return apartFrom !== undefined && showNumber(apartFrom, format).trim() === shown && apartFrom !== value
    ? general(value)
    : shown;
}

/** No more decimals than four, unless they are needed to tell two figures apart. */
function shortened(general: (figure: number) => string, value: number, apartFrom: number | undefined): string {
  const short = (figure: number): string => plain(roundHalfUp(exact(significant(figure)), 4));
  return apartFrom !== undefined && apartFrom !== value && short(apartFrom) === short(value)
    ? general(value)
    : short(value);
}

/** "C4, C9 和 D2": at most five places, then how many more. */
export function placesOf(cells: readonly CellAddress[]): string {
  const named = cells.slice(0, 5).map(formatA1).join(", ");
  return cells.length > 5 ? `${named} … (${cells.length})` : named;
}
