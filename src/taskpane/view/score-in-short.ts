import { roundHalfUp, sumOf } from "../../domain/figures/exact";
import { GRADES } from "../../domain/lists";
import type { Outcome } from "../../engine/outcome/outcome";
import { scoresByProject } from "../../engine/outcome/scores-by-project";
import type { Profile } from "../../engine/profile/profile";
import type { BookView } from "./book/book-view";
import type { ScoreInShort } from "./book/scores-view";

type Scores = Pick<Outcome, "scorecards" | "projectScores">;

/** What all scores come to by a profile's rounding; undefined where nothing was scored. */
export function scoreInShort(scores: Scores, { rounding }: Profile): ScoreInShort | undefined {
  const projects = scoresByProject(scores);
  const one =
    scores.scorecards.find(({ project }) => project === undefined) ?? (projects.length > 1 ? undefined : projects[0]);
  if (one !== undefined)
    return { kind: "total", total: one.total.toFixed(rounding.total), ...(one.grade && { grade: one.grade }) };
  if (projects.length === 0) return undefined;
  const mean = sumOf(projects.map(({ total }) => total)).div(projects.length);
  return {
    kind: "mean",
    mean: roundHalfUp(mean, rounding.average).toFixed(rounding.average),
    projects: projects.length,
  };
}

/** How many projects have each grade, grades that nobody has left out; one project alone makes no distribution. */
export function gradeCounts(scores: Scores): BookView["gradeCounts"] {
  const projects = scoresByProject(scores);
  if (projects.length < 2) return [];
  return GRADES.map((grade) => ({ grade, count: projects.filter((one) => one.grade === grade).length })).filter(
    ({ count }) => count > 0,
  );
}
