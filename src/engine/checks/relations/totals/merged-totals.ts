import { theOnly } from "../../../../domain/collections/only";
import type { FieldColumn } from "../../../../domain/table";
import type { ReadingContext } from "../../reading/reading-context";
import { isAmount } from "../../reading/tables/amounts";
import { asField } from "../../reading/tables/as-field";
import { freeColumns } from "../../reading/tables/free-columns";
import { saysMoney } from "../../reading/tables/heading-words";
import type { MergedFigure } from "../../reading/tables/merged-lines";
import { FEWEST_GROUPS, linesOfCell, mergedFigures, nameOfCell } from "../../reading/tables/merged-lines";
import type { TableView } from "../../reading/tables/table-view";
import { saysLimited } from "../../reading/words/limited";
import { withoutCeiling } from "../equation/ceiling";
import { establish } from "../equation/establish";
import type { Relation } from "../equation/relation";
import { COLUMN_TOTAL } from "./total-of";

/** 部门合计 merged over the projects of each department: what a column of amounts makes of them, if it does so in most groups. */
export function* mergedTotals(context: ReadingContext, view: TableView): Iterable<Relation> {
  if (!view.table.columns.some(({ field }) => isAmount(field))) return;
  const unread = view.table.unmapped
    .filter(({ heading }) => saysMoney(heading) || SUM_OF_GROUP.test(heading))
    .map((column) => asField(column, "budget"));
  for (const column of [...unread, ...view.columns(isAmount)]) {
    // A figure that was read once is known to all checks: of columns without such cells none is read here.
    if (!view.data.some((line) => linesOfCell(context, view, line, column).length > 1)) continue;
    const groups = mergedFigures(context, view, column);
    const sums = groups.length < FEWEST_GROUPS ? [] : sumsOf(context, view, column, groups);
    yield* sums;
    if (sums.length > 0) yield* totalsOver(view, column, groups);
  }
}

/** Points are summed up by levels, in a check of their own. */
const SUM_OF_GROUP = /^[^分]*(?:[合小总]计|总额)$|^(?:sub|group |department )?totals?$/iu;

function sumsOf(
  context: ReadingContext,
  view: TableView,
  column: FieldColumn,
  groups: readonly MergedFigure[],
): readonly Relation[] {
  const amounts = [...view.columns(isAmount), ...freeColumns(view).filter(({ field }) => isAmount(field))];
  const ways = amounts
    .filter(({ index }) => index !== column.index)
    .map((amount) =>
      groups.flatMap(({ result, lines }): readonly Relation[] => {
        const [line] = lines;
        const inputs = view.figures(lines, amount);
        const isAdded = inputs.length > 0 && inputs.every(({ dimension }) => dimension === result.dimension);
        if (line === undefined || !isAdded || saysLimited(view, line)) return [];
        return [relationOf(view, { result, inputs, name: nameOfCell(context, view, line, column) })];
      }),
    );
  const sums = establish(
    ways.filter((way) => way.filter(isOfLines).length >= FEWEST_GROUPS),
    { tellingHeading: false },
  );
  return withoutCeiling(sums).filter(isOfLines);
}

/** A group of one line tells only whether the column says what the amounts say. */
function isOfLines({ inputs }: Relation): boolean {
  return inputs.length > 1;
}

/** The grand total of the groups' own figures, where each record belongs to one. */
function* totalsOver(view: TableView, column: FieldColumn, groups: readonly MergedFigure[]): Iterable<Relation> {
  const held = new Set(groups.flatMap(({ lines }) => lines));
  const total = theOnly(view.totals);
  const result = total === undefined ? undefined : view.figure(total, column);
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
