import type { CellAddress } from "../../../../src/domain/cells/address";
import { cellKey } from "../../../../src/domain/cells/address";
import { Evaluator } from "../../../../src/engine/formulas/evaluation/evaluate";
import { formulaBookOf, templateAt } from "../../../../src/engine/formulas/formula-book";
import { dependentsOf } from "../../../../src/engine/formulas/results/dependents";
import type { CellValue, Workbook } from "../../../../src/sheets/workbook";

/** One cell as somebody leaves it: a typed value, or a formula (without "="). */
export interface Change {
  readonly at: CellAddress;
  readonly value?: CellValue;
  readonly formula?: string;
}

/** Formulas that read formulas are recalculated at most so many times. */
const ROUNDS = 8;

/** The workbook after some cells were changed by hand; with `recalculate`, as Excel would store it afterwards. */
export function spoiled(workbook: Workbook, changes: readonly Change[], recalculate = true): Workbook {
  const changed = typed(workbook, changes);
  if (!recalculate) return changed;
  const book = formulaBookOf(changed);
  const computed = new Set(changes.filter(({ formula }) => formula !== undefined).map(({ at }) => at));
  let current = changed;
  for (let round = 0; round < ROUNDS; round += 1) {
    const renewed: Change[] = [];
    const evaluator = new Evaluator(formulaBookOf(current));
    for (const at of [
      ...computed,
      ...dependentsOf(
        book,
        changes.map((change) => change.at),
      ),
    ]) {
      const sheet = formulaBookOf(current).bySheet.get(at.sheet);
      const template = sheet === undefined ? undefined : templateAt(sheet, at.row, at.col);
      if (sheet === undefined || template === undefined) continue;
      const { value } = evaluator.evaluate(template, at);
      if (value !== undefined && value !== sheet.grid.values[at.row]?.[at.col]) renewed.push({ at, value });
    }
    if (renewed.length === 0) return current;
    current = stored(current, renewed);
  }
  return current;
}

/** Typed values and new formulas: a typed value takes a formula away. */
function typed(workbook: Workbook, changes: readonly Change[]): Workbook {
  const grids = stored(workbook, changes).grids.map((grid) => {
    const own = changes.filter(({ at }) => at.sheet === grid.sheet);
    if (own.length === 0) return grid;
    const formulas = new Map(grid.formulas);
    for (const { at, formula } of own) {
      if (formula === undefined) formulas.delete(cellKey(at.row, at.col));
      else formulas.set(cellKey(at.row, at.col), formula);
    }
    return { ...grid, formulas };
  });
  return { ...workbook, grids };
}

/** Stored results and values, formulas as they are. */
export function stored(workbook: Workbook, changes: readonly Change[]): Workbook {
  const grids = workbook.grids.map((grid) => {
    const own = changes.filter(({ at, value }) => at.sheet === grid.sheet && value !== undefined);
    if (own.length === 0) return grid;
    const values = grid.values.map((row) => (row === undefined ? undefined : [...row]));
    for (const { at, value } of own) {
      const row = (values[at.row] ??= []);
      while (row.length < at.col) row.push(null);
      row[at.col] = value ?? null;
    }
    return { ...grid, values };
  });
  return { ...workbook, grids };
}
