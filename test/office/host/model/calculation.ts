import { MAX_COLS } from "../../../../src/domain/cells/address";
import { Evaluator } from "../../../../src/engine/formulas/evaluation/evaluate";
import { formulaBookOf } from "../../../../src/engine/formulas/formula-book";
import { gridOfState, scalarOf } from "./plain";
import type { WorkbookState } from "./state";

/**
 * Gives every formula that was entered (or whose inputs may have changed) its value. A formula beyond the product's own
 * evaluator keeps the value it had; the simulated Excel never guesses one.
 */
export function recalculate(state: WorkbookState): void {
  const grids = state.sheets.map((sheet) => gridOfState(sheet, (cell) => cell.stale !== true));
  const names = state.names.map(({ name, formula, visible }) => ({
    name,
    refersTo: formula.replace(/^=/, ""),
    hidden: !visible,
  }));
  const evaluator = new Evaluator(formulaBookOf({ grids, formats: ["General"], names, date1904: state.date1904 }));
  for (const sheet of state.sheets) {
    for (const [key, cell] of sheet.cells) {
      if (cell.stale !== true) continue;
      const value = evaluator.valueOf({ sheet: sheet.name, row: Math.floor(key / MAX_COLS), col: key % MAX_COLS });
      if (value !== undefined) cell.value = scalarOf(value);
      delete cell.stale;
    }
  }
}
