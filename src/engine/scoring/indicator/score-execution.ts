import type { CellAddress } from "../../../domain/cells/address";
import type { Exact } from "../../../domain/figures/exact";
import { HUNDRED, ONE, ZERO } from "../../../domain/figures/exact";
import type { Indicator } from "../../../domain/model";
import { asRate } from "../../../domain/quantity/as-rate";
import type { IndicatorScore, ScoreInput } from "../../outcome/scores";
import type { IndicatorRow } from "./mark";
import { actualOf, claimInput, markOf } from "./mark";

/** weight × min(1, spent ÷ budget), where the workbook has the figures. An explicit target below 100 % is held to its own rule. */
export function byExecution(row: IndicatorRow): IndicatorScore | undefined {
  const { indicator, context, weight } = row;
  const { execution } = context;
  if (!indicator.isExecution || execution?.rate === undefined || hasLowerTarget(indicator)) return undefined;
  const { rate } = execution;
  const part = rate.gt(1) ? ONE : rate.isNegative() ? ZERO : rate;
  return markOf(row, {
    method: "computed",
    rule: "execution-rate",
    arithmetic: rate.isNegative() ? { kind: "zero" } : { kind: "execution-rate" },
    score: weight.times(part),
    inputs: moneyInputs,
    ratio: () => rate,
    met: rate.gte(1),
  });
}

/** Budget and spending as inputs of a mark. */
export function moneyInputs({ context: { execution } }: Pick<IndicatorRow, "context">): readonly ScoreInput[] {
  if (execution === undefined) return [];
  const { budget, budgetAt, spent, spentAt } = execution;
  return [moneyInput("budget", budget, budgetAt), moneyInput("spent", spent, spentAt)];
}

function moneyInput(role: "budget" | "spent", value: Exact, at: CellAddress | undefined): ScoreInput {
  return { role, value, text: value.toFixed(), ...(at === undefined ? {} : { at }) };
}

/** weight × min(1, rate), where the workbook has the rate alone: neither budget and spending nor a target. */
export function byStatedRate(row: IndicatorRow): IndicatorScore | undefined {
  const { indicator, context, weight } = row;
  const actual = actualOf(indicator, context);
  if (!indicator.isExecution || indicator.target?.quantity !== undefined || actual === undefined) return undefined;
  const rate = asRate(actual.quantity);
  if (rate === undefined || !row.isWeighed) return undefined;
  return markOf(row, {
    method: "computed",
    rule: "stated-rate",
    arithmetic: rate.isNegative() ? { kind: "zero" } : { kind: "stated-rate" },
    score: weight.times(rate.gt(1) ? ONE : rate.isNegative() ? ZERO : rate),
    inputs: () => [claimInput("actual", actual.claim, rate)],
    ratio: () => rate,
    met: rate.gte(1),
  });
}

function hasLowerTarget({ target }: Indicator): boolean {
  const quantity = target?.quantity;
  if (quantity === undefined) return false;
  return (quantity.percent ? quantity.value : quantity.value.div(quantity.value.gt(1) ? HUNDRED : ONE)).lt(1);
}
