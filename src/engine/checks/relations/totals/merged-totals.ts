import type { FieldColumn, Line } from "../../../../domain/table";
import type { Node } from "../../reading/figures/node";
import type { ReadingContext } from "../../reading/reading-context";
import { isAmount } from "../../reading/tables/amounts";
import { freeColumns, saysMoney } from "../../reading/tables/free-columns";
import { linesOfCell, nameOfCell } from "../../reading/tables/merged-lines";
import type { TableView } from "../../reading/tables/table-view";
import { establish } from "../equation/establish";
import type { Relation } from "../equation/relation";
import { COLUMN_TOTAL } from "./total-of";

/** One group alone may make its figure by chance. */
const FEWEST_GROUPS = 2;

/** 部门合计 merged over the projects of each department: what a column of amounts makes of them, if it does so in most groups. */
export function* mergedTotals(context: ReadingContext, view: TableView): Iterable<Relation> {
  if (!view.table.columns.some(({ field }) => isAmount(field))) return;
  const unread = view.table.unmapped
    .filter(({ heading }) => saysMoney(heading) || SUM_OF_GROUP.test(heading))
    .map(({ index, heading }): FieldColumn => ({ index, heading, field: "budget", confidence: 0, reasons: [] }));
  for (const column of [...unread, ...view.columns(isAmount)]) {
    // A figure that was read once is known to all checks: of columns without such cells none is read here.
    if (!view.data.some((line) => linesOfCell(context, view, line, column).length > 1)) continue;
    const groups = groupsIn(context, view, column);
    const sums = groups.length < FEWEST_GROUPS ? [] : sumsOf(context, view, column, groups);
    yield* sums;
    if (sums.length > 0) yield* totalsOver(view, column, groups);
  }
}

/** Points are summed up by levels, in a check of their own. */
const SUM_OF_GROUP = /^[^分]*(?:[合小总]计|总额)$|^(?:sub|group |department )?totals?$/iu;

/** A figure, and the records that it stands for. */
export interface Group {
  readonly result: Node;
  readonly lines: readonly Line[];
}

/** The figures of a column in the order of their lines, those of a single line included; none where no cell is merged. */
export function groupsIn(context: ReadingContext, view: TableView, column: FieldColumn): readonly Group[] {
  const groups = view.data.flatMap((line): readonly Group[] => {
    const lines = linesOfCell(context, view, line, column);
    const result = lines[0] === line ? view.figure(line, column) : undefined;
    return result === undefined ? [] : [{ result, lines }];
  });
  return groups.filter(isOfSeveral).length < FEWEST_GROUPS ? [] : groups;
}

/** Whether a figure stands for more records than one. */
export function isOfSeveral({ lines }: Group): boolean {
  return lines.length > 1;
}

function sumsOf(
  context: ReadingContext,
  view: TableView,
  column: FieldColumn,
  groups: readonly Group[],
): readonly Relation[] {
  const amounts = [...view.columns(isAmount), ...freeColumns(view).filter(({ field }) => isAmount(field))];
  const ways = amounts
    .filter(({ index }) => index !== column.index)
    .map((amount) =>
      groups.filter(isOfSeveral).flatMap(({ result, lines }): readonly Relation[] => {
        const [line] = lines;
        const inputs = lines.flatMap((each) => view.figure(each, amount) ?? []);
        const isAdded = inputs.length > 1 && inputs.every(({ dimension }) => dimension === result.dimension);
        if (line === undefined || !isAdded) return [];
        return [relationOf(view, { result, inputs, name: nameOfCell(context, view, line, column) })];
      }),
    );
  return establish(
    ways.filter((way) => way.length >= FEWEST_GROUPS),
    { tellingHeading: false },
  );
}

/** The grand total of the groups' own figures, where each record belongs to one. */
function* totalsOver(view: TableView, column: FieldColumn, groups: readonly Group[]): Iterable<Relation> {
  const held = new Set(groups.flatMap(({ lines }) => lines));
  const [total, ...others] = view.stated.filter(({ kind }) => kind === "total");
  const result = total === undefined || others.length > 0 ? undefined : view.figure(total, column);
  if (total === undefined || result === undefined || view.data.some((line) => !held.has(line))) return;
  const inputs = groups.map((group) => group.result);
  if (inputs.some(({ dimension }) => dimension !== result.dimension)) return;
  yield relationOf(view, { result, inputs, name: view.nameOf(total) });
}

function relationOf(
  { table }: TableView,
  { result, inputs, name }: Pick<Relation, "result" | "inputs"> & { readonly name: string },
): Relation {
  const facts = { name, terms: String(inputs.length), field: result.field, weighted: "", table: table.id };
  return { check: COLUMN_TOTAL, result, inputs, form: { kind: "sum" }, facts };
}
