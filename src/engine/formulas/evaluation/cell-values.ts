import type { CellAddress, CellRange } from "../../../domain/cells/address";
import { cellKey } from "../../../domain/cells/address";
import type { CellValue, Grid, Workbook } from "../../../sheets/workbook";
import { formulaAt, valueAt } from "../../../sheets/workbook";
import type { FormulaBook } from "../formula-book";
import { areaOf } from "../formula-template";
import type { Expression } from "../syntax/expression";
import { parseFormula } from "../syntax/expression";
import { tableArea } from "../table-areas";
import type { Aggregate } from "./aggregate";
import { RunningAggregates } from "./aggregate";
import type { ExactKey, Group } from "./grouped-sums";
import { GroupedSums } from "./grouped-sums";
import { SearchLine } from "./search-line";
import type { Evaluated } from "./values";

/** Cells that one workbook's evaluation may read before it gives up: quadratic sheets stay unknown instead of slow. */
const READ_LIMIT = 20_000_000;

/** So many lists are kept at once. */
const MOST_GROUPED = 64;

/** What formulas find in the cells of a workbook, and what was met while one of them was worked out. */
export class CellValues {
  /** The largest figure met. */
  scale = 0;
  /** Cells met that have a formula and no value. */
  readonly wanting: CellAddress[] = [];
  readonly #book: FormulaBook;
  readonly #instead: ReadonlyMap<Grid, ReadonlyMap<number, CellValue>>;
  readonly #grids: ReadonlyMap<string, Grid>;
  readonly #names: ReadonlyMap<string, Expression | undefined>;
  readonly #computed = new Map<Grid, Map<number, Evaluated>>();
  readonly #aggregates: RunningAggregates;
  readonly #lines = new Map<string, SearchLine>();
  /** Lists that were asked about, by where they begin: nothing in them until somebody asks again. */
  readonly #groups = new Map<string, GroupedSums>();
  #reads = 0;

  /** `instead`: values to take for some cells in place of the stored ones. */
  constructor(book: FormulaBook, instead: ReadonlyMap<Grid, ReadonlyMap<number, CellValue>>) {
    this.#book = book;
    this.#instead = instead;
    this.#grids = new Map(book.workbook.grids.map((grid) => [grid.sheet, grid]));
    this.#names = namesOf(book.workbook);
    this.#aggregates = new RunningAggregates((grid, row, col) => this.#read(grid, row, col));
  }

  /** True when so much was read that the rest stays unknown. */
  get areExhausted(): boolean {
    return this.#reads > READ_LIMIT;
  }

  /** Forgets what was met. */
  begin(): void {
    this.wanting.length = 0;
    this.scale = 0;
  }

  gridOf(sheet: string): Grid | undefined {
    return this.#grids.get(sheet);
  }

  met(value: Evaluated): void {
    if (typeof value === "number") this.scale = Math.max(this.scale, Math.abs(value));
  }

  remember(at: CellAddress, value: Evaluated): void {
    const grid = this.#grids.get(at.sheet);
    if (grid === undefined) return;
    let computed = this.#computed.get(grid);
    if (computed === undefined) this.#computed.set(grid, (computed = new Map<number, Evaluated>()));
    computed.set(cellKey(at.row, at.col), value);
  }

  /** The value of an area that is a single cell. */
  single(area: CellRange | undefined): Evaluated {
    if (area === undefined || area.top !== area.bottom || area.left !== area.right) return undefined;
    const grid = this.#grids.get(area.sheet);
    if (grid === undefined || this.areExhausted) return undefined;
    const value = this.#read(grid, area.top, area.left);
    this.met(value);
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
        this.met(value);
        line.push(value);
      }
      rows.push(line);
    }
    return rows;
  }

  /** A row or column in which formulas search, read once; undefined as for `cells`. */
  line(area: CellRange): SearchLine | undefined {
    const name = nameOf(area);
    let line = this.#lines.get(name);
    if (line === undefined) {
      const before = this.wanting.length;
      const cells = this.cells(area);
      if (cells === undefined) return undefined;
      line = new SearchLine(cells.flat());
      // Keys that wait for their formulas are known the next time.
      if (this.wanting.length === before) this.#lines.set(name, line);
    }
    this.met(line.largest);
    return line;
  }

  /**
   * Lines of one length, the last of them summed by equal keys in the others; undefined where none that begin there were asked about
   * before, which may be the only ones, or as for `cells`. What is summed by a key is asked of the answer.
   */
  groups(areas: readonly CellRange[]): ((keys: readonly ExactKey[]) => Group | undefined) | undefined {
    const name = areas.map(beginningOf).join("|");
    const groups = this.#groups.get(name);
    this.#groups.delete(name);
    this.#groups.set(name, groups ?? new GroupedSums());
    const [oldest] = this.#groups.keys();
    if (this.#groups.size > MOST_GROUPED && oldest !== undefined) this.#groups.delete(oldest);
    const lines = groups === undefined ? undefined : this.#readInto(groups, areas);
    if (groups === undefined || lines === undefined) return undefined;
    this.met(groups.largestOf(lines));
    return (keys) => groups.of(keys, lines);
  }

  /** Takes in what was not asked about before, and says how many lines there are; undefined where some wait for their formulas. */
  #readInto(groups: GroupedSums, areas: readonly CellRange[]): number | undefined {
    const [first] = areas;
    const lines = first === undefined ? 0 : this.#usedLength(first);
    if (lines <= groups.length) return lines;
    const before = this.wanting.length;
    const lists = areas.map((area) => this.cells(stretchOf(area, groups.length, lines))?.flat());
    if (lists.includes(undefined) || this.wanting.length > before) {
      // Whoever tests them cell by cell meets them again.
      this.wanting.length = before;
      return undefined;
    }
    for (let line = 0; groups.length < lines; line += 1) {
      // Beyond the used part of a sheet all cells are empty.
      const values = lists.map((list) => (list !== undefined && line < list.length ? list[line] : null));
      groups.add(values.slice(0, -1), values[values.length - 1]);
    }
    return lines;
  }

  /** Cells of a row or column in the used part of its sheet. */
  #usedLength(area: CellRange): number {
    const grid = this.#grids.get(area.sheet);
    if (grid === undefined) return 0;
    return isAcross(area)
      ? Math.min(area.right, grid.colCount - 1) - area.left + 1
      : Math.min(area.bottom, grid.rowCount - 1) - area.top + 1;
  }

  /** Sum, count, extremes of an area; undefined when a cell in it is unknown. */
  aggregate(area: CellRange): Aggregate | undefined {
    const grid = this.#grids.get(area.sheet);
    if (grid === undefined || this.areExhausted) return undefined;
    const aggregate = this.#aggregates.of(grid, area);
    this.met(aggregate?.largest);
    return aggregate;
  }

  /** Whether a cell holds a SUBTOTAL or AGGREGATE, which these functions leave out of their own ranges. */
  isAggregateFormula(area: CellRange, row: number, col: number): boolean {
    const grid = this.#grids.get(area.sheet);
    const formula = grid === undefined ? undefined : formulaAt(grid, row, col);
    return formula !== undefined && /\b(?:SUBTOTAL|AGGREGATE)\(/i.test(formula);
  }

  #read(grid: Grid, row: number, col: number): Evaluated {
    this.#reads += 1;
    const stored = this.#instead.get(grid)?.get(cellKey(row, col)) ?? valueAt(grid, row, col);
    if (stored !== null || formulaAt(grid, row, col) === undefined) return stored;
    const computed = this.#computed.get(grid);
    const key = cellKey(row, col);
    if (computed?.has(key) === true) return computed.get(key);
    this.wanting.push({ sheet: grid.sheet, row, col });
    return undefined;
  }
}

function isAcross({ top, left, bottom, right }: CellRange): boolean {
  return top === bottom && left < right;
}

/** What lists have in common that grow from formula to formula: A$2:A9, A$2:A10 … */
function beginningOf(area: CellRange): string {
  return [area.sheet, area.top, area.left, isAcross(area) ? "across" : "down"].join(" ");
}

/** The part of a row or column from one of its cells on, up to another one. */
function stretchOf(area: CellRange, from: number, to: number): CellRange {
  return isAcross(area)
    ? { ...area, left: area.left + from, right: area.left + to - 1 }
    : { ...area, top: area.top + from, bottom: area.top + to - 1 };
}

function nameOf({ sheet, top, left, bottom, right }: CellRange): string {
  return [sheet, top, left, bottom, right].join(" ");
}

/** Names of the workbook. Where a sheet has a name of its own, what the name means depends on the sheet: that is left unknown. */
function namesOf({ names }: Workbook): ReadonlyMap<string, Expression | undefined> {
  const meant = new Map<string, Expression | undefined>();
  for (const { name, sheet, refersTo } of names) {
    if (sheet === undefined) meant.set(name.toUpperCase(), parseFormula(refersTo, { sheet: "", row: 0, col: 0 }));
  }
  for (const { name, sheet } of names) if (sheet !== undefined) meant.delete(name.toUpperCase());
  return meant;
}
