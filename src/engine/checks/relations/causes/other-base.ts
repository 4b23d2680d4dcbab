import type { Exact } from "../../../../domain/figures/exact";
import { ONE, ZERO } from "../../../../domain/figures/exact";
import type { Interval } from "../../../../domain/figures/interval";
import { divideIntervals, overlap, point, subtractIntervals } from "../../../../domain/figures/interval";
import type { Explanation } from "../../../../domain/finding";
import type { Node } from "../../reading/figures/node";
import type { ReadingContext } from "../../reading/reading-context";
import { freeColumns } from "../../reading/tables/free-columns";
import { lineOf } from "../../reading/tables/line-of";
import type { Violation } from "../equation/violation";

/** Rates with fewer digits than this (95 %, 1.2) come out of some two columns by chance. */
const FEWEST_DIGITS = 3;

/**
 * A rate that is right for other figures of its line: spending over the first budget in place of the adjusted one, this
 * year's completion in place of the cumulative one, an increase over the new amount in place of the old one.
 */
export function ofOtherBase({ culprit, relation }: Violation, context: ReadingContext): readonly Explanation[] {
  const { form, inputs, result } = relation;
  const [over, under] = inputs;
  if (form.kind !== "ratio" || culprit !== result || over === undefined || under === undefined) return [];
  if (culprit.value.isZero() || culprit.value.precision() < FEWEST_DIGITS) return [];
  const others = figuresBeside(culprit, over, context).filter((node) => node !== over && node !== under);
  const offset = form.offset ?? ZERO;
  const ways: readonly (readonly [Node, Node])[] = [
    ...others.map((node) => [over, node] as const),
    ...others.map((node) => [node, under] as const),
    [under, over],
  ];
  const found = ways.find(([first, second]) => isRateOf(culprit, first, second, offset));
  if (found === undefined) return [];
  const [first, second] = found;
  const facts = { over: first.heading, under: second.heading };
  return [{ code: offset.isZero() ? "other-base" : "other-base-of-change", facts, cells: [first.at, second.at] }];
}

/** Other amounts of the same kind in the line of a figure. */
function figuresBeside(culprit: Node, like: Node, context: ReadingContext): readonly Node[] {
  return context.views.flatMap((view) => {
    const line = lineOf(view, culprit.at);
    if (line === undefined) return [];
    const columns = [...view.table.columns, ...freeColumns(view)];
    return columns
      .flatMap((column) => view.figure(line, column) ?? [])
      .filter((node) => node.dimension === like.dimension);
  });
}

function isRateOf(culprit: Node, over: Node, under: Node, offset: Exact): boolean {
  const ratio = divideIntervals(over.asInput, under.asInput);
  if (ratio === undefined) return false;
  const rate = offset.isZero() ? ratio : subtractIntervals(ratio, point(offset));
  return overlap(rate, culprit.asResult) || (!offset.isZero() && overlap(overNew(ratio), culprit.asResult));
}

/** (new − old) ÷ new, where `ratio` is old ÷ new: an increase set against what it led to. */
function overNew(ratio: Interval): Interval {
  return subtractIntervals(point(ONE), ratio);
}
