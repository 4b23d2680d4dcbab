import type { ReadingContext } from "../reading-context";
import type { ProjectTable } from "./project-tables";
import { projectTables } from "./project-tables";

/** Fewer projects may be a choice of those of another list. */
const FEWEST_PROJECTS = 4;
/** Of so many projects one at most stands in the other list too. */
const ONE_SHARED_OF = 4;

/**
 * Whether two lists are parts of one register, a sheet for each college or theme, which have hardly any project in common:
 * one that stands in both of them gets money from both, and neither repeats what the other states.
 */
export function arePartsOfRegister(context: ReadingContext, one: string, other: string): boolean {
  const [a, b] = [one, other].map((id) => projectTables(context).find(({ view }) => view.table.id === id));
  if (a === undefined || b === undefined) return false;
  const fewer = Math.min(a.lines.size, b.lines.size);
  return fewer >= FEWEST_PROJECTS && sharedBy(a, b) * ONE_SHARED_OF <= fewer;
}

function sharedBy({ lines }: ProjectTable, other: ProjectTable): number {
  let shared = 0;
  for (const key of lines.keys()) if (other.lines.has(key) || other.repeated.has(key)) shared += 1;
  return shared;
}
