import type { CellAddress } from "../../../../domain/cells/address";
import { addTo } from "../../../../domain/collections/groups";
import { onceFor } from "../../../../domain/remembered";
import type { FieldColumn, Line } from "../../../../domain/table";
import { cellAt } from "../../../../domain/table";
import { isSetAside, projectTables } from "../../reading/projects/project-tables";
import type { ReadingContext } from "../../reading/reading-context";
import { areOfOtherBudgets } from "../../reading/tables/other-budgets";
import type { TableView } from "../../reading/tables/table-view";
import { bareName } from "../../reading/words/names";
import { GROUP_FIELDS } from "./across";
import { groupNames } from "./group-names";

/** A summary whose lines are the values of one column of a longer table, or its groups: districts, departments, states, payees. */
export interface AttributeGroups {
  readonly summary: TableView;
  readonly source: TableView;
  /** The lines of the source that each line of the summary speaks of. */
  readonly members: ReadonlyMap<Line, readonly Line[]>;
  /** Where a line of the source says to which group it belongs. */
  readonly saidAt: (line: Line) => CellAddress;
}

/** A column of words, of a field or of none; or the names of the groups that its lines stand under. */
interface TextColumn {
  readonly index: number;
  readonly texts: readonly string[];
  readonly isOfGrades: boolean;
}

interface Groups {
  /** Summaries by an attribute of a longer table. */
  readonly summaries: readonly AttributeGroups[];
  /** Two tables with a line for each of the same names, which are no projects: towns, schools, bureaus. */
  readonly sameLines: readonly AttributeGroups[];
}

/** All summaries by an attribute, whatever its heading is called: the names of both sides must be the same set. */
export const attributeGroups = onceFor((context: ReadingContext): Groups => {
  const views = context.views.filter(
    ({ table, data }) =>
      !isSetAside(table) && table.role !== "indicators" && table.evaluator === undefined && data.length >= 2,
  );
  const columns = new Map(views.map((view) => [view, textColumns(context, view)]));
  const pairs = (accepts: (summary: TableView, source: TableView) => boolean): readonly AttributeGroups[] =>
    views.flatMap((summary) =>
      views.flatMap((source) =>
        source !== summary && accepts(summary, source) && !areOfOtherBudgets(summary.table, source.table)
          ? (groupsOf(summary, columns.get(summary) ?? [], source, columns.get(source) ?? []) ?? [])
          : [],
      ),
    );
  const byProject = new Set(projectTables(context).map(({ view }) => view));
  const ofForms = context.fundsOfForms;
  const place = new Map(views.map((view, index) => [view, index]));
  return {
    summaries: pairs((summary, source) => source.data.length > summary.data.length),
    sameLines: pairs(
      (later, earlier) =>
        later.data.length === earlier.data.length &&
        (place.get(later) ?? 0) > (place.get(earlier) ?? 0) &&
        !(byProject.has(later) && byProject.has(earlier)) &&
        !ofForms.has(later.table) &&
        !ofForms.has(earlier.table),
    ),
  };
});

function groupsOf(
  summary: TableView,
  names: readonly TextColumn[],
  source: TableView,
  attributes: readonly TextColumn[],
): AttributeGroups | undefined {
  for (const { texts, isOfGrades } of names) {
    const wanted = new Set(texts);
    if (wanted.size < 2 || wanted.size < texts.length || wanted.has("")) continue;
    for (const attribute of attributes) {
      if (attribute.isOfGrades !== isOfGrades) continue;
      const stated = new Set(attribute.texts);
      // A distribution of grades has a line for every grade, also for one that nobody was given.
      if (isOfGrades ? !isWithin(stated, wanted) : !isSameSet(wanted, stated)) continue;
      const byValue = new Map<string, Line[]>();
      source.data.forEach((line, place) => addTo(byValue, attribute.texts[place] ?? "", line));
      const members = new Map(
        summary.data.map((line, place) => [line, byValue.get(texts[place] ?? "") ?? []] as const),
      );
      return { summary, source, members, saidAt: (line) => cellAt(source.table, line.index, attribute.index) };
    }
  }
  return undefined;
}

function isSameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && isWithin(a, b);
}

function isWithin(part: ReadonlySet<string>, whole: ReadonlySet<string>): boolean {
  return [...part].every((each) => whole.has(each));
}

function textColumns(context: ReadingContext, view: TableView): readonly TextColumn[] {
  const named = view.columns((field) => field === "project_name" || GROUP_FIELDS.includes(field));
  const grades = view.column("grade");
  const columns: readonly Pick<FieldColumn, "index">[] = [...named, ...view.table.unmapped];
  const groups = groupNames(view);
  const ofGroups = groups === undefined ? [] : [{ index: view.table.area.left, texts: groups, isOfGrades: false }];
  const ofWords = [...columns, ...(grades === undefined ? [] : [grades])].flatMap(({ index }): TextColumn[] => {
    const texts = view.data.map((line) => bareName(context.text(cellAt(view.table, line.index, index))));
    const words = texts.filter((text) => text !== "" && !/^[-\d.%/]*$/u.test(text) && text.length <= 60);
    return words.length === texts.length ? [{ index, texts, isOfGrades: index === grades?.index }] : [];
  });
  return [...ofWords, ...ofGroups];
}
