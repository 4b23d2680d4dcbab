import { sameCell } from "../../../../domain/cells/address";
import type { Workbook } from "../../../../sheets/workbook";
import { formulaBookOf } from "../../../formulas/formula-book";
import { dependentsOf } from "../../../formulas/results/dependents";
import type { Relation } from "./relation";

/**
 * Whether what the results would be computed from is computed from them: what was done, of the amount, less what was paid; a
 * funding rate that was agreed on, and the funding that follows from it.
 */
export function isCircular(workbook: Workbook, relations: readonly Relation[]): boolean {
  const sample = relations.find(({ result, inputs }) => !result.isFormula && inputs.some((input) => input.isFormula));
  if (sample === undefined) return false;
  const dependents = dependentsOf(formulaBookOf(workbook), [sample.result.at]);
  return sample.inputs.some(({ at }) => dependents.some((cell) => sameCell(cell, at)));
}
