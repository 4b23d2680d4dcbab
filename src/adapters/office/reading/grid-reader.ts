import type { CellRange } from "../../../domain/cells/address";
import { cellKey, isSingleCell, MAX_COLS } from "../../../domain/cells/address";
import type { Area } from "../../../domain/cells/area";
import { byFirstCell } from "../../../domain/cells/area";
import { writtenRecord } from "../../../sheets/own/own-sheets";
import type { CellValue, Grid, SheetState } from "../../../sheets/workbook";
import { nameFormula, ownIdOf } from "../own-sheets/own-id";
import type { Suspect } from "./array-areas";
import type { RawCell } from "./cell-content";
import { formulaOf, RAW_CELLS, rawCells, valueOf } from "./cell-content";
import type { Frame } from "./frames";
import { blockRange } from "./frames";
import type { RowBlock } from "./row-blocks";

/** Puts a sheet together from its blocks. */
export class GridReader {
  readonly #values: CellValue[][] = [];
  readonly #formatIds: number[][] = [];
  readonly #formulas = new Map<number, string>();
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenCols = new Set<number>();
  readonly #arrays: CellRange[] = [];

  constructor(readonly frame: Frame) {}

  /** Asks for a block; the function it returns takes what came. */
  queue(context: Excel.RequestContext, block: RowBlock, formats: FormatTable): () => void {
    const range = blockRange(context, block).load(`${RAW_CELLS},numberFormat`);
    const { someRowsHidden, someColsHidden } = this.frame;
    const rows = someRowsHidden ? range.getRowProperties({ rowHidden: true }) : undefined;
    const cols = someColsHidden && block.from === 0 ? range.getColumnProperties({ columnHidden: true }) : undefined;
    const top = block.extent.top + block.from;
    const { left } = block.extent;
    return () => {
      for (const [index, cells] of rawCells(range).entries()) {
        this.#takeRow(top + index, left, cells, range.numberFormat[index] ?? [], formats);
      }
      for (const [index, row] of (rows?.value ?? []).entries())
        if (row.rowHidden === true) this.#hiddenRows.add(top + index);
      for (const [index, col] of (cols?.value ?? []).entries()) {
        if (col.columnHidden === true) this.#hiddenCols.add(left + index);
      }
    };
  }

  #takeRow(
    row: number,
    left: number,
    cells: readonly RawCell[],
    codes: readonly unknown[],
    formats: FormatTable,
  ): void {
    const line: CellValue[] = new Array<CellValue>(left).fill(null);
    const ids: number[] = new Array<number>(left).fill(0);
    for (const [index, raw] of cells.entries()) {
      const formula = formulaOf(raw);
      if (formula !== undefined) this.#formulas.set(cellKey(row, left + index), formula);
      line.push(valueOf(raw));
      ids.push(formats.idOf(codes[index]));
    }
    this.#values[row] = line;
    this.#formatIds[row] = ids;
  }

  /** Formulas next to or above cells that are not empty and have either no formula or exactly the same one. */
  suspects(): readonly Suspect[] {
    const suspects: Suspect[] = [];
    for (const [key, text] of this.#formulas) {
      const [row, col] = [Math.floor(key / MAX_COLS), key % MAX_COLS];
      if (this.#hasFormula(row, col - 1, text) || this.#hasFormula(row - 1, col, text)) continue;
      if (this.#mayBeFilled(row, col + 1, text) || this.#mayBeFilled(row + 1, col, text))
        suspects.push({ area: this.#sameText(row, col, text) });
    }
    return suspects;
  }

  /** Notes an area that one array formula fills: its formula stands in the first cell alone. */
  takeArray(area: Area): void {
    if (isSingleCell(area)) return;
    this.#arrays.push({ sheet: this.frame.sheet.name, ...area });
    const first = cellKey(area.top, area.left);
    for (let row = area.top; row <= area.bottom; row++)
      for (let col = area.left; col <= area.right; col++)
        if (cellKey(row, col) !== first) this.#formulas.delete(cellKey(row, col));
  }

  #hasFormula(row: number, col: number, text: string): boolean {
    return col >= 0 && this.#formulas.get(cellKey(row, col)) === text;
  }

  #mayBeFilled(row: number, col: number, text: string): boolean {
    const formula = this.#formulas.get(cellKey(row, col));
    return formula === undefined ? (this.#values[row]?.[col] ?? null) !== null : formula === text;
  }

  /** The block of cells from here to the right and down that show the same formula. */
  #sameText(top: number, left: number, text: string): Area {
    let right = left;
    while (this.#hasFormula(top, right + 1, text)) right += 1;
    let bottom = top;
    const isSame = (row: number): boolean => {
      for (let col = left; col <= right; col++) if (!this.#hasFormula(row, col, text)) return false;
      return true;
    };
    while (isSame(bottom + 1)) bottom += 1;
    return { top, left, bottom, right };
  }

  grid(): Grid {
    const { sheet, extent, merges } = this.frame;
    const own = ownIdOf(sheet);
    const written = own === undefined ? undefined : writtenRecord(sheet.name, (name) => nameFormula(sheet, name));
    return {
      sheet: sheet.name,
      state: stateOf(sheet.visibility),
      rowCount: extent === undefined ? 0 : extent.top + extent.rows,
      colCount: extent === undefined ? 0 : extent.left + extent.cols,
      values: this.#values,
      formulas: this.#formulas,
      formatIds: this.#formatIds,
      merges,
      hiddenRows: this.#hiddenRows,
      hiddenCols: this.#hiddenCols,
      ...(this.#arrays.length === 0 ? {} : { arrays: this.#arrays.sort(byFirstCell) }),
      ...(own && { own }),
      ...(written && { written }),
    };
  }
}

/** Number format codes in the order they are met; 0 is General. */
export class FormatTable {
  readonly codes: string[] = ["General"];
  readonly #ids = new Map<unknown, number>([["General", 0]]);

  idOf(code: unknown): number {
    const known = this.#ids.get(code);
    if (known !== undefined || typeof code !== "string") return known ?? 0;
    this.#ids.set(code, this.codes.length);
    return this.codes.push(code) - 1;
  }
}

function stateOf(visibility: string): SheetState {
  return visibility === "VeryHidden" ? "veryHidden" : visibility === "Hidden" ? "hidden" : "visible";
}
