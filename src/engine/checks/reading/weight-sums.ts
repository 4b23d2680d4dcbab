import type { CellAddress } from "../../../domain/address";
import type { Exact } from "../../../domain/exact";
import { HUNDRED, ONE, sumOf } from "../../../domain/exact";
import type { Indicator, Scorecard } from "../../../domain/model";
import type { IndicatorScore } from "../../outcome";
import type { CheckContext } from "../context";
import { addressKey } from "./address-key";
import type { Node } from "./node";

/** The weights of one scorecard and what they add up to. */
export interface WeightSum {
  readonly name: string;
  readonly nodes: readonly Node[];
  /** The cell that states the sum. */
  readonly stated: Node | undefined;
  readonly total: Exact;
  /** What the sum should be. */
  readonly full: Exact;
  /** The one weight that its own score shows to be wrong: with the difference put right, its score fits. */
  readonly culprit: Node | undefined;
}

const known = new WeakMap<CheckContext, readonly WeightSum[]>();

/** The sums of weights of all scorecards that have a weight for every indicator. */
export function weightSums(context: CheckContext): readonly WeightSum[] {
  const before = known.get(context);
  if (before !== undefined) return before;
  const cards = rawSums(context);
  const usual = usualTotal(cards.map(({ total }) => total));
  const sums = cards.map(({ scores, ...card }): WeightSum => {
    const fits = card.total.eq(ONE) || card.total.eq(HUNDRED) || (usual !== undefined && card.total.eq(usual));
    const full = fits ? card.total : (usual ?? HUNDRED);
    return { ...card, full, culprit: fits ? undefined : culpritOf(card, scores, card.total.minus(full)) };
  });
  known.set(context, sums);
  return sums;
}

const rightByWeight = new WeakMap<CheckContext, ReadonlyMap<string, Exact>>();

/** What a weight would be if the sum of its scorecard were right and it alone wrong; undefined where nothing says so. */
export function rightWeight(context: CheckContext, weight: CellAddress): Exact | undefined {
  let right = rightByWeight.get(context);
  if (right === undefined) rightByWeight.set(context, (right = rightWeights(weightSums(context))));
  return right.size === 0 ? undefined : right.get(addressKey(weight));
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
  /** Stated scores and rates of completion, by the cell of the weight. */
  readonly scores: ReadonlyMap<string, Scored>;
}

interface Scored {
  readonly score: Exact;
  /** Points for each point of weight that the rule gives. */
  readonly share: Exact | undefined;
}

/** The only weight whose score is right under the weight that makes the sum right, and wrong under the stated one. */
function culpritOf({ nodes }: Pick<RawSum, "nodes">, scores: RawSum["scores"], gap: Exact): Node | undefined {
  const candidates = nodes.filter((node) => {
    const right = node.value.minus(gap);
    const scored = scores.get(addressKey(node.at));
    if (scored === undefined || right.lte(0)) return false;
    const { score, share } = scored;
    if (score.gt(node.value)) return score.lte(right);
    if (share === undefined) return false;
    const fits = (weight: Exact): boolean => score.minus(weight.times(share)).abs().lte("0.0051");
    return fits(right) && !fits(node.value);
  });
  return candidates.length === 1 ? candidates[0] : undefined;
}

function rawSums(context: CheckContext): readonly RawSum[] {
  const byIndicator = new Map(
    context.scored.scorecards.flatMap(({ indicators }) => indicators.map((each) => [each.indicator, each] as const)),
  );
  return context.model.scorecards.flatMap((card): RawSum[] => {
    const own = card.indicators.flatMap(({ weight }) =>
      weight === undefined ? [] : (context.mentioned(weight) ?? []),
    );
    if (own.length < card.indicators.length || own.length < 2) return [];
    const execution = executionWeight(context, card);
    const nodes = execution === undefined || own.includes(execution) ? own : [execution, ...own];
    const total = sumOf(nodes.map(({ value }) => value));
    return [
      {
        name: nameOf(context, card),
        nodes,
        stated: statedTotal(context, card),
        total,
        scores: scoresOf(context, card, byIndicator),
      },
    ];
  });
}

function scoresOf(
  context: CheckContext,
  { indicators }: Scorecard,
  byIndicator: ReadonlyMap<Indicator, IndicatorScore>,
): RawSum["scores"] {
  return new Map(
    indicators.flatMap((indicator) => {
      const score = indicator.score === undefined ? undefined : context.mentioned(indicator.score);
      if (indicator.weight === undefined || score === undefined) return [];
      const computed = byIndicator.get(indicator);
      const isRuled =
        context.profile.chosenBy !== "default" && computed?.method === "computed" && !computed.weight.isZero();
      const share = isRuled ? computed.score.div(computed.weight) : undefined;
      return [[addressKey(indicator.weight.at), { score: score.value, share }] as const];
    }),
  );
}

function executionWeight(context: CheckContext, card: Scorecard): Node | undefined {
  const form = context.fieldTables.find(({ id, indicators }) => id === card.table || indicators?.id === card.table);
  return form === undefined ? undefined : context.fieldFigure(form, "exec_weight");
}

function statedTotal(context: CheckContext, card: Scorecard): Node | undefined {
  const form = context.fieldTables.find(({ id, indicators }) => id === card.table || indicators?.id === card.table);
  const inForm = form === undefined ? undefined : context.fieldFigure(form, "total_weight");
  const total = card.stated.find(({ level }) => level === 0)?.weight;
  return inForm ?? (total === undefined ? undefined : context.mentioned(total));
}

function nameOf(context: CheckContext, card: Scorecard): string {
  const project = context.model.projects.find(({ key }) => key === card.project);
  return project?.name.value ?? context.model.fundName?.value ?? card.indicators[0]?.weight?.at.sheet ?? "";
}

/** Full marks that at least two scorecards share and most follow. */
function usualTotal(totals: readonly Exact[]): Exact | undefined {
  const counts = new Map<string, number>();
  for (const total of totals) counts.set(total.toFixed(), (counts.get(total.toFixed()) ?? 0) + 1);
  const [text, times] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? ["", 0];
  if (totals.length === 1 && totals[0]?.eq(90) === true) return totals[0];
  return times >= 2 && times * 2 > totals.length ? totals.find((total) => total.toFixed() === text) : undefined;
}
