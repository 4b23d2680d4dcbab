import type { ScorecardView } from "./book/scores-view";

/** The scorecard that a single total comes from: the fund's own, else the only project's. */
export function mainCard(scorecards: readonly ScorecardView[]): ScorecardView | undefined {
  return scorecards.find(({ project }) => project === undefined) ?? scorecards[0];
}
