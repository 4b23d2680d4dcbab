import type { FieldColumn, Line } from "../../../../domain/table";
import type { TableView } from "../tables/table-view";

/** So many lines, or sums of lines, that one figure adds up are no chance. */
const FEWEST_LINES = 3;
const FEWEST_SUMS = 2;

/** Known per table, by column. */
const known = new WeakMap<TableView, Map<number, ReadonlySet<Line>>>();

/**
 * The lines that no word calls a total, though their figure is the sum of those since the last such line (Quarter 1, 上旬), or of
 * all these sums so far (Half year).
 */
export function unnamedSums(view: TableView, column: FieldColumn): ReadonlySet<Line> {
  let ofView = known.get(view);
  if (ofView === undefined) known.set(view, (ofView = new Map<number, ReadonlySet<Line>>()));
  let sums = ofView.get(column.index);
  if (sums === undefined) ofView.set(column.index, (sums = sumsIn(view, column)));
  return sums;
}

function sumsIn(view: TableView, column: FieldColumn): ReadonlySet<Line> {
  const sums = new Set<Line>();
  let [sum, lines, ofSums] = [0, 0, 0];
  for (const line of view.data) {
    const node = view.figure(line, column);
    if (node === undefined) continue;
    const isSum = (of: number): boolean => Math.abs(of - node.approx) <= node.resultRoom + Math.abs(of) * 1e-9;
    if (lines >= FEWEST_LINES && isSum(sum)) {
      sums.add(line);
      [sum, lines, ofSums] = [0, 0, ofSums + node.approx];
    } else if (lines === 0 && sums.size >= FEWEST_SUMS && isSum(ofSums)) sums.add(line);
    else [sum, lines] = [sum + node.approx, lines + 1];
  }
  return sums;
}
