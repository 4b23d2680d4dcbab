import type { Field } from "../../domain/lists";
import type { SettledTable } from "./drafts/column-draft";

/** Fields that a list of codes has as well as a register of projects. */
const OF_ANY_LIST: ReadonlySet<Field> = new Set<Field>(["seq", "project_code", "project_name", "category", "remark"]);
const SURE_ENOUGH = 0.7;

/**
 * Code and Name alone are a list of codes, not of projects: without a figure, a unit or a heading that says project, a
 * bare "Name" is not taken for the name of one, unless the names themselves sound like projects. Nor are 支出内容 below the line
 * 项目名称：某项目: they are what that project paid for.
 */
export function withoutGuessedNames(settled: SettledTable, isOfOneProject: boolean): SettledTable {
  const name = settled.columns.find((column) => column.field === "project_name");
  if (name === undefined || name.confidence >= SURE_ENOUGH || name.draft.profile.projectLike > 0.6) return settled;
  if (!isOfOneProject && settled.columns.some((column) => !OF_ANY_LIST.has(column.field))) return settled;
  const columns = settled.columns.filter(({ field }) => field !== "project_name" && field !== "project_code");
  return { ...settled, columns };
}
