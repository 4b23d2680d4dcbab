import { groupedBy } from "../../../../domain/collections/groups";
import { contains, subtractIntervals } from "../../../../domain/figures/interval";
import type { ReadingContext } from "../../reading/reading-context";
import { changesInRemarks } from "../../reading/words/recalls";
import { asStated, compute, holds } from "./compute";
import type { Relation } from "./relation";

/**
 * Whether the remark of a line tells the very amount by which its own figures differ: a balance of nothing beside a budget of
 * 180 and spending of 206, of which the remark says 含上年结转26万元. What one of the figures states already accounts for nothing.
 */
export function saidInRemarks(context: ReadingContext): (relation: Relation) => boolean {
  const byLine = groupedBy(changesInRemarks(context), ({ at: { sheet, row } }) => `${row} ${sheet}`);
  return (relation) => {
    const { result, inputs, form } = relation;
    const { sheet, row } = result.at;
    const told = form.kind === "sum" && inputs.length > 1 ? byLine.get(`${row} ${sheet}`) : undefined;
    if (told === undefined || !result.dimension.startsWith("money")) return false;
    if (!inputs.every(({ at }) => at.sheet === sheet && at.row === row) || holds(relation, asStated) !== false)
      return false;
    const computed = compute(relation, asStated);
    if (computed === undefined) return false;
    const gaps = [subtractIntervals(result.asResult, computed), subtractIntervals(computed, result.asResult)];
    const changes = told.map(({ amount }) => amount.abs());
    return changes.some(
      (change) => gaps.some((gap) => contains(gap, change)) && !inputs.some(({ value }) => value.abs().eq(change)),
    );
  };
}
