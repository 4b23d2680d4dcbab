import type { FormulaBook } from "../formula-book";
import type { Break } from "./breaks";
import { fitsAcross } from "./breaks";
import { isNextToExpected, likenessOf, overlapsExpected, staysOnItsLine } from "./likeness";
import type { LineFault } from "./line-faults";
import {
  FEWEST_NEIGHBOURS,
  FEWEST_ON_ONE_SIDE,
  isOrdinaryEnd,
  lineFaults,
  placeKey,
  readsOnlyKnown,
} from "./line-faults";
import { makesSenseLikeNeighbours } from "./operands";
import { wrongWaySums } from "./wrong-way";

/** Ranges beside one that starts or ends elsewhere. */
const FEWEST_SUMS = 2;

/** Formulas that differ from both their neighbours, cell by cell. */
export function differing(book: FormulaBook): readonly LineFault[] {
  const along = lineFaults(
    book,
    (it) => isSuspectFormula(it) && makesSenseLikeNeighbours(book, it.expected, it.at, [...it.before, ...it.after]),
    ({ inside, agrees }) => inside || agrees === false,
  );
  const told = new Set(along.map((fault) => placeKey(fault.break.at)));
  return [...along, ...wrongWaySums(book).filter((fault) => !told.has(placeKey(fault.break.at)))];
}

function isSuspectFormula(it: Break): boolean {
  const { found, expected, before, after, run, around } = it;
  if (found === undefined || fitsAcross(it)) return false;
  const likeness = likenessOf(found, expected, it.at);
  if (likeness !== "references" && likeness !== "operation") return false;
  // A range that is shorter or longer than those beside it is no pattern, however often it occurs.
  const overlaps = likeness === "references" && overlapsExpected(found, expected, it.at);
  if (!overlaps && (it.repeats > run.length || run.length > 2)) return false;
  if (overlaps && run.length === 1 && around >= FEWEST_SUMS) return true;
  if (before.length > 0 && after.length > 0) return around >= FEWEST_NEIGHBOURS * Math.min(run.length, 2);
  if (run.length === 1 && readsOnlyKnown(it) && isOrdinaryEnd(it)) return true;
  if (around < FEWEST_ON_ONE_SIDE) return false;
  return (
    overlaps ||
    (likeness === "references" &&
      run.length === 1 &&
      staysOnItsLine(expected, it.axis) &&
      isNextToExpected(found, expected, it.at))
  );
}
