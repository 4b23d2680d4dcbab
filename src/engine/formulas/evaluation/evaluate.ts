import type { CellAddress, CellRange } from "../../../domain/cells/address";
import { addressKey } from "../../../domain/cells/address";
import type { CellValue, Grid } from "../../../sheets/workbook";
import { valueAt } from "../../../sheets/workbook";
import type { FormulaBook } from "../formula-book";
import { templateAt } from "../formula-book";
import type { FormulaTemplate } from "../formula-template";
import type { Aggregate } from "./aggregate";
import { CellValues } from "./cell-values";
import { valueIn } from "./value-in";
import type { Evaluated } from "./values";

/** An evaluated result with the largest figure that went into it: what cancellation must be measured against. */
export interface Result {
  readonly value: Evaluated;
  readonly scale: number;
}

/**
 * Recalculates formulas over the stored values of the cells they read. Cells whose formula has no stored value are
 * recalculated themselves, without recursion, cycles staying unknown. Whatever is outside the known functions, depends
 * on time, chance, locale or other files is unknown (undefined), never guessed.
 */
export class Evaluator {
  readonly #book: FormulaBook;
  readonly #cells: CellValues;

  /** `instead`: values to take for some cells in place of the stored ones. */
  constructor(book: FormulaBook, instead: ReadonlyMap<Grid, ReadonlyMap<number, CellValue>> = new Map()) {
    this.#book = book;
    this.#cells = new CellValues(book, instead);
  }

  /** What the formula would give in the cell `at`. */
  evaluate(template: Calculable, at: CellAddress): Result {
    const value = this.#attempt(template, at);
    const result = { value, scale: this.#cells.scale };
    // Nearly all formulas find stored values wherever they look.
    if (this.#cells.wanting.length === 0 || this.#cells.areExhausted) return result;
    const begun = new Set<string>([addressKey(at)]);
    const wanted = this.#formulasOf(this.#cells.wanting, begun);
    return wanted.length === 0 ? result : this.#evaluateAfter(wanted, { template, at }, begun);
  }

  /**
   * Calculates cells that a formula found without a value, and what these want in turn, and then the formula. `begun`:
   * not finished; a formula that is wanted again by what it waits for stands in a cycle.
   */
  #evaluateAfter(wanted: readonly Pending[], formula: Pending, begun: Set<string>): Result {
    const waiting = [formula, ...wanted];
    for (;;) {
      const next = waiting[waiting.length - 1];
      if (next === undefined) return { value: undefined, scale: 0 };
      const key = addressKey(next.at);
      begun.add(key);
      const result = this.#attempt(next.template, next.at);
      const missing = this.#cells.areExhausted ? [] : this.#formulasOf(this.#cells.wanting, begun);
      if (missing.length > 0) {
        for (const each of missing) waiting.push(each);
        continue;
      }
      begun.delete(key);
      waiting.pop();
      if (waiting.length === 0) return { value: result, scale: this.#cells.scale };
      this.#cells.remember(next.at, result);
    }
  }

  /** Calculates a formula over what is stored. Leaves behind its scale, and the cells in which it found nothing. */
  #attempt({ expression }: Calculable, at: CellAddress): Evaluated {
    this.#cells.begin();
    const value = expression === undefined ? undefined : valueIn(this.#cells, expression, at);
    // A formula that refers to an empty cell gives 0, never an empty cell.
    return value === null ? 0 : value;
  }

  /** Sum, count, extremes of an area; undefined when a cell in it is unknown. */
  aggregate(area: CellRange): Aggregate | undefined {
    return this.#cells.aggregate(area);
  }

  /** What the cell holds, recalculated where no value is stored. */
  valueOf(at: CellAddress): Evaluated {
    const grid = this.#cells.gridOf(at.sheet);
    const sheet = this.#book.bySheet.get(at.sheet);
    if (grid === undefined) return undefined;
    const stored = valueAt(grid, at.row, at.col);
    const template = sheet === undefined ? undefined : templateAt(sheet, at.row, at.col);
    return stored !== null || template === undefined ? stored : this.evaluate(template, at).value;
  }

  /** The wanted cells to be calculated first. Those that wait for themselves stay unknown. */
  #formulasOf(cells: readonly CellAddress[], begun: ReadonlySet<string>): readonly Pending[] {
    const found: Pending[] = [];
    for (const at of cells) {
      const sheet = this.#book.bySheet.get(at.sheet);
      const template = sheet === undefined ? undefined : templateAt(sheet, at.row, at.col);
      if (template === undefined || begun.has(addressKey(at))) this.#cells.remember(at, undefined);
      else found.push({ template, at });
    }
    return found;
  }
}

/** All of a formula that is needed to work it out. */
type Calculable = Pick<FormulaTemplate, "expression">;

/** A formula that is to be calculated in its place. */
interface Pending {
  readonly template: Calculable;
  readonly at: CellAddress;
}
