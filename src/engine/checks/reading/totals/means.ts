import { sumOf } from "../../../../domain/figures/exact";
import { POINT_FIELDS } from "../../../../domain/lists";
import type { FieldColumn, Line } from "../../../../domain/table";
import { isSum } from "../../../../domain/table";
import type { Node } from "../figures/node";
import type { TableView } from "../tables/table-view";
import { namesWeights } from "../words/weights";

/** So many subtotals show what those of their column state. */
const FEWEST_MEANS = 2;

/**
 * Under the total of amounts stands the mean of the scores: nobody adds up the marks of several projects, and a figure
 * between the least and the largest of them is no sum. A subtotal that lies elsewhere is a wrong mean where all others of
 * its column are means. Points of indicators do add up.
 */
export function statesMean(view: TableView, line: Line, column: FieldColumn): boolean {
  if (!isSum(line)) return false;
  const isOfPoints = POINT_FIELDS.has(column.field) || /得分|评分|\bscore\b/iu.test(view.nameOf(line));
  if (!isOfPoints || view.table.role === "indicators" || hasWeights(view)) return false;
  if (liesAmongItsLines(view, line, column)) return true;
  if (line.kind !== "subtotal" || view.figure(line, column) === undefined) return false;
  const others = view.stated.filter((each) => each.kind === "subtotal" && each !== line);
  return others.length >= FEWEST_MEANS && others.every((each) => liesAmongItsLines(view, each, column));
}

/** Beside weights, be they called so by a table of any trade, nobody takes a plain mean. */
function hasWeights(view: TableView): boolean {
  return view.column("weight") !== undefined || view.table.unmapped.some(({ heading }) => namesWeights(heading));
}

function liesAmongItsLines(view: TableView, line: Line, column: FieldColumn): boolean {
  const result = view.figure(line, column);
  const parts = view.covered(line).flatMap((each) => view.figure(each, column)?.value ?? []);
  if (result === undefined || parts.length < 2 || parts.some((value) => value.lte(0))) return false;
  return parts.some((part) => part.lte(result.value)) && parts.some((part) => part.gte(result.value));
}

/** One line above the total of all may be a slip, and nobody adds up what several lines are above. */
const FEWEST_ABOVE = 2;

/** Whether a figure lies amid several others, all above nothing: it is not their sum. */
export function liesAmid({ value }: Node, parts: readonly Node[]): boolean {
  if (parts.some((part) => part.value.lte(0))) return false;
  return (
    parts.filter((part) => part.value.gt(value)).length >= FEWEST_ABOVE && parts.some((part) => part.value.lte(value))
  );
}

/** So many lines whose mean is stated to the last place are no sum by chance. */
const FEWEST_OF_MEAN = 3;
/** A figure that its decimals leave open by such a part of itself says nothing. */
const OPEN_BY = 100;

/** What there is at one time and is counted in each quarter (在保人数) has a mean over the year, and no sum. */
export function isMeanOfLines(view: TableView, line: Line, column: FieldColumn): boolean {
  const result = view.figure(line, column);
  const parts = view.covered(line).flatMap((each) => view.figure(each, column)?.value ?? []);
  if (result === undefined || parts.length < FEWEST_OF_MEAN) return false;
  // 1 stands for anything from a half to one and a half, which is the mean of many a column of small figures.
  if (result.resultRoom * OPEN_BY > Math.abs(result.approx)) return false;
  const mean = sumOf(parts).div(parts.length);
  return mean.gte(result.asResult.lo) && mean.lte(result.asResult.hi);
}
