import { translateFormulaToA1 } from "@borgar/fx/xlsx";
import type { CellAddress } from "../../domain/cells/address";
import { formatA1, formatRangeA1 } from "../../domain/cells/address";
import { runsOf } from "../../domain/cells/cell-runs";
import { groupedBy } from "../../domain/collections/groups";
import { exact, plain, roundHalfUp } from "../../domain/figures/exact";
import type { Shown, ShownFigure } from "../../domain/figures/shown-figure";
import { listing } from "../../domain/listing";
import { isGeneralFormat, isPercentFormat, showNumber } from "../../sheets/number-format/number-format";
import { formatAt, formulaAt, gridOf } from "../../sheets/workbook";
import { significant } from "./evaluation/values";
import type { FormulaBook } from "./formula-book";
import type { FormulaTemplate } from "./formula-template";
import { everyPart } from "./syntax/expression";

/** Formulas longer than this are cut off in messages. */
const LONGEST = 120;

/** What files write before the names of younger functions and of what LET and LAMBDA name; Excel never shows it. */
const FILES_ONLY = /\b(?:_xlfn\.(?:_xlws\.)?|_xlpm\.)/giu;

/** A formula as Excel shows it, with its equals sign. */
function shown(formula: string): string {
  const text = `=${formula.replace(FILES_ONLY, "")}`;
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/** The formula of a template as it would be written in the cell `at`: "=SUM(C4:C9)". */
export function formulaHere(template: FormulaTemplate, at: CellAddress): string {
  const spelled = hasNames(template) ? template.spelledAt(at) : undefined;
  if (spelled !== undefined) return shown(spelled);
  try {
    return shown(translateFormulaToA1(template.r1c1, formatA1(at), { wrapEdges: false }));
  } catch {
    // A text that cannot be parsed is shown as it was normalised.
    return shown(template.r1c1);
  }
}

/** Names of tables, figures and ranges of sheets, which are compared without regard to capitals. */
function hasNames({ expression }: FormulaTemplate): boolean {
  return expression === undefined || everyPart(expression).some(({ kind }) => kind === "name" || kind === "opaque");
}

/** The formula that stands in a cell, as it is written there; "" for none. */
export function formulaIn(book: FormulaBook, at: CellAddress): string {
  const grid = gridOf(book.workbook, at.sheet);
  const formula = grid === undefined ? undefined : formulaAt(grid, at.row, at.col);
  return formula === undefined ? "" : shown(formula);
}

/** A figure as the cell would show it; with more digits where `apartFrom` would look the same. */
export function figureAt(book: FormulaBook, at: CellAddress, value: number, apartFrom?: number): ShownFigure {
  const format = formatOf(book, at);
  const text = numberText(format, value, apartFrom);
  return { text, value: exact(significant(value)), isPercent: isPercentFormat(format) };
}

function numberText(format: string, value: number, apartFrom: number | undefined): string {
  const general = (figure: number): string => plain(roundHalfUp(exact(significant(figure)), 10));
  if (isGeneralFormat(format)) return shortened(general, value, apartFrom);
  const shown = showNumber(value, format).trim();
  return apartFrom !== undefined && showNumber(apartFrom, format).trim() === shown && apartFrom !== value
    ? general(value)
    : shown;
}

function formatOf({ workbook }: FormulaBook, at: CellAddress): string {
  const grid = gridOf(workbook, at.sheet);
  return grid === undefined ? "General" : formatAt(workbook, grid, at.row, at.col);
}

/** A formula's result as a message quotes it: a figure, a word in quotation marks, "?" for one that is not known. */
export function resultAt(
  book: FormulaBook,
  at: CellAddress,
  value: number | string | undefined,
  apartFrom?: number | string,
): Shown {
  if (value === undefined) return "?";
  if (typeof value === "string") return `"${value}"`;
  return figureAt(book, at, value, typeof apartFrom === "number" ? apartFrom : undefined);
}

/** No more decimals than four, unless they are needed to tell two figures apart. */
function shortened(general: (figure: number) => string, value: number, apartFrom: number | undefined): string {
  const short = (figure: number): string => plain(roundHalfUp(exact(significant(figure)), 4));
  return apartFrom !== undefined && apartFrom !== value && short(apartFrom) === short(value)
    ? general(value)
    : short(value);
}

/** More stretches of cells than this are not named one by one. */
const MOST_NAMED = 5;

/** D2:D3 and D5, as a listing: cells of one sheet, neighbours as a range; of many the first and how many cells in all. */
export function placesOf(cells: readonly CellAddress[]): string {
  const ranges = runsOf(cells).map(formatRangeA1);
  const named = listing(ranges.slice(0, MOST_NAMED));
  return ranges.length > MOST_NAMED ? `${named} … (${cells.length})` : named;
}

/** The same for cells of several sheets: Sales!D2:D3 and Plan!B4. */
export function placesAcross(cells: readonly CellAddress[]): string {
  const bySheet = groupedBy(cells, ({ sheet }) => sheet);
  if (bySheet.size < 2) return placesOf(cells);
  return listing([...bySheet].map(([sheet, all]) => `${sheet}!${placesOf(all)}`));
}
