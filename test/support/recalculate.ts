import type { CellRange } from "../../src/domain/cells/address";
import { formatQualified } from "../../src/domain/cells/address";
import { cellKey } from "../../src/domain/cells/address";
import { Evaluator } from "../../src/engine/formulas/evaluation/evaluate";
import { formulaBookOf, templateAt } from "../../src/engine/formulas/formula-book";
import { areasRead } from "../../src/engine/formulas/formula-template";
import type { SheetPlan } from "../../src/sheets/plan";
import { eachCell } from "../../src/sheets/planned-cells";
import type { CellValue, Grid, Workbook } from "../../src/sheets/workbook";
import { cellsOf } from "./cells-of";
import { plainGrid } from "./plain-grid";

/** A planned sheet as a grid, and its values apart, so that they can be filled in as they are calculated. */
function gridOf(plan: SheetPlan): { readonly grid: Grid; readonly values: CellValue[][] } {
  const values: CellValue[][] = [];
  const formulas = new Map<number, string>();
  let colCount = 0;
  for (const { row, col, value, formula } of eachCell(plan.cells)) {
    (values[row] ??= [])[col] = formula === undefined ? value : null;
    if (formula !== undefined) formulas.set(cellKey(row, col), formula);
    colCount = Math.max(colCount, col + 1);
  }
  return { grid: plainGrid(plan.title, { values, formulas, colCount }), values };
}

/** More rounds than formulas of ours stand on each other. */
const ROUNDS = 12;

/**
 * Calculates every formula of planned sheets in binary doubles, over the user's cells and each other, and tells where
 * the result is not the value that was written beside the formula. No written value of a formula is ever read: in
 * each round the formulas are calculated whose cells are all known.
 */
export function recalculate(
  workbook: Workbook,
  plans: readonly SheetPlan[],
): { readonly formulas: number; readonly different: readonly string[] } {
  const own = plans.map((plan) => ({ plan, ...gridOf(plan) }));
  const others = workbook.grids.filter((grid) => grid.own === undefined);
  const open = new Map(
    own.flatMap(({ plan, values }) =>
      cellsOf(plan).flatMap(({ row, col, value, formula }) => {
        const at = { sheet: plan.title, row, col };
        return formula === undefined ? [] : [[formatQualified(at), { at, value, formula, values }] as const];
      }),
    ),
  );
  const formulas = open.size;
  const different: string[] = [];
  for (let round = 0; round < ROUNDS && open.size > 0; round++) {
    const book = formulaBookOf({ ...workbook, grids: [...others, ...own.map(({ grid }) => grid)] });
    const known: (() => void)[] = [];
    for (const [place, { at, value, formula, values }] of open) {
      const sheet = book.bySheet.get(at.sheet);
      const template = sheet === undefined ? undefined : templateAt(sheet, at.row, at.col);
      if (template === undefined || areasRead(template, at).some((area) => waitsFor(area, open))) continue;
      const result = new Evaluator(book).evaluate(template, at).value;
      if (result !== value)
        different.push(`${place} =${formula}: ${JSON.stringify(value)}, calculated ${JSON.stringify(result)}`);
      known.push(() => {
        (values[at.row] ??= [])[at.col] = result ?? null;
        open.delete(place);
      });
    }
    for (const fill of known) fill();
  }
  return { formulas, different: [...different, ...[...open.keys()].map((place) => `${place} never calculated`)] };
}

/** Whether a cell of the area is a formula that is not calculated yet. */
function waitsFor(area: CellRange, open: ReadonlyMap<string, unknown>): boolean {
  for (let row = area.top; row <= area.bottom; row++)
    for (let col = area.left; col <= area.right; col++)
      if (open.has(formatQualified({ sheet: area.sheet, row, col }))) return true;
  return false;
}
