import { MONEY_FIELDS } from "../../../../domain/lists";
import type { FieldColumn } from "../../../../domain/table";
import { SUM_WORDS } from "../../../../domain/words/sum-words";
import type { ReadingContext } from "../../reading/reading-context";
import { bareName } from "../../reading/words/names";
import { holdsAsStated } from "../equation/compute";
import type { Relation } from "../equation/relation";
import type { Across } from "./across";
import { comparable, PROJECT_VALUE } from "./across";
import type { AttributeGroups } from "./attribute-groups";
import { attributeGroups } from "./attribute-groups";

/** Lines that must agree before a column is taken for the same figures as another one. */
const FEWEST = 3;

/**
 * Two tables by town, school or bureau that state the same amounts: what most lines say twice in the same words is meant
 * in all of them. Noughts agree with anything and count for nothing.
 */
export function* lineValues(context: ReadingContext): Iterable<Across> {
  for (const groups of attributeGroups(context).sameLines) {
    for (const from of amounts(groups.source)) {
      const ways = amounts(groups.summary)
        .filter((column) => isSame(column, from))
        .map((column) => relationsOf(groups, column, from));
      const [best] = ways.filter(mostAgree).sort((a, b) => agreeing(b) - agreeing(a));
      yield* (best ?? []).map((relation): Across => ({ relation, projects: new Set<string>() }));
    }
  }
}

function agreeing(relations: readonly Relation[]): number {
  return relations.filter((relation) => !relation.result.value.isZero() && holdsAsStated(relation)).length;
}

function mostAgree(relations: readonly Relation[]): boolean {
  const good = agreeing(relations);
  return good >= FEWEST && good * 3 >= relations.length * 2;
}

function amounts(view: AttributeGroups["summary"]): readonly FieldColumn[] {
  return view.columns((field) => MONEY_FIELDS.has(field));
}

/** A heading that does not say which amounts it is of. */
const SAYS_NOTHING = new RegExp(`^(?:${SUM_WORDS}|金额|资金|amount)$`, "iu");

/** The same field, and not one budget beside another heading for spending, unless one of them may be either. */
function isSame(a: FieldColumn, b: FieldColumn): boolean {
  const [own, other] = [a, b].map(({ heading }) => bareName(heading).replace(/[（(].*$/u, ""));
  return a.field === b.field || own === other || [own, other].some((name) => SAYS_NOTHING.test(name ?? ""));
}

function relationsOf(
  { summary, source, members }: AttributeGroups,
  column: FieldColumn,
  from: FieldColumn,
): readonly Relation[] {
  return [...members].flatMap(([line, [other]]): Relation[] => {
    const result = summary.figure(line, column);
    const input = other === undefined ? undefined : source.figure(other, from);
    if (result === undefined || input === undefined || !comparable(result, input)) return [];
    const facts = { name: summary.nameOf(line) };
    return [{ check: PROJECT_VALUE, result, inputs: [input], form: { kind: "equal" }, facts }];
  });
}
