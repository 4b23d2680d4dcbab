import { CellSet } from "../../../../domain/cells/cell-map";
import { addTo } from "../../../../domain/collections/groups";
import type { Node } from "../../reading/figures/node";
import type { TableView } from "../../reading/tables/table-view";
import type { NumericColumn } from "../patterns/numeric-columns";
import { numericColumns } from "../patterns/numeric-columns";

/**
 * Whether a figure stands in a column that states the same as another one in every line (下达数 beside 到位数), and the
 * equation joins columns: were the figure wrong, the lines would show that the other column is meant, and nobody would
 * hear of it.
 */
export function twinFigures(views: readonly TableView[]): (node: Node, result: Node) => boolean {
  const [acrossRows, acrossColumns] = [new CellSet(), new CellSet()];
  for (const view of views) {
    const cells = view.table.orientation === "rows" ? acrossRows : acrossColumns;
    for (const { column } of twinsIn(view)) for (const line of view.data) cells.add(view.at(line, column));
  }
  return ({ at }, result) =>
    (at.row === result.at.row && acrossRows.has(at)) || (at.col === result.at.col && acrossColumns.has(at));
}

function twinsIn(view: TableView): readonly NumericColumn[] {
  // Columns alike in all lines are alike in the first one too: of the others nothing need be read.
  const byFirst = new Map<string, NumericColumn[]>();
  for (const column of numericColumns(view))
    addTo(byFirst, `${column.dimension} ${String(column.node(0)?.approx)}`, column);
  return [...byFirst.values()].flatMap((alike) =>
    alike.filter((column) => alike.some((other) => other !== column && stateTheSame(column, other))),
  );
}

function stateTheSame(a: NumericColumn, b: NumericColumn): boolean {
  for (let line = 0; line < a.lineCount; line += 1) if (a.node(line)?.approx !== b.node(line)?.approx) return false;
  return true;
}
