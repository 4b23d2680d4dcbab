import type { Outcome } from "./outcome";
import type { ProjectScore, ScorecardScore } from "./scores";

/**
 * The scores that stand for the projects of a workbook: as its tables of scores by project give them; where there are none,
 * those of the projects' own scorecards, which have no rank.
 */
export function scoresByProject({
  scorecards,
  projectScores,
}: Pick<Outcome, "scorecards" | "projectScores">): readonly (ProjectScore | ScorecardScore)[] {
  return projectScores.length > 0 ? projectScores : scorecards.filter(({ project }) => project !== undefined);
}
