import type { Field } from "../../../../domain/lists";
import { onceFor } from "../../../../domain/remembered";
import type { Line } from "../../../../domain/table";
import type { ReadingContext } from "../reading-context";
import type { TableView } from "../tables/table-view";
import { commentsBesideTables, commentsOfLine } from "./comments";
import type { TextCell } from "./texts";

/** Columns in which people explain a line. */
const REMARKS: ReadonlySet<Field> = new Set<Field>(["remark", "deviation_reason", "explanation"]);

/** The columns of a table in which people explain its lines. */
const remarkColumns = onceFor((view: TableView) => view.columns((field) => REMARKS.has(field)));

/** The remarks of a line and the comments at its cells, with where they stand. */
export function remarkCells(context: ReadingContext, view: TableView, line: Line): readonly TextCell[] {
  const said: TextCell[] = [];
  for (const column of remarkColumns(view)) {
    const at = view.at(line, column);
    const text = context.text(at);
    if (text !== "") said.push({ at, text });
  }
  for (const comment of commentsOfLine(context, view.table, line.index)) said.push(comment);
  return said;
}

/** What the remarks of a line say, and the comments at its cells. */
export function remarksOf(context: ReadingContext, view: TableView, line: Line): readonly string[] {
  return remarkCells(context, view, line).map(({ text }) => text);
}

/** The notes beside tables, comments that belong to no line of a table included. Asked for with every project's name. */
const notesBeside = onceFor((context: ReadingContext): readonly string[] =>
  [...context.model.sheets.flatMap(({ texts }) => texts), ...commentsBesideTables(context)].map(({ text }) => text),
);

/** The notes beside tables that name something. */
export function notesNaming(context: ReadingContext, name: string): readonly string[] {
  return name === "" ? [] : notesBeside(context).filter((text) => text.includes(name));
}
