import type { Exact } from "../../domain/figures/exact";
import { exact, HUNDRED, ONE, sumOf } from "../../domain/figures/exact";
import type { RemainderWeight } from "../../domain/model";
import type { Profile } from "../profile/profile";

/** A form's row for the execution rate whose full marks stand nowhere, and what the form says around it. */
export interface UnweighedRow {
  readonly score: Exact | undefined;
  readonly rate: Exact | undefined;
  /** Weights and scores of all indicators of the form. */
  readonly weights: readonly Exact[];
  readonly scores: readonly (Exact | undefined)[];
  /** 总分: the form's own sums, the row for the execution rate included or not. */
  readonly wholeWeight: Exact | undefined;
  readonly wholeScore: Exact | undefined;
}

/** What the rules in force say of the full marks of such rows. */
export interface RowRule {
  /** Those that such rows usually have. */
  readonly usual: readonly Exact[];
  /** Those that a row has of which nothing else speaks. */
  readonly assumed: Exact | undefined;
}

/** The rule of a profile as figures. */
export function rowRule({ usualWeights = [], assumedWeight }: Profile["execution"]): RowRule {
  return {
    usual: usualWeights.map((points) => exact(points)),
    assumed: assumedWeight === undefined ? undefined : exact(assumedWeight),
  };
}

/** A rate is stated in whole per cent at the coarsest, and points with one decimal. */
const NEAR = exact("0.1");

/**
 * The full marks of such a row. Borne out by the form where two of three agree: what the indicators leave of the whole, the
 * row's own rate and score, and the stated score of the whole. Else what the rule gives such a row, where just that is left.
 */
export function impliedWeight(row: UnweighedRow, { usual, assumed }: RowRule): RemainderWeight | undefined {
  const { score, wholeWeight } = row;
  const others = sumOf(row.weights);
  const whole = wholeWeight ?? HUNDRED;
  if (others.gte(whole)) return undefined;
  const left = whole.minus(others);
  const value = usual.find((points) => {
    if (score?.gt(points) === true) return false;
    const isLeft = points.eq(left);
    const isStated = isLeft && wholeWeight !== undefined;
    return isStated || [isLeft, fitsRate(row, points), isCounted(row)].filter(Boolean).length >= 2;
  });
  if (value !== undefined) return { value, whole, others, origin: "form" };
  const isRule = assumed?.eq(left) === true && score?.gt(left) !== true && !isLeftOut(row);
  return assumed !== undefined && isRule ? { value: assumed, whole, others, origin: "rule" } : undefined;
}

/**
 * Whether the form's own totals leave the row out: its indicators have a hundred points by themselves, and both totals are
 * theirs alone.
 */
export function totalsLeaveOut({ weights, scores, score, wholeWeight, wholeScore }: UnweighedRow): boolean {
  const isHundred = wholeWeight?.eq(HUNDRED) === true && sumOf(weights).eq(HUNDRED);
  return isHundred && isLeftOut({ scores, score, wholeScore });
}

/** The score is the rate's share of so many points. */
function fitsRate({ rate, score }: UnweighedRow, points: Exact): boolean {
  if (rate === undefined || score === undefined || !rate.isPositive()) return false;
  const part = rate.gt(1) ? ONE : rate;
  return points.times(part).minus(score).abs().lte(NEAR);
}

/** The stated score of the form is that of its indicators together with the row's. */
function isCounted({ scores, score, wholeScore }: UnweighedRow): boolean {
  const sum = sumOfAll(scores);
  return sum !== undefined && score !== undefined && !score.isZero() && wholeScore?.eq(sum.plus(score)) === true;
}

/** The stated score of the form is that of its indicators alone. */
function isLeftOut({ scores, score, wholeScore }: Pick<UnweighedRow, "scores" | "score" | "wholeScore">): boolean {
  return score?.isZero() !== true && wholeScore !== undefined && sumOfAll(scores)?.eq(wholeScore) === true;
}

function sumOfAll(scores: readonly (Exact | undefined)[]): Exact | undefined {
  const known = scores.flatMap((score) => score ?? []);
  return known.length === scores.length ? sumOf(known) : undefined;
}
