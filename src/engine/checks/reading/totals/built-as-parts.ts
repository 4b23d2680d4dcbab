import type { Workbook } from "../../../../sheets/workbook";
import { formulaBookOf, templateAt } from "../../../formulas/formula-book";
import type { Node } from "../figures/node";

/** Parts with the very formula of their whole from which on it is reckoned as they are. */
const FEWEST_ALIKE = 2;

/**
 * Whether what stands in the place of a whole holds the formula of the figures beside it, copied on: the share of a region in each
 * month and, by the same division, in the year. Nobody adds these up.
 */
export function isBuiltAsItsParts(workbook: Workbook, whole: Node, parts: readonly Node[]): boolean {
  const book = formulaBookOf(workbook);
  const templateOf = ({ at }: Node): unknown => {
    const sheet = book.bySheet.get(at.sheet);
    return sheet === undefined ? undefined : templateAt(sheet, at.row, at.col);
  };
  const own = templateOf(whole);
  return own !== undefined && parts.filter((part) => templateOf(part) === own).length >= FEWEST_ALIKE;
}
