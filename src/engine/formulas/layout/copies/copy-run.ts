import type { CellAddress, CellRange } from "../../../../domain/cells/address";
import type { SheetFormulas } from "../../formula-book";
import type { FormulaTemplate } from "../../formula-template";
import type { Axis } from "../cells/cells";

/** Typed figures next to each other that give what one formula gives. */
export interface CopyRun {
  readonly sheet: SheetFormulas;
  readonly axis: Axis;
  readonly template: FormulaTemplate;
  readonly cells: readonly CellAddress[];
  readonly range: CellRange;
  /** What the formula gives in the first of them. */
  readonly expected: number;
  /** The nearest formulas with that template. */
  readonly neighbours: readonly CellAddress[];
  /** How many formulas with that template stand in the same stretch. */
  readonly formulas: number;
  /** At least one agreement that cannot be chance. */
  readonly strong: boolean;
  /** The formula stands in a line of the same name elsewhere on the sheet, not beside the figures. */
  readonly ofOneName?: true;
  /** The formula stands in other blocks of the column (row). */
  readonly isFar?: true;
}
