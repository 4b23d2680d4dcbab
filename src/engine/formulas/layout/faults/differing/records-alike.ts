import type { CellAddress } from "../../../../../domain/cells/address";
import { MAX_COLS } from "../../../../../domain/cells/address";
import { addTo } from "../../../../../domain/collections/groups";
import type { FormulaBook, SheetFormulas } from "../../../formula-book";
import { templateAt } from "../../../formula-book";
import type { FormulaTemplate } from "../../../formula-template";
import type { LineFault } from "../../breaks/line-faults";
import { isLink, misfitFault } from "../../breaks/line-faults";
import { likenessOf } from "../../likeness/likeness";
import { wouldMakeSense } from "../../likeness/operands";

/** Other formulas that rows must have in common to be records of one kind, and such rows that speak for a formula. */
const FEWEST_FORMULAS = 2;
const FEWEST_RECORDS = 4;
/** Rows of another kind that show a formula to be theirs. */
const FEWEST_OF_A_KIND = 3;

/**
 * Formulas in rows that otherwise hold the very formulas of several others, all of which have one formula in that place. Such a
 * row may be the first or the last, or stand among records of another kind, where there are no neighbours on both sides to ask.
 * A formula that is found in records of another kind is wrong where a word or a figure of its row says that it is none of them.
 */
export function recordFaults(book: FormulaBook): readonly LineFault[] {
  return book.sheets.flatMap((sheet) => {
    const rowsOf = rowsByFormula(sheet);
    return oddRecords(sheet).flatMap((odd) => faultOf(book, sheet, rowsOf, odd));
  });
}

/** The rows of a sheet that hold a formula in a column, by the formula. */
type RowsOf = ReadonlyMap<FormulaTemplate, readonly CellAddress[]>;

function rowsByFormula(sheet: SheetFormulas): RowsOf {
  const rows = new Map<FormulaTemplate, CellAddress[]>();
  sheet.templates.forEach((template, key) => {
    addTo(rows, template, { sheet: sheet.grid.sheet, row: Math.floor(key / MAX_COLS), col: key % MAX_COLS });
  });
  return rows;
}

/** A cell whose formula no record like its own has, and the cells of these, which share another one. */
interface OddRecord {
  readonly at: CellAddress;
  readonly others: readonly CellAddress[];
}

/** Rows are told apart by one number for all their formulas, from which that of the place in question is taken away. */
function oddRecords(sheet: SheetFormulas): readonly OddRecord[] {
  const alike = new Map<string, CellAddress[]>();
  sheet.rows.forEach((templates, row) => {
    const marks = (templates ?? []).map((template, col) => (template === undefined ? 0 : markOf(template, col)));
    if (marks.filter((mark) => mark !== 0).length <= FEWEST_FORMULAS) return;
    const all = marks.reduce((sum, mark) => sum + mark, 0);
    marks.forEach((mark, col) => {
      if (mark !== 0) addTo(alike, `${String(col)}!${String(all - mark)}`, { sheet: sheet.grid.sheet, row, col });
    });
  });
  return [...alike.values()].flatMap((cells) => oddOf(sheet, cells) ?? []);
}

/** Formulas are numbered through; a prime for the column keeps the sums of different rows apart. */
function markOf({ id }: FormulaTemplate, col: number): number {
  return ((id + 1) * 7919 + (col + 1) * 104729) * ((col % 31) + 37) * ((id % 61) + 67);
}

function oddOf(sheet: SheetFormulas, cells: readonly CellAddress[]): OddRecord | undefined {
  if (cells.length <= FEWEST_RECORDS) return undefined;
  const byTemplate = new Map<FormulaTemplate, CellAddress[]>();
  for (const cell of cells) {
    const template = templateAt(sheet, cell.row, cell.col);
    if (template !== undefined) addTo(byTemplate, template, cell);
    if (byTemplate.size > 2) return undefined;
  }
  const [few, many] = [...byTemplate.values()].sort((a, b) => a.length - b.length);
  const [at, second] = few ?? [];
  return at === undefined || second !== undefined || many === undefined ? undefined : { at, others: many };
}

function faultOf(
  book: FormulaBook,
  sheet: SheetFormulas,
  rowsOf: RowsOf,
  { at, others }: OddRecord,
): readonly LineFault[] {
  const [first] = others;
  const found = templateAt(sheet, at.row, at.col);
  const expected = first === undefined ? undefined : templateAt(sheet, first.row, first.col);
  if (found === undefined || expected === undefined || isLink(found)) return [];
  if (
    !others.slice(0, FEWEST_RECORDS).every((other) => hasFormulasOf(sheet, at, other)) ||
    !wouldMakeSense(book, expected, at)
  )
    return [];
  const kind = (rowsOf.get(found) ?? []).filter(({ row, col }) => col === at.col && row !== at.row);
  const likeness = likenessOf(found, expected, at);
  const isSlip = (likeness === "references" || likeness === "operation") && book.copies.get(found) === 1;
  if (!isSlip && (kind.length < FEWEST_OF_A_KIND || !isNamedAs(sheet, at, others, kind))) return [];
  const fault = misfitFault(book, sheet, "column", { at, others, expected });
  return fault === undefined || fault.agrees === undefined ? [] : [fault];
}

/** Whether two rows hold the same formulas everywhere but in the place in question. */
function hasFormulasOf({ rows }: SheetFormulas, at: CellAddress, other: CellAddress): boolean {
  const [own, theirs] = [rows[at.row] ?? [], rows[other.row] ?? []];
  const width = Math.max(own.length, theirs.length);
  return Array.from({ length: width }).every((_, col) => col === at.col || own[col] === theirs[col]);
}

/** A word or a figure typed in the row stands in all rows of its own kind as well, and in none of the other. */
function isNamedAs(
  sheet: SheetFormulas,
  at: CellAddress,
  others: readonly CellAddress[],
  kind: readonly CellAddress[],
): boolean {
  const { values } = sheet.grid;
  return (values[at.row] ?? []).some((value, col) => {
    if (value === null || value === "" || templateAt(sheet, at.row, col) !== undefined) return false;
    const has = ({ row }: CellAddress): boolean => values[row]?.[col] === value;
    return others.every(has) && !kind.some(has);
  });
}
