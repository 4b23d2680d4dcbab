import type { CellAddress } from "../../../../domain/cells/address";
import { cellKey, containsCell, MAX_COLS } from "../../../../domain/cells/address";
import type { Line, RecordTable } from "../../../../domain/table";
import { cellAt } from "../../../../domain/table";
import { explanationIn } from "../../../../sheets/reading/comment-text";
import type { Workbook } from "../../../../sheets/workbook";
import { gridOf, userGrids } from "../../../../sheets/workbook";
import type { ReadingContext } from "../reading-context";
import type { TextCell } from "./texts";

/**
 * What people say of a line in comments at its cells, as they would in a column of remarks. Lines of a comment that ask or doubt
 * are left out: they explain nothing.
 */
export function commentsOfLine(
  { workbook }: Pick<ReadingContext, "workbook">,
  table: RecordTable,
  line: Line["index"],
): readonly TextCell[] {
  const comments = gridOf(workbook, table.sheet)?.comments;
  if (comments === undefined) return [];
  const said: TextCell[] = [];
  for (const { index } of [...table.columns, ...table.unmapped]) {
    const at = cellAt(table, line, index);
    const text = explanationIn(comments.get(cellKey(at.row, at.col)) ?? "");
    if (text !== "") said.push({ at, text });
  }
  return said;
}

const besideTables = new WeakMap<Workbook, readonly TextCell[]>();

/** Comments at titles, headings and whatever else is no line of a table: notes as those that stand beside tables. */
export function commentsBesideTables({ workbook, views }: ReadingContext): readonly TextCell[] {
  let known = besideTables.get(workbook);
  if (known === undefined) {
    const tables = views.map(({ table }) => table);
    known = userGrids(workbook).flatMap(({ sheet, comments }) => {
      const here = tables.filter((table) => table.sheet === sheet);
      return [...(comments ?? [])].flatMap(([key, comment]) => {
        const at = { sheet, row: Math.floor(key / MAX_COLS), col: key % MAX_COLS };
        const text = explanationIn(comment);
        return text === "" || here.some((table) => isOnLine(table, at)) ? [] : [{ at, text }];
      });
    });
    besideTables.set(workbook, known);
  }
  return known;
}

function isOnLine({ area, lines, orientation }: RecordTable, at: CellAddress): boolean {
  if (!containsCell(area, at)) return false;
  const place = orientation === "rows" ? at.row : at.col;
  const [first, last] = [lines[0]?.index ?? Infinity, lines.at(-1)?.index ?? -1];
  return place >= first && place <= last;
}
