import type { FieldColumn, Line } from "../../../../domain/table";
import type { CheckContext } from "../../context";
import type { Node } from "../figures/node";
import type { TableView } from "../tables/table-view";

/**
 * Where a sheet repeats one table block by block (部门一 … 小计, 部门二 … 小计), what stands below the last block may be the
 * total of all of them: the figures that close the blocks, from the first one on. Undefined where the line closes its own
 * block, or stands below no other.
 */
export function blockTotals(
  context: CheckContext,
  view: TableView,
  line: Line,
  column: FieldColumn,
): readonly Node[] | undefined {
  const closesOwn = closingLine(view, line.index);
  const others = context.views.filter((other) => isBlockAbove(other, view));
  if (closesOwn === undefined || others.length === 0) return undefined;
  const nodes: Node[] = [];
  for (const block of [...others, view]) {
    const closing = block === view ? closesOwn : closingLine(block);
    const same = block.table.columns.find(({ index }) => index === column.index);
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

function isBlockAbove({ table: other }: TableView, { table }: TableView): boolean {
  return (
    other.sheet === table.sheet &&
    other.orientation === table.orientation &&
    other.area.bottom < table.area.top &&
    headings(other) === headings(table)
  );
}

function headings({ columns, unmapped }: TableView["table"]): string {
  return JSON.stringify([...columns, ...unmapped].map(({ index, heading }) => [index, heading]));
}
