import { addressKey } from "../../../../domain/cells/address";
import { theOnly } from "../../../../domain/collections/only";
import type { Exact } from "../../../../domain/figures/exact";
import { exact } from "../../../../domain/figures/exact";
import type { Indicator, Scorecard } from "../../../../domain/model";
import { onceFor } from "../../../../domain/remembered";
import type { IndicatorScore } from "../../../outcome/scores";
import type { Node } from "../figures/node";
import type { ReadingContext } from "../reading-context";

/** A stated score and how far its target was reached. */
interface Scored {
  readonly score: Exact;
  /** Points for each point of weight that the rule gives. */
  readonly share: Exact | undefined;
}

/** What a score with two decimals may be off, and a little of binary noise. */
const SCORE_ROOM = exact("0.0051");

/**
 * The only weight of a scorecard whose score is right under the weight that makes the sum right, and wrong under the
 * stated one. `gap`: what the sum of the weights is too much.
 */
export function weightAtFault(
  context: ReadingContext,
  card: Scorecard,
  nodes: readonly Node[],
  gap: Exact,
): Node | undefined {
  const scores = scoresOf(context, card);
  const candidates = nodes.filter((node) => {
    const right = node.value.minus(gap);
    const scored = scores.get(addressKey(node.at));
    if (scored === undefined || right.lte(0)) return false;
    const { score, share } = scored;
    if (score.gt(node.value)) return score.lte(right);
    if (share === undefined) return false;
    const fits = (weight: Exact): boolean => score.minus(weight.times(share)).abs().lte(SCORE_ROOM);
    return fits(right) && !fits(node.value);
  });
  // Full marks under the right weight say most: 15 points of 10, where 5 are missing.
  const full = candidates.filter((node) => scores.get(addressKey(node.at))?.score.eq(node.value.minus(gap)) === true);
  return theOnly(candidates.length === 1 ? candidates : full);
}

/** The marks of all indicators, looked up only where a sum of weights is wrong. */
const scoredIndicators = onceFor((context: ReadingContext): ReadonlyMap<Indicator, IndicatorScore> => {
  const { scorecards } = context.scored;
  return new Map(scorecards.flatMap(({ indicators }) => indicators.map((each) => [each.indicator, each] as const)));
});

/** By the cell of the weight. */
function scoresOf(context: ReadingContext, { indicators }: Scorecard): ReadonlyMap<string, Scored> {
  const marks = scoredIndicators(context);
  return new Map(
    indicators.flatMap((indicator) => {
      const score = indicator.score === undefined ? undefined : context.mentioned(indicator.score);
      if (indicator.weight === undefined || score === undefined) return [];
      const computed = marks.get(indicator);
      const isRuled =
        context.profile.chosenBy !== "default" && computed?.method === "computed" && !computed.weight.isZero();
      const share = isRuled ? computed.score.div(computed.weight) : undefined;
      return [[addressKey(indicator.weight.at), { score: score.value, share }] as const];
    }),
  );
}
