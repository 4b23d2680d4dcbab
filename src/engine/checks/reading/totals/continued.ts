import type { Field } from "../../../../domain/lists";
import type { Node } from "../figures/node";
import type { ReadingContext } from "../reading-context";
import type { TableView } from "../tables/table-view";

/** The tables that a table of indicators goes on from, the first one first: a total below it is of them as well. */
export function continuedFrom(context: ReadingContext, { table: { continues } }: TableView): readonly TableView[] {
  if (continues === undefined) return [];
  const before = context.views.find(({ table }) => table.id === continues);
  return before === undefined ? [] : [...continuedFrom(context, before), before];
}

/** What the records of a table state of a field. */
export function figuresOf(view: TableView, field: Field): readonly Node[] {
  const column = view.column(field);
  return column === undefined ? [] : view.figures(view.data, column);
}

/** What the further sets of columns beside those of a table state of a field: a total below the first may be of all. */
export function figuresBeside(view: TableView, field: Field): readonly Node[] {
  const [, ...others] = view.table.sets ?? [];
  const columns = others.flatMap((set) => set.columns.filter((column) => column.field === field));
  return columns.flatMap((column) => view.figures(view.data, column));
}
