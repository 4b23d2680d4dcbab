import { POINT_FIELDS } from "../../../../domain/lists";
import type { FieldColumn, Line } from "../../../../domain/table";
import type { TableView } from "../tables/table-view";

/**
 * Under the total of amounts stands the mean of the scores: nobody adds up the marks of several projects, and a figure
 * between the least and the largest of them is no sum. Points of indicators do add up.
 */
export function statesMean(view: TableView, line: Line, column: FieldColumn): boolean {
  if (line.kind !== "total" && line.kind !== "subtotal") return false;
  const isOfPoints = POINT_FIELDS.has(column.field) || /得分|评分|\bscore\b/iu.test(view.nameOf(line));
  if (!isOfPoints || view.table.role === "indicators" || view.column("weight") !== undefined) return false;
  const result = view.figure(line, column);
  const parts = view.covered(line).flatMap((each) => view.figure(each, column)?.value ?? []);
  if (result === undefined || parts.length < 2 || parts.some((value) => value.lte(0))) return false;
  return parts.some((part) => part.lte(result.value)) && parts.some((part) => part.gte(result.value));
}
