import type { Line } from "../../../../domain/table";
import { gridOf } from "../../../../sheets/workbook";
import type { Node } from "../figures/node";
import type { ReadingContext } from "../reading-context";
import type { TableView } from "../tables/table-view";

/** Lines above that show what stands in the column of names. */
const FEWEST_NAMES = 3;

const TOTAL = /[合小总共]\s*计|\b(?:sub)?totals?\b|\bsum\b/iu;

/**
 * Whether a typed figure in a line of totals belongs to another block side by side with the one that is added up there, longer
 * than this: right before it stands a name of its own, as in the lines above, where most have another.
 */
export function isOfOtherBlock(
  { workbook }: ReadingContext,
  view: TableView,
  total: Line,
  { at, isFormula }: Node,
): boolean {
  const grid = isFormula || view.table.orientation !== "rows" ? undefined : gridOf(workbook, at.sheet);
  if (grid === undefined) return false;
  const row = grid.values[at.row] ?? [];
  let col = at.col - 1;
  while (col >= 0 && !isName(row[col])) col -= 1;
  const saysTotal = row.flatMap((value, index) => (isName(value) && TOTAL.test(value) ? [index] : []));
  if (saysTotal.length === 0 || saysTotal.includes(col)) return false;
  const above = view.covered(total).map((line) => grid.values[line.index]?.[col]);
  const names = above.filter(isName);
  return names.length >= FEWEST_NAMES && 4 * new Set(names).size >= 3 * names.length;
}

/** A word; an amount written with its unit is none. */
function isName(value: unknown): value is string {
  return typeof value === "string" && /\p{L}/u.test(value) && !/^\s*[-+¥￥$]?\d/u.test(value);
}
