import { columnLetters } from "../../../src/domain/cells/address";
import type { PlainCell } from "./calculated";

/** Writes a sheet cell by cell; rows as Excel numbers them, columns counted from 0. */
export class SheetWriter {
  readonly rows: PlainCell[][] = [];
  readonly formats: Record<string, string> = {};

  /** Puts cells side by side from column `col` on. */
  put(row: number, col: number, ...cells: readonly PlainCell[]): this {
    const line = (this.rows[row - 1] ??= []);
    for (const [index, cell] of cells.entries()) {
      while (line.length < col + index) line.push(null);
      line[col + index] = cell;
    }
    return this;
  }

  format(range: string, code: string): this {
    this.formats[range] = code;
    return this;
  }

  /** All rows, gaps filled. */
  done(): readonly (readonly PlainCell[])[] {
    return Array.from({ length: this.rows.length }, (_, row) => this.rows[row] ?? []);
  }
}

/** "B7" for column 1 and row 7. */
export function cell(col: number, row: number): string {
  return columnLetters(col) + String(row);
}
