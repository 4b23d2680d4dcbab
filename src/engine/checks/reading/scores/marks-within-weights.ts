import { sumOf } from "../../../../domain/figures/exact";
import { contains } from "../../../../domain/figures/interval";
import { POINT_FIELDS } from "../../../../domain/lists";
import { onceFor } from "../../../../domain/remembered";
import type { FieldColumn, Line } from "../../../../domain/table";
import { namesBonusPoints } from "../../../../domain/words/extra-points";
import { freeColumns } from "../tables/free-columns";
import { isAdditive, lastPart } from "../tables/heading-words";
import type { TableView } from "../tables/table-view";

/** Fewer lines show no scale. */
const FEWEST = 3;
/** Of so many lines one may go beyond its weight: a slip. */
const LINES_PER_SLIP = 5;

/** 自评得分 | 核减分 | 复核得分: each line says how the score follows from them, which tells more than three sums do. */
const LEADS_TO_SCORE = /自评|[核扣]减|[扣减]分|deduct|self-/iu;

/**
 * 分值 | 云阳市得分 | 沅江市得分 | 上年得分: columns under headings of the sheet's own that give points for the weights beside them. Nearly
 * all lines stay within their weight, and what stands beside the sum of the weights is the sum of the column.
 */
function marksWithinWeights(view: TableView): readonly FieldColumn[] {
  const weights = view.column("weight");
  if (weights === undefined || view.table.orientation !== "rows") return [];
  return freeColumns(view).filter(
    (column) =>
      POINT_FIELDS.has(column.field) &&
      isAdditive(column.heading) &&
      !namesBonusPoints(lastPart(column.heading)) &&
      !LEADS_TO_SCORE.test(lastPart(column.heading)) &&
      isWithin(view, column, weights),
  );
}

function isWithin(view: TableView, column: FieldColumn, weights: FieldColumn): boolean {
  const { within, beyond } = countedBy(view, column, weights);
  return within >= FEWEST && beyond * LINES_PER_SLIP <= within + beyond;
}

/** Whether most marks of a column are above the weights beside them: they are out of a scale of their own, as of a hundred each. */
export function isBeyond(view: TableView, column: FieldColumn, weights: FieldColumn): boolean {
  const { within, beyond } = countedBy(view, column, weights);
  return beyond > within;
}

function countedBy(view: TableView, column: FieldColumn, weights: FieldColumn): { within: number; beyond: number } {
  const counted = { within: 0, beyond: 0 };
  for (const line of view.data) {
    const [mark, weight] = [view.figure(line, column), view.figure(line, weights)];
    if (mark === undefined || weight === undefined) continue;
    counted[mark.value.isNegative() || mark.value.gt(weight.value) ? "beyond" : "within"] += 1;
  }
  return counted;
}

/**
 * Those that are meant to add up: where one of them does, in its total or a subtotal, and beside a score that does those under
 * the same words, 云阳市 / 得分 beside 沅江市 / 得分.
 */
export const addedUpMarks = onceFor((view: TableView): readonly FieldColumn[] => {
  const marks = marksWithinWeights(view);
  if (marks.some((column) => addsUpSomewhere(view, column))) return marks;
  const score = view.column("score");
  return score !== undefined && addsUpSomewhere(view, score) ? marks.filter(isAlike(score)) : [];
});

/** Under a heading of the same words as the score's. */
export function isAlike({ heading }: FieldColumn): (other: FieldColumn) => boolean {
  return (other) => heading.includes(" / ") && lastPart(other.heading) === lastPart(heading);
}

/** Whether the weights that stand in a total line are those of its lines, and none of an execution row besides. */
export function addsUpWeights(view: TableView, line: Line): boolean {
  const weights = view.column("weight");
  return weights !== undefined && addsUp(view, line, weights);
}

function addsUpSomewhere(view: TableView, column: FieldColumn): boolean {
  return view.stated.some((line) => addsUpWeights(view, line) && addsUp(view, line, column));
}

function addsUp(view: TableView, line: Line, column: FieldColumn): boolean {
  const stated = view.figure(line, column);
  const parts = view.figures(view.covered(line), column);
  return stated !== undefined && parts.length > 1 && contains(stated.asResult, sumOf(parts.map(({ value }) => value)));
}
