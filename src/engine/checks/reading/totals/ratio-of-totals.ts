import { ONE } from "../../../../domain/figures/exact";
import type { Interval } from "../../../../domain/figures/interval";
import { overlap, point, scaleInterval, subtractIntervals } from "../../../../domain/figures/interval";
import type { FieldColumn, Line } from "../../../../domain/table";
import { freeColumns } from "../tables/free-columns";
import type { TableView } from "../tables/table-view";

/** In fewer lines one figure may be the ratio of two others by chance. */
const FEWEST = 3;
/** Lines that hold for one that is reckoned otherwise: a claim that is estimated from its premium. */
const HELD_FOR_ONE_OTHER = 2;
/** Tables with more columns than this are too wide to try all pairs. */
const WIDEST = 40;

/**
 * Whether a figure below a column is to the sums of two others what each line of the column is to those of its own: price,
 * yield, occupancy of all, or what was taken off, but for a few lines. It is no sum, whatever the column is called.
 */
export function isRatioOfTotals(view: TableView, line: Line, column: FieldColumn): boolean {
  const others = [...view.columns(() => true), ...freeColumns(view)].filter(({ index }) => index !== column.index);
  if (others.length > WIDEST || view.figure(line, column) === undefined) return false;
  const lines = view.covered(line);
  return others.some((over) =>
    others.some(
      (under) =>
        over.index !== under.index &&
        WAYS.some(
          (way) =>
            follows(view, line, [over, under, column], way) === true &&
            areRatios(view, lines, [over, under, column], way),
        ),
    ),
  );
}

type Columns = readonly [over: FieldColumn, under: FieldColumn, ratio: FieldColumn];

/** Part by whole, or what is left of the whole: a discount. */
const WAYS: readonly ((ratio: Interval) => Interval)[] = [
  (ratio) => ratio,
  (ratio) => subtractIntervals(point(ONE), ratio),
];

function areRatios(
  view: TableView,
  lines: readonly Line[],
  columns: Columns,
  way: (ratio: Interval) => Interval,
): boolean {
  const verdicts = lines.map((line) => follows(view, line, columns, way));
  const [held, failed] = [true, false].map((verdict) => verdicts.filter((each) => each === verdict).length);
  return held !== undefined && failed !== undefined && held >= Math.max(FEWEST, HELD_FOR_ONE_OTHER * failed);
}

/** Undefined where the line lacks one of the three, or has nothing to divide. */
function follows(
  view: TableView,
  line: Line,
  [over, under, column]: Columns,
  way: (ratio: Interval) => Interval,
): boolean | undefined {
  const [part, whole, ratio] = [over, under, column].map((each) => view.figure(line, each));
  if (part === undefined || whole === undefined || ratio === undefined || whole.value.isZero()) return undefined;
  return overlap(scaleInterval(way(ratio.asResult), whole.value), part.asResult);
}
