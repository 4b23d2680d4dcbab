import { addressKey } from "../../../../domain/cells/address";
import { exact } from "../../../../domain/figures/exact";
import { MONEY_FIELDS, POINT_FIELDS, RATE_FIELDS } from "../../../../domain/lists";
import type { FieldColumn, Line } from "../../../../domain/table";
import type { Node } from "../../reading/figures/node";
import type { ReadingContext } from "../../reading/reading-context";
import { freeColumns } from "../../reading/tables/free-columns";
import { namesGrade } from "../../reading/tables/heading-words";
import type { TableView } from "../../reading/tables/table-view";
import { bareName } from "../../reading/words/names";
import { holdsAsStated } from "../equation/compute";
import type { Relation } from "../equation/relation";
import type { Across } from "./across";
import { AVERAGE_ACROSS, comparable, COUNT_ACROSS, TOTAL_ACROSS } from "./across";
import type { AttributeGroups } from "./attribute-groups";
import { attributeGroups } from "./attribute-groups";
import { wordsIn } from "./counted-words";

/**
 * What a summary by an attribute says of its groups: amounts, numbers of lines, numbers of lines with a certain word (优等
 * 项目数), averages. A column is claimed when most of its lines agree with one reading. `covered` holds cells that another
 * equation between the same tables is stated for already.
 */
export function* lineGroups(context: ReadingContext, covered: ReadonlySet<string>): Iterable<Across> {
  for (const groups of attributeGroups(context).summaries) {
    const { summary, source } = groups;
    for (const column of figureColumns(summary)) {
      const ways = [...waysFor(context, groups, column)].filter((way) => way.length > 0);
      const relations = mostTrue(ways).filter(({ result }) => !covered.has(coveredKey(result, source.table.sheet)));
      yield* relations.map((relation): Across => ({ relation, projects: new Set<string>() }));
    }
  }
}

/** A result and the sheet that it is compared with. */
export function coveredKey(result: Node, source: string): string {
  return `${addressKey(result.at)}\u0000${source}`;
}

function figureColumns(view: TableView): readonly FieldColumn[] {
  const named = view.columns(
    (field) => MONEY_FIELDS.has(field) || POINT_FIELDS.has(field) || field === "project_count",
  );
  return [...named, ...freeColumns(view)];
}

function* waysFor(
  context: ReadingContext,
  groups: AttributeGroups,
  column: FieldColumn,
): Iterable<readonly Relation[]> {
  const { source } = groups;
  if (MONEY_FIELDS.has(column.field)) {
    // 已完工, 在建 beside amounts: how many lines say so, whatever class of figures a heading without such a word is in.
    if (!groups.summary.table.columns.includes(column)) {
      for (const word of wordsIn(context, source, column.heading)) yield counts(groups, column, word);
      yield counts(groups, column, () => true);
    }
    const columns = figureColumns(source).filter(({ field }) => MONEY_FIELDS.has(field));
    const same = columns.filter(({ field }) => field === column.field);
    for (const from of [...same, ...columns.filter((each) => !same.includes(each))]) {
      yield amounts(groups, column, from);
    }
  } else if (POINT_FIELDS.has(column.field)) {
    if (!/平均|均分|average|mean/iu.test(column.heading)) return;
    for (const from of figureColumns(source).filter(({ field }) => POINT_FIELDS.has(field))) {
      yield averages(groups, column, from);
    }
  } else if (!RATE_FIELDS.has(column.field)) {
    // 受益户数 of each group is what its lines state under the same heading.
    const name = bareName(column.heading);
    for (const from of figureColumns(source).filter(({ heading }) => bareName(heading) === name)) {
      yield amounts(groups, column, from);
    }
    for (const word of wordsIn(context, source, column.heading)) yield counts(groups, column, word);
    // 良 counts the lines of that grade, even where more lines agree with the number of all.
    if (!namesGrade(column.heading)) yield counts(groups, column, () => true);
  }
}

function amounts(groups: AttributeGroups, column: FieldColumn, from: FieldColumn): readonly Relation[] {
  return stated(groups, column, (result, lines) => {
    const inputs = lines.flatMap((line) => groups.source.figure(line, from) ?? []);
    if (inputs.length === 0 || inputs.some((node) => !comparable(node, result))) return undefined;
    return { check: TOTAL_ACROSS, result, inputs, form: { kind: "sum" }, facts: {} };
  });
}

function averages(groups: AttributeGroups, column: FieldColumn, from: FieldColumn): readonly Relation[] {
  return stated(groups, column, (result, lines) => {
    const inputs = lines.flatMap((line) => groups.source.figure(line, from) ?? []);
    if (inputs.length === 0 || inputs.some((node) => !comparable(node, result))) return undefined;
    return { check: AVERAGE_ACROSS, result, inputs, form: { kind: "mean" }, facts: { terms: String(inputs.length) } };
  });
}

function counts(groups: AttributeGroups, column: FieldColumn, accepts: (line: Line) => boolean): readonly Relation[] {
  return stated(groups, column, (result, lines) => {
    // Grants, awards: what a heading calls by a word for money may be counted, and is read in the table's unit.
    const constant = exact(lines.filter(accepts).length).times(result.factor);
    return { check: COUNT_ACROSS, result, inputs: [], form: { kind: "sum", constant }, facts: {} };
  });
}

function stated(
  { summary, source, members }: AttributeGroups,
  column: FieldColumn,
  relate: (result: Node, lines: readonly Line[]) => Relation | undefined,
): readonly Relation[] {
  return [...members].flatMap(([line, lines]): Relation[] => {
    const result = summary.figure(line, column);
    const relation = result === undefined ? undefined : relate(result, lines);
    if (relation === undefined) return [];
    const facts = { ...relation.facts, name: summary.nameOf(line), source: source.table.sheet };
    return [{ ...relation, facts }];
  });
}

/** The reading that most lines follow; none unless more than half do, and at least two. */
function mostTrue(ways: readonly (readonly Relation[])[]): readonly Relation[] {
  let best: readonly Relation[] = [];
  let most = 1;
  for (const way of ways) {
    const good = way.filter(holdsAsStated).length;
    if (good > most && good * 2 > way.length) [best, most] = [way, good];
  }
  return best;
}
