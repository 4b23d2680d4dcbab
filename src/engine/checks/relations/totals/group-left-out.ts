import type { FieldColumn, Line } from "../../../../domain/table";
import { namesEverything } from "../../../formulas/layout/cells/labels";
import type { Node } from "../../reading/figures/node";
import { freeColumns } from "../../reading/tables/free-columns";
import type { TableView } from "../../reading/tables/table-view";

/** Groups of which one may be none of what is added up. */
const FEWEST_GROUPS = 3;
/** Columns that all come out without it, and for each that does not. */
const FEWEST_COLUMNS = 3;

/** Known per total, for whichever column it is asked. */
const known = new WeakMap<Line, { readonly groups: readonly Line[] | undefined }>();

/**
 * "Total expenses" below the groups Income, Home, Food, Transport: the sums that it adds up, where its name says of what they are and
 * nearly all its columns come out without one of them. Undefined where all belong to it.
 */
export function groupsCounted(view: TableView, total: Line, groups: readonly Line[]): readonly Line[] | undefined {
  let found = known.get(total);
  if (found === undefined) known.set(total, (found = { groups: countedOf(view, total, groups) }));
  return found.groups;
}

function countedOf(view: TableView, total: Line, groups: readonly Line[]): readonly Line[] | undefined {
  if (groups.length < FEWEST_GROUPS || namesEverything(view.nameOf(total))) return undefined;
  const columns = [...view.columns(() => true), ...freeColumns(view)];
  const sums = columns.flatMap((column): Sum[] => {
    const result = view.figure(total, column);
    if (result === undefined || result.dimension === "rate") return [];
    return [{ column, result, ofAll: groups.reduce((sum, each) => sum + figureOf(view, each, column), 0) }];
  });
  const left = groups.find((group) => comesOut(view, sums, group));
  return left === undefined ? undefined : groups.filter((group) => group !== left);
}

/** What a total states in a column, and what all groups make there. */
interface Sum {
  readonly column: FieldColumn;
  readonly result: Node;
  readonly ofAll: number;
}

function figureOf(view: TableView, line: Line, column: FieldColumn): number {
  return view.figure(line, column)?.approx ?? 0;
}

function comesOut(view: TableView, sums: readonly Sum[], left: Line): boolean {
  let [held, failed] = [0, 0];
  for (const { column, result, ofAll } of sums) {
    const missing = figureOf(view, left, column);
    if (missing === 0) continue;
    if (Math.abs(ofAll - missing - result.approx) <= result.resultRoom + Math.abs(ofAll) * 1e-9) held += 1;
    else failed += 1;
  }
  return held >= FEWEST_COLUMNS * Math.max(1, failed);
}
