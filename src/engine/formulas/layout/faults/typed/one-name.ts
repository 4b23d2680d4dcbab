import type { FormulaBook, SheetFormulas } from "../../../formula-book";
import type { LineFault } from "../../breaks/line-faults";
import { misfitFault } from "../../breaks/line-faults";
import { numberAt } from "../../cells/cells";
import { differsByRounding } from "../../copies/agreement";
import { typedRowsOfOneName } from "../../copies/lines-of-one-name";
import { wouldMakeSense } from "../../likeness/operands";

/**
 * The figures of a typed row of totals that are not what a calculated row of its name gives, where the others of the row are:
 * one of their parts was changed, or the total was mistyped.
 */
export function oneNameFaults(book: FormulaBook, sheet: SheetFormulas): readonly LineFault[] {
  return typedRowsOfOneName(book, sheet).flatMap(({ model: { template, cells }, others }) =>
    others.flatMap((at) => {
      const models = cells.filter(({ col }) => col === at.col);
      const typed = numberAt(sheet, at);
      if (typed === undefined || !wouldMakeSense(book, template, at)) return [];
      const fault = misfitFault(book, sheet, "column", { at, others: models, expected: template });
      if (fault?.expected === undefined || fault.agrees !== false) return [];
      return differsByRounding(book, template, at, typed, fault.expected)
        ? []
        : [{ ...fault, othersAgree: true as const }];
    }),
  );
}
