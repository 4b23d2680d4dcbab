import type { CellAddress } from "./address";
import { cellKey } from "./address";

/**
 * Something about cells of a workbook. Numbers are the keys within a sheet: a text for each cell of a large workbook
 * would cost more than all else that is known of it.
 */
export class CellMap<Value> {
  readonly #sheets = new Map<string, Map<number, Value>>();

  /** Of several entries with the same cell the last one counts. */
  constructor(entries: Iterable<readonly [CellAddress, Value]> = []) {
    for (const [at, value] of entries) this.set(at, value);
  }

  get({ sheet, row, col }: CellAddress): Value | undefined {
    return this.#sheets.get(sheet)?.get(cellKey(row, col));
  }

  has({ sheet, row, col }: CellAddress): boolean {
    return this.#sheets.get(sheet)?.has(cellKey(row, col)) ?? false;
  }

  set({ sheet, row, col }: CellAddress, value: Value): void {
    let cells = this.#sheets.get(sheet);
    if (cells === undefined) this.#sheets.set(sheet, (cells = new Map<number, Value>()));
    cells.set(cellKey(row, col), value);
  }
}

/** A set of cells of a workbook, keyed as `CellMap` is. */
export class CellSet {
  readonly #sheets = new Map<string, Set<number>>();

  constructor(cells: Iterable<CellAddress> = []) {
    for (const at of cells) this.add(at);
  }

  has({ sheet, row, col }: CellAddress): boolean {
    return this.#sheets.get(sheet)?.has(cellKey(row, col)) ?? false;
  }

  add({ sheet, row, col }: CellAddress): void {
    let cells = this.#sheets.get(sheet);
    if (cells === undefined) this.#sheets.set(sheet, (cells = new Set<number>()));
    cells.add(cellKey(row, col));
  }

  /** The keys (`cellKey`) of one sheet. */
  within(sheet: string): ReadonlySet<number> {
    return this.#sheets.get(sheet) ?? NONE;
  }
}

const NONE: ReadonlySet<number> = new Set<number>();
