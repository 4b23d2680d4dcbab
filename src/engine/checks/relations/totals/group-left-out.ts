import type { FieldColumn, Line } from "../../../../domain/table";
import { namesEverything } from "../../../formulas/layout/cells/labels";
import { freeColumns } from "../../reading/tables/free-columns";
import type { TableView } from "../../reading/tables/table-view";

/** Groups of which one may be none of what is added up. */
const FEWEST_GROUPS = 3;
/** Columns that all come out without it, and for each that does not. */
const FEWEST_COLUMNS = 3;

/**
 * "Total expenses" below the groups Income, Home, Food, Transport: the sums that it adds up, where its name says of what they are and
 * nearly all its columns come out without one of them. Undefined where all belong to it.
 */
export function groupsCounted(view: TableView, total: Line, groups: readonly Line[]): readonly Line[] | undefined {
  if (groups.length < FEWEST_GROUPS || namesEverything(view.nameOf(total))) return undefined;
  for (const [index, left] of groups.entries()) {
    const others = groups.filter((_, place) => place !== index);
    if (comesOut(view, total, others, left)) return others;
  }
  return undefined;
}

function comesOut(view: TableView, total: Line, others: readonly Line[], left: Line): boolean {
  let [held, failed] = [0, 0];
  const columns: readonly FieldColumn[] = [...view.columns(() => true), ...freeColumns(view)];
  for (const column of columns) {
    const result = view.figure(total, column);
    const missing = view.figure(left, column)?.approx ?? 0;
    if (result === undefined || result.dimension === "rate" || missing === 0) continue;
    const sum = others.reduce((all, each) => all + (view.figure(each, column)?.approx ?? 0), 0);
    if (Math.abs(sum - result.approx) <= result.resultRoom + Math.abs(sum) * 1e-9) held += 1;
    else failed += 1;
  }
  return held >= FEWEST_COLUMNS * Math.max(1, failed);
}
