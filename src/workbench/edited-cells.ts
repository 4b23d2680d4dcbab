import type { CellEdit } from "../sheets/cell-edit";
import type { Workbook } from "../sheets/workbook";
import { formatAt, formulaAt, gridOf, isCellError, valueAt } from "../sheets/workbook";

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

/** As `cellIn`; the format only where the edit changes it. */
export function formerCell(workbook: Workbook, cell: CellEdit): CellEdit {
  const { format, ...former } = cellIn(workbook, cell);
  return cell.format === undefined || format === undefined ? former : { ...former, format };
}

/** Whether a cell would stay as it is. Of two formulas the results do not count: they follow. */
export function isSame(a: CellEdit, b: CellEdit): boolean {
  if (a.formula !== b.formula || (a.format !== undefined && a.format !== b.format)) return false;
  if (isCellError(a.value) && isCellError(b.value)) return a.value.error === b.value.error;
  return a.value === b.value;
}

/** Digits in which two programs that calculate alike agree; Excel shows 15, the last ones depend on the order of sums. */
const DIGITS = 13;

/** Whether two results say the same. */
export function sameResult(a: CellEdit["value"], b: CellEdit["value"]): boolean {
  if (typeof a === "number" && typeof b === "number") return a.toPrecision(DIGITS) === b.toPrecision(DIGITS);
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  return a === b;
}

/** The grid knows no such function, or no such name. */
export function isUnknown({ value }: CellEdit): boolean {
  return isCellError(value) && value.error === "#NAME?";
}
