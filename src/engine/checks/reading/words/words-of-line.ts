import type { Line } from "../../../../domain/table";
import { gridOf, valueAt } from "../../../../sheets/workbook";
import type { ReadingContext } from "../reading-context";
import type { TableView } from "../tables/table-view";
import { commentsOfLine } from "./comments";

/** All words of a line: names, states, remarks, in whichever columns they stand, and what comments at its cells say. */
export function wordsOfLine(context: ReadingContext, { table }: TableView, line: Line): string {
  const grid = gridOf(context.workbook, table.sheet);
  const isInRows = table.orientation === "rows";
  const words: string[] = [];
  const read = ({ index }: { readonly index: number }): void => {
    const row = isInRows ? line.index : index;
    const col = isInRows ? index : line.index;
    const value = grid === undefined ? null : valueAt(grid, row, col);
    // Most cells of a table: nobody needs their address.
    if (value === null || typeof value === "number") return;
    const text = context.text({ sheet: table.sheet, row, col });
    if (/[^-\d.,%\s]/u.test(text)) words.push(text);
  };
  table.columns.forEach(read);
  table.unmapped.forEach(read);
  for (const { text } of commentsOfLine(context, table, line.index)) words.push(text);
  return words.join(" ");
}
