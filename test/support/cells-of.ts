import type { PlannedCell, SheetPlan } from "../../src/sheets/plan";
import { eachCell } from "../../src/sheets/planned-cells";

/** The cells of a planned sheet; none of one that was not planned. */
export function cellsOf(plan: Pick<SheetPlan, "cells"> | undefined): readonly PlannedCell[] {
  return plan === undefined ? [] : [...eachCell(plan.cells)];
}
