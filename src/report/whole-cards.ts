import type { Outcome } from "../engine/outcome/outcome";
import { scoresByProject } from "../engine/outcome/scores-by-project";

/** The scorecards that stand for the workbook as a whole: those of funds, or where there is none that of its only project. */
export function wholeCards(outcome: Pick<Outcome, "scorecards" | "projectScores">): Outcome["scorecards"] {
  const { scorecards } = outcome;
  const funds = scorecards.filter(({ project }) => project === undefined);
  const isOnlyProject = scorecards.length === 1 && scoresByProject(outcome).length === 1;
  return funds.length === 0 && isOnlyProject ? scorecards : funds;
}
