import type { CellRange } from "../../../domain/address";
import type { Area, SheetPlan } from "../../../sheets/plan";
import type { CellValue, Grid, OwnSheetId } from "../../../sheets/workbook";
import { valueAt } from "../../../sheets/workbook";

/** A sheet to write; without id it becomes a sheet like any of the user's. */
export type PlannedSheet = Omit<SheetPlan, "id"> & { readonly id: OwnSheetId | undefined };

/** The area a plan fills, from A1; the sheet is empty beyond it. */
export function filledArea(plan: PlannedSheet): Area {
  let bottom = 0;
  let right = 0;
  for (const cell of plan.cells) {
    if (cell.row > bottom) bottom = cell.row;
    if (cell.col > right) right = cell.col;
  }
  for (const merge of plan.merges ?? []) {
    bottom = Math.max(bottom, merge.bottom);
    right = Math.max(right, merge.right);
  }
  return { top: 0, left: 0, bottom, right };
}

/** Looks up what cells hold once everything is written: in the plans, else on the sheets that stay. */
export class ValueSource {
  readonly #planned: ReadonlyMap<string, PlannedSheet>;
  readonly #grids: () => readonly Grid[];
  readonly #values = new Map<string, ReadonlyMap<string, CellValue>>();

  constructor(plans: readonly PlannedSheet[], grids: () => readonly Grid[]) {
    this.#planned = new Map(plans.map((plan) => [plan.title, plan]));
    this.#grids = grids;
  }

  /** The values of a range, row by row. */
  valuesOf(range: CellRange): readonly CellValue[] {
    const values: CellValue[] = [];
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let col = range.left; col <= range.right; col += 1) values.push(this.#valueAt(range.sheet, row, col));
    }
    return values;
  }

  #valueAt(sheet: string, row: number, col: number): CellValue {
    const plan = this.#planned.get(sheet);
    if (plan === undefined) {
      const grid = this.#grids().find((one) => one.sheet === sheet);
      return grid === undefined ? null : valueAt(grid, row, col);
    }
    let values = this.#values.get(sheet);
    if (values === undefined) {
      values = new Map(plan.cells.map((cell) => [`${cell.row}:${cell.col}`, cell.value]));
      this.#values.set(sheet, values);
    }
    return values.get(`${row}:${col}`) ?? null;
  }
}
