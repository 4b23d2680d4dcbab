import { theOnly } from "../../domain/collections/only";
import type { Field } from "../../domain/lists";
import type { FieldCell } from "../../domain/table";
import type { SheetView } from "../layout/view/sheet-view";

/** How far a rate with two decimals of a per cent may be from the quotient, and one written as 84.44. */
const ROUNDING = 0.0006;
/** What a project costs in all its years is the budget of one only where nothing else is. */
const WHOLE_LIFE = /总投资|总概算|中期|实施期|项目期|[三五]年(?:资金|预算|总)|total (?:investment|project cost)/i;

/**
 * Of several amounts that a form's labels call the budget the one of which the stated rate was spent; where no rate
 * tells, not the total investment.
 */
export function budgetInForce(
  view: SheetView,
  rivals: readonly FieldCell[],
  fields: ReadonlyMap<Field, FieldCell>,
): FieldCell | undefined {
  const [spent, rate] = [fields.get("spent"), fields.get("rate")];
  const wholes = rivals.filter(({ label }) => !label.startsWith("其中"));
  return (
    rivals.find((cell) => isRateOf(view, { budget: cell, spent, rate })) ??
    wholes.find(({ label }) => !WHOLE_LIFE.test(label)) ??
    wholes[0]
  );
}

/** Of the amounts whose labels say nothing the one that is as much of the budget as the stated rate says was spent. */
export function spentByRate(
  view: SheetView,
  unread: readonly FieldCell[],
  fields: ReadonlyMap<Field, FieldCell>,
): FieldCell | undefined {
  const [budget, rate] = [fields.get("budget"), fields.get("rate")];
  const fitting = unread.filter((spent) => isRateOf(view, { budget, spent, rate }));
  return theOnly(fitting);
}

type Cells = Readonly<Record<"budget" | "spent" | "rate", FieldCell | undefined>>;

function isRateOf(view: SheetView, { budget, spent, rate }: Cells): boolean {
  const [whole, part, stated] = [budget, spent, rate].map((cell) =>
    cell === undefined ? undefined : view.number(cell.at.row, cell.at.col),
  );
  if (whole === undefined || whole === 0 || part === undefined || stated === undefined || stated === 0) return false;
  return [stated, stated / 100].some((share) => Math.abs(part / whole - share) <= ROUNDING);
}
