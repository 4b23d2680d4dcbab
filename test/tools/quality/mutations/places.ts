import type { CellAddress } from "../../../../src/domain/cells/address";
import { columnLetters, parseA1, parseColumnLetters, parseRangeA1 } from "../../../../src/domain/cells/address";
import type { Field } from "../../../../src/domain/lists";
import type { LabelledTable, Labels } from "../../generator/labels";

export type Line = "data" | "subtotal" | "total" | "average" | "rate" | "of_which" | "group" | "field";

/** One cell of a labelled table and what it is there. */
export interface Place {
  readonly at: CellAddress;
  readonly field: Field;
  readonly line: Line;
  /** Sheet and number of the table. */
  readonly table: string;
  readonly role: string;
  /** Row of a row-wise table, column of a transposed one. */
  readonly record: number;
  /** The column of a row-wise table, the row of a transposed one. */
  readonly across: number;
}

/** Every cell of every labelled table, those of forms and of their indicators included. */
export function placesOf(labels: Labels): readonly Place[] {
  return labels.sheets.flatMap(({ sheet, state, tables, set_aside }) =>
    set_aside === true || state !== "visible"
      ? []
      : tables.flatMap((table, index) => tablePlaces(sheet, `${sheet}#${index}`, table)),
  );
}

function tablePlaces(sheet: string, id: string, table: LabelledTable): readonly Place[] {
  if (table.orientation === "transposed") return transposedPlaces(sheet, id, table);
  if (table.orientation === "rows") return rowPlaces(sheet, id, table, table.role);
  const fields = Object.entries(table.fields ?? {}).flatMap(([field, cell]): Place[] => {
    const at = cell === undefined ? undefined : parseA1(cell, sheet);
    return at === undefined || !isField(field)
      ? []
      : [{ at, field, line: "field", table: id, role: table.role, record: at.row, across: at.col }];
  });
  const { indicator_table: inner } = table;
  return [...fields, ...(inner === undefined ? [] : rowPlaces(sheet, `${id}/indicators`, inner, "indicators"))];
}

function rowPlaces(
  sheet: string,
  id: string,
  table: Omit<LabelledTable, "id" | "orientation">,
  role: string,
): readonly Place[] {
  const lines = new Map<number, Line>();
  for (let row = table.first_data_row ?? 1; row <= (table.last_data_row ?? 0); row += 1) lines.set(row, "data");
  const special: readonly (readonly [Line, readonly number[]])[] = [
    ["group", table.group_rows ?? []],
    ["of_which", table.of_which_rows ?? []],
    ["subtotal", table.subtotal_rows ?? []],
    ["total", single(table.total_row)],
    ["average", single(table.average_row)],
    ["rate", single(table.rate_row)],
  ];
  for (const [line, rows] of special) for (const row of rows) lines.set(row, line);
  return [...lines].flatMap(([row, line]) =>
    Object.entries(table.columns ?? {}).flatMap(([letters, field]): Place[] => {
      const col = parseColumnLetters(letters);
      if (col === undefined) return [];
      return [{ at: { sheet, row: row - 1, col }, field, line, table: id, role, record: row - 1, across: col }];
    }),
  );
}

function single(row: number | null | undefined): readonly number[] {
  return row === undefined || row === null ? [] : [row];
}

function transposedPlaces(sheet: string, id: string, table: LabelledTable): readonly Place[] {
  const area = parseRangeA1(table.data_range ?? "", sheet);
  const total = parseColumnLetters(table.total_col ?? "");
  const cols = new Map<number, Line>();
  for (let col = area?.left ?? 0; col <= (area?.right ?? -1); col += 1) cols.set(col, "data");
  if (total !== undefined) cols.set(total, "total");
  return [...cols].flatMap(([col, line]) =>
    Object.entries(table.rows ?? {}).map(([row, field]): Place => ({
      at: { sheet, row: Number(row) - 1, col },
      field,
      line,
      table: id,
      role: table.role,
      record: col,
      across: Number(row) - 1,
    })),
  );
}

function isField(text: string): text is Field {
  return /^[a-z_0-9]+$/u.test(text);
}

export function shownPlace({ at }: Place): string {
  return `${at.sheet}!${columnLetters(at.col)}${at.row + 1}`;
}
