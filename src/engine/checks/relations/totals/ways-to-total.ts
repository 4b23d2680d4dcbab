import { POINT_FIELDS } from "../../../../domain/lists";
import type { Line } from "../../../../domain/table";
import { scoredAbove } from "../../reading/scores/scored-above";
import { blockTotals } from "../../reading/totals/block-totals";
import { continuedFrom, figuresBeside, figuresOf } from "../../reading/totals/continued";
import { heldBesides } from "../../reading/totals/held-besides";
import { signsTakenAway } from "../../reading/totals/signs-taken-away";
import type { Computation } from "../equation/relation";
import { byOtherLines, figuresIn } from "./by-other-lines";
import type { StatedTotal } from "./stated-total";
import { inOrder, withExecution, withPoints } from "./with-execution";

const SUM = { kind: "sum" } as const;

/**
 * How an honest sheet may have come to a total of the lines counted, the likeliest way first; none where nothing can be
 * added up.
 */
export function waysToTotal(total: StatedTotal, counted: readonly Line[]): readonly Computation[] {
  const { context, view, line, column } = total;
  const lines = figuresIn(total, counted);
  if (lines === undefined || lines.length === 0) return [];
  const blocks = blockTotals(context, view, line, column);
  const before = line.kind === "total" ? continuedFrom(context, view) : [];
  const beside = line.kind === "total" ? figuresBeside(view, column.field) : [];
  const earlier = [...before.flatMap((part) => figuresOf(part, column.field)), ...beside];
  const plain: Computation = { inputs: [...earlier, ...(blocks ?? lines)], form: SUM };
  const signs = signsTakenAway(view, plain.inputs);
  const own: Computation = signs === undefined ? plain : { inputs: plain.inputs, form: { kind: "sum", signs } };
  const besides = heldBesides(context, view, line);
  const whole = withExecution(total, before[0] ?? view, own) ?? withPoints(total, own, besides);
  // The total holds what no line states: nothing can be held against it.
  if (besides !== undefined && whole === undefined) return [];
  const [first, last] = inOrder(total, own, whole);
  const above = line.kind === "total" && POINT_FIELDS.has(column.field) ? scoredAbove(context, view, column) : [];
  return [
    ...(above.length === 0 ? [] : [{ ...first, inputs: [...above, ...first.inputs] }]),
    first,
    ...(signs === undefined ? [] : [plain]),
    ...(blocks === undefined && beside.length === 0 ? [] : [{ inputs: lines, form: SUM }]),
    ...byOtherLines(total, counted),
    ...last,
  ];
}
