import type { Field } from "../../../../domain/lists";
import type { CheckContext } from "../../context";
import type { Node } from "../../reading/node";
import { isSetAside, projectTables } from "../../reading/project-tables";
import { establish } from "../establish";
import type { Relation } from "../relation";
import type { Across } from "./across";
import { append, comparable, ORDER, pairKey, PROJECT_VALUE } from "./across";

const COMPARED: readonly Field[] = ["budget", "budget_initial", "spent", "score"];

/** A figure of one project in one place. */
interface Occurrence {
  readonly place: string;
  readonly order: number;
  readonly node: Node;
  /** The first budget beside it: a sheet without adjustments may quote that one. */
  readonly initial: Node | undefined;
}

/** The same project's figures wherever they stand; forms count as one table. */
export function* projectValues(context: CheckContext): Iterable<Across> {
  for (const field of COMPARED) {
    const families = new Map<string, Across[]>();
    for (const [key, places] of occurrences(context, field)) {
      places.forEach((first, index) => {
        for (const second of partners(places, index)) {
          const pair = pairOf(key, first, second);
          if (pair === undefined) continue;
          append(families, pairKey(first.place, second.place), pair);
        }
      });
    }
    for (const family of families.values()) {
      const isKept = establish([family.map(({ relation }) => relation)], { tellingHeading: true }).length > 0;
      if (isKept) yield* family;
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
