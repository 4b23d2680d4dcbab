import { CellSet } from "../../../../domain/cells/cell-map";
import { groupedBy } from "../../../../domain/collections/groups";
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

/** Of more amounts side by side (months, places) none is chosen by what its lines show. */
const MOST = 20;

/** Amounts that another column has in all lines too. They are parted line by line: most differ from all others in the first. */
function twinsIn(view: TableView): readonly NumericColumn[] {
  const amounts = numericColumns(view).filter(({ dimension }) => dimension.startsWith("money"));
  let alike = amounts.length > MOST ? [] : partedBy(amounts, ({ dimension }) => dimension);
  for (let line = 0; line < view.data.length && alike.length > 0; line += 1)
    alike = alike.flatMap((columns) => partedBy(columns, ({ node }) => node(line)?.approx));
  return alike.flat();
}

/** Those of the groups that hold more than one. */
function partedBy(
  columns: readonly NumericColumn[],
  by: (column: NumericColumn) => string | number | undefined,
): readonly (readonly NumericColumn[])[] {
  return [...groupedBy(columns, by).values()].filter(({ length }) => length > 1);
}
