import type { CellAddress } from "../../../../domain/cells/address";
import type { Workbook } from "../../../../sheets/workbook";
import { formulaBookOf, templateAt } from "../../../formulas/formula-book";

/** Whether a cell fetches its figure from another sheet, where it was worked out of figures of its own: =农业农村局!E9. */
export function isFetched(workbook: Workbook, { sheet, row, col }: CellAddress): boolean {
  const own = formulaBookOf(workbook).bySheet.get(sheet);
  const expression = own && templateAt(own, row, col)?.expression;
  return expression?.kind === "reference" && expression.reference.sheet !== undefined;
}
