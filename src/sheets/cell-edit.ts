import { cellKey } from "../domain/cells/address";
import { groupedBy } from "../domain/collections/groups";
import type { CellValue, Grid, Workbook } from "./workbook";
import { formatAt, formulaAt, gridOf, isCellError, valueAt } from "./workbook";

/** What a person, or a formula after a person's edit, has put into a cell. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly col: number;
  /** For a formula: its result. */
  readonly value: CellValue;
  /** Without "=". */
  readonly formula?: string;
  /** A new number format code; absent: the cell keeps the one it has. */
  readonly format?: string;
}

/** A cell as the workbook has it, as the edit that would put it there. */
export function cellIn(workbook: Workbook, { sheet, row, col }: CellEdit): CellEdit {
  const grid = gridOf(workbook, sheet);
  const formula = grid && formulaAt(grid, row, col);
  return {
    sheet,
    row,
    col,
    value: grid === undefined ? null : valueAt(grid, row, col),
    ...(formula !== undefined && { formula }),
    ...(grid && { format: formatAt(workbook, grid, row, col) }),
  };
}

/** Digits in which two programs that calculate alike agree; Excel shows 15, the last ones depend on the order of sums. */
const DIGITS = 13;

/** Whether two results say the same. */
export function sameResult(a: CellEdit["value"], b: CellEdit["value"]): boolean {
  if (typeof a === "number" && typeof b === "number") return a.toPrecision(DIGITS) === b.toPrecision(DIGITS);
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  return a === b;
}

/** Whether a workbook holds these cells: the same formulas and formats, and values that say the same. */
export function holds(workbook: Workbook, cells: readonly CellEdit[]): boolean {
  return cells.every((cell) => {
    const held = cellIn(workbook, cell);
    const isSameFormat = cell.format === undefined || held.format === undefined || cell.format === held.format;
    return cell.formula === held.formula && isSameFormat && sameResult(cell.value, held.value);
  });
}

/** The workbook with these edits in it; of several edits of one cell the last counts. The given workbook stays as it is. */
export function withEdits(workbook: Workbook, edits: readonly CellEdit[]): Workbook {
  if (edits.length === 0) return workbook;
  const formats = [...workbook.formats];
  const formatId = (code: string): number => {
    const known = formats.indexOf(code);
    return known >= 0 ? known : formats.push(code) - 1;
  };
  const bySheet = editsBySheet(edits);
  const grids = workbook.grids.map((grid) => {
    const own = bySheet.get(grid.sheet);
    return own === undefined ? grid : editedGrid(grid, own, formatId);
  });
  return { ...workbook, grids, formats };
}

/** The edits of each sheet, in their order. */
export function editsBySheet(edits: readonly CellEdit[]): ReadonlyMap<string, readonly CellEdit[]> {
  return groupedBy(edits, ({ sheet }) => sheet);
}

function editedGrid(grid: Grid, edits: readonly CellEdit[], formatId: (code: string) => number): Grid {
  const values = [...grid.values];
  const formatIds = [...grid.formatIds];
  const formulas = new Map(grid.formulas);
  let { rowCount, colCount } = grid;
  for (const { row, col, value, formula, format } of edits) {
    values[row] = replaced(values[row], col, value, null);
    if (format !== undefined) formatIds[row] = replaced(formatIds[row], col, formatId(format), 0);
    if (formula === undefined) formulas.delete(cellKey(row, col));
    else formulas.set(cellKey(row, col), formula);
    if (value === null && formula === undefined) continue;
    rowCount = Math.max(rowCount, row + 1);
    colCount = Math.max(colCount, col + 1);
  }
  return { ...grid, values, formatIds, formulas, rowCount, colCount };
}

/** A row with one entry replaced, without holes. */
function replaced<Entry>(row: readonly Entry[] | undefined, col: number, entry: Entry, empty: Entry): readonly Entry[] {
  const next = [...(row ?? [])];
  while (next.length < col) next.push(empty);
  next[col] = entry;
  return next;
}
