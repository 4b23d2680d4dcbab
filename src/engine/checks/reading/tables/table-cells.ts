import type { CellAddress } from "../../../../domain/cells/address";
import type { Model } from "../../../../domain/model";
import type { RecordTable } from "../../../../domain/table";
import { isRecordTable } from "../../../../domain/table";

/**
 * The cells that stand in tables: where their lines and columns meet, and the cells of forms. A column that was taken for
 * no field counts too: relations are looked for in it, and its numbers are not beside the table. All rows of a table
 * share one set of columns, so that a table costs as much as it has lines.
 */
export class TableCells {
  readonly #bodies = new ColumnsByRow();
  readonly #headings = new ColumnsByRow();

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

  /** The sets of columns that tables have in each row of a sheet. */
  within(sheet: string): ByRow {
    return this.#bodies.within(sheet);
  }

  /** The same of the rows of headings: months and years that stand there are no figures. */
  headingsWithin(sheet: string): ByRow {
    return this.#headings.within(sheet);
  }

  #addRecords(table: RecordTable): void {
    const ofLines = table.lines.map(({ index }) => index);
    const ofColumns = columnsOf(table).map(({ index }) => index);
    addCrossings(this.#bodies, table, ofLines, ofColumns);
    addCrossings(this.#headings, table, table.headerLines, ofColumns);
  }

  #add({ sheet, row, col }: CellAddress): void {
    this.#bodies.add(sheet, [row], new Set([col]));
  }
}

type ByRow = readonly (readonly ReadonlySet<number>[] | undefined)[];

/** By sheet and row, sets of columns. */
class ColumnsByRow {
  readonly #sheets = new Map<string, (readonly ReadonlySet<number>[])[]>();

  within(sheet: string): ByRow {
    return this.#sheets.get(sheet) ?? [];
  }

  add(sheet: string, rows: readonly number[], cols: ReadonlySet<number>): void {
    let byRow = this.#sheets.get(sheet);
    if (byRow === undefined) this.#sheets.set(sheet, (byRow = []));
    const alone = [cols];
    for (const row of rows) {
      const known = byRow[row];
      byRow[row] = known === undefined ? alone : [...known, cols];
    }
  }
}

/** Adds the cells where lines and columns of a table meet, whichever way the table lies. */
function addCrossings(
  to: ColumnsByRow,
  { sheet, orientation }: RecordTable,
  lines: readonly number[],
  columns: readonly number[],
): void {
  const [rows, cols] = orientation === "rows" ? [lines, columns] : [columns, lines];
  to.add(sheet, rows, new Set(cols));
}

/** All columns of a table: those of its fields, those beside them for other projects and sets, and those that were taken for no field. */
function columnsOf({
  columns,
  unmapped,
  byProject = [],
  sets = [],
}: RecordTable): readonly { readonly index: number }[] {
  return [...columns, ...unmapped, ...[...byProject, ...sets].flatMap((beside) => beside.columns)];
}
