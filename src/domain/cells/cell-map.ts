import type { CellAddress } from "./address";

/** Rows that are kept side by side. */
const PAGE = 256;

/**
 * Something about cells of one sheet. Kept by column in pages of rows, as tables are read: a key for each cell of a large
 * workbook, text or number, would cost more to look up than all else that is done with it.
 */
export class SheetCells<Value> {
  private readonly columns: (Value | undefined)[][][] = [];

  /** Whether nothing was ever set. */
  get isEmpty(): boolean {
    return this.columns.length === 0;
  }

  get(row: number, col: number): Value | undefined {
    return this.columns[col]?.[Math.floor(row / PAGE)]?.[row % PAGE];
  }

  set(row: number, col: number, value: Value): void {
    const pages = (this.columns[col] ??= []);
    (pages[Math.floor(row / PAGE)] ??= new Array<Value | undefined>(PAGE))[row % PAGE] = value;
  }
}

/** Something about cells of a workbook. */
export class CellMap<Value> {
  private readonly sheets = new Map<string, SheetCells<Value>>();

  /** Of several entries with the same cell the last one counts. */
  constructor(entries: Iterable<readonly [CellAddress, Value]> = []) {
    for (const [at, value] of entries) this.set(at, value);
  }

  get({ sheet, row, col }: CellAddress): Value | undefined {
    return this.sheets.get(sheet)?.get(row, col);
  }

  has(at: CellAddress): boolean {
    return this.get(at) !== undefined;
  }

  set({ sheet, row, col }: CellAddress, value: Value): void {
    this.within(sheet).set(row, col, value);
  }

  /** The cells of one sheet. */
  within(sheet: string): SheetCells<Value> {
    let cells = this.sheets.get(sheet);
    if (cells === undefined) this.sheets.set(sheet, (cells = new SheetCells<Value>()));
    return cells;
  }
}

/** A set of cells of a workbook. */
export class CellSet {
  private readonly cells = new CellMap<true>();

  constructor(cells: Iterable<CellAddress> = []) {
    for (const at of cells) this.add(at);
  }

  has(at: CellAddress): boolean {
    return this.cells.has(at);
  }

  add(at: CellAddress): void {
    this.cells.set(at, true);
  }

  /** Those of one sheet. */
  within(sheet: string): SheetCells<true> {
    return this.cells.within(sheet);
  }
}
