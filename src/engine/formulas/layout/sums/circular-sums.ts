import type { FormulaBook } from "../../formula-book";
import { positionOn } from "../cells/cells";
import type { LineSum } from "./sums";
import { lineSumsIn, sums } from "./sums";

/** A sum, mean or count whose range reaches into its own cell. */
export interface CircularSum {
  readonly sum: LineSum;
}

/** All sums of their own line that take in the very cell they stand in: they can give no result. */
export function circularSums(book: FormulaBook): readonly CircularSum[] {
  return [...lineSumsIn(book).values()].flatMap((all) =>
    [...all.values()].filter((sum) => sums(sum, positionOn(sum.axis, sum.at))).map((sum) => ({ sum })),
  );
}
