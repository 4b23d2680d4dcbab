import type { Field } from "../../../../domain/lists";
import type { FieldColumn, Line } from "../../../../domain/table";
import type { ReadingContext } from "../reading-context";
import type { TableView } from "../tables/table-view";

/** Columns in which people explain a line. */
const REMARKS: ReadonlySet<Field> = new Set<Field>(["remark", "deviation_reason", "explanation"]);

/** The columns of a table in which people explain its lines. */
export function remarkColumns(view: TableView): readonly FieldColumn[] {
  return view.columns((field) => REMARKS.has(field));
}

/** What the remarks of a line say. */
export function remarksOf(context: ReadingContext, view: TableView, line: Line): readonly string[] {
  return remarkColumns(view)
    .map((column) => context.text(view.at(line, column)))
    .filter((text) => text !== "");
}

/** The notes beside tables that name something. */
export function notesNaming(context: ReadingContext, name: string): readonly string[] {
  if (name === "") return [];
  return context.model.sheets.flatMap(({ texts }) => texts.flatMap(({ text }) => (text.includes(name) ? [text] : [])));
}
