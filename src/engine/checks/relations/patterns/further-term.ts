import { ZERO } from "../../../../domain/figures/exact";
import type { Interval } from "../../../../domain/figures/interval";
import { addIntervals, overlap, subtractIntervals, widen } from "../../../../domain/figures/interval";
import { onceFor } from "../../../../domain/remembered";
import type { FieldColumn, Line } from "../../../../domain/table";
import { inCells } from "../../reading/figures/node";
import type { TableView } from "../../reading/tables/table-view";
import { asStated, compute } from "../equation/compute";
import type { Relation } from "../equation/relation";
import { tailRoom } from "../equation/tail-room";
import { addsUpTo } from "./candidate";
import { numericColumns, sparseNumericColumns } from "./numeric-columns";

/**
 * What keeps a line from its sum stands in the same line, in a column that says nothing in most others (其他变动, 核减, 追加),
 * or in all of them together: 收回 3.5 and 再安排 6.6.
 */
export function hasFurtherTerm(view: TableView, line: Line, relation: Relation): boolean {
  const computed = compute(relation, asStated);
  if (computed === undefined) return false;
  const { asResult, dimension } = relation.result;
  const room = tailRoom(relation, relation.result)?.alone ?? ZERO;
  const gaps = [subtractIntervals(asResult, computed), subtractIntervals(computed, asResult)];
  const joined = new Set([relation.result, ...relation.inputs].flatMap(inCells));
  const further = seldomFilled(view)
    .flatMap((column) => view.figure(line, column) ?? [])
    .filter((figure) => !joined.has(figure) && !figure.value.isZero() && addsUpTo(figure, { dimension }))
    .map(({ asInput }) => asInput);
  const terms = further.length > 1 ? [...further, ...pairsOf(further), addIntervals(further)] : further;
  return terms.some((term) => gaps.some((gap) => overlap(term, widen(gap, room))));
}

/** Of so many columns two may go together and the others not: overtime and its premium, and not its hours. */
const FEW = 4;

function pairsOf(terms: readonly Interval[]): readonly Interval[] {
  return terms.length > FEW ? [] : terms.flatMap((a, index) => terms.slice(index + 1).map((b) => addIntervals([a, b])));
}

/** Columns that are empty or 0 in most lines. */
const seldomFilled = onceFor((view: TableView): readonly FieldColumn[] => {
  const isSeldom = (column: FieldColumn): boolean =>
    view.data.filter((line) => view.figure(line, column)?.value.isZero() === false).length * 2 <= view.data.length;
  const read = [...numericColumns(view).map(({ column }) => column), ...view.table.columns];
  return [...sparseNumericColumns(view).map(({ column }) => column), ...read.filter(isSeldom)];
});
