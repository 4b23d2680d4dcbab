import type { CellAddress } from "../../../../domain/cells/address";
import { addTo } from "../../../../domain/collections/groups";
import { remembered } from "../../../../domain/remembered";
import { MentionIndex } from "../../../tables/mention-index";
import type { ReadingContext } from "../reading-context";
import { listedItems } from "../words/listed-items";
import { bareName } from "../words/names";
import { projectCalled } from "./project-numbers";

/** Which group each project is in, as one table says. */
export interface Grouping {
  readonly sheet: string;
  /** What its column is called, where only a column called alike says the same: 实施乡镇; "" for directions. */
  readonly heading: string;
  readonly isList: boolean;
  readonly groupOf: ReadonlyMap<string, Membership>;
  readonly groups: ReadonlySet<string>;
}

/** The group of a project as a cell states it. */
export interface Membership {
  readonly group: string;
  /** Its bare name, by which groups are compared. */
  readonly bare: string;
  readonly at: CellAddress;
}

/** What tables say of which project belongs where: by a column of groups beside their names, and by lists of names. */
export function groupingsOf(context: ReadingContext): readonly Grouping[] {
  return [...fromColumns(context), ...fromLists(context)];
}

/** Of all pairs those that have a project in common: most tables of a large workbook have none. */
export function* pairsThatMeet(groupings: readonly Grouping[]): Iterable<readonly [Grouping, Grouping]> {
  const places = new Map<string, number[]>();
  for (const [place, { groupOf }] of groupings.entries()) for (const key of groupOf.keys()) addTo(places, key, place);
  for (const [place, first] of groupings.entries()) {
    const met = new Set<number>();
    for (const key of first.groupOf.keys()) {
      places.get(key)?.forEach((other) => met.add(other));
      if (met.size === groupings.length) break;
    }
    for (const other of [...met].sort((a, b) => a - b)) {
      const second = groupings[other];
      if (other > place && second !== undefined) yield [first, second];
    }
  }
}

function* fromColumns(context: ReadingContext): Iterable<Grouping> {
  const mentioned = new MentionIndex(context.model);
  for (const view of context.views) {
    const { table } = view;
    if (table.setAside !== undefined || table.role === "indicators") continue;
    for (const field of ["direction", "category", "department"] as const) {
      const column = view.column(field);
      if (column === undefined) continue;
      const groupOf = new Map<string, Membership>();
      const bareOf = remembered(bareName);
      for (const line of view.data) {
        const key = mentioned.at(table.id, line.index)?.project.key;
        if (key === undefined || groupOf.has(key)) continue;
        const at = view.at(line, column);
        const group = context.text(at);
        if (group !== "") groupOf.set(key, { group, bare: bareOf(group), at });
      }
      const heading = field === "department" ? bareName(column.heading) : "";
      yield* groupingOf({ sheet: table.sheet, heading, groupOf, isList: false });
    }
  }
}

function* fromLists(context: ReadingContext): Iterable<Grouping> {
  for (const view of context.views) {
    const [names, lists] = [view.column("direction") ?? view.column("category"), view.column("project_list")];
    if (names === undefined || lists === undefined || view.table.setAside !== undefined) continue;
    const groupOf = new Map<string, Membership>();
    for (const line of view.data) {
      const at = view.at(line, lists);
      const group = context.text(view.at(line, names));
      for (const item of listedItems(context.text(at)) ?? []) {
        const project = projectCalled(context, item);
        if (project !== undefined && !groupOf.has(project.key))
          groupOf.set(project.key, { group, bare: bareName(group), at });
      }
    }
    yield* groupingOf({ sheet: view.table.sheet, heading: "", groupOf, isList: true });
  }
}

function* groupingOf(grouping: Omit<Grouping, "groups">): Iterable<Grouping> {
  const groups = new Set([...grouping.groupOf.values()].map(({ bare }) => bare));
  if (groups.size >= 2) yield { ...grouping, groups };
}
