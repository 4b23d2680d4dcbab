import type { ScorecardScore } from "../../engine/outcome/scores";
import type { Live, LiveWord } from "../live";

/** Cells of a scorecard's result that other sheets refer to. */
export interface ScorecardPlaces {
  readonly card: ScorecardScore;
  readonly total: Live;
  readonly weight: Live;
  readonly grade: LiveWord;
  /** What the total is made of: first-level indicators, and single rows that stand under none of them (`isAlone`). */
  readonly level1: readonly {
    readonly name: string;
    readonly isAlone?: boolean;
    readonly weight: Live;
    readonly score: Live;
  }[];
}
