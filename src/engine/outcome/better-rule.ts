import type { Exact } from "../../domain/figures/exact";
import type { Profile } from "../profile/profile";

/** How many of the scores that a workbook states come out of a profile to the last decimal. */
export interface Agreement {
  /** Scores of indicators that a profile computes from target and actual. */
  readonly scores: number;
  /** Totals of scorecards. */
  readonly totals: number;
}

/** A shipped profile that gives more of what the workbook states than the one that applied for want of a named rule. */
export interface BetterRule {
  readonly profile: Profile;
  /** What the compared scorecards state: no profile can agree with more. */
  readonly stated: Agreement;
  readonly agrees: Agreement;
  /** The same of the profile in force. */
  readonly inForce: Agreement;
}

/** A total that a workbook states, and what the profile in force gives instead. */
export interface UnmetTotal {
  readonly stated: Exact;
  readonly computed: Exact;
}
