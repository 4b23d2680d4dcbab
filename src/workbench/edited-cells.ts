import type { CellEdit } from "../sheets/cell-edit";
import { cellIn } from "../sheets/cell-edit";
import type { Workbook } from "../sheets/workbook";
import { isCellError } from "../sheets/workbook";

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

/** The grid knows no such function, or no such name. */
export function isUnknown({ value }: CellEdit): boolean {
  return isCellError(value) && value.error === "#NAME?";
}
