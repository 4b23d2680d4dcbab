import type { CellAddress } from "../../../../domain/cells/address";
import { addressKey } from "../../../../domain/cells/address";
import { countedBy } from "../../../../domain/collections/groups";
import type { Exact } from "../../../../domain/figures/exact";
import { exact, HUNDRED, ONE, sumOf, ZERO } from "../../../../domain/figures/exact";
import type { Scorecard } from "../../../../domain/model";
import { onceFor } from "../../../../domain/remembered";
import type { FieldTable } from "../../../../domain/table";
import type { Node } from "../figures/node";
import type { ReadingContext } from "../reading-context";
import type { TableView } from "../tables/table-view";
import { executionRowOf } from "./execution-row";
import { isOptional } from "./optional";
import { weighedWithinLevels } from "./relative-weights";
import { summaryCards } from "./summary-cards";
import { weightAtFault } from "./weight-at-fault";

/** The weights of one scorecard and what they add up to. */
export interface WeightSum {
  readonly name: string;
  readonly cells: () => readonly CellAddress[];
  /** Made where a sum is wrong. */
  readonly nodes: () => readonly Node[];
  /** The cell that states the sum. */
  readonly stated: Node | undefined;
  readonly total: Exact;
  /** What the sum should be. */
  readonly full: Exact;
  /** The one weight that its own score shows to be wrong: with the difference put right, its score fits. */
  readonly culprit: Node | undefined;
}

/** The sums of weights of all scorecards that have a weight for every indicator. */
export const weightSums = onceFor((context: ReadingContext): readonly WeightSum[] => {
  const cards = rawSums(context);
  const usual = usualTotal(cards.map(({ total }) => total));
  const sums = [
    ...cards.map(({ card, total, areParts, room, ...weights }): WeightSum => {
      // Parts of one may be given level by level: of four perspectives they add up to four.
      const isWhole = areParts ? total.isInteger() : total.eq(ONE);
      const isRounded = [ONE, HUNDRED].some((whole) => total.minus(whole).abs().lte(room));
      const isBeside = total.eq(BESIDE_EXECUTION) && (cards.length === 1 || onlySetsTargets(card));
      const isOwnScale = weights.stated?.value.eq(total) === true && isSeveralHundred(total);
      const isWithinParts =
        weights.stated === undefined && total.gte((areParts ? ONE : HUNDRED).times(2)) && !hasGiant(weights.nodes());
      const fits =
        isWhole || isRounded || isBeside || isOwnScale || isWithinParts || (usual !== undefined && total.eq(usual));
      const full = fits ? total : (usual ?? (areParts ? ONE : HUNDRED));
      const culprit = fits ? undefined : weightAtFault(context, card, weights.nodes(), total.minus(full));
      return { ...weights, total, full, culprit };
    }),
    ...assessments(context),
  ];
  return sums;
});

/** Points of the indicators of the official form, whose execution rate has the other ten. */
const BESIDE_EXECUTION = exact(90);

/** Full marks of 300 or 1,000 that the total line states are a scale of their own: no slip makes another round hundred. */
function isSeveralHundred(total: Exact): boolean {
  return total.gt(HUNDRED) && total.mod(HUNDRED).isZero();
}

/**
 * Weights of 630 % in all, which no total line adds up, count within parts: only a slip that makes one weight more than
 * all the others together (150 for 15) comes to so much.
 */
function hasGiant(weights: readonly Node[]): boolean {
  const sum = sumOf(weights.map(({ value }) => value));
  return weights.some(({ value }) => value.times(2).gt(sum));
}

/** 绩效目标申报表: there is no execution yet that could have a row. */
function onlySetsTargets({ indicators }: Scorecard): boolean {
  return indicators.every(({ score, actual }) => score === undefined && actual === undefined);
}

/** Points of an assessment that is scored item by item add up to a hundred; other full marks are farther off. */
const NEAR_HUNDRED = 15;

/**
 * Tables of scored items that are no indicators of a project (考核事项 | 分值 | 扣分 | 得分), and frameworks of indicators
 * that nobody has scored yet, with a total line.
 */
function assessments(context: ReadingContext): readonly WeightSum[] {
  const cards = new Set(context.model.scorecards.map(({ table }) => table));
  return context.views.flatMap((view): readonly WeightSum[] => {
    const column = view.column("weight");
    const total = view.stated.find(({ kind }) => kind === "total");
    const { id, role, setAside } = view.table;
    const isScored = role === "scores" || (role === "indicators" && view.column("indicator_name") !== undefined);
    if (column === undefined || total === undefined || !isScored || cards.has(id) || setAside !== undefined) return [];
    const nodes = view.figures(view.data, column);
    const sum = sumOf(nodes.map(({ value }) => value));
    const isNear = sum.minus(HUNDRED).abs().lte(NEAR_HUNDRED);
    if (nodes.length < 3 || nodes.length < view.data.length || !isNear) return [];
    const { title, sheet } = view.table;
    return [
      {
        name: title || sheet,
        cells: () => nodes.map(({ at }) => at),
        nodes: () => nodes,
        stated: view.figure(total, column),
        total: sum,
        full: HUNDRED,
        culprit: undefined,
      },
    ];
  });
}

const rightByWeight = onceFor((context: ReadingContext) => rightWeights(weightSums(context)));

/** What a weight would be if the sum of its scorecard were right and it alone wrong; undefined where nothing says so. */
export function rightWeight(context: ReadingContext, weight: { readonly at: CellAddress }): Exact | undefined {
  const right = rightByWeight(context);
  return right.size === 0 ? undefined : right.get(addressKey(weight.at));
}

/** By cell. A weight that stands in several scorecards is judged by the first. */
function rightWeights(sums: readonly WeightSum[]): ReadonlyMap<string, Exact> {
  const right = new Map<string, Exact>();
  for (const { culprit, total, full } of sums) {
    if (culprit === undefined) continue;
    const key = addressKey(culprit.at);
    if (!right.has(key)) right.set(key, culprit.value.minus(total.minus(full)));
  }
  return right;
}

interface RawSum extends Omit<WeightSum, "full" | "culprit"> {
  readonly card: Scorecard;
  /** No weight is above one: they are parts of one, and no points of a hundred. */
  readonly areParts: boolean;
  /** What the sum may be off because the weights were rounded. */
  readonly room: Exact;
}

function rawSums(context: ReadingContext): readonly RawSum[] {
  const names = new Map(context.model.projects.map(({ key, name }) => [key, name.value]));
  const forms = new Map(
    context.fieldTables.flatMap((form) =>
      [form.id, form.indicators?.id].flatMap((id) => (id === undefined ? [] : [[id, form] as const])),
    ),
  );
  const byTable = new Map(context.views.map((view) => [view.table.id, view]));
  const weighed = context.model.scorecards.map(withoutExtras).flatMap((card) => {
    const own = valuesOf(context, card);
    return own === undefined ? [] : [{ card, own }];
  });
  const summaries = summaryCards(weighed.map(({ card }) => card));
  return weighed.flatMap(({ card, own }): RawSum[] => {
    if (summaries.has(card) || own.length < 2 || weighedWithinLevels(card.indicators)) return [];
    if (card.indicators.some(isOptional)) return [];
    const form = forms.get(card.table);
    const view = byTable.get(form?.indicators?.id ?? card.table);
    if (view !== undefined && isToChooseFrom(view)) return [];
    const row = view === undefined ? undefined : executionRowOf(context, view);
    const nodes = (): readonly Node[] => nodesOf(context, card, row?.weight);
    const named = card.project === undefined ? undefined : names.get(card.project);
    const name = named ?? context.model.fundName?.value ?? card.indicators[0]?.weight?.at.sheet ?? "";
    const total =
      row?.weight === undefined ? sumOf([row?.points ?? ZERO, ...own]) : sumOf(nodes().map(({ value }) => value));
    const cells = (): readonly CellAddress[] =>
      [row?.weight, ...card.indicators.map(({ weight }) => weight)].flatMap((figure) => figure?.at ?? []);
    const areParts = own.every((weight) => weight.lte(ONE));
    const room = roundingsOf(own, areParts);
    return [{ card, name, cells, nodes, stated: statedTotal(context, card, form), total, areParts, room }];
  });
}

/** Parts of one with more decimals than people choose were computed. */
const COMPUTED_DECIMALS = 3;

/** Six equal parts of 16.67 %, and weights that a procedure gave (0.1235), are not chosen to add up. */
function roundingsOf(weights: readonly Exact[], areParts: boolean): Exact {
  const decimals = Math.max(...weights.map((weight) => weight.decimalPlaces()));
  const areEqual = weights.every((weight) => weight.eq(weights[0] ?? ZERO));
  const isRounded = decimals > 0 && (areEqual || (areParts && decimals >= COMPUTED_DECIMALS));
  return isRounded ? exact(10).pow(-decimals).div(2).times(weights.length) : ZERO;
}

/** 指标库 | 参考权重: indicators of many trades from which each project takes its own. */
function isToChooseFrom(view: TableView): boolean {
  const heading = view.column("weight")?.heading ?? "";
  return (
    /指标库|indicator (?:library|bank)/iu.test(view.table.title) || /参考|建议|推荐|suggested|reference/iu.test(heading)
  );
}

/** 附加分 is given beyond the hundred points. */
function withoutExtras(card: Scorecard): Scorecard {
  const { indicators } = card;
  if (!indicators.some(({ isExtra }) => isExtra === true)) return card;
  return { ...card, indicators: indicators.filter(({ isExtra }) => isExtra !== true) };
}

/** The weights of all indicators of a scorecard; undefined where one of them has none. */
function valuesOf(context: ReadingContext, { indicators }: Scorecard): readonly Exact[] | undefined {
  const values: Exact[] = [];
  for (const { weight } of indicators) {
    const value = weight === undefined ? undefined : context.valueOf(weight);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}

/** The same as figures, with that of the execution row where it is none of theirs. */
function nodesOf(context: ReadingContext, { indicators }: Scorecard, execution: Node | undefined): readonly Node[] {
  const own = indicators.flatMap(({ weight }) => (weight === undefined ? [] : (context.mentioned(weight) ?? [])));
  return execution === undefined || own.includes(execution) ? own : [execution, ...own];
}

function statedTotal(context: ReadingContext, card: Scorecard, form: FieldTable | undefined): Node | undefined {
  const inForm = form === undefined ? undefined : context.fieldFigure(form, "total_weight");
  const total = card.stated.find(({ level }) => level === 0)?.weight;
  return inForm ?? (total === undefined ? undefined : context.mentioned(total));
}

/** Full marks that at least two scorecards share and most follow. */
function usualTotal(totals: readonly Exact[]): Exact | undefined {
  const counts = countedBy(totals, (total) => total.toFixed());
  const [text, times] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? ["", 0];
  return times >= 2 && times * 2 > totals.length ? totals.find((total) => total.toFixed() === text) : undefined;
}
