import { HUNDRED, sumOf, ZERO } from "../../../../domain/figures/exact";
import type { Line } from "../../../../domain/table";
import { executionRowOf } from "../../reading/scores/execution-row";
import type { TableView } from "../../reading/tables/table-view";
import type { HeldBesides } from "../../reading/totals/held-besides";
import type { Computation } from "../equation/relation";
import type { StatedTotal } from "./stated-total";

/**
 * A total holds the points of the execution row, unless the indicators alone are worth a hundred. Where the full marks beside
 * it hold them, its score cannot be without.
 */
export function inOrder(
  total: StatedTotal,
  own: Computation,
  whole: Computation | undefined,
): readonly [Computation, readonly Computation[]] {
  const { view, line } = total;
  if (whole === undefined) return [own, []];
  if (isWorthAHundred(view, view.covered(line))) return [own, [whole]];
  return [whole, total.column.field === "score" && marksHoldExecution(total) ? [] : [own]];
}

/** 总分 | 100 | over indicators of 90 points and a row for the execution rate of 10. */
function marksHoldExecution({ context, view, line }: StatedTotal): boolean {
  const stated = view.of(line, "weight")?.value;
  const points = executionRowOf(context, view)?.points;
  if (stated === undefined || points === undefined) return false;
  return stated.minus(sumOf(view.covered(line).map((each) => view.of(each, "weight")?.value ?? ZERO))).eq(points);
}

function isWorthAHundred(view: TableView, lines: readonly Line[]): boolean {
  return sumOf(lines.map((line) => view.of(line, "weight")?.value ?? ZERO)).eq(HUNDRED);
}

/** The sum with the points of the execution row, by its cell or by what its heading states. */
export function withExecution(
  { context, view: own, line, column: { field }, result }: StatedTotal,
  view: TableView,
  { inputs }: Computation,
): Computation | undefined {
  if (field !== "weight" && field !== "score") return undefined;
  // The row stands under no level: of subtotals only one of all indicators can hold it.
  if (line.kind === "subtotal" && own.covered(line).length < own.data.length) return undefined;
  const row = executionRowOf(context, view);
  const node = field === "weight" ? row?.weight : row?.score;
  if (node !== undefined) return node === result ? undefined : { inputs: [node, ...inputs], form: { kind: "sum" } };
  if (row?.points === undefined || field === "score") return undefined;
  return { inputs, form: { kind: "sum", constant: row.points } };
}

/** The weights with the points that the total says it holds besides. */
export function withPoints(
  { column: { field } }: StatedTotal,
  { inputs }: Computation,
  besides: HeldBesides | undefined,
): Computation | undefined {
  const constant = besides?.points;
  return field !== "weight" || constant === undefined ? undefined : { inputs, form: { kind: "sum", constant } };
}
