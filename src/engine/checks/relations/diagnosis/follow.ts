import type { CellAddress } from "../../../../domain/cells/address";
import { addressKey, cellKey } from "../../../../domain/cells/address";
import { exact } from "../../../../domain/figures/exact";
import type { Interval } from "../../../../domain/figures/interval";
import type { CellValue, Grid, Workbook } from "../../../../sheets/workbook";
import { valueAt } from "../../../../sheets/workbook";
import { Evaluator } from "../../../formulas/evaluation/evaluate";
import type { FormulaBook } from "../../../formulas/formula-book";
import { formulaBookOf, templateAt } from "../../../formulas/formula-book";
import { dependentsOf } from "../../../formulas/results/dependents";
import type { Node } from "../../reading/figures/node";
import { middle } from "../equation/compute";

/** Formulas on formulas are followed so many steps. */
const ROUNDS = 6;

/** How far the formulas of the workbook would move if some figures were corrected: by cell, in the cell's own unit. */
export type Shifts = ReadonlyMap<string, number>;

/**
 * Follows corrections through the workbook's live formulas, whatever they compute: totals of totals, scores rounded from
 * rates, links between sheets.
 */
export function follower(workbook: Workbook): (corrections: ReadonlyMap<Node, Interval>) => Shifts {
  return (corrections) => {
    if (corrections.size === 0 || workbook.grids.every(({ formulas }) => formulas.size === 0)) return new Map();
    const book = formulaBookOf(workbook);
    const cells = [...corrections.keys()].map(({ at }) => at);
    const dependents = dependentsOf(book, cells).filter(
      (at) => !cells.some((cell) => addressKey(cell) === addressKey(at)),
    );
    if (dependents.length === 0) return new Map();
    const instead = new Map<Grid, Map<number, CellValue>>();
    for (const [{ at, factor }, value] of corrections) {
      put(book, instead, at, Number(middle(value).div(factor).toPrecision(15)));
    }
    const shifts = new Map<string, number>();
    for (let round = 0; round < ROUNDS; round += 1) {
      const moved = recalculate(book, dependents, instead);
      if (moved.length === 0) break;
      for (const { at, value, stored } of moved) {
        put(book, instead, at, value);
        shifts.set(addressKey(at), exact(value).minus(stored).toNumber());
      }
    }
    return shifts;
  };
}

interface Moved {
  readonly at: CellAddress;
  readonly value: number;
  readonly stored: number;
}

/** The dependents whose value is another one than `instead` or the workbook says. */
function recalculate(
  book: FormulaBook,
  dependents: readonly CellAddress[],
  instead: ReadonlyMap<Grid, ReadonlyMap<number, CellValue>>,
): readonly Moved[] {
  const evaluator = new Evaluator(book, instead);
  return dependents.flatMap((at): Moved[] => {
    const sheet = book.bySheet.get(at.sheet);
    const template = sheet === undefined ? undefined : templateAt(sheet, at.row, at.col);
    if (sheet === undefined || template === undefined) return [];
    const { value } = evaluator.evaluate(template, at);
    const stored = valueAt(sheet.grid, at.row, at.col);
    if (typeof value !== "number" || typeof stored !== "number") return [];
    const before = instead.get(sheet.grid)?.get(cellKey(at.row, at.col)) ?? stored;
    return before === value ? [] : [{ at, value, stored }];
  });
}

function put(book: FormulaBook, instead: Map<Grid, Map<number, CellValue>>, at: CellAddress, value: number): void {
  const grid = book.bySheet.get(at.sheet)?.grid;
  if (grid === undefined) return;
  let own = instead.get(grid);
  if (own === undefined) instead.set(grid, (own = new Map<number, CellValue>()));
  own.set(cellKey(at.row, at.col), value);
}
