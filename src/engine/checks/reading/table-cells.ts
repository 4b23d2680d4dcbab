import type { CellAddress } from "../../../domain/address";
import { addTo } from "../../../domain/groups";
import type { Model } from "../../../domain/model";
import type { RecordTable } from "../../../domain/table";
import { isRecordTable } from "../../../domain/table";

/**
 * The cells that tables read: where their lines and fields meet, and the cells of forms. All rows of a table share one
 * set of columns, so that a table costs as much as it has lines.
 */
export class TableCells {
  /** By sheet and row, the columns that some table reads there. */
  readonly #sheets = new Map<string, Map<number, ReadonlySet<number>[]>>();

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
  within(sheet: string): ReadonlyMap<number, readonly ReadonlySet<number>[]> {
    return this.#sheets.get(sheet) ?? new Map<number, ReadonlySet<number>[]>();
  }

  #addRecords({ sheet, orientation, lines, columns }: RecordTable): void {
    const ofLines = lines.map(({ index }) => index);
    const ofFields = columns.map(({ index }) => index);
    const [rows, cols] = orientation === "rows" ? [ofLines, new Set(ofFields)] : [ofFields, new Set(ofLines)];
    for (const row of rows) this.#addRow(sheet, row, cols);
  }

  #add({ sheet, row, col }: CellAddress): void {
    this.#addRow(sheet, row, new Set([col]));
  }

  #addRow(sheet: string, row: number, cols: ReadonlySet<number>): void {
    let rows = this.#sheets.get(sheet);
    if (rows === undefined) this.#sheets.set(sheet, (rows = new Map<number, ReadonlySet<number>[]>()));
    addTo(rows, row, cols);
  }
}
