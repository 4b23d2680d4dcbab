import type { FormulaBook } from "../formula-book";
import { missedAtBlockEnds } from "./block-ends";
import type { IncompleteSum } from "./incomplete-sum";
import { missedByHeading } from "./same-heading";
import { missedAtFarEnd, missedInGap } from "./sum-gaps";
import { missedByPeers } from "./sum-peers";
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
  return [...found, ...missedAtBlockEnds(book)];
}
