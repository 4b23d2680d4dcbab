import type { Exact } from "../../../domain/figures/exact";
import { sumOf } from "../../../domain/figures/exact";
import type { Indicator, Scorecard } from "../../../domain/model";
import type { FieldColumn, Table } from "../../../domain/table";
import { isRecordTable } from "../../../domain/table";
import type { UnfilledScorecard } from "../../outcome/scores";
import { points } from "../../tables/points";

/**
 * Whether anybody has said yet what was done: an actual or a score of an indicator. Budget and spending are known before
 * that, so the execution rate counts only where nothing else is asked.
 */
export function isFilledIn({ indicators }: Scorecard): boolean {
  const asked = indicators.filter(({ isExecution }) => !isExecution);
  return (asked.length > 0 ? asked : indicators).some(
    ({ actual, score }) => actual !== undefined || score !== undefined,
  );
}

/** Whether a scorecard has weights at all: 0.0 in every line of a template is none yet. */
export function isWeighed({ indicators }: Scorecard): boolean {
  return indicators.some((indicator) => weightOf(indicator)?.isZero() === false);
}

/** Fewer scores may all be low. */
const FEWEST_ON_OWN_SCALE = 3;

/**
 * Weights of a hundred per cent beside their parts of ratings from 1 to 5, nothing done stated: 3.55 is a mean of its own scale,
 * and no 3.55 of a hundred.
 */
export function isOnOwnScale({ indicators }: Scorecard, upTo: Exact): boolean {
  const scored = indicators.map((indicator) => ({ weight: weightOf(indicator), score: points(indicator.score) }));
  return (
    scored.length >= FEWEST_ON_OWN_SCALE &&
    indicators.every(({ actual }) => actual === undefined) &&
    scored.every(({ weight, score }) => weight !== undefined && score?.lte(weight.times(upTo)) === true) &&
    scored.some(({ score }) => score?.gt(0) === true)
  );
}

function weightOf({ weight, impliedWeight }: Indicator) {
  return points(weight) ?? impliedWeight?.value;
}

/**
 * What a scorecard lacks that nobody has filled in yet: it has weights and a column for actuals or scores, and nothing
 * stands there. A table of targets and weights alone (绩效目标申报表) asks for neither and lacks nothing.
 */
export function whatIsMissing(
  scorecard: Scorecard,
  table: Table | undefined,
): Pick<UnfilledScorecard, "missing" | "weight" | "indicators" | "at"> | undefined {
  const [first] = scorecard.indicators;
  if (first === undefined || table === undefined || !isWeighed(scorecard) || isFilledIn(scorecard)) return undefined;
  const columns = columnsOf(table);
  const has = (field: FieldColumn["field"]): boolean => columns.some((column) => column.field === field);
  const missing = { actuals: has("actual"), scores: has("score") };
  if (!missing.actuals && !missing.scores) return undefined;
  const asked = scorecard.indicators.filter(({ isExecution }) => !isExecution);
  const own = asked.length > 0 ? asked : scorecard.indicators;
  return {
    missing,
    weight: sumOf(scorecard.indicators.flatMap((indicator) => weightOf(indicator) ?? [])),
    indicators: own.length,
    at: (own[0] ?? first).name.at,
  };
}

function columnsOf(table: Table): readonly FieldColumn[] {
  if (!isRecordTable(table)) return table.indicators?.columns ?? [];
  const besides = [...(table.byProject ?? []), ...(table.sets ?? [])].flatMap(({ columns }) => columns);
  return [...table.columns, ...besides];
}
