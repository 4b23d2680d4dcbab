import type { CellAddress } from "../../../../domain/address";
import { groupedBy } from "../../../../domain/groups";
import type { FormulaBook } from "../../formula-book";
import { numberAt, positionOn } from "../lines/cells";
import type { Sums } from "./summed-cells";
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
      const subtotals = (byLine.get(lineKey(sum)) ?? [])
        .filter(
          (inner) =>
            inner !== sum &&
            inner.operation === "SUM" &&
            sums(sum, positionOn(sum.axis, inner.at)) &&
            repeatsOwnCells(sum, inner),
        )
        .map(({ at }) => at);
      if (subtotals.length === 0) continue;
      const repeated = subtotals.reduce((total, cell) => total + (numberAt(sheet, cell) ?? 0), 0);
      found.push({ sum, subtotals, repeated });
    }
  }
  return found;
}

function repeatsOwnCells(outer: LineSum, inner: LineSum): boolean {
  const innerCells = inner.spans.reduce((count, [from, to]) => count + to - from + 1, 0);
  return innerCells > 1 && inner.spans.every(([from, to]) => outer.spans.some(([a, b]) => a <= from && to <= b));
}

function lineKey({ axis, at }: LineSum): string {
  return axis === "column" ? `c${at.col}` : `r${at.row}`;
}

function sumsByLine(all: Sums): ReadonlyMap<string, readonly LineSum[]> {
  return groupedBy(all.values(), lineKey);
}
