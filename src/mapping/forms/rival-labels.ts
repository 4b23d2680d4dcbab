import type { Field } from "../../domain/lists";
import type { FieldCell } from "../../domain/table";
import type { SheetView } from "../layout/view/sheet-view";

/** How far a rate with two decimals of a per cent may be from the quotient, and one written as 84.44. */
const ROUNDING = 0.0006;
/** What a project costs in all its years is the budget of one only where nothing else is. */
const WHOLE_LIFE = /总投资|总概算|total (?:investment|project cost)/i;

/**
 * Of several amounts that a form's labels call the budget the one of which the stated rate was spent; where no rate
 * tells, not the total investment.
 */
export function budgetInForce(
  view: SheetView,
  rivals: readonly FieldCell[],
  fields: ReadonlyMap<Field, FieldCell>,
): FieldCell | undefined {
  const number = (cell: FieldCell | undefined): number | undefined =>
    cell === undefined ? undefined : view.number(cell.at.row, cell.at.col);
  const [spent, rate] = [number(fields.get("spent")), number(fields.get("rate"))];
  const agrees = (cell: FieldCell): boolean => {
    const budget = number(cell);
    if (budget === undefined || budget === 0 || spent === undefined || rate === undefined) return false;
    return [rate, rate / 100].some((stated) => Math.abs(spent / budget - stated) <= ROUNDING);
  };
  const wholes = rivals.filter(({ label }) => !label.startsWith("其中"));
  return rivals.find(agrees) ?? wholes.find(({ label }) => !WHOLE_LIFE.test(label)) ?? wholes[0];
}
