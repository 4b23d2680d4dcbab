import { inReadingOrder } from "../../../../domain/cells/area";
import { ONE } from "../../../../domain/figures/exact";
import { overlap, scaleInterval } from "../../../../domain/figures/interval";
import { asStated, compute, holdsAsStated } from "../equation/compute";
import type { Relation } from "../equation/relation";

/** So many lines in a row must show that their differences are taken the other way round: one is a slip of the sign. */
const FEWEST = 2;
/** So many, where one among them states what those of other blocks do. */
const FEWEST_AROUND_SLIP = 4;

/**
 * The differences of a table, each taken in the direction of its block. Accounts state what is favourable as positive:
 * actual − budget of income, budget − actual of the expenditure below it. Lines next to each other all of which state the
 * opposite follow the turned equation, and are held to it; zeros and wrong lines among them do not break the block.
 * Everything but differences of two figures is left as it is.
 */
export function inDirectionOfBlock(
  relations: readonly Relation[],
  turnedFacts: (facts: Relation["facts"]) => Relation["facts"] = (facts) => facts,
): readonly Relation[] {
  if (!relations.every(isDifference)) return relations;
  const turned = new Set(turnedIn(relations));
  if (turned.size === 0) return relations;
  return relations.map((relation) => (turned.has(relation) ? turn(relation, turnedFacts) : relation));
}

function isDifference({ form, inputs }: Relation): boolean {
  return form.kind === "sum" && inputs.length === 2 && form.signs?.includes(-1) === true && form.signs.includes(1);
}

type Direction = "as stated" | "opposite" | "neither";

/**
 * The equations of all turned blocks, each from the first to the last line that states the opposite. Two lines that
 * hold as they stand end a block; a single one among several turned ones is the slip.
 */
function turnedIn(relations: readonly Relation[]): readonly Relation[] {
  if (!relations.some((relation) => directionOf(relation) === "opposite")) return [];
  const inOrder = relations
    .filter(({ result }) => !result.value.isZero())
    .sort(({ result: { at: a } }, { result: { at: b } }) => inReadingOrder(a, b));
  const directions = inOrder.map(directionOf);
  const turned: Relation[] = [];
  for (let from = directions.indexOf("opposite"); from >= 0;) {
    const to = endOfBlock(directions, from);
    const block = directions.slice(from, to + 1);
    const opposite = block.filter((direction) => direction === "opposite").length;
    const needed = block.includes("as stated") ? FEWEST_AROUND_SLIP : FEWEST;
    if (opposite >= needed) turned.push(...inOrder.slice(from, to + 1));
    from = directions.indexOf("opposite", to + 1);
  }
  return turned;
}

/** The last line of the block that states the opposite, whatever single line lies between. */
function endOfBlock(directions: readonly Direction[], from: number): number {
  let end = from;
  let between = 0;
  for (let index = from + 1; index < directions.length && between < 2; index += 1) {
    if (directions[index] === "as stated") between += 1;
    if (directions[index] === "opposite") [end, between] = [index, 0];
  }
  return end;
}

function directionOf(relation: Relation): Direction {
  if (holdsAsStated(relation)) return "as stated";
  return statesOpposite(relation) ? "opposite" : "neither";
}

function statesOpposite(relation: Relation): boolean {
  const computed = compute(relation, asStated);
  return computed !== undefined && overlap(scaleInterval(computed, ONE.neg()), relation.result.asResult);
}

function turn(relation: Relation, turnedFacts: (facts: Relation["facts"]) => Relation["facts"]): Relation {
  const { inputs } = relation;
  const signs = relation.form.kind === "sum" ? (relation.form.signs ?? []) : [];
  const opposite = signs.map((sign): 1 | -1 => (sign === 1 ? -1 : 1)).reverse();
  const form = { kind: "sum", signs: opposite } as const;
  return { ...relation, inputs: [...inputs].reverse(), form, facts: turnedFacts(relation.facts) };
}
