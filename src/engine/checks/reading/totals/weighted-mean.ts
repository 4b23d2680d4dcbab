import { ZERO } from "../../../../domain/figures/exact";
import { divideIntervals, overlap, point, scaleInterval } from "../../../../domain/figures/interval";
import type { Field } from "../../../../domain/lists";
import { MONEY_FIELDS } from "../../../../domain/lists";
import type { FieldColumn, Line } from "../../../../domain/table";
import { freeColumns } from "../tables/free-columns";
import type { TableView } from "../tables/table-view";

/** Two lines may agree with a weighted mean by chance. */
const FEWEST = 3;

/** A figure that its decimals leave open by such a part of itself may be anything divided by anything. */
const OPEN_BY = 1000;
/** Posts of each line that make up as many as there are lines. */
const WHOLE = 1e-9;

/**
 * Whether a figure is the mean of its column weighted by a column of numbers or amounts: marks by numbers of projects. Or its column
 * is divided by how many there are of something: pay by full-time posts.
 */
export function isWeightedMean(view: TableView, line: Line, column: FieldColumn): boolean {
  const free = freeColumns(view);
  const weights = [...view.columns(mayWeigh), ...free.filter(({ field }) => mayWeigh(field))];
  const isOther = ({ index }: FieldColumn): boolean => index !== column.index;
  return (
    weights.some((weight) => isOther(weight) && isWeightedBy(view, line, column, weight)) ||
    free.some((other) => isOther(other) && isDividedBy(view, line, column, other))
  );
}

/** Whether a figure is the sum of its column by that of another one, and to more digits than chance would give. */
function isDividedBy(view: TableView, line: Line, column: FieldColumn, other: FieldColumn): boolean {
  const result = view.figure(line, column);
  if (result === undefined || result.resultRoom * OPEN_BY > Math.abs(result.approx)) return false;
  let [sum, by, terms] = [0, 0, 0];
  for (const each of view.covered(line)) {
    const [own, its] = [view.figure(each, column)?.approx, view.figure(each, other)?.approx];
    if (own === undefined && its === undefined) continue;
    if (own === undefined || its === undefined || its <= 0) return false;
    [sum, by, terms] = [sum + own, by + its, terms + 1];
  }
  // By as many as there are lines it is the plain mean, which its lines have to give.
  if (terms < FEWEST || Math.abs(by - terms) < WHOLE) return false;
  return Math.abs(result.approx * by - sum) <= result.resultRoom * by + Math.abs(sum) * 1e-9;
}

function mayWeigh(field: Field): boolean {
  return field === "project_count" || MONEY_FIELDS.has(field);
}

function isWeightedBy(view: TableView, line: Line, column: FieldColumn, weight: FieldColumn): boolean {
  const result = view.figure(line, column);
  let [lo, hi, weights, terms] = [ZERO, ZERO, ZERO, 0];
  for (const each of view.covered(line)) {
    const [value, by] = [view.figure(each, column), view.figure(each, weight)?.value];
    if (value === undefined) continue;
    if (by === undefined || by.isNegative()) return false;
    const part = scaleInterval(value.asInput, by);
    [lo, hi, weights, terms] = [lo.plus(part.lo), hi.plus(part.hi), weights.plus(by), terms + 1];
  }
  const mean = divideIntervals({ lo, hi }, point(weights));
  return result !== undefined && terms >= FEWEST && mean !== undefined && overlap(mean, result.asResult);
}
