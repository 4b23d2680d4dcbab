import { groupedBy } from "../../../../domain/collections/groups";
import { onceFor } from "../../../../domain/remembered";
import type { FieldColumn, Line } from "../../../../domain/table";
import type { Node } from "../figures/node";
import type { ReadingContext } from "../reading-context";
import type { TableView } from "../tables/table-view";

/**
 * Where a sheet repeats one table block by block (部门一 … 小计, 部门二 … 小计), what stands below the last block may be the
 * total of all of them: the figures that close the blocks, from the first one on. Undefined where the line closes its own
 * block, or stands below no other.
 */
export function blockTotals(
  context: ReadingContext,
  view: TableView,
  line: Line,
  column: FieldColumn,
): readonly Node[] | undefined {
  const closesOwn = closingLine(view, line.index);
  const others = closesOwn === undefined ? [] : blocksAbove(context, view);
  if (closesOwn === undefined || others.length === 0) return undefined;
  const nodes: Node[] = [];
  for (const block of [...others, view]) {
    const closing = block === view ? closesOwn : closingLine(block);
    // Blocks are alike: what no field is known for is read in all of them as in the last.
    const same = block.table.columns.find(({ index }) => index === column.index) ?? column;
    const node = closing === undefined ? undefined : block.figure(closing, same);
    if (node === undefined) return undefined;
    nodes.push(node);
  }
  return nodes;
}

/** The last subtotal or total of a block, before a line. */
function closingLine({ stated }: TableView, before = Number.POSITIVE_INFINITY): Line | undefined {
  return stated.filter(({ kind, index }) => (kind === "subtotal" || kind === "total") && index < before).at(-1);
}

const blocksOf = onceFor((context: ReadingContext) => groupedBy(context.views, layoutOf));

function blocksAbove(context: ReadingContext, view: TableView): readonly TableView[] {
  const alike = blocksOf(context).get(layoutOf(view)) ?? [];
  return alike.filter(({ table }) => table.area.bottom < view.table.area.top);
}

/** The sheet and the headings of a table, as one key: what the blocks of a sheet have in common. */
function layoutOf({ table: { sheet, orientation, columns, unmapped } }: TableView): string {
  const headings = [...columns, ...unmapped].map(({ index, heading }) => [index, heading]);
  return JSON.stringify([sheet, orientation, headings]);
}
