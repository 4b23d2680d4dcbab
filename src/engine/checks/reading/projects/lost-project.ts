import type { CellAddress } from "../../../../domain/cells/address";
import { overlap } from "../../../../domain/figures/interval";
import type { Line } from "../../../../domain/table";
import type { ReadingContext } from "../reading-context";
import type { TableView } from "../tables/table-view";
import { projectTables } from "./project-tables";

/** Two lines that bear one name: the later one is taken for the one that is wrong. */
export interface Repeat {
  readonly line: Line;
  readonly before: Line;
}

/** A project that another list of the same projects has and this one lacks: its line bears another one's name. */
export interface Lost {
  readonly name: string;
  readonly view: TableView;
  readonly line: Line;
  readonly at: CellAddress;
}

/** The one project that this list of projects lacks; undefined where it lacks none, or several. */
export function lostProject(context: ReadingContext, view: TableView): Lost | undefined {
  const own = projectTables(context).find((table) => table.view === view);
  if (own === undefined) return undefined;
  for (const other of projectTables(context)) {
    const column = other.view.column("project_name");
    if (other === own || !other.isList || column === undefined) continue;
    const missing = [...other.lines].filter(([key]) => !own.lines.has(key) && !own.repeated.has(key));
    const [[, line] = []] = missing;
    if (missing.length !== 1 || line === undefined || other.lines.size < own.lines.size) continue;
    const at = other.view.at(line, column);
    return { name: context.text(at), view: other.view, line, at };
  }
  return undefined;
}

/** The line whose figures are those of the lost project is the one with the wrong name. */
export function ordered({ line, before }: Repeat, lost: Lost, view: TableView): Repeat {
  return resembles(view, before, lost) && !resembles(view, line, lost)
    ? { line: before, before: line }
    : { line, before };
}

function resembles(view: TableView, line: Line, lost: Lost): boolean {
  return (["budget", "spent", "score"] as const).some((field) => {
    const [own, other] = [view.of(line, field), lost.view.of(lost.line, field)];
    return own !== undefined && other !== undefined && overlap(own.asResult, other.asResult);
  });
}
