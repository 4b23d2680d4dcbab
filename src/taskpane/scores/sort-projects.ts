import type { ProjectView } from "../view/book/scores-view";
import { byName } from "./by-name";

/** As the sheet has them, by rank, or by name. */
export const PROJECT_ORDERS = ["sheet", "rank", "name"] as const;
/** In which order projects stand. */
export type ProjectOrder = (typeof PROJECT_ORDERS)[number];

/** Projects in the order asked for. Equal ranks keep the sheet's order. */
export function sortProjects(projects: readonly ProjectView[], order: ProjectOrder): readonly ProjectView[] {
  switch (order) {
    case "sheet":
      return projects;
    case "rank":
      return [...projects].sort((a, b) => a.rank - b.rank);
    case "name":
      return [...projects].sort(byName);
  }
}
