import type { ExecutionResult } from "./execution";
import type { PanelResult } from "./panel";
import type { ProgressResult } from "./progress";
import type { PartAverage, ProjectScore, ScorecardScore, UnfilledScorecard } from "./scores";

/** What the figures of a workbook come to under a profile: all marks, and how the money was spent. */
export interface Results {
  readonly scorecards: readonly ScorecardScore[];
  /** Scorecards that wait to be filled in; they have no mark. */
  readonly unfilled: readonly UnfilledScorecard[];
  readonly projectScores: readonly ProjectScore[];
  readonly averages: readonly PartAverage[];
  readonly execution: readonly ExecutionResult[];
  readonly panels: readonly PanelResult[];
  readonly progress: readonly ProgressResult[];
}
