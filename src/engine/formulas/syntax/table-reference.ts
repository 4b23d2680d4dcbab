import { parseStructRef } from "@borgar/fx/xlsx";

/** The rows of a table that a reference means: its data, unless it says otherwise. */
export type TableRows = "data" | "this row" | "all" | "headers" | "totals";

/** A part of a table as formulas name it: `Orders[Net]`, `Orders[[#This Row],[Qty]:[Price]]`, `[@Net]`. */
export interface TableReference {
  /** Undefined: the table that the formula itself stands in. */
  readonly table: string | undefined;
  /** The first and the last column, or the only one; none for the whole width. */
  readonly columns: readonly string[];
  readonly rows: TableRows;
}

const ROWS: readonly TableRows[] = ["data", "this row", "all", "headers", "totals"];

/** Reads a reference to a table; undefined for those of other workbooks and for rows of several kinds together. */
export function parseTableReference(text: string): TableReference | undefined {
  const read = parseStructRef(text);
  if (read === undefined || (read.workbookName ?? "") !== "") return undefined;
  const [section = "data", more] = read.sections ?? [];
  const rows = ROWS.find((known) => known === section);
  if (rows === undefined || more !== undefined) return undefined;
  return { table: read.table === "" ? undefined : read.table, columns: read.columns ?? [], rows };
}
