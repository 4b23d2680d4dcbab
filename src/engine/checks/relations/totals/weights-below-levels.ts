import type { CellAddress } from "../../../../domain/cells/address";
import { groupedBy } from "../../../../domain/collections/groups";
import { exact, ONE, sumOf } from "../../../../domain/figures/exact";
import { point } from "../../../../domain/figures/interval";
import type { Scorecard } from "../../../../domain/model";
import { onceFor, remembered } from "../../../../domain/remembered";
import type { Sourced } from "../../../../domain/sourced";
import type { FieldColumn } from "../../../../domain/table";
import { makeNode } from "../../reading/figures/cell-node";
import type { FigureManner, Node } from "../../reading/figures/node";
import type { ReadingContext } from "../../reading/reading-context";
import { isOptional } from "../../reading/scores/optional";
import { weighedWithinLevels } from "../../reading/scores/relative-weights";
import { asField } from "../../reading/tables/as-field";
import type { TableView } from "../../reading/tables/table-view";
import { establish } from "../equation/establish";
import type { Relation } from "../equation/relation";
import type { Level } from "./level-groups";
import { levelGroups, LEVELS, uprightViews } from "./level-groups";

/** Code of the check that words these equations. */
export const LEVEL_WEIGHTS = "level-weights";

/** What the weights below each level's own add up to. */
export function* weightsBelowLevels(context: ReadingContext): Iterable<Relation> {
  const views = uprightViews(context);
  const { scorecards } = context.model;
  const sheetOf = ({ table }: Scorecard): string => views.get(table)?.table.sheet ?? "";
  const bySheet = groupedBy(scorecards, sheetOf);
  // A scorecard that begins anew below a second heading is one with those above it.
  const isOneWithinLevels = remembered((sheet) =>
    weighedWithinLevels((bySheet.get(sheet) ?? []).flatMap(({ indicators }) => indicators)),
  );
  for (const card of scorecards) {
    const view = views.get(card.table);
    const stated = LEVELS.filter((level) => statesWeights(view, card, level));
    // Most sheets state none: their weights are not added up for nothing.
    if (stated.length === 0 || weighedWithinLevels(card.indicators) || isOneWithinLevels(sheetOf(card))) continue;
    for (const level of stated) {
      const relations = relationsOf(context, view, card, level);
      const established = establish([relations], { tellingHeading: true });
      yield* established.length === 0 && haveOneSum(relations) ? relations : established;
    }
  }
}

/**
 * Whether the weights that a card's levels state make, all together, what its indicators weigh: then they are of one measure,
 * whichever of them were changed and not the others (50, 30 and 10 over 55, 30 and 5).
 */
function haveOneSum(relations: readonly Relation[]): boolean {
  const stated = sumOf(relations.map(({ result }) => result.value));
  const below = sumOf(relations.flatMap(({ inputs }) => inputs.map(({ value }) => value)));
  return relations.length > 1 && stated.eq(below);
}

/** Whether weights of the levels may stand anywhere: in a column beside their names, or in the names themselves. */
function statesWeights(view: TableView | undefined, { indicators }: Scorecard, level: Level): boolean {
  const isBeside = view !== undefined && levelWeightColumns(view).length > 0;
  return isBeside || indicators.some((indicator) => saysWeight(indicator[level]));
}

function relationsOf(
  context: ReadingContext,
  view: TableView | undefined,
  { indicators }: Scorecard,
  level: Level,
): Relation[] {
  return levelGroups(indicators, level).flatMap(({ head, members }): Relation[] => {
    const result = weightInName(head) ?? (view === undefined ? undefined : weightBeside(view, head));
    if (result === undefined) return [];
    const inputs = members.flatMap(({ weight }) => (weight === undefined ? [] : (context.mentioned(weight) ?? [])));
    if (inputs.length < members.length || members.some(isOptional)) return [];
    const facts = { name: head.value, terms: String(inputs.length) };
    return [{ check: LEVEL_WEIGHTS, result, inputs, form: { kind: "sum" }, facts }];
  });
}

const IN_NAME = /[（(]\s*(?:分值|权重)?\s*[:：]?\s*(\d+(?:\.\d+)?)\s*(?:分|points?|pts?)?\s*[）)]/iu;

/** 产出指标（50分） */
function weightInName({ value, at }: Sourced<string>): Node | undefined {
  const digits = digitsInName(value);
  return digits === undefined ? undefined : points(at, digits);
}

function saysWeight(head: Sourced<string> | undefined): boolean {
  return head !== undefined && digitsInName(head.value) !== undefined;
}

/** Thousands of scorecards have the same few levels. */
const digitsInName = remembered((name) => IN_NAME.exec(name)?.[1]);

const IN_A_NAME: FigureManner = {
  field: "weight",
  heading: "分值",
  columnDecimals: 0,
  factor: ONE,
  unit: undefined,
  dimension: "points",
  isFormula: false,
  isTotal: true,
  isRounded: false,
  isRounding: false,
};

function points(at: CellAddress, digits: string): Node {
  const value = exact(digits);
  return makeNode(at, { value, percent: false, display: point(value), asText: true, text: digits }, IN_A_NAME);
}

/** A column 权重 of its own, just right of the level's names. */
function weightBeside(view: TableView, { at }: Sourced<string>): Node | undefined {
  const column = levelWeightColumns(view).find(({ index }) => index === at.col + 1);
  if (column === undefined) return undefined;
  const line = view.lineAt(at.row);
  return line === undefined ? undefined : view.figure(line, column);
}

/** Columns of weights beside the one of the indicators themselves. */
const levelWeightColumns = onceFor((view: TableView): readonly FieldColumn[] =>
  view.table.unmapped
    .filter(({ heading }) => /权重|分值|标准分|weight|max/iu.test(heading))
    .map((column) => asField(column, "weight")),
);
