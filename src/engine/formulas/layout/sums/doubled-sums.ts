import type { CellAddress } from "../../../../domain/cells/address";
import { groupedBy } from "../../../../domain/collections/groups";
import type { FormulaBook } from "../../formula-book";
import { numberAt, positionOn } from "../cells/cells";
import type { Sums } from "./summed-cells";
import { cellAt } from "./summed-cells";
import type { LineSum } from "./sums";
import { lineSumsIn, sums } from "./sums";

/** A sum that takes in a sum of cells that it takes in itself. */
export interface DoubledSum {
  readonly sum: LineSum;
  /** The sums inside that repeat other cells of the range. */
  readonly subtotals: readonly CellAddress[];
  readonly repeated: number;
}

/** All sums that take in both cells and a sum of these cells. */
export function doubledSums(book: FormulaBook): readonly DoubledSum[] {
  const found: DoubledSum[] = [];
  for (const [sheet, all] of lineSumsIn(book)) {
    const byLine = sumsByLine(all);
    for (const sum of all.values()) {
      if (sum.operation !== "SUM") continue;
      const inside = (byLine.get(lineKey(sum)) ?? []).filter(
        (inner) => inner !== sum && inner.operation === "SUM" && sums(sum, positionOn(sum.axis, inner.at)),
      );
      const whole = inside.filter((inner) => repeatsOwnCells(sum, inner));
      const repeating = whole.length > 0 ? whole : inside.filter((inner) => repeatsFirst(sum, inner));
      if (repeating.length === 0) continue;
      const cells = whole.length > 0 ? whole.map(({ at }) => at) : [cellAt(sum, firstOf(sum))];
      const repeated = cells.reduce((total, cell) => total + (numberAt(sheet, cell) ?? 0), 0);
      if (whole.length === 0 && repeated === 0) continue;
      found.push({ sum, subtotals: repeating.map(({ at }) => at), repeated });
    }
  }
  return found;
}

function repeatsOwnCells(outer: LineSum, inner: LineSum): boolean {
  const innerCells = inner.spans.reduce((count, [from, to]) => count + to - from + 1, 0);
  return innerCells > 1 && inner.spans.every(([from, to]) => outer.spans.some(([a, b]) => a <= from && to <= b));
}

/** A range that begins one cell too early: with the last part of the total that follows, the other parts standing before it. */
function repeatsFirst(outer: LineSum, inner: LineSum): boolean {
  const first = firstOf(outer);
  const innerCells = inner.spans.reduce((count, [from, to]) => count + to - from + 1, 0);
  return (
    outer.form === "range" &&
    innerCells > 1 &&
    positionOn(inner.axis, inner.at) === first + 1 &&
    inner.spans[inner.spans.length - 1]?.[1] === first
  );
}

function firstOf(sum: LineSum): number {
  return sum.spans[0]?.[0] ?? 0;
}

function lineKey({ axis, at }: LineSum): string {
  return axis === "column" ? `c${at.col}` : `r${at.row}`;
}

function sumsByLine(all: Sums): ReadonlyMap<string, readonly LineSum[]> {
  return groupedBy(all.values(), lineKey);
}
