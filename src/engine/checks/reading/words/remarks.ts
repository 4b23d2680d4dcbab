import type { Field } from "../../../../domain/lists";
import type { FieldColumn, Line } from "../../../../domain/table";
import type { ReadingContext } from "../reading-context";
import type { TableView } from "../tables/table-view";
import { commentsBesideTables, commentsOfLine } from "./comments";
import type { TextCell } from "./texts";

/** Columns in which people explain a line. */
const REMARKS: ReadonlySet<Field> = new Set<Field>(["remark", "deviation_reason", "explanation"]);

/** The columns of a table in which people explain its lines. */
function remarkColumns(view: TableView): readonly FieldColumn[] {
  return view.columns((field) => REMARKS.has(field));
}

/** The remarks of a line and the comments at its cells, with where they stand. */
export function remarkCells(context: ReadingContext, view: TableView, line: Line): readonly TextCell[] {
  const written = remarkColumns(view).map((column) => {
    const at = view.at(line, column);
    return { at, text: context.text(at) };
  });
  return [...written, ...commentsOfLine(context, view.table, line.index)].filter(({ text }) => text !== "");
}

/** What the remarks of a line say, and the comments at its cells. */
export function remarksOf(context: ReadingContext, view: TableView, line: Line): readonly string[] {
  return remarkCells(context, view, line).map(({ text }) => text);
}

/** The notes beside tables that name something, comments that belong to no line of a table included. */
export function notesNaming(context: ReadingContext, name: string): readonly string[] {
  if (name === "") return [];
  const notes = [...context.model.sheets.flatMap(({ texts }) => texts), ...commentsBesideTables(context)];
  return notes.flatMap(({ text }) => (text.includes(name) ? [text] : []));
}
