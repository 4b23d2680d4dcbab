import type { Line } from "../../../../domain/table";
import { cellAt } from "../../../../domain/table";
import type { CheckContext } from "../../context";
import type { TableView } from "../tables/table-view";

/** All words of a line: names, states, remarks, in whichever columns they stand. */
export function wordsOfLine(context: CheckContext, view: TableView, line: Line): string {
  const { columns, unmapped } = view.table;
  const words: string[] = [];
  for (const { index } of [...columns, ...unmapped]) {
    const text = context.text(cellAt(view.table, line.index, index));
    if (/[^-\d.,%\s]/u.test(text)) words.push(text);
  }
  return words.join(" ");
}
