import type { FormulaBook, FormulaTemplate } from "../../formula-book";
import { templateAt } from "../../formula-book";
import type { Break } from "../lines/breaks";
import { fitsAcross } from "../lines/breaks";
import { along, otherAxis } from "../lines/cells";
import { isNextToExpected, likenessOf, overlapsExpected, staysOnItsLine } from "../lines/likeness";
import type { LineFault } from "../lines/line-faults";
import type { Entry } from "../lines/lines";
import { copiesIn } from "../lines/lines";
import {
  FEWEST_NEIGHBOURS,
  FEWEST_ON_ONE_SIDE,
  isOrdinaryEnd,
  lineFaults,
  placeKey,
  readsOnlyKnown,
} from "../lines/line-faults";
import { makesSenseLikeNeighbours } from "../lines/operands";
import { sheetLinkFaults } from "./sheet-links";
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
  const links = sheetLinkFaults(book).filter((fault) => fault.break.found !== undefined);
  return [...along, ...[...wrongWaySums(book), ...links].filter((fault) => !told.has(placeKey(fault.break.at)))];
}

/** Copies on both sides from which on a single other constant among them is told. */
const FEWEST_WITH_ONE_CONSTANT = 5;

/**
 * One other rate, threshold or column number in a long line of copies. Where several lines have constants of their own,
 * that is how they are given.
 */
function isLoneConstant(it: Break, found: FormulaTemplate): boolean {
  const { line, run, before, after, around, repeats } = it;
  if (run.length > 1 || repeats > 1 || before.length === 0 || after.length === 0) return false;
  const fewest = isEnclosed(it) ? FEWEST_IN_BLOCK : FEWEST_WITH_ONE_CONSTANT;
  return around >= fewest && (variantsOf(line).get(found.outline) ?? 0) === 2;
}

/** Copies around a cell that has the same formula before and after it and in the lines beside it. */
const FEWEST_IN_BLOCK = 2;

/** The neighbours' formula stands in the lines beside, too: the cell is the hole in a block of copies. */
function isEnclosed({ sheet, at, axis, expected }: Break): boolean {
  return [-1, 1].every((side) => {
    const { row, col } = along(at, otherAxis(axis), side);
    return templateAt(sheet, row, col) === expected;
  });
}

const known = new WeakMap<readonly Entry[], ReadonlyMap<string, number>>();

/** How many formulas that differ in constants only a line has, by their outline. */
function variantsOf(line: readonly Entry[]): ReadonlyMap<string, number> {
  let variants = known.get(line);
  if (variants === undefined) {
    const counted = new Map<string, number>();
    for (const { outline } of copiesIn(line).keys()) counted.set(outline, (counted.get(outline) ?? 0) + 1);
    known.set(line, (variants = counted));
  }
  return variants;
}

function isSuspectFormula(it: Break): boolean {
  const { found, expected, before, after, run, around } = it;
  if (found === undefined || fitsAcross(it)) return false;
  const likeness = likenessOf(found, expected, it.at);
  if (likeness === "constants") return isLoneConstant(it, found);
  if (likeness !== "references" && likeness !== "operation") return false;
  // A range that is shorter or longer than those beside it is no pattern, however often it occurs.
  const overlaps = likeness === "references" && overlapsExpected(found, expected, it.at);
  const isSlipByOne = likeness === "references" && isNextToExpected(found, expected, it.at);
  if (isSlipByOne && isDrift(it)) return true;
  if (!overlaps && (it.repeats > run.length || run.length > 2)) return false;
  if (overlaps && run.length === 1 && around >= FEWEST_SUMS) return true;
  if (before.length > 0 && after.length > 0) {
    const fewest = run.length === 1 && (isSlipByOne || isEnclosed(it)) ? FEWEST_IN_BLOCK : FEWEST_NEIGHBOURS;
    return around >= fewest * Math.min(run.length, 2);
  }
  if (run.length === 1 && readsOnlyKnown(it) && isOrdinaryEnd(it)) return true;
  if (around < FEWEST_ON_ONE_SIDE) return false;
  return overlaps || (run.length === 1 && staysOnItsLine(expected, it.axis) && isSlipByOne);
}

/** From some line on, each formula reads the line beside its own, where those before it read their own: a shifted fill. */
function isDrift({ expected, axis, found, run, repeats, around, after }: Break): boolean {
  return (
    found !== undefined &&
    after.length === 0 &&
    run.length > 1 &&
    repeats === run.length &&
    around >= Math.max(FEWEST_ON_ONE_SIDE, run.length) &&
    staysOnItsLine(expected, axis) &&
    !staysOnItsLine(found, axis)
  );
}
