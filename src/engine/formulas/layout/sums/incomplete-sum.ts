import type { CellAddress } from "../../../../domain/cells/address";
import type { SheetFormulas } from "../../formula-book";
import type { FormulaTemplate } from "../../formula-template";
import { numberAt } from "../cells/cells";
import type { LineSum } from "./sums";

/** A sum that leaves out cells which belong to it. */
export interface IncompleteSum {
  readonly sum: LineSum;
  readonly missing: readonly CellAddress[];
  /** What speaks for it: sums beside it take the same lines in, the cells lie between the range and the sum, or bear one heading. */
  readonly because: "neighbours" | "gap" | "heading";
  /** The stored figures left out, added up. */
  readonly leftOut: number;
  /** The formula of a sum beside it that takes them in. */
  readonly better?: FormulaTemplate;
  /** The sums beside that take them in. */
  readonly against?: readonly LineSum[];
  /** The cells left out are empty today: nothing is missing from the sum yet. */
  readonly latent?: true;
  /** Its column has a figure in every other line and a heading like no other sum's: it may have nothing in such lines. */
  readonly ofItsOwn?: true;
  /** False where more sums beside are like this one than take the cells in. */
  readonly sure?: boolean;
}

/** The fault with what it leaves out added up. */
export function incompleteSum(
  sheet: SheetFormulas,
  sum: LineSum,
  missing: readonly CellAddress[],
  because: IncompleteSum["because"],
): IncompleteSum {
  const leftOut = missing.reduce((total, cell) => total + (numberAt(sheet, cell) ?? 0), 0);
  return { sum, missing, because, leftOut };
}
