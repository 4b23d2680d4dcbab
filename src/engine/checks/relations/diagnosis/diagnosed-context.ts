import type { CellAddress } from "../../../../domain/cells/address";
import type { Interval } from "../../../../domain/figures/interval";
import type { ReadingContext } from "../../reading/reading-context";
import type { Violation } from "../equation/violation";

/** The workbook as read, and what the diagnosis of all stated equations says of its cells. */
export interface DiagnosedContext extends ReadingContext {
  /** What the diagnosis leaves for this check to report. */
  violations(code: string): readonly Violation[];
  /** What contradicts a figure that a check reports by itself. */
  contradicting(at: CellAddress): Violation | undefined;
  /** What the diagnosis would put in a cell that it holds for wrong. */
  corrected(at: CellAddress): Interval | undefined;
  /** The same, only where an equation of the cell's own record or column gives it. */
  computed(at: CellAddress): Interval | undefined;
  /** True for cells that a check or the diagnosis holds for wrong, or wrong only because of another one. */
  doubted(at: CellAddress): boolean;
  /** True for typed results that fit once another figure is corrected. */
  cleared(at: CellAddress): boolean;
}
