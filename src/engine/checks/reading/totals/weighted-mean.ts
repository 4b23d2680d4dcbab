import { ZERO } from "../../../../domain/figures/exact";
import { divideIntervals, overlap, point, scaleInterval } from "../../../../domain/figures/interval";
import type { Field } from "../../../../domain/lists";
import { MONEY_FIELDS } from "../../../../domain/lists";
import type { FieldColumn, Line } from "../../../../domain/table";
import { freeColumns } from "../tables/free-columns";
import type { TableView } from "../tables/table-view";

/** Two lines may agree with a weighted mean by chance. */
const FEWEST = 3;

/** Whether a figure is the mean of its column weighted by a column of numbers or amounts: marks by numbers of projects. */
export function isWeightedMean(view: TableView, line: Line, column: FieldColumn): boolean {
  const weights = [...view.columns(mayWeigh), ...freeColumns(view).filter(({ field }) => mayWeigh(field))];
  return weights.some((weight) => weight.index !== column.index && isWeightedBy(view, line, column, weight));
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
