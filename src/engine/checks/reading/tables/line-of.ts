import type { CellAddress } from "../../../../domain/cells/address";
import type { Line } from "../../../../domain/table";
import type { TableView } from "./table-view";

/** The record or stated line of a table in which a cell stands, in one of its columns; undefined outside. */
export function lineOf(view: TableView, at: CellAddress): Line | undefined {
  const { table } = view;
  if (table.sheet !== at.sheet) return undefined;
  const [place, across] = table.orientation === "rows" ? [at.row, at.col] : [at.col, at.row];
  if (![...table.columns, ...table.unmapped].some(({ index }) => index === across)) return undefined;
  const line = view.lineAt(place);
  return line === undefined || line.kind === "group" || line.kind === "blank" ? undefined : line;
}

/** What people call the line in which a cell stands; undefined outside all tables of records. */
export function lineNameAt(views: readonly TableView[], at: CellAddress): string | undefined {
  for (const view of views) {
    const line = lineOf(view, at);
    if (line !== undefined) return view.nameOf(line);
  }
  return undefined;
}
