import { exact } from "../../../domain/exact";
import type { Field } from "../../../domain/lists";
import type { Line } from "../../../domain/table";
import { isRecordTable } from "../../../domain/table";
import type { CheckContext } from "../context";
import { listedItems } from "../reading/listed-items";
import { projectCalled } from "../reading/project-numbers";
import type { Node } from "../reading/node";
import type { ProjectTable } from "../reading/project-tables";
import { grandTotal, isSetAside, projectTables, registerOf } from "../reading/project-tables";
import { sumNode } from "../reading/sum-node";
import type { TableView } from "../reading/table-view";
import { asStated, holds } from "./compute";
import { establish } from "./establish";
import type { Relation } from "./relation";

/** Codes of the checks that word equations between sheets. */
export const PROJECT_VALUE = "project-value";
export const TOTAL_ACROSS = "total-across";
export const COUNT_ACROSS = "count-across";

/** An equation between places of the workbook, and the projects whose amounts it is about. */
export interface Across {
  readonly relation: Relation;
  readonly projects: ReadonlySet<string>;
}

const known = new WeakMap<CheckContext, readonly Across[]>();

/** All equations between tables, each stated once. */
export function acrossOf(context: CheckContext): readonly Across[] {
  const before = known.get(context);
  if (before !== undefined) return before;
  const related = new Set<string>();
  const all = [...projectValues(context), ...groups(context, related), ...totals(context, related)];
  known.set(context, all);
  return all;
}

const COMPARED: readonly Field[] = ["budget", "budget_initial", "spent", "score"];

/** A figure of one project in one place. */
interface Occurrence {
  readonly place: string;
  readonly order: number;
  readonly node: Node;
  /** The first budget beside it: a sheet without adjustments may quote that one. */
  readonly initial: Node | undefined;
}

const ORDER: Readonly<Record<string, number>> = { form: 0, projects: 1, expenditures: 2, scores: 3, summary: 4 };

/** The same project's figures wherever they stand; forms count as one table. */
function* projectValues(context: CheckContext): Iterable<Across> {
  for (const field of COMPARED) {
    const families = new Map<string, Across[]>();
    for (const [key, places] of occurrences(context, field)) {
      places.forEach((first, index) => {
        for (const second of partners(places, index)) {
          const pair = pairOf(key, first, second);
          if (pair === undefined) continue;
          const family = [first.place, second.place].sort().join("\u0000");
          append(families, family, pair);
        }
      });
    }
    for (const family of families.values()) {
      const kept = new Set(establish([family.map(({ relation }) => relation)], { tellingHeading: true }));
      yield* family.filter(({ relation }) => kept.has(relation));
    }
  }
}

/**
 * Which of the other places a figure is compared with: all of a few, of many the next two, so that each figure still
 * meets four others and the cost stays linear in the number of sheets.
 */
function partners(places: readonly Occurrence[], index: number): readonly Occurrence[] {
  return places.length <= 5 ? places.slice(index + 1) : places.slice(index + 1, index + 3);
}

function occurrences(context: CheckContext, field: Field): ReadonlyMap<string, readonly Occurrence[]> {
  const found = new Map<string, Occurrence[]>();
  const forms = new Map(context.fieldTables.map((table) => [table.id, table]));
  for (const { view, lines, isList } of projectTables(context)) {
    if (!isList) continue;
    for (const [key, line] of lines) {
      const node = view.of(line, field) ?? (field === "score" ? view.of(line, "total_score") : undefined);
      if (node === undefined) continue;
      const initial = field === "budget" ? view.of(line, "budget_initial") : undefined;
      append(found, key, { place: view.table.id, order: ORDER[view.table.role] ?? 2, node, initial });
    }
  }
  for (const { key, mentions } of context.model.projects) {
    for (const mention of mentions) {
      if (mention.line !== undefined) continue;
      const table = forms.get(mention.table);
      if (table === undefined || isSetAside(table)) continue;
      const node =
        context.fieldFigure(table, field) ??
        (field === "score" ? context.fieldFigure(table, "total_score") : undefined);
      if (node === undefined) continue;
      const initial = field === "budget" ? context.fieldFigure(table, "budget_initial") : undefined;
      append(found, key, { place: "forms", order: 0, node, initial });
    }
  }
  return found;
}

function append<Item>(lists: Map<string, Item[]>, key: string, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

function pairOf(project: string, a: Occurrence, b: Occurrence): Across | undefined {
  if (a.place === b.place || !comparable(a.node, b.node)) return undefined;
  // The result is the more summary place; one that quotes no first budget of its own goes before one that does.
  const [detail, summary] =
    (a.initial === undefined) === (b.initial === undefined)
      ? a.order <= b.order
        ? [a, b]
        : [b, a]
      : a.initial === undefined
        ? [b, a]
        : [a, b];
  const relation: Relation = {
    check: PROJECT_VALUE,
    result: summary.node,
    inputs: [detail.node],
    form: { kind: "equal" },
    ...(detail.initial === undefined || summary.initial !== undefined
      ? {}
      : { alternatives: [{ inputs: [detail.initial], form: { kind: "equal" } }] }),
    facts: { name: project },
  };
  return { relation, projects: new Set([project]) };
}

/** Amounts of one currency, or of one kind; an amount without a unit is compared only with another one without. */
function comparable(a: Node, b: Node): boolean {
  return a.dimension === b.dimension;
}

const GROUP_FIELDS: readonly Field[] = ["direction", "category", "department", "implementing_unit"];
const SUMMED: readonly Field[] = ["budget", "budget_initial", "spent"];

/**
 * A summary by direction, department or list of projects against the tables by project. `related` is told which tables
 * speak of the same projects.
 */
function* groups(context: CheckContext, related: Set<string>): Iterable<Across> {
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

function summaries(context: CheckContext): readonly TableView[] {
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
        append(byValue, value, key);
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
function membersByList(context: CheckContext, view: TableView, source: ProjectTable): Members | undefined {
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
    const pairs = [...members].flatMap(([line, keys]): Across[] => {
      const result = view.figure(line, column);
      const own = nodesFor(source, keys, field);
      if (result === undefined || own.length < keys.length || keys.length === 0) return [];
      if (own.some((node) => !comparable(node, result))) return [];
      const initial = field === "budget" ? nodesFor(source, keys, "budget_initial") : [];
      const relation: Relation = {
        check: TOTAL_ACROSS,
        result,
        inputs: own,
        form: { kind: "sum" },
        ...(initial.length < keys.length ? {} : { alternatives: [{ inputs: initial, form: { kind: "sum" } }] }),
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

function nodesFor(source: ProjectTable, keys: readonly string[], field: Field): readonly Node[] {
  return keys.flatMap((key) => {
    const line = source.lines.get(key);
    return line === undefined ? [] : (source.view.of(line, field) ?? []);
  });
}

/** Grand totals of a place: stated by a total line, by a field, or only the sum of the lines. */
interface Totals {
  readonly id: string;
  /** What its total line or label is called. */
  readonly name: string;
  readonly sheet: string;
  readonly order: number;
  /** Projects the figures are about; undefined for summaries, which do not say. */
  readonly projects: ReadonlySet<string> | undefined;
  readonly figures: ReadonlyMap<Field, Node>;
  readonly count: Node | undefined;
  readonly size: number | undefined;
}

/** Totals against totals. */
function* totals(context: CheckContext, related: ReadonlySet<string>): Iterable<Across> {
  const places = [...totalsOfTables(context), ...totalsOfFields(context)];
  const register = registerOf(context);
  for (const [index, first] of places.entries()) {
    for (const second of places.slice(index + 1)) {
      if (first.projects === undefined && second.projects === undefined) continue;
      yield* pairsOfTotals(first, second, related);
    }
    if (first.count !== undefined && register !== undefined) yield* countAgainst(first, register, places, related);
  }
}

function* pairsOfTotals(a: Totals, b: Totals, related: ReadonlySet<string>): Iterable<Across> {
  const [detail, summary] = a.order <= b.order ? [a, b] : [b, a];
  const pairs = SUMMED.flatMap((field): Across[] => {
    // A place that lists both budgets is the one to compare with: the other may quote either.
    const listsBoth = (place: Totals): boolean => field === "budget" && place.figures.has("budget_initial");
    const [into, from] = listsBoth(summary) && !listsBoth(detail) ? [detail, summary] : [summary, detail];
    const [result, input] = [into.figures.get(field), from.figures.get(field)];
    if (
      result === undefined ||
      input === undefined ||
      !comparable(result, input) ||
      result === input ||
      result.isVirtual
    )
      return [];
    const initial = field === "budget" ? from.figures.get("budget_initial") : undefined;
    const relation: Relation = {
      check: TOTAL_ACROSS,
      result,
      inputs: [input],
      form: { kind: "equal" },
      ...(initial === undefined ? {} : { alternatives: [{ inputs: [initial], form: { kind: "equal" } }] }),
      facts: { name: into.name, source: from.sheet },
    };
    return [{ relation, projects: detail.projects ?? new Set<string>() }];
  });
  if (sameProjects(a, b) || related.has(pairKey(a.id, b.id)) || isAbout(summary, detail, pairs)) yield* pairs;
}

function pairKey(a: string, b: string): string {
  return [a, b].sort().join("\u0000");
}

function sameProjects({ projects: a }: Totals, { projects: b }: Totals): boolean {
  return a !== undefined && b !== undefined && a.size === b.size && [...a].every((key) => b.has(key));
}

/** A summary is about the same projects when at least one of its figures says so. */
function isAbout(summary: Totals, detail: Totals, pairs: readonly Across[]): boolean {
  if (summary.projects !== undefined && detail.projects !== undefined) return false;
  const size = detail.projects?.size ?? summary.projects?.size;
  const count = summary.count ?? detail.count;
  if (count !== undefined && size !== undefined && count.value.eq(size)) return true;
  return pairs.some(({ relation }) => holds(relation, asStated) === true);
}

function* totalsOfTables(context: CheckContext): Iterable<Totals> {
  const byProject = new Map(projectTables(context).map((table) => [table.view, table]));
  for (const view of context.views) {
    const { table } = view;
    if (isSetAside(table) || table.role === "indicators" || table.role === "form" || table.role === "lookup") continue;
    const projects = byProject.get(view);
    const isSummary = projects === undefined && GROUP_FIELDS.some((field) => view.column(field) !== undefined);
    if (projects === undefined && !isSummary) continue;
    if (context.fieldTables.some(({ funds, indicators }) => funds === table || indicators === table)) continue;
    const figures = new Map<Field, Node>();
    for (const field of SUMMED) {
      const stated = grandTotal(view, field)?.node ?? (projects === undefined ? undefined : sumOfLines(view, field));
      if (stated !== undefined) figures.set(field, stated);
    }
    const total = view.stated.find(({ kind }) => kind === "total");
    yield {
      id: table.id,
      name: total === undefined ? table.sheet : view.nameOf(total),
      sheet: table.sheet,
      order: projects === undefined ? 5 : (ORDER[table.role] ?? 2),
      projects: projects === undefined ? undefined : new Set([...projects.lines.keys(), ...projects.repeated]),
      figures,
      count: grandTotal(view, "project_count")?.node,
      size: projects?.lines.size,
    };
  }
}

function sumOfLines(view: TableView, field: Field): Node | undefined {
  const column = view.column(field);
  return column === undefined ? undefined : sumNode(view.data.flatMap((line) => view.figure(line, column) ?? []));
}

function* totalsOfFields(context: CheckContext): Iterable<Totals> {
  for (const { tables } of context.model.sheets) {
    for (const table of tables) {
      if (isRecordTable(table) || table.orientation !== "key_value" || isSetAside(table) || table.project !== undefined)
        continue;
      const figures = new Map<Field, Node>();
      for (const field of SUMMED) {
        const node = context.fieldFigure(table, field);
        if (node !== undefined) figures.set(field, node);
      }
      yield {
        id: table.id,
        name: table.title === "" ? table.sheet : table.title,
        sheet: table.sheet,
        order: 6,
        projects: undefined,
        figures,
        count: context.fieldFigure(table, "project_count"),
        size: undefined,
      };
    }
  }
}

/** A stated number of projects against the register's lines, when the summary is about the same projects. */
function* countAgainst(
  summary: Totals,
  register: ProjectTable,
  places: readonly Totals[],
  related: ReadonlySet<string>,
): Iterable<Across> {
  if (summary.count === undefined || summary.projects !== undefined) return;
  const detail = places.find(({ id }) => id === register.view.table.id);
  if (detail === undefined) return;
  const money = [...pairsOfTotals(detail, summary, related)];
  const agrees = money.some(({ relation }) => holds(relation, asStated) === true);
  const size = register.lines.size + register.repeated.size;
  const isRelated = related.has(pairKey(summary.id, detail.id));
  if (!agrees && !isRelated && !summary.count.value.eq(size)) return;
  const form = { kind: "sum", constant: exact(size) } as const;
  const facts = { name: summary.name, source: register.view.table.sheet };
  yield {
    relation: { check: COUNT_ACROSS, result: summary.count, inputs: [], form, facts },
    projects: new Set(register.lines.keys()),
  };
}
