import { addTo } from "../../../../domain/collections/groups";
import { exact } from "../../../../domain/figures/exact";
import type { FieldColumn, Line } from "../../../../domain/table";
import type { Node } from "../../reading/figures/node";
import { projectCalled } from "../../reading/projects/project-numbers";
import type { ProjectTable } from "../../reading/projects/project-tables";
import { isSetAside, projectTables } from "../../reading/projects/project-tables";
import { quotedBudgets } from "../../reading/projects/quoted-budgets";
import type { ReadingContext } from "../../reading/reading-context";
import type { TableView } from "../../reading/tables/table-view";
import { listedItems } from "../../reading/words/listed-items";
import { establish } from "../equation/establish";
import type { Relation } from "../equation/relation";
import type { Across } from "./across";
import { comparable, COUNT_ACROSS, GROUP_FIELDS, pairKey, SUMMED, TOTAL_ACROSS } from "./across";

/**
 * A summary by direction, department or list of projects against the tables by project. Adds to `related` which tables
 * are about the same projects.
 */
export function* groupSums(context: ReadingContext, related: Set<string>): Iterable<Across> {
  for (const view of summaries(context)) {
    for (const source of projectTables(context)) {
      if (source.view === view || !source.isList) continue;
      const members = membersByAttribute(view, source) ?? membersByList(context, view, source);
      if (members === undefined) continue;
      const relations = [...groupRelations(view, source, members)];
      if (relations.length > 0) related.add(pairKey(view.table.id, source.view.table.id));
      yield* relations;
    }
  }
}

function summaries(context: ReadingContext): readonly TableView[] {
  const byProject = new Set(projectTables(context).map(({ view }) => view));
  return context.views.filter(
    (view) =>
      !byProject.has(view) && !isSetAside(view.table) && GROUP_FIELDS.some((field) => view.column(field) !== undefined),
  );
}

type Members = ReadonlyMap<Line, readonly string[]>;

/** Members of each summary line by an attribute column of the detail whose values are the summary's names. */
function membersByAttribute(view: TableView, source: ProjectTable): Members | undefined {
  for (const nameField of GROUP_FIELDS) {
    if (view.column(nameField) === undefined) continue;
    const names = view.data.map((line) => view.text(line, nameField)).filter((name) => name !== "");
    if (names.length < 2 || new Set(names).size < names.length) continue;
    for (const attribute of GROUP_FIELDS) {
      if (source.view.column(attribute) === undefined) continue;
      const byValue = new Map<string, string[]>();
      for (const [key, line] of source.lines) {
        const value = source.view.text(line, attribute);
        addTo(byValue, value, key);
      }
      // Each name of the detail must be a line of the summary, or the summary speaks of something else.
      if (names.every((name) => byValue.has(name)) && byValue.size === names.length && source.repeated.size === 0) {
        return new Map(view.data.map((line) => [line, byValue.get(view.text(line, nameField)) ?? []]));
      }
    }
  }
  return undefined;
}

/** Members by a list of projects in the summary's line, by number or by name. */
function membersByList(context: ReadingContext, view: TableView, source: ProjectTable): Members | undefined {
  const column = view.column("project_list");
  if (column === undefined) return undefined;
  const members = new Map<Line, readonly string[]>();
  for (const line of view.data) {
    const items = listedItems(context.text(view.at(line, column))) ?? [];
    const keys = items.flatMap((item) => projectCalled(context, item)?.key ?? []);
    if (keys.length < items.length || keys.some((key) => !source.lines.has(key))) return undefined;
    members.set(line, keys);
  }
  return [...members.values()].some((keys) => keys.length > 0) ? members : undefined;
}

function* groupRelations(view: TableView, source: ProjectTable, members: Members): Iterable<Across> {
  for (const field of SUMMED) {
    const column = view.column(field);
    if (column === undefined) continue;
    const budgets = field === "budget" ? quotedBudgets(source.view) : [];
    const pairs = [...members].flatMap(([line, keys]): Across[] => {
      const result = view.figure(line, column);
      const own = nodesFor(source, keys, source.view.column(field));
      if (result === undefined || own.length < keys.length || keys.length === 0) return [];
      if (own.some((node) => !comparable(node, result))) return [];
      const others = budgets
        .map((budget) => nodesFor(source, keys, budget))
        .filter((nodes) => nodes.length === keys.length && nodes.every((node) => comparable(node, result)));
      const relation: Relation = {
        check: TOTAL_ACROSS,
        result,
        inputs: own,
        form: { kind: "sum" },
        ...(others.length === 0 ? {} : { alternatives: others.map((inputs) => ({ inputs, form: { kind: "sum" } })) }),
        facts: { name: view.nameOf(line), source: source.view.table.sheet },
      };
      return [{ relation, projects: new Set(keys) }];
    });
    const kept = new Set(establish([pairs.map(({ relation }) => relation)], { tellingHeading: false }));
    yield* pairs.filter(({ relation }) => kept.has(relation));
  }
  const counts = [...members].flatMap(([line, keys]): Across[] => {
    const result = view.of(line, "project_count");
    if (result === undefined) return [];
    const facts = { name: view.nameOf(line), source: source.view.table.sheet };
    const form = { kind: "sum", constant: exact(keys.length) } as const;
    return [{ relation: { check: COUNT_ACROSS, result, inputs: [], form, facts }, projects: new Set(keys) }];
  });
  const kept = new Set(establish([counts.map(({ relation }) => relation)], { tellingHeading: false }));
  yield* counts.filter(({ relation }) => kept.has(relation));
}

function nodesFor(source: ProjectTable, keys: readonly string[], column: FieldColumn | undefined): readonly Node[] {
  return keys.flatMap((key) => {
    const line = source.lines.get(key);
    return line === undefined ? [] : (source.view.figure(line, column) ?? []);
  });
}
