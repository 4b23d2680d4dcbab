import { smallestOf } from "../../../../domain/collections/extremes";
import type { Exact } from "../../../../domain/figures/exact";
import { exact, ONE } from "../../../../domain/figures/exact";
import type { Interval } from "../../../../domain/figures/interval";
import { scaleInterval } from "../../../../domain/figures/interval";
import { onceFor } from "../../../../domain/remembered";
import type { Node } from "../../reading/figures/node";
import type { ReadingContext } from "../../reading/reading-context";
import type { Spending } from "./spending";
import { spendingOf } from "./spending";

/** A record whose spending and budget fit each other once one of them is read in another unit or its point is moved. */
export interface SpendingSlip extends Spending {
  /** The one of the two that stands out among the figures of its column. */
  readonly culprit: Node;
  /** What it would be. */
  readonly meant: Exact;
  /** What it may stand for then, as far as its decimals tell. */
  readonly allowed: Interval;
}

/** Records that must show what is usual. */
const FEWEST_OTHERS = 3;
/** Share of the records without a slip that must show what is usual. */
const LEAST_USUAL = 0.5;
/** More figures out of line than this are no slips. */
const MOST_SLIPS = 2;
/** Hardly anything is spent: such a record shows no usual rate. */
const LOWEST_RATE = 0.01;
/** Spending above the budget by more than this is no spending of an ordinary record. */
const HIGHEST_RATE = 1.2;
/** How far a figure lies from the middle of its column before it stands out. */
const STANDS_OUT = 4;

/** Powers of ten by which spending may be too large: units, and for 10 a moved point. */
const TOO_LARGE = [10, 1_000, 10_000, 1_000_000, 100_000_000];
/** Powers by which it may be too small. Smaller ones are projects that have hardly begun. */
const TOO_SMALL = [10_000, 100_000_000];

/** The records of all tables in which spending or budget is off by a power of ten. */
export const spendingSlips = onceFor((context: ReadingContext): readonly SpendingSlip[] =>
  spendingOf(context).flatMap(slipsAmong),
);

function slipsAmong(records: readonly Spending[]): readonly SpendingSlip[] {
  const usable = records.filter(({ spent, budget }) => spent.approx > 0 && budget.approx > 0);
  const odd = usable.filter(
    (record) => rateOf(record) > HIGHEST_RATE || rateOf(record) < 1 / Math.min(...TOO_SMALL) + 1e-9,
  );
  if (odd.length === 0 || odd.length > MOST_SLIPS) return [];
  const usual = usable.filter((record) => !odd.includes(record) && rateOf(record) > LOWEST_RATE);
  if (usual.length < FEWEST_OTHERS) return [];
  if (usual.length < (records.length - odd.length) * LEAST_USUAL) return [];
  return odd.flatMap((record) => slipOf(record, usual) ?? []);
}

function rateOf({ spent, budget }: Spending): number {
  return spent.approx / budget.approx;
}

function slipOf(record: Spending, usual: readonly Spending[]): SpendingSlip | undefined {
  const rate = rateOf(record);
  const lowest = smallestOf(usual.map(rateOf));
  const factor =
    rate > HIGHEST_RATE
      ? TOO_LARGE.find((power) => fits(rate / power, power === 10 ? Math.max(lowest, 0.5) : Math.min(lowest, 0.3)))
      : TOO_SMALL.find((power) => fits(rate * power, Math.min(lowest, 0.3)));
  if (factor === undefined) return undefined;
  const { spent, budget } = record;
  const bySpent = distance(
    spent,
    usual.map((other) => other.spent),
  );
  const byBudget = distance(
    budget,
    usual.map((other) => other.budget),
  );
  if (Math.max(bySpent, byBudget) < STANDS_OUT) return undefined;
  const culprit = bySpent >= byBudget ? spent : budget;
  const isTooLarge = (culprit === spent) === rate > HIGHEST_RATE;
  const shift = isTooLarge ? ONE.div(factor) : exact(factor);
  const [meant, allowed] = [culprit.value.times(shift), scaleInterval(culprit.asResult, shift)];
  return { ...record, culprit, meant, allowed };
}

function fits(rate: number, lowest: number): boolean {
  return rate <= 1 + 1e-9 && rate >= lowest * 0.9;
}

/** How many times larger or smaller a figure is than the middle one of the others. */
function distance({ approx }: Node, others: readonly Node[]): number {
  const sorted = others.map((other) => other.approx).sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? approx;
  return Math.max(approx / middle, middle / approx);
}
