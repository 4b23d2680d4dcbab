import type { CellAddress } from "../../../../domain/cells/address";
import { groupedBy } from "../../../../domain/collections/groups";
import type { Exact } from "../../../../domain/figures/exact";
import { contains, divideIntervals, overlap, point, subtractIntervals } from "../../../../domain/figures/interval";
import type { ReadingContext } from "../../reading/reading-context";
import { changesInRemarks } from "../../reading/words/recalls";
import { asStated, compute, holds } from "./compute";
import type { Relation } from "./relation";

/**
 * Whether the remark of a line tells the very amount by which its own figures differ: a balance of nothing beside a budget of
 * 180 and spending of 206, of which the remark says 含上年结转26万元, or a rate on this year's money alone. What one of the figures
 * states already accounts for nothing.
 */
export function saidInRemarks(context: ReadingContext): (relation: Relation) => boolean {
  const byLine = groupedBy(changesInRemarks(context), ({ at: { sheet, row } }) => `${row} ${sheet}`);
  return (relation) => {
    const { result, inputs, form } = relation;
    const { sheet, row } = result.at;
    const told = inputs.length > 1 ? byLine.get(`${row} ${sheet}`) : undefined;
    if (
      told === undefined ||
      !inputs.every(({ at, dimension }) => isIn(at, result.at) && dimension.startsWith("money"))
    )
      return false;
    if (holds(relation, asStated) !== false) return false;
    const changes = told
      .map(({ amount }) => amount)
      .filter((change) => !inputs.some(({ value }) => value.abs().eq(change.abs())));
    if (form.kind === "ratio") return changes.some((change) => change.gt(0) && isRateWithout(relation, change));
    return (
      form.kind === "sum" &&
      result.dimension.startsWith("money") &&
      changes.some((change) => isGap(relation, change.abs()))
    );
  };
}

function isIn(at: CellAddress, line: CellAddress): boolean {
  return at.sheet === line.sheet && at.row === line.row;
}

function isGap(relation: Relation, change: Exact): boolean {
  const { result } = relation;
  const computed = compute(relation, asStated);
  if (computed === undefined) return false;
  const gaps = [subtractIntervals(result.asResult, computed), subtractIntervals(computed, result.asResult)];
  return gaps.some((gap) => contains(gap, change));
}

/** 支出含上年结转13.2万元，执行率按本年资金计算: the rate of what was spent without the money of earlier years. */
function isRateWithout({ result, inputs: [part, whole] }: Relation, carriedIn: Exact): boolean {
  if (part === undefined || whole === undefined) return false;
  const rate = divideIntervals(subtractIntervals(part.asInput, point(carriedIn)), whole.asInput);
  return rate !== undefined && overlap(rate, result.asResult);
}
