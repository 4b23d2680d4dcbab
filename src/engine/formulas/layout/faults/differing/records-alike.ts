import type { CellAddress } from "../../../../../domain/cells/address";
import { MAX_COLS } from "../../../../../domain/cells/address";
import { addTo } from "../../../../../domain/collections/groups";
import type { FormulaBook, SheetFormulas } from "../../../formula-book";
import { cellsOf, templateAt } from "../../../formula-book";
import type { FormulaTemplate } from "../../../formula-template";
import type { LineFault } from "../../breaks/line-faults";
import { isLink, misfitFault } from "../../breaks/line-faults";
import { likenessOf } from "../../likeness/likeness";
import { wouldMakeSense } from "../../likeness/operands";

/** Other formulas that rows must have in common to be records of one kind, and such rows that speak for a formula. */
const FEWEST_FORMULAS = 2;
const FEWEST_RECORDS = 4;

/** The rows of a sheet that hold a formula, by the formula. */
type RowsOf = ReadonlyMap<FormulaTemplate, ReadonlySet<number>>;

/**
 * Formulas that stand once in the workbook, in rows that otherwise hold the very formulas of several others, all of which have one
 * formula in that place. Such a row may be the first or the last, where there are no neighbours on both sides to ask.
 */
export function recordFaults(book: FormulaBook): readonly LineFault[] {
  return book.sheets.flatMap((sheet) => {
    const single = cellsOf(sheet, (template) => book.copies.get(template) === 1 && !isLink(template));
    if (single.length === 0) return [];
    const rowsOf = rowsByFormula(sheet);
    return single.flatMap(({ at, template }) => faultAt(book, sheet, rowsOf, at, template));
  });
}

function rowsByFormula(sheet: SheetFormulas): RowsOf {
  const rows = new Map<FormulaTemplate, Set<number>>();
  sheet.templates.forEach((template, key) => {
    const known = rows.get(template) ?? new Set<number>();
    rows.set(template, known.add(Math.floor(key / MAX_COLS)));
  });
  return rows;
}

function faultAt(
  book: FormulaBook,
  sheet: SheetFormulas,
  rowsOf: RowsOf,
  at: CellAddress,
  found: FormulaTemplate,
): readonly LineFault[] {
  const expected = new Map<FormulaTemplate, CellAddress[]>();
  for (const row of recordsLike(sheet, rowsOf, at)) {
    const template = templateAt(sheet, row, at.col);
    if (template === undefined) return [];
    addTo(expected, template, { ...at, row });
  }
  const [most, other] = [...expected];
  if (most === undefined || other !== undefined || most[1].length < FEWEST_RECORDS) return [];
  const likeness = likenessOf(found, most[0], at);
  if (likeness !== "references" && likeness !== "operation") return [];
  if (!wouldMakeSense(book, most[0], at)) return [];
  const fault = misfitFault(book, sheet, "column", { at, others: most[1], expected: most[0] });
  return fault === undefined || fault.agrees === undefined ? [] : [fault];
}

/** The rows that hold the same formulas as this one in all places but this, and no other formula. */
function recordsLike(sheet: SheetFormulas, rowsOf: RowsOf, at: CellAddress): readonly number[] {
  const own = formulasOf(sheet, at.row, at.col);
  if (own.length < FEWEST_FORMULAS) return [];
  const [rarest] = own.map(([, template]) => rowsOf.get(template) ?? new Set<number>()).sort((a, b) => a.size - b.size);
  return [...(rarest ?? [])].filter((row) => {
    if (row === at.row || own.some(([col, template]) => templateAt(sheet, row, col) !== template)) return false;
    return formulasOf(sheet, row, at.col).length === own.length;
  });
}

function formulasOf(
  sheet: SheetFormulas,
  row: number,
  leftOut: number,
): readonly (readonly [col: number, template: FormulaTemplate])[] {
  return (sheet.rows[row] ?? []).flatMap((template, col) =>
    template === undefined || col === leftOut ? [] : [[col, template] as const],
  );
}
