import { addTo } from "../../../../domain/collections/groups";
import type { Field } from "../../../../domain/lists";
import type { Project } from "../../../../domain/model";
import { onceFor } from "../../../../domain/remembered";
import type { Line, RecordTable } from "../../../../domain/table";
import { widestFirst } from "../../../../domain/table";
import type { Node } from "../figures/node";
import type { ReadingContext } from "../reading-context";
import type { TableView } from "../tables/table-view";

/** A table that has a line for each of several projects, copies of other years or versions left out. */
export interface ProjectTable {
  readonly view: TableView;
  /** The line of each project, by the project's key; projects with several lines are left out. */
  readonly lines: ReadonlyMap<string, Line>;
  /** Keys that have several lines here. */
  readonly repeated: ReadonlySet<string>;
  /** How many lines name a project, repeated ones included. */
  readonly lineCount: number;
  /** Every data line names a project of its own. */
  readonly isList: boolean;
}

/** Share of a table's lines that must be projects for it to be a list of them. */
const IS_LIST = 0.8;

/** The workbook's tables by project, in the order of the workbook. */
export const projectTables = onceFor((context: ReadingContext): readonly ProjectTable[] => {
  const byTable = mentionsByTable(context.model.projects);
  return context.views.flatMap((view): ProjectTable[] => {
    const { table } = view;
    const mentions = byTable.get(table.id);
    // Evaluators are to differ: their tables are no copies of one another.
    if (
      mentions === undefined ||
      isSetAside(table) ||
      table.evaluator !== undefined ||
      table.role === "indicators" ||
      table.role === "lookup"
    )
      return [];
    const byIndex = new Map(view.data.map((line) => [line.index, line]));
    const lines = new Map<string, Line>();
    const repeated = new Set<string>();
    let lineCount = 0;
    for (const { key, line: index } of mentions) {
      const line = byIndex.get(index);
      if (line === undefined) continue;
      lineCount += 1;
      if (lines.has(key)) repeated.add(key);
      else lines.set(key, line);
    }
    for (const key of repeated) lines.delete(key);
    if (lines.size < 2) return [];
    return [{ view, lines, repeated, lineCount, isList: lines.size + repeated.size * 2 >= view.data.length * IS_LIST }];
  });
});

function mentionsByTable(
  projects: readonly Project[],
): ReadonlyMap<string, { readonly key: string; readonly line: number }[]> {
  const found = new Map<string, { readonly key: string; readonly line: number }[]>();
  for (const { key, mentions } of projects) {
    for (const { table, line } of mentions) {
      if (line === undefined) continue;
      addTo(found, table, { key, line });
    }
  }
  return found;
}

/** Whether a table is a copy of another year's, month's or version's data, which must not be mixed in. */
export function isSetAside(table: Pick<RecordTable, "setAside">): boolean {
  return table.setAside !== undefined;
}

/** The register: the table by project that the others are compared with. */
export function registerOf(context: ReadingContext): ProjectTable | undefined {
  const order = ["projects", "expenditures", "scores", "summary", "form", "indicators", "lookup"];
  return [...projectTables(context)]
    .filter(({ isList }) => isList)
    .sort(
      (a, b) => order.indexOf(a.view.table.role) - order.indexOf(b.view.table.role) || b.lines.size - a.lines.size,
    )[0];
}

/** The grand total of a field: as the widest total line states it. */
export function grandTotal(view: TableView, field: Field): { readonly node: Node; readonly line: Line } | undefined {
  const totals = [...view.totals].sort(widestFirst);
  const [line] = totals;
  const node = line === undefined ? undefined : view.of(line, field);
  return line === undefined || node === undefined || (line.covers ?? []).length < view.data.length
    ? undefined
    : { node, line };
}
