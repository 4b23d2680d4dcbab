import { POINT_FIELDS } from "../../../../domain/lists";
import type { FieldColumn } from "../../../../domain/table";
import type { Node } from "../figures/node";
import type { ReadingContext } from "../reading-context";
import { freeColumns } from "../tables/free-columns";
import type { TableView } from "../tables/table-view";

/** A column of scores and what the table's line of full marks (满分 | 20 | 20 | 30 | 30) states for it. */
export interface FullMark {
  readonly column: FieldColumn;
  readonly full: Node;
}

/** The full marks of all columns of scores; none where the table has no such line. */
export function fullMarks(context: ReadingContext, view: TableView): readonly FullMark[] {
  const { fullMarksLine } = view.table;
  if (fullMarksLine === undefined) return [];
  return [...view.columns(isPoints), ...freeColumns(view).filter(({ field }) => isPoints(field))].flatMap((column) => {
    const full = context.figure(view.table, fullMarksLine, column);
    return full === undefined || full.dimension === "rate" ? [] : [{ column, full }];
  });
}

function isPoints(field: FieldColumn["field"]): boolean {
  return POINT_FIELDS.has(field);
}
