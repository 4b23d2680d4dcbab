import type { CellRange } from "../../../../domain/cells/address";
import { cellKey } from "../../../../domain/cells/address";
import type { Area } from "../../../../domain/cells/area";
import { cellsIn, inReadingOrder } from "../../../../domain/cells/area";
import type { PlannedCell, SheetPlan } from "../../../../sheets/plan";
import { eachCell } from "../../../../sheets/planned-cells";
import type { CellValue, Grid, OwnSheetId } from "../../../../sheets/workbook";
import { valueAt } from "../../../../sheets/workbook";

/** A sheet to write; without id it becomes a sheet like any of the user's. */
export type SheetToWrite = Omit<SheetPlan, "id"> & { readonly id: OwnSheetId | undefined };

/** A sheet to write, gone through once. Its cells stand in order: row by row, each from left to right. */
export interface PlannedSheet extends SheetToWrite {
  /** The area it fills, from A1; the sheet is empty beyond it. */
  readonly filled: Area;
  readonly hasFormulas: boolean;
}

/** Goes through a sheet once: what it fills, and its cells in the order in which they are written. */
export function plannedSheet(sheet: SheetToWrite): PlannedSheet {
  let [bottom, right, row, col] = [0, 0, 0, 0];
  let inOrder = true;
  let hasFormulas = false;
  for (const cell of eachCell(sheet.cells)) {
    if (cell.row < row || (cell.row === row && cell.col < col)) inOrder = false;
    ({ row, col } = cell);
    if (row > bottom) bottom = row;
    if (col > right) right = col;
    hasFormulas ||= cell.formula !== undefined;
  }
  for (const merge of sheet.merges ?? []) {
    bottom = Math.max(bottom, merge.bottom);
    right = Math.max(right, merge.right);
  }
  const filled = { top: 0, left: 0, bottom, right };
  return { ...sheet, cells: inOrder ? sheet.cells : sorted(sheet.cells), filled, hasFormulas };
}

function sorted(cells: SheetPlan["cells"]): readonly PlannedCell[] {
  return [...eachCell(cells)].sort(inReadingOrder);
}

/** Looks up what cells hold once everything is written: in the plans, else on the sheets that stay. */
export class ValueSource {
  readonly #planned: ReadonlyMap<string, PlannedSheet>;
  readonly #grids: () => readonly Grid[];
  readonly #values = new Map<string, ReadonlyMap<number, CellValue>>();

  constructor(plans: readonly PlannedSheet[], grids: () => readonly Grid[]) {
    this.#planned = new Map(plans.map((plan) => [plan.title, plan]));
    this.#grids = grids;
  }

  /** The values of a range, row by row. */
  valuesOf(range: CellRange): readonly CellValue[] {
    return Array.from(cellsIn(range), ({ sheet, row, col }) => this.#valueAt(sheet, row, col));
  }

  #valueAt(sheet: string, row: number, col: number): CellValue {
    const plan = this.#planned.get(sheet);
    if (plan === undefined) {
      const grid = this.#grids().find((one) => one.sheet === sheet);
      return grid === undefined ? null : valueAt(grid, row, col);
    }
    let values = this.#values.get(sheet);
    if (values === undefined) {
      values = valuesByPlace(plan.cells);
      this.#values.set(sheet, values);
    }
    return values.get(cellKey(row, col)) ?? null;
  }
}

function valuesByPlace(cells: SheetPlan["cells"]): ReadonlyMap<number, CellValue> {
  const values = new Map<number, CellValue>();
  for (const { row, col, value } of eachCell(cells)) values.set(cellKey(row, col), value);
  return values;
}
