import type { FieldColumn } from "../../../../domain/table";
import type { Node } from "../figures/node";
import type { ReadingContext } from "../reading-context";
import type { TableView } from "../tables/table-view";

/** One line below such a heading may be the row for the execution rate. */
const FEWEST = 2;

/**
 * 资金管理情况 | 情况说明 | 分值 | 得分 between the funds and the indicators of a form: what stands in the column of the indicators, below the
 * same heading, is held by the form's totals as well.
 */
export function scoredAbove(context: ReadingContext, view: TableView, column: FieldColumn): readonly Node[] {
  const { table } = view;
  const form = context.fieldTables.find(({ indicators }) => indicators === table);
  if (form === undefined || table.orientation !== "rows") return [];
  const funds = new Set([...(form.funds?.headerLines ?? []), ...(form.funds?.lines ?? []).map(({ index }) => index)]);
  const own = context.text({ sheet: table.sheet, row: table.headerLines.at(-1) ?? 0, col: column.index });
  const nodes: Node[] = [];
  let isHeaded = false;
  for (let row = form.area.top; row < Math.min(...table.headerLines); row += 1) {
    if (funds.has(row)) continue;
    // A cell is read as points only below such a heading: elsewhere it may be a rate or an amount of the form.
    const node = isHeaded ? view.figure({ index: row, kind: "data" }, column) : undefined;
    if (node !== undefined) nodes.push(node);
    else isHeaded = own !== "" && context.text({ sheet: table.sheet, row, col: column.index }) === own;
  }
  return nodes.length < FEWEST ? [] : nodes;
}
