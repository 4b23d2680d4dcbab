import type { CellAddress } from "../../domain/cells/address";
import type { Exact } from "../../domain/figures/exact";
import { exact, sumOf, ZERO } from "../../domain/figures/exact";
import type { ProgressResult, ProjectProgress } from "../../engine/outcome/progress";
import { RESULT } from "../../messages/results";
import { say } from "../../messages/text/fill";
import type { ReportContext } from "../context";
import { cellText, sourceLive } from "../context";
import type { Live } from "../live";
import { constant, over, plus, rounded, times } from "../live";

/** More payments of one month than this are not spelled out in one formula. */
const MOST_CELLS = 60;

interface SpendingPlace {
  readonly result: ProgressResult;
  readonly line: ProjectProgress;
  readonly month: number;
  /** The cell of the month before. */
  readonly before: Live | undefined;
  readonly decimals: number;
}

/** All that was spent up to a month: the month before with this month's cells, or the cumulative cell itself. */
export function spendingOfMonth(
  context: ReportContext,
  { result, line, month, before, decimals }: SpendingPlace,
): Live {
  const own = line.months[month - 1];
  const earlier = before?.value ?? ZERO;
  const value = earlier.plus(own?.spent ?? ZERO);
  const what = line.name;
  const role = say(RESULT.monthName, context.lang, { month: String(month) });
  const [first, ...others] = own?.cells ?? [];
  if (own === undefined || first === undefined) return before ?? constant(ZERO);
  if (result.reading === "cumulative")
    return sourceLive(context, value, { at: first, what, role, text: cellText(context, first) });
  const amount = (at: CellAddress, paid: Exact) =>
    sourceLive(context, paid, { at, what, role, text: cellText(context, at) });
  const paid = paidIn(context, own.cells, own.spent, result);
  const isSpelledOut = paid !== undefined && others.length < MOST_CELLS;
  const sum = isSpelledOut
    ? own.cells.map((at, index) => amount(at, paid[index] ?? ZERO)).reduce((total, part) => plus(total, part))
    : sourceLive(context, own.spent, { at: undefined, what, role, text: "" });
  return rounded(before === undefined ? sum : plus(before, sum), decimals);
}

/** The amounts of several cells in the result's unit, which they share; undefined where they do not add up. */
function paidIn(
  context: ReportContext,
  cells: readonly CellAddress[],
  spent: Exact,
  result: ProgressResult,
): readonly Exact[] | undefined {
  if (cells.length === 1) return [spent];
  const stored = cells.map((at) => {
    const grid = context.grids.get(at.sheet);
    const value = grid?.values[at.row]?.[at.col];
    return typeof value === "number" ? exact(value) : undefined;
  });
  const known = stored.filter((value) => value !== undefined);
  if (known.length < cells.length) return undefined;
  const sum = sumOf(known);
  if (sum.isZero()) return spent.isZero() ? known : undefined;
  const factor = spent.div(sum);
  const paid = known.map((value) => value.times(factor));
  return sumOf(paid).eq(spent) && result.source !== "months" ? paid : undefined;
}

interface PlanPlace {
  readonly line: ProjectProgress;
  readonly month: number;
  readonly before: Live | undefined;
  readonly budget: Live | undefined;
  readonly decimals: number;
}

/** What is planned up to a month: by the workbook's plan, else a twelfth of the budget for each month. */
export function plannedOfMonth(context: ReportContext, { line, month, before, budget, decimals }: PlanPlace): Live {
  const value = line.planned[month - 1] ?? ZERO;
  if (line.planCells === undefined) {
    const share = over(times(budget ?? constant(line.budget), constant(exact(month))), constant(exact(12)));
    return rounded(share, decimals);
  }
  const at = line.planCells[month - 1];
  if (at === undefined) return before ?? constant(ZERO);
  const from = {
    at,
    what: line.name,
    role: `${RESULT.planRow[context.lang]} ${say(RESULT.monthName, context.lang, { month: String(month) })}`,
    text: cellText(context, at),
  };
  if (line.planReading === "cumulative") return sourceLive(context, value, from);
  const own = sourceLive(context, value.minus(before?.value ?? ZERO), from);
  return rounded(before === undefined ? own : plus(before, own), decimals);
}
