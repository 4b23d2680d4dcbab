import type { CellAddress, CellRange } from "../../../../domain/cells/address";
import { addOne } from "../../../../domain/collections/groups";
import type { FormulaBook } from "../../formula-book";
import { templateAt } from "../../formula-book";
import type { FormulaTemplate } from "../../formula-template";
import { areasRead } from "../../formula-template";
import { along } from "../cells/cells";
import { missedAtBlockEnds } from "./block-ends";
import type { IncompleteSum } from "./incomplete-sum";
import { missedByHeading } from "./same-heading";
import { missedSubtotal } from "./skipped-subtotal";
import { missedAtFarEnd, missedInGap } from "./sum-gaps";
import { missedByPeers } from "./sum-peers";
import { range } from "./summed-cells";
import type { LineSum } from "./sums";
import { lineSumsIn } from "./sums";

/** F5+J5+N5+N5 refers to a wrong cell; it is not too short. */
function namesACellTwice({ spans, form }: LineSum): boolean {
  // The spans are in order.
  return form === "chain" && spans.some(([from], index) => from === spans[index - 1]?.[0]);
}

/** All sums that leave something out, on any sheet. */
export function incompleteSums(book: FormulaBook): readonly IncompleteSum[] {
  const found: IncompleteSum[] = [];
  for (const [sheet, all] of lineSumsIn(book)) {
    for (const sum of all.values()) {
      if (namesACellTwice(sum)) continue;
      const fault =
        missedByPeers(book, sheet, all, sum) ??
        missedInGap(book, sheet, all, sum) ??
        missedAtFarEnd(book, sheet, all, sum) ??
        missedByHeading(sheet, all, sum) ??
        missedSubtotal(sheet, all, sum);
      if (fault !== undefined) found.push(fault);
    }
  }
  return [...found.filter(isHabitOf(book, found)), ...missedAtBlockEnds(book)];
}

/** Copies of a sum of its row from which on they say what is left out on purpose. */
const FEWEST_COPIES = 4;

/**
 * Whether a gap between figures and their sum is found in most of the copies of the sum: where a bonus stands between the points
 * and their total in every line, the one line that does not reckon with it says nothing of the total.
 */
function isHabitOf(book: FormulaBook, found: readonly IncompleteSum[]): (fault: IncompleteSum) => boolean {
  const times = new Map<FormulaTemplate, number>();
  for (const fault of found) {
    const { template } = fault.sum;
    if (!isHeldAgainstTotal(fault)) addOne(times, template);
  }
  return ({ sum, because }) => {
    const copies = book.copies.get(sum.template) ?? 0;
    const isOfRecords = because === "gap" && sum.axis === "row" && copies >= FEWEST_COPIES;
    return !isOfRecords || (times.get(sum.template) ?? 0) * 2 >= copies;
  };
}

/** Lines after a total in which a formula may reckon with it. */
const FARTHEST_RESULT = 12;

/** A formula of the same line holds the total against each of the cells it leaves out: revenue less total expenses. */
export function isHeldAgainstTotal({ sum, missing }: Pick<IncompleteSum, "sum" | "missing">): boolean {
  const { sheet, at, axis } = sum;
  const results = range(1, FARTHEST_RESULT).flatMap((step) => {
    const cell = along(at, axis, step);
    const template = templateAt(sheet, cell.row, cell.col);
    return template === undefined ? [] : [areasRead(template, cell)];
  });
  return missing.every((cell) =>
    results.some((areas) => [cell, at].every((one) => areas.some((area) => isJust(area, one)))),
  );
}

function isJust({ sheet, top, left, bottom, right }: CellRange, cell: CellAddress): boolean {
  return sheet === cell.sheet && top === cell.row && bottom === cell.row && left === cell.col && right === cell.col;
}
