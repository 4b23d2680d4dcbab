import { addressKey, formatPlace } from "../domain/cells/address";
import type { CellEdit } from "../sheets/cell-edit";
import { cellIn, withEdits } from "../sheets/cell-edit";
import type { Mark } from "../sheets/plan";
import type { Workbook } from "../sheets/workbook";
import type { EditHistory } from "./edit-history";
import { isSame, isUnknown } from "./edited-cells";
import type { BookFile } from "./file/book-file";

/** The file as it is now, with the marks on it and the edits that are not in it yet. */
export interface Current {
  readonly name: string;
  readonly file: BookFile;
  readonly marks: readonly Mark[];
  readonly edits: Map<string, CellEdit>;
  readonly history: EditHistory;
  readonly uncalculated: Set<string>;
}

/** Keeps the edits that differ from what the file holds. */
export function keepEdits({ file, edits }: Current, cells: readonly CellEdit[]): void {
  for (const cell of cells) {
    const key = addressKey(cell);
    if (isSame(cell, cellIn(file.workbook, cell))) edits.delete(key);
    else edits.set(key, cell);
  }
}

/** Whether a cell is a formula that the grid can calculate; notes those that it cannot. */
export function isResult({ uncalculated }: Current, cell: CellEdit, old: CellEdit): boolean {
  const isBeyondGrid = isUnknown(cell) && !isUnknown(old) && old.value !== null;
  if (isBeyondGrid) uncalculated.add(formatPlace(cell));
  else uncalculated.delete(formatPlace(cell));
  return !isBeyondGrid && old.formula !== undefined;
}

/** The workbook with the edits in it. */
export function editedWorkbook({ file, edits }: Current): Workbook {
  return withEdits(file.workbook, [...edits.values()]);
}

/** What was edited since these edits were written into the file, and cells that were put back as the file had them. */
export function editsSince({ file, edits }: Current, written: ReadonlyMap<string, CellEdit>): readonly CellEdit[] {
  const changed = [...edits].filter(([key, edit]) => written.get(key) !== edit).map(([, edit]) => edit);
  const putBack = [...written].filter(([key]) => !edits.has(key)).map(([, edit]) => cellIn(file.workbook, edit));
  return [...changed, ...putBack];
}
