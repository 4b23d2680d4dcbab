import { groupedBy } from "../../../../domain/collections/groups";
import type { Line } from "../../../../domain/table";
import { isSetAside, projectTables } from "../../reading/projects/project-tables";
import type { ReadingContext } from "../../reading/reading-context";
import type { TableView } from "../../reading/tables/table-view";
import { bareName } from "../../reading/words/names";
import { establish } from "../equation/establish";
import type { Relation } from "../equation/relation";
import type { Across } from "./across";
import { comparable, TOTAL_ACROSS } from "./across";

/**
 * A list that scores several indicators of each project, line by line, against the total score that another sheet states
 * for the project: believed where most totals are the sums of their lines.
 */
export function* scoreSums(context: ReadingContext): Iterable<Across> {
  const lists = projectTables(context).filter(({ isList, view }) => isList && view.column("score") !== undefined);
  if (lists.length === 0) return;
  for (const source of context.views) {
    const groups = linesByProject(source);
    if (groups === undefined) continue;
    for (const { view } of lists) {
      if (view === source) continue;
      const relations = totalsOf(view, source, groups);
      const kept = establish([relations], { tellingHeading: false });
      yield* kept.map((relation): Across => ({ relation, projects: new Set<string>() }));
    }
  }
}

/** The scored lines of each project; undefined where the table does not score each project in several lines. */
function linesByProject(view: TableView): ReadonlyMap<string, readonly Line[]> | undefined {
  if (isSetAside(view.table) || view.column("project_name") === undefined || view.column("score") === undefined)
    return undefined;
  const groups = groupedBy(view.data, (line) => bareName(view.text(line, "project_name")));
  const areSeveral = [...groups].every(([name, lines]) => name !== "" && lines.length > 1);
  return groups.size > 1 && areSeveral ? groups : undefined;
}

function totalsOf(
  view: TableView,
  source: TableView,
  groups: ReadonlyMap<string, readonly Line[]>,
): readonly Relation[] {
  return view.data.flatMap((line): Relation[] => {
    const result = view.of(line, "score");
    const lines = groups.get(bareName(view.text(line, "project_name"))) ?? [];
    const inputs = lines.flatMap((each) => source.of(each, "score") ?? []);
    if (result === undefined || inputs.length < 2 || inputs.length < lines.length) return [];
    if (inputs.some((node) => !comparable(node, result))) return [];
    const facts = { name: view.nameOf(line), source: source.table.sheet };
    return [{ check: TOTAL_ACROSS, result, inputs, form: { kind: "sum" }, facts }];
  });
}
