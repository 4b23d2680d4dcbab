import { containsCell } from "../../../../domain/address";
import type { FormulaBook } from "../../formula-book";
import { areasRead, templateAt } from "../../formula-book";
import { missedAtBlockEnds } from "./block-ends";
import type { IncompleteSum } from "./incomplete-sum";
import { missedByHeading } from "./same-heading";
import { missedAtFarEnd, missedInGap } from "./sum-gaps";
import { missedByPeers } from "./sum-peers";
import { cellAt, positionsOf } from "./summed-cells";
import type { LineSum } from "./sums";
import { lineSumsIn } from "./sums";

/** F5+J5+N5+N5 refers to a wrong cell; it is not too short. */
function namesACellTwice({ spans, form }: LineSum): boolean {
  return form === "chain" && new Set(spans.map(([from]) => from)).size < spans.length;
}

/** All sums that leave something out, on any sheet. */
export function incompleteSums(book: FormulaBook): readonly IncompleteSum[] {
  const found: IncompleteSum[] = [];
  for (const [sheet, all] of lineSumsIn(book)) {
    for (const sum of all.values()) {
      if (namesACellTwice(sum)) continue;
      const fault =
        missedByPeers(sheet, all, sum) ??
        missedInGap(book, sheet, all, sum) ??
        missedAtFarEnd(book, sheet, all, sum) ??
        missedByHeading(sheet, all, sum);
      if (fault !== undefined) found.push(fault);
    }
  }
  return [...found, ...missedAtBlockEnds(book)].filter((fault) => !isSummedAlready(book, fault));
}

/**
 * What is left out was computed from lines that the sum takes in ("of which" below a total), and would count twice; or
 * from the sum itself (each column's share below the total), and would make a circle.
 */
function isSummedAlready(book: FormulaBook, { sum, missing }: IncompleteSum): boolean {
  const sheet = book.bySheet.get(sum.at.sheet);
  const summed = [...positionsOf(sum).map((position) => cellAt(sum, position)), sum.at];
  return missing.every((cell) => {
    const template = sheet && templateAt(sheet, cell.row, cell.col);
    if (template === undefined) return false;
    return areasRead(template, cell).some((area) => summed.some((one) => containsCell(area, one)));
  });
}
