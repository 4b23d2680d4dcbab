import type { Field } from "../../domain/lists";
import type { SettledTable } from "./drafts/column-draft";

/** Fields that a list of codes has as well as a register of projects. */
const OF_ANY_LIST: ReadonlySet<Field> = new Set<Field>(["seq", "project_code", "project_name", "category", "remark"]);
const SURE_ENOUGH = 0.7;

/**
 * Code and Name alone are a list of codes, not of projects: without a figure, a unit or a heading that says project, a
 * bare "Name" is not taken for the name of one, unless the names themselves sound like projects.
 */
export function withoutGuessedNames(settled: SettledTable): SettledTable {
  const name = settled.columns.find((column) => column.field === "project_name");
  if (name === undefined || name.confidence >= SURE_ENOUGH || name.draft.profile.projectLike > 0.6) return settled;
  if (settled.columns.some((column) => !OF_ANY_LIST.has(column.field))) return settled;
  const columns = settled.columns.filter(({ field }) => field !== "project_name" && field !== "project_code");
  return { ...settled, columns };
}
