import { inReadingOrder } from "../../../../domain/cells/area";
import { ONE } from "../../../../domain/figures/exact";
import { overlap, scaleInterval } from "../../../../domain/figures/interval";
import { onceFor } from "../../../../domain/remembered";
import type { TableView } from "../../reading/tables/table-view";
import { asStated, compute, holdsAsStated } from "../equation/compute";
import type { Relation } from "../equation/relation";

/** So many lines in a row must show that their differences are taken the other way round: one is a slip of the sign. */
const FEWEST = 2;
/** What is better the more there is of it, so that a single line may be taken the other way round than the costs. */
const FAVOURABLE = /收入$|利润$|盈余$|净[额利]|^net\b|\bprofit$|\bsurplus$|\b(?:income|revenues?)$/iu;
/** What is better the less there is of it. */
const COSTS = /支出$|费用$|成本$|^(?:total )?(?:costs?|expens\w*|spending|expenditures?|overheads?)$/iu;
/** So many, where one among them states what those of other blocks do. */
const FEWEST_AROUND_SLIP = 4;

/**
 * The differences of a table, each taken in the direction of its block. Accounts state what is favourable as positive:
 * actual − budget of income, budget − actual of the expenditure below it. Lines next to each other all of which state the
 * opposite follow the turned equation, and are held to it; zeros and wrong lines among them do not break the block.
 * Everything but differences of two figures is left as it is.
 */
export function inDirectionOfBlock(
  view: TableView,
  relations: readonly Relation[],
  turnedFacts: (facts: Relation["facts"]) => Relation["facts"] = (facts) => facts,
): readonly Relation[] {
  if (!relations.every(isDifference)) return relations;
  const kinds = kindsOfLines(view);
  const lineOf = ({ result: { at } }: Relation): number => (view.table.orientation === "rows" ? at.row : at.col);
  const turned = new Set(turnedIn(relations, (relation) => kinds.get(lineOf(relation))));
  if (turned.size === 0) return relations;
  return relations.map((relation) => (turned.has(relation) ? turn(relation, turnedFacts) : relation));
}

function isDifference({ form, inputs }: Relation): boolean {
  return form.kind === "sum" && inputs.length === 2 && form.signs?.includes(-1) === true && form.signs.includes(1);
}

type Kind = "gain" | "cost";

function kindOf(name: string): Kind | undefined {
  return FAVOURABLE.test(name) ? "gain" : COSTS.test(name) ? "cost" : undefined;
}

/** The lines that say by themselves, or by the caption above them, that more is better, or worse. */
const kindsOfLines = onceFor((view: TableView): ReadonlyMap<number, Kind> => {
  const kinds = new Map<number, Kind>();
  let ofCaption: Kind | undefined;
  for (const line of view.table.lines) {
    const kind = kindOf(view.nameOf(line));
    if (line.kind === "group") ofCaption = kind;
    else if (kind !== undefined || ofCaption !== undefined) kinds.set(line.index, kind ?? ofCaption ?? "gain");
  }
  return kinds;
});

type Direction = "as stated" | "opposite" | "neither";

/**
 * The equations of all turned blocks, each from the first to the last line that states the opposite. Two lines that
 * hold as they stand end a block; a single one among several turned ones is the slip.
 */
function turnedIn(
  relations: readonly Relation[],
  kindIn: (relation: Relation) => Kind | undefined,
): readonly Relation[] {
  if (!relations.some((relation) => directionOf(relation) === "opposite")) return [];
  const inOrder = relations
    .filter(({ result }) => !result.value.isZero())
    .sort(({ result: { at: a } }, { result: { at: b } }) => inReadingOrder(a, b));
  const directions = inOrder.map(directionOf);
  // Where one line of costs, or of income, is stated like the rest, a single other one is a slip of the sign.
  const asRest = new Set(inOrder.flatMap((each, place) => (directions[place] === "as stated" ? [kindIn(each)] : [])));
  const mayStandAlone = (kind: Kind | undefined): boolean =>
    kind !== undefined && !asRest.has(kind) && (kind === "gain" || asRest.has("gain"));
  const turned: Relation[] = [];
  for (let from = directions.indexOf("opposite"); from >= 0;) {
    const to = endOfBlock(directions, from);
    const block = directions.slice(from, to + 1);
    const opposite = block.filter((direction) => direction === "opposite").length;
    const needed = block.includes("as stated") ? FEWEST_AROUND_SLIP : FEWEST;
    const ofBlock = inOrder.slice(from, to + 1);
    if (opposite >= (ofBlock.every((each) => mayStandAlone(kindIn(each))) ? 1 : needed)) turned.push(...ofBlock);
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
