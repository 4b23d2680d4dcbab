import type { CellAddress } from "../../../../domain/address";
import type { Model } from "../../../../domain/model";
import type { RecordTable } from "../../../../domain/table";
import { isRecordTable } from "../../../../domain/table";

/**
 * The cells that tables read: where their lines and fields meet, and the cells of forms. All rows of a table share one
 * set of columns, so that a table costs as much as it has lines.
 */
export class TableCells {
  /** By sheet and row, the sets of columns that tables read there. */
  readonly #sheets = new Map<string, (readonly ReadonlySet<number>[])[]>();

  constructor({ sheets }: Model) {
    for (const table of sheets.flatMap(({ tables }) => tables)) {
      if (isRecordTable(table)) {
        this.#addRecords(table);
        continue;
      }
      for (const { at } of table.fields.values()) this.#add(at);
      if (table.funds !== undefined) this.#addRecords(table.funds);
      if (table.indicators !== undefined) this.#addRecords(table.indicators);
    }
  }

  /** The sets of columns read in each row of a sheet. */
  within(sheet: string): readonly (readonly ReadonlySet<number>[] | undefined)[] {
    return this.#sheets.get(sheet) ?? [];
  }

  #addRecords({ sheet, orientation, lines, columns }: RecordTable): void {
    const ofLines = lines.map(({ index }) => index);
    const ofFields = columns.map(({ index }) => index);
    const [rows, cols] = orientation === "rows" ? [ofLines, new Set(ofFields)] : [ofFields, new Set(ofLines)];
    this.#addRows(sheet, rows, cols);
  }

  #add({ sheet, row, col }: CellAddress): void {
    this.#addRows(sheet, [row], new Set([col]));
  }

  #addRows(sheet: string, rows: readonly number[], cols: ReadonlySet<number>): void {
    let byRow = this.#sheets.get(sheet);
    if (byRow === undefined) this.#sheets.set(sheet, (byRow = []));
    const alone = [cols];
    for (const row of rows) {
      const known = byRow[row];
      byRow[row] = known === undefined ? alone : [...known, cols];
    }
  }
}
