import type { Line } from "../../../../domain/table";
import { cellAt } from "../../../../domain/table";
import { gridOf, valueAt } from "../../../../sheets/workbook";
import type { CheckContext } from "../../context";
import type { TableView } from "../tables/table-view";

/** All words of a line: names, states, remarks, in whichever columns they stand. */
export function wordsOfLine(context: CheckContext, { table }: TableView, line: Line): string {
  const grid = gridOf(context.workbook, table.sheet);
  const words: string[] = [];
  const read = ({ index }: { readonly index: number }): void => {
    const at = cellAt(table, line.index, index);
    if (grid === undefined || typeof valueAt(grid, at.row, at.col) === "number") return;
    const text = context.text(at);
    if (/[^-\d.,%\s]/u.test(text)) words.push(text);
  };
  table.columns.forEach(read);
  table.unmapped.forEach(read);
  return words.join(" ");
}
