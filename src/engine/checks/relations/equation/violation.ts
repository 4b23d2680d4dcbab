import type { CellAddress } from "../../../../domain/cells/address";
import type { Interval } from "../../../../domain/figures/interval";
import type { Node } from "../../reading/figures/node";
import type { Relation } from "./relation";

/** A figure that contradicts others, with everything that this one figure explains. */
export interface Violation {
  /** The equation that names the finding best. */
  readonly relation: Relation;
  /** The figure that is most likely wrong. */
  readonly culprit: Node;
  /** What the culprit would have to be. */
  readonly expected: Interval;
  /** All false equations that the culprit alone explains, `relation` included. */
  readonly explained: readonly Relation[];
  /** Figures of `relation` that stand corrected in `expected`, each by a violation of its own. */
  readonly given: readonly Node[];
  /** Other equations agree with the culprit, a result, as it is: one of its terms may be wrong as well. */
  readonly isConfirmed: boolean;
  /** A check of its own reports the culprit. */
  readonly isReported: boolean;
  /** The other results of the same equation in the same column are formulas. */
  readonly amongFormulas: boolean;
  /** Terms of which any one, if it were wrong, would explain this equation and others; empty where the culprit is known. */
  readonly rivals: readonly Node[];
  /** Cells that are wrong, if at all, only because they were computed from the culprit. */
  readonly derived: readonly CellAddress[];
}
