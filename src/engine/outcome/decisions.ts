/** What a person says about a run beyond the rules: kept in the ledger. */
export interface RunSettings {
  /** Up to which month execution is looked at. */
  readonly month?: number;
  /** The money there is for the selection, as written: "2000万元". */
  readonly available?: string;
}

/** A decision of a user kept in the ledger. */
export interface ScoreDecision {
  /** Indicator id and the name it had, so that it survives moved rows. */
  readonly indicator: string;
  readonly name: string;
  readonly kind: "tier" | "override" | "restore-full-marks" | "choose-actual";
  readonly tier?: "reached" | "partly" | "missed";
  readonly score?: string;
  readonly value?: string;
  readonly reason: string;
  readonly by: string;
}
