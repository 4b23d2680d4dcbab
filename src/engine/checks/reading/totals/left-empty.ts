import type { FieldColumn, Line } from "../../../../domain/table";
import { isSum } from "../../../../domain/table";
import type { TableView } from "../tables/table-view";

/**
 * Whether a total leaves a column empty whose lines hold figures: 节约额 is not added up where some lines have none, and
 * nothing can be said of what the total's other figures make with it.
 */
export function leavesEmpty(view: TableView, line: Line, columns: readonly FieldColumn[]): boolean {
  if (!isSum(line)) return false;
  return columns.some(
    (column) =>
      view.figure(line, column) === undefined &&
      view.covered(line).some((each) => view.figure(each, column)?.value.isZero() === false),
  );
}
