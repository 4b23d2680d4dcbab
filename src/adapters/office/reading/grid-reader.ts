import { cellKey } from "../../../domain/address";
import type { CellValue, Grid, SheetState } from "../../../sheets/workbook";
import type { RawCell } from "./cell-content";
import { formulaOf, RAW_CELLS, rawCells, valueOf } from "./cell-content";
import type { Frame } from "./frames";
import { blockRange } from "./frames";
import { ownIdOf } from "../own-sheets/own-id";
import type { RowBlock } from "./row-blocks";

/** Puts a sheet together from its blocks. */
export class GridReader {
  readonly #values: CellValue[][] = [];
  readonly #formatIds: number[][] = [];
  readonly #formulas = new Map<number, string>();
  readonly #hiddenRows = new Set<number>();
  readonly #hiddenCols = new Set<number>();

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

  grid(): Grid {
    const { sheet, extent, merges } = this.frame;
    const own = ownIdOf(sheet);
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
      ...(own === undefined ? {} : { own }),
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
