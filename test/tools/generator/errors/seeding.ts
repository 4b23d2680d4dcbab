import type { CellAddress } from "../../../../src/domain/cells/address";
import { parseColumnLetters } from "../../../../src/domain/cells/address";
import type { Field, FindingKind } from "../../../../src/domain/lists";
import type { Draft, Value } from "../draft";
import { placeKey } from "../draft";
import type { LabelledTable } from "../labels";
import type { Drawn } from "../layouts/layout";
import type { Random } from "../random";

/** One wrong cell with all that is known about it. */
export interface SeededError {
  readonly kind: FindingKind;
  readonly severity: "error" | "warn" | "info";
  readonly at: CellAddress;
  readonly stated: Value;
  readonly correct: Value;
  /** Cells where a finding counts as this error, besides `at`. */
  readonly accept: readonly CellAddress[];
  /** Cells that are wrong only as a consequence. */
  readonly derived: readonly CellAddress[];
  readonly note: string;
}

/** A finished workbook to spoil. */
export interface Spoiled {
  readonly draft: Draft;
  readonly drawn: Drawn;
  readonly random: Random;
  /** False where an earlier error has been: errors must not hide each other. */
  readonly free: (at: CellAddress) => boolean;
}

/** A way to spoil a workbook; undefined when this workbook has no place for it. Changes as little as one cell. */
export type Seeder = (book: Spoiled) => SeededError | undefined;

/** A table of records with the sheet it stands on. */
export interface PlacedTable {
  readonly sheet: string;
  readonly table: Omit<LabelledTable, "id" | "orientation">;
}

/** All row-wise tables of the book, those inside forms included; sheets that are set aside are left out. */
export function rowTables(drawn: Drawn): PlacedTable[] {
  return drawn.sheets
    .filter(({ set_aside }) => set_aside !== true)
    .flatMap(({ sheet, tables }) =>
      tables.flatMap((table): PlacedTable[] => {
        if (table.indicator_table !== undefined) return [{ sheet, table: table.indicator_table }];
        return table.orientation === "rows" ? [{ sheet, table }] : [];
      }),
    );
}

/** The data cells of a column, captions and of-which lines left out. */
export function dataCells({ sheet, table }: PlacedTable, field: Field): CellAddress[] {
  const letters = Object.entries(table.columns ?? {}).find(([, name]) => name === field)?.[0];
  const col = letters === undefined ? undefined : parseColumnLetters(letters);
  if (col === undefined) return [];
  const skipped = new Set([
    ...(table.group_rows ?? []),
    ...(table.subtotal_rows ?? []),
    ...(table.of_which_rows ?? []),
  ]);
  const cells: CellAddress[] = [];
  for (let row = table.first_data_row ?? 1; row <= (table.last_data_row ?? 0); row += 1) {
    if (!skipped.has(row)) cells.push({ sheet, row: row - 1, col });
  }
  return cells;
}

/** Tables whose records are projects; in summaries an error of one figure breaks what it sums up as well. */
export function projectTables(drawn: Drawn): PlacedTable[] {
  return rowTables(drawn).filter(({ table }) => Object.values(table.columns ?? {}).includes("project_name"));
}

/** Types a value over a cell, keeping its looks; null empties it. */
export function overtype(draft: Draft, at: CellAddress, value: Value): void {
  const sheet = draft.sheetOf(at.sheet);
  const cell = sheet.at(at.row, at.col);
  if (cell === undefined) throw new Error(`nothing stands in ${placeKey(at)}`);
  const { format, align } = cell;
  const look = { ...(format === undefined ? {} : { format }), ...(align === undefined ? {} : { align }) };
  sheet.put(at.row, at.col, value, cell.ink, look);
}
