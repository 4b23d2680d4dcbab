import type { Exact } from "../../../../domain/figures/exact";
import { greatestOf } from "../../../../domain/figures/greatest";
import { asRate } from "../../../../domain/quantity/as-rate";
import { onceFor } from "../../../../domain/remembered";
import type { IndicatorScore, ScorecardScore } from "../../../outcome/scores";
import { formsById } from "../../../tables/table-reader";
import type { ReadingContext } from "../reading-context";
import { mayComeOf } from "./execution-points";
import type { JudgedScore } from "./judged-scores";
import { judged } from "./judged-scores";
import { hasRuleFor } from "./rule-in-force";
import { saysWhy } from "./says-why";

/** So many missed targets that earn weight × completion show, for each that does not, what the workbook scores by. */
const FEWEST_FOLLOWERS = 4;

const IN_PROPORTION: ReadonlySet<string> = new Set([
  "at-least-missed",
  "exactly-missed",
  "execution-rate",
  "stated-rate",
]);

/** What the missed targets of a workbook that states no rule show of how it scores. */
interface ShownRule {
  /** Scores that are not weight × completion, unlike those of the followers. */
  readonly slips: readonly JudgedScore[];
  readonly followers: readonly JudgedScore[];
}

/** Missed targets of the workbook that lost points, and the ones among them that lost others than their share. */
export const unlikeTheOthers = onceFor((context: ReadingContext): ShownRule => {
  const all = context.scored.scorecards
    .flatMap(({ indicators }) => indicators)
    .filter((scored) => losesInProportion(scored) && !hasRuleFor(context, scored))
    .flatMap((scored) => judged(context, scored));
  const [followers, unlike] = [true, false].map((fits) => all.filter((one) => one.fits === fits));
  if (followers === undefined || unlike === undefined) return { slips: [], followers: [] };
  if (followers.length < FEWEST_FOLLOWERS * Math.max(1, unlike.length)) return { slips: [], followers: [] };
  return { slips: unlike.filter((one) => !isJudged(one)), followers };
});

/**
 * Full marks for a missed target in a workbook whose other missed targets show that each loses its share: what was missed by
 * more than one of these is within no tolerance. A reason that stands beside it may say why.
 */
export function fullMarksUnlikeOthers(context: ReadingContext): ShownRule {
  const { slips: others, followers } = unlikeTheOthers(context);
  const missed = followers.flatMap(({ scored: { indicator, ratio } }) => (indicator.isExecution ? [] : (ratio ?? [])));
  // The execution row goes by a rate of its own, and has a finding of its own.
  if (others.some(({ scored }) => !scored.indicator.isExecution) || missed.length === 0)
    return { slips: [], followers };
  const nearest = greatestOf(missed);
  const full = context.scored.scorecards
    .flatMap(({ indicators }) => indicators)
    .filter(({ rule, ratio, met, stated, weight }) => {
      const isFull = met === false && IN_PROPORTION.has(rule) && stated?.eq(weight) === true;
      return isFull && ratio?.lt(nearest) === true;
    });
  const unexplained = full.filter((scored) => !hasRuleFor(context, scored) && !saysWhy(context, scored));
  const slips = unexplained.flatMap((scored) => judged(context, scored)).filter(({ fits }) => !fits);
  return { slips, followers };
}

/** Full marks may be a tolerance, no points a limit: neither shows a proportion nor contradicts one. */
function losesInProportion({ rule, ratio, stated, weight }: IndicatorScore): boolean {
  return IN_PROPORTION.has(rule) && ratio?.lt(1) === true && stated?.isPositive() === true && stated.lt(weight);
}

/** Whole points are given by eye; a rate may earn its own share, and not that of its target. */
function isJudged({ scored: { indicator, weight }, node }: JudgedScore): boolean {
  if (node.value.isInteger()) return true;
  const actual = indicator.actual?.quantity;
  return actual?.percent === true && weight.times(actual.value).eq(node.value);
}

/**
 * Scores of the execution rows of forms that are no weight × rate on any basis and by no other usual way. That row is for
 * just this product: its decimals show that somebody computed it, and computed amiss.
 */
export function executionSlips(context: ReadingContext): readonly JudgedScore[] {
  return context.scored.scorecards.flatMap((card) =>
    card.indicators
      .filter((scored) => scored.indicator.isExecution && !hasRuleFor(context, scored) && losesInProportion(scored))
      .flatMap((scored) => judged(context, scored))
      .filter((one) => !one.fits && !isByAnyRate(one, otherRates(context, card, one.scored))),
  );
}

function isByAnyRate({ node, scored: { weight, ratio } }: JudgedScore, others: readonly Exact[]): boolean {
  return [...(ratio === undefined ? [] : [ratio]), ...others].some((rate) => mayComeOf(rate, weight, node.value));
}

/** The rate as it is stated, and that of the initial budget. */
function otherRates(
  context: ReadingContext,
  { table }: ScorecardScore,
  { indicator }: IndicatorScore,
): readonly Exact[] {
  const stated = indicator.actual?.quantity && asRate(indicator.actual.quantity);
  const form = formsById(context.model).get(table);
  const [spent, initial] = (["spent", "budget_initial"] as const).map(
    (field) => form && context.fieldFigure(form, field)?.value,
  );
  const first = initial?.isPositive() === true ? spent?.div(initial) : undefined;
  return [stated, first].filter((rate) => rate !== undefined);
}
