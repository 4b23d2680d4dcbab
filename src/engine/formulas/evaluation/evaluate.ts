import type { CellAddress, CellRange } from "../../../domain/cells/address";
import { addressKey, cellKey } from "../../../domain/cells/address";
import type { CellValue, Grid } from "../../../sheets/workbook";
import { formulaAt, valueAt } from "../../../sheets/workbook";
import type { FormulaBook, FormulaTemplate } from "../formula-book";
import { areaOf, templateAt } from "../formula-book";
import type { Expression } from "../syntax/expression";
import { parseFormula } from "../syntax/expression";
import { tableArea } from "../table-areas";
import type { Aggregate } from "./aggregate";
import { RunningAggregates } from "./aggregate";
import { callFunction } from "./functions";
import { operate } from "./operate";
import type { Evaluated } from "./values";
import { asNumber } from "./values";

/** An evaluated result with the largest figure that went into it: what cancellation must be measured against. */
export interface Result {
  readonly value: Evaluated;
  readonly scale: number;
}

/** Cells that one workbook's evaluation may read before it gives up: quadratic sheets stay unknown instead of slow. */
const READ_LIMIT = 20_000_000;

/**
 * Recalculates formulas over the stored values of the cells they read. Cells whose formula has no stored value are
 * recalculated themselves, without recursion, cycles staying unknown. Whatever is outside the known functions, depends
 * on time, chance, locale or other files is unknown (undefined), never guessed.
 */
export class Evaluator {
  readonly #book: FormulaBook;
  readonly #instead: ReadonlyMap<Grid, ReadonlyMap<number, CellValue>>;
  readonly #grids: ReadonlyMap<string, Grid>;
  readonly #computed = new Map<Grid, Map<number, Evaluated>>();
  readonly #aggregates: RunningAggregates;
  readonly #names = new Map<string, Expression | undefined>();
  #reads = 0;
  #scale = 0;
  /** Cells met without a value while an expression is evaluated. */
  #wanting: CellAddress[] = [];

  /** `instead`: values to take for some cells in place of the stored ones. */
  constructor(book: FormulaBook, instead: ReadonlyMap<Grid, ReadonlyMap<number, CellValue>> = new Map()) {
    this.#book = book;
    this.#instead = instead;
    this.#grids = new Map(book.workbook.grids.map((grid) => [grid.sheet, grid]));
    this.#aggregates = new RunningAggregates((grid, row, col) => this.#read(grid, row, col));
    for (const name of book.workbook.names) {
      if (name.sheet === undefined) {
        this.#names.set(name.name.toUpperCase(), parseFormula(name.refersTo, { sheet: "", row: 0, col: 0 }));
      }
    }
    // Where a sheet has a name of its own, what the name means depends on the sheet: that is left unknown.
    for (const { name, sheet } of book.workbook.names) if (sheet !== undefined) this.#names.delete(name.toUpperCase());
  }

  /** What the formula would give in the cell `at`. */
  evaluate(template: Calculable, at: CellAddress): Result {
    const value = this.#attempt(template, at);
    const result = { value, scale: this.#scale };
    // Nearly all formulas find stored values wherever they look.
    if (this.#wanting.length === 0 || this.#reads > READ_LIMIT) return result;
    const begun = new Set<string>([addressKey(at)]);
    const wanted = this.#formulasOf(this.#wanting, begun);
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
      const missing = this.#reads > READ_LIMIT ? [] : this.#formulasOf(this.#wanting, begun);
      if (missing.length > 0) {
        for (const each of missing) waiting.push(each);
        continue;
      }
      begun.delete(key);
      waiting.pop();
      if (waiting.length === 0) return { value: result, scale: this.#scale };
      this.#remember(next.at, result);
    }
  }

  /** Calculates a formula over what is stored. Leaves behind its scale, and the cells in which it found nothing. */
  #attempt({ expression }: Calculable, at: CellAddress): Evaluated {
    if (this.#wanting.length > 0) this.#wanting = [];
    this.#scale = 0;
    const value = expression === undefined ? undefined : this.#scalar(expression, at);
    // A formula that refers to an empty cell gives 0, never an empty cell.
    return value === null ? 0 : value;
  }

  /** What the cell holds, recalculated where no value is stored. */
  valueOf(at: CellAddress): Evaluated {
    const grid = this.#grids.get(at.sheet);
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
      if (template === undefined || begun.has(addressKey(at))) this.#remember(at, undefined);
      else found.push({ template, at });
    }
    return found;
  }

  #remember(at: CellAddress, value: Evaluated): void {
    const grid = this.#grids.get(at.sheet);
    if (grid === undefined) return;
    let computed = this.#computed.get(grid);
    if (computed === undefined) this.#computed.set(grid, (computed = new Map<number, Evaluated>()));
    computed.set(cellKey(at.row, at.col), value);
  }

  #read(grid: Grid, row: number, col: number): Evaluated {
    this.#reads += 1;
    const stored = this.#instead.get(grid)?.get(cellKey(row, col)) ?? valueAt(grid, row, col);
    if (stored !== null || formulaAt(grid, row, col) === undefined) return stored;
    const computed = this.#computed.get(grid);
    const key = cellKey(row, col);
    if (computed?.has(key) === true) return computed.get(key);
    this.#wanting.push({ sheet: grid.sheet, row, col });
    return undefined;
  }

  /** A single value; an area that is no single cell gives none. */
  #scalar(expression: Expression, at: CellAddress): Evaluated {
    switch (expression.kind) {
      case "number":
        this.#scale = Math.max(this.#scale, Math.abs(expression.value));
        return expression.value;
      case "text":
      case "boolean":
        return expression.value;
      case "error":
        return { error: expression.value };
      case "missing":
        return null;
      case "reference":
      case "name":
        return this.#single(this.area(expression, at));
      case "unary": {
        const operand = asNumber(this.#scalar(expression.operand, at));
        if (typeof operand !== "number") return operand;
        return expression.operator === "-" ? -operand : expression.operator === "%" ? operand / 100 : operand;
      }
      case "binary":
        return expression.operator === "/"
          ? this.#quotient(expression.left, expression.right, at)
          : operate(expression.operator, this.#scalar(expression.left, at), this.#scalar(expression.right, at));
      case "call":
        return callFunction(expression.name, expression.operands, {
          value: (operand) => this.#scalar(operand, at),
          area: (operand) => this.area(operand, at),
          cells: (area) => this.cells(area),
          aggregate: (area) => this.aggregate(area),
          operate,
          isAggregateFormula: (area, row, col) => this.isAggregateFormula(area, row, col),
          isHiddenRow: (area, row) => this.#grids.get(area.sheet)?.hiddenRows.has(row) ?? false,
        });
      case "opaque":
        return expression.table === undefined ? undefined : this.#single(this.area(expression, at));
    }
  }

  /** What cancels in the dividend is divided with it: a share of a large total is no large figure. */
  #quotient(left: Expression, right: Expression, at: CellAddress): Evaluated {
    const before = this.#scale;
    this.#scale = 0;
    const dividend = this.#scalar(left, at);
    const size = this.#scale;
    this.#scale = 0;
    const divisor = asNumber(this.#scalar(right, at));
    const quotient = operate("/", dividend, divisor);
    if (typeof quotient === "number" && typeof divisor === "number") {
      const relative = Math.max(size / Math.abs(divisor), Math.abs(quotient) * (this.#scale / Math.abs(divisor)));
      this.#scale = Math.max(before, relative);
    } else this.#scale = Math.max(before, size, this.#scale);
    return quotient;
  }

  #single(area: CellRange | undefined): Evaluated {
    if (area === undefined || area.top !== area.bottom || area.left !== area.right) return undefined;
    const grid = this.#grids.get(area.sheet);
    if (grid === undefined || this.#reads > READ_LIMIT) return undefined;
    const value = this.#read(grid, area.top, area.left);
    if (typeof value === "number") this.#scale = Math.max(this.#scale, Math.abs(value));
    return value;
  }

  /** The area that a reference, a part of a table or a name of the workbook stands for. */
  area(expression: Expression, at: CellAddress): CellRange | undefined {
    if (expression.kind === "reference") return areaOf(expression.reference, at);
    if (expression.kind === "opaque" && expression.table !== undefined)
      return tableArea(this.#book.tables, expression.table, at);
    if (expression.kind !== "name") return undefined;
    const meant = this.#names.get(expression.name.toUpperCase());
    if (meant?.kind !== "reference" || !meant.reference.top.fixed || !meant.reference.left.fixed) return undefined;
    return areaOf(meant.reference, at);
  }

  /** All values of an area row by row, cut to the used part of its sheet; undefined when it is too large or not there. */
  cells(area: CellRange): readonly (readonly Evaluated[])[] | undefined {
    const grid = this.#grids.get(area.sheet);
    if (grid === undefined) return undefined;
    const bottom = Math.min(area.bottom, grid.rowCount - 1);
    const right = Math.min(area.right, grid.colCount - 1);
    if (this.#reads + (bottom - area.top + 1) * (right - area.left + 1) > READ_LIMIT) return undefined;
    const rows: Evaluated[][] = [];
    for (let row = area.top; row <= bottom; row += 1) {
      const line: Evaluated[] = [];
      for (let col = area.left; col <= right; col += 1) {
        const value = this.#read(grid, row, col);
        if (typeof value === "number") this.#scale = Math.max(this.#scale, Math.abs(value));
        line.push(value);
      }
      rows.push(line);
    }
    return rows;
  }

  /** Sum, count, extremes of an area; undefined when a cell in it is unknown. */
  aggregate(area: CellRange): Aggregate | undefined {
    const grid = this.#grids.get(area.sheet);
    if (grid === undefined || this.#reads > READ_LIMIT) return undefined;
    const aggregate = this.#aggregates.of(grid, area);
    if (aggregate !== undefined) this.#scale = Math.max(this.#scale, aggregate.largest);
    return aggregate;
  }

  /** Whether a cell holds a SUBTOTAL or AGGREGATE, which these functions leave out of their own ranges. */
  isAggregateFormula(area: CellRange, row: number, col: number): boolean {
    const grid = this.#grids.get(area.sheet);
    const formula = grid === undefined ? undefined : formulaAt(grid, row, col);
    return formula !== undefined && /\b(?:SUBTOTAL|AGGREGATE)\(/i.test(formula);
  }
}

/** All of a formula that is needed to work it out. */
type Calculable = Pick<FormulaTemplate, "expression">;

/** A formula that is to be calculated in its place. */
interface Pending {
  readonly template: Calculable;
  readonly at: CellAddress;
}
