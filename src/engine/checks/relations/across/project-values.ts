import { addTo } from "../../../../domain/collections/groups";
import type { Field } from "../../../../domain/lists";
import type { FieldColumn, Line } from "../../../../domain/table";
import type { Node } from "../../reading/figures/node";
import { arePartsOfRegister } from "../../reading/projects/parts-of-register";
import { isSetAside, projectTables } from "../../reading/projects/project-tables";
import { quotedBudgets } from "../../reading/projects/quoted-budgets";
import type { ReadingContext } from "../../reading/reading-context";
import type { TableView } from "../../reading/tables/table-view";
import { establish } from "../equation/establish";
import type { Relation } from "../equation/relation";
import type { Across } from "./across";
import { comparable, fieldKey, ORDER, pairKey, PROJECT_VALUE } from "./across";
import { areBothAdjusted, isLessAfterRecall } from "./after-recall";
import { quotesSumOfForm } from "./quoted-form-sums";

const COMPARED: readonly Field[] = ["budget", "budget_initial", "spent", "score"];

/** A figure of one project in one place. */
interface Occurrence {
  readonly place: string;
  readonly order: number;
  readonly node: Node;
  /** The first budget beside it: a sheet without adjustments may quote that one. */
  readonly initial: Node | undefined;
  /** Budgets beside it that the whole of another sheet may quote, by their headings. */
  readonly others: ReadonlyMap<string, Node>;
}

/** What all equations about one project share. */
interface OfProject {
  readonly facts: Relation["facts"];
  readonly projects: ReadonlySet<string>;
}

/** One project in two places. */
interface Meeting {
  readonly project: OfProject;
  readonly first: Occurrence;
  readonly second: Occurrence;
}

/** The equations between two places, and the meetings that a place which lists several budgets takes part in. */
interface Family {
  /** See `pairKey`. */
  readonly places: string;
  readonly between: readonly [string, string];
  readonly pairs: Across[];
  readonly ofSeveral: Meeting[];
}

const NONE: ReadonlyMap<string, Node> = new Map();

/** So many projects show that two places mean different amounts. */
const FEWEST_UNLIKE = 3;

/**
 * The same project's figures wherever they stand; forms count as one table. Fields that two places mean differently, as
 * most of their projects show, are added to `unlike` (see `fieldKey`).
 */
export function projectValues(context: ReadingContext, unlike: Set<string>): readonly Across[] {
  const found: Across[] = [];
  const followsAsCorrected = quotesSumOfForm(context);
  for (const field of COMPARED) {
    const families = new Families();
    for (const [key, places] of occurrences(context, field)) {
      if (places.length < 2) continue;
      const project = { facts: { name: key }, projects: new Set([key]) };
      for (let index = 0; index < places.length; index += 1) enterPartners(families, project, places, index);
    }
    for (const { places, between, pairs: all, ofSeveral } of families.all) {
      if (arePartsOfRegister(context, ...between)) continue;
      // Less than was allotted, under a heading that says 收回后: that is no contradiction, nor does it speak against the rest.
      const pairs = all.filter(({ relation }) => !isLessAfterRecall(relation));
      const ways = [pairs, ...otherWays(ofSeveral).filter(({ length }) => length === all.length)];
      const equations: readonly (readonly Relation[])[] = ways.map((way) => way.map(({ relation }) => relation));
      const believed = ways[equations.indexOf(establish(equations, { tellingHeading: true, followsAsCorrected }))];
      if (believed === undefined && pairs.length >= FEWEST_UNLIKE) unlike.add(fieldKey(places, field));
      for (const across of believed ?? []) found.push(across);
    }
  }
  return found;
}

/** The families of all pairs of places, in the order in which they were first met. */
class Families {
  readonly all: Family[] = [];
  readonly #byPlaces = new Map<string, Map<string, Family>>();

  /** That of two places, in whichever order. */
  of(a: string, b: string): Family {
    const first = a < b ? a : b;
    const second = a < b ? b : a;
    let ofFirst = this.#byPlaces.get(first);
    if (ofFirst === undefined) this.#byPlaces.set(first, (ofFirst = new Map<string, Family>()));
    let family = ofFirst.get(second);
    if (family === undefined) {
      family = { places: pairKey(a, b), between: [a, b], pairs: [], ofSeveral: [] };
      ofFirst.set(second, family);
      this.all.push(family);
    }
    return family;
  }
}

/** How many places of many each figure is compared with. */
const MOST_PARTNERS = 2;
/** So many places are all compared with each other. */
const FEW_PLACES = 5;

/**
 * Compares a figure with the places after its own: all of a few, of many the next two, so that each figure still meets
 * four others and the cost stays linear in the number of sheets.
 */
function enterPartners(families: Families, project: OfProject, places: readonly Occurrence[], index: number): void {
  const first = places[index];
  const end = places.length <= FEW_PLACES ? places.length : Math.min(places.length, index + 1 + MOST_PARTNERS);
  for (let other = index + 1; other < end; other += 1) {
    const second = places[other];
    if (first === undefined || second === undefined) continue;
    const pair = pairOf(project, first, second);
    if (pair === undefined) continue;
    const family = families.of(first.place, second.place);
    family.pairs.push(pair);
    if (first.others.size + second.others.size > 0) family.ofSeveral.push({ project, first, second });
  }
}

/** The same equations with another budget of the more detailed place, one list for each of its headings. */
function otherWays(meetings: readonly Meeting[]): readonly (readonly Across[])[] {
  const ways = new Map<string, Across[]>();
  for (const { project, first, second } of meetings) {
    for (const [own, other] of [
      [first, second],
      [second, first],
    ] as const) {
      for (const [heading, node] of own.others) {
        if (!comparable(node, other.node)) continue;
        addTo(ways, `${own.place}\u0000${heading}`, equation(project, other.node, node));
      }
    }
  }
  return [...ways.values()];
}

function equation({ facts, projects }: OfProject, result: Node, input: Node, initial?: Node): Across {
  const relation: Relation = { check: PROJECT_VALUE, result, inputs: [input], form: EQUAL, facts };
  if (initial === undefined || areBothAdjusted(result.heading, input.heading)) return { relation, projects };
  return { relation: { ...relation, alternatives: [{ inputs: [initial], form: EQUAL }] }, projects };
}

const EQUAL = { kind: "equal" } as const;

function occurrences(context: ReadingContext, field: Field): ReadonlyMap<string, readonly Occurrence[]> {
  const found = new Map<string, Occurrence[]>();
  const forms = new Map(context.fieldTables.map((table) => [table.id, table]));
  for (const { view, lines, isList } of projectTables(context)) {
    if (!isList) continue;
    const quoted = field === "budget" ? quotedBudgets(view).filter(({ field: own }) => own !== "budget_initial") : [];
    const place = view.table.id;
    const order = ORDER[view.table.role] ?? 2;
    lines.forEach((line, key) => {
      const node = view.of(line, field) ?? (field === "score" ? otherScore(view, line) : undefined);
      if (node === undefined) return;
      const initial = field === "budget" ? view.of(line, "budget_initial") : undefined;
      const others = quoted.length === 0 ? NONE : figuresOf(view, line, quoted);
      addTo(found, key, { place, order, node, initial, others });
    });
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
      addTo(found, key, { place: "forms", order: 0, node, initial, others: NONE });
    }
  }
  return found;
}

/** The total of a card, or what the evaluators of a panel gave on average. */
function otherScore(view: TableView, line: Line): Node | undefined {
  return view.of(line, "total_score") ?? view.of(line, "average");
}

function figuresOf(view: TableView, line: Line, columns: readonly FieldColumn[]): ReadonlyMap<string, Node> {
  return new Map(
    columns.flatMap((column) => {
      const node = view.figure(line, column);
      return node === undefined ? [] : [[column.heading, node] as const];
    }),
  );
}

function pairOf(project: OfProject, a: Occurrence, b: Occurrence): Across | undefined {
  if (a.place === b.place || !comparable(a.node, b.node)) return undefined;
  // The result is the more summary place; one that quotes no first budget of its own goes before one that does.
  const isInOrder =
    (a.initial === undefined) === (b.initial === undefined) ? a.order <= b.order : a.initial !== undefined;
  const detail = isInOrder ? a : b;
  const summary = isInOrder ? b : a;
  return equation(project, summary.node, detail.node, summary.initial === undefined ? detail.initial : undefined);
}
