import type { CellAddress } from "../../domain/cells/address";
import type { ReadingContext } from "./reading/reading-context";
import type { DiagnosedContext } from "./relations/diagnosis/diagnosed-context";

/** What a check is given to state its equations: nothing is diagnosed before all of them are known. */
export interface StatingContext extends ReadingContext {
  /** True when a check before this one has stated an equation that the figure of the cell is the result of. */
  isComputed(at: CellAddress): boolean;
}

/** What a check is given to report. */
export interface CheckContext extends StatingContext, DiagnosedContext {
  /** These cells equal a computation over other cells that did not produce them. */
  proved(cells: readonly CellAddress[]): void;
  /** These cells say the same about the same thing as another cell. */
  supported(cells: readonly CellAddress[]): void;
}
