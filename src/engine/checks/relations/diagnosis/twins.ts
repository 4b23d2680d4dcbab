import { addTo } from "../../../../domain/collections/groups";
import type { Node } from "../../reading/figures/node";
import type { TableView } from "../../reading/tables/table-view";
import type { NumericColumn } from "../patterns/numeric-columns";
import { numericColumns } from "../patterns/numeric-columns";

/** From the first to the last record of a table, as rows of the sheet; as columns where the records stand side by side. */
interface Records {
  readonly from: number;
  readonly to: number;
}

/** By sheet and by place of the column on it: the records whose figures in it stand in another column too. */
type Twins = Map<string, Map<number, Records[]>>;

/**
 * Whether a figure stands in a column that states the same as another one in every line (下达数 beside 到位数), and the
 * equation joins columns: were the figure wrong, the lines would show that the other column is meant, and nobody would
 * hear of it.
 */
export function twinFigures(views: readonly TableView[]): (node: Node, result: Node) => boolean {
  const upright: Twins = new Map();
  const turned: Twins = new Map();
  for (const view of views) enter(view.table.orientation === "rows" ? upright : turned, view);
  return ({ at: { sheet, row, col } }, { at }) =>
    (row === at.row && isIn(upright, sheet, col, row)) || (col === at.col && isIn(turned, sheet, row, col));
}

function enter(twins: Twins, view: TableView): void {
  const [first, last] = [view.data[0], view.data.at(-1)];
  if (first === undefined || last === undefined) return;
  for (const { column } of twinsIn(view)) {
    const { sheet } = view.table;
    let places = twins.get(sheet);
    if (places === undefined) twins.set(sheet, (places = new Map<number, Records[]>()));
    addTo(places, column.index, { from: first.index, to: last.index });
  }
}

function isIn(twins: Twins, sheet: string, column: number, line: number): boolean {
  const records = twins.get(sheet)?.get(column);
  return records?.some(({ from, to }) => line >= from && line <= to) === true;
}

/** Of more amounts side by side (months, places) none is chosen by what its lines show. */
const MOST = 20;

/** Amounts that another column has in all lines too. Most columns differ in their first lines. */
function twinsIn(view: TableView): readonly NumericColumn[] {
  const amounts = numericColumns(view).filter(({ dimension }) => dimension.startsWith("money"));
  if (amounts.length > MOST) return [];
  return amounts.filter((one) => amounts.some((other) => other !== one && areAlike(one, other, view.data.length)));
}

function areAlike(one: NumericColumn, other: NumericColumn, lines: number): boolean {
  if (one.dimension !== other.dimension) return false;
  for (let line = 0; line < lines; line += 1) {
    const amount = one.node(line)?.approx;
    if (amount === undefined || amount !== other.node(line)?.approx) return false;
  }
  return true;
}
