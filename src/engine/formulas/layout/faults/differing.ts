import type { CellAddress } from "../../../../domain/address";
import { addressKey } from "../../../../domain/address";
import type { FormulaBook, FormulaTemplate } from "../../formula-book";
import { templateAt } from "../../formula-book";
import type { Reference } from "../../syntax/reference";
import { adjustsExpected } from "../lines/adjustment";
import { isNextToExpected, overlapsExpected } from "../lines/areas-compared";
import type { Break } from "../lines/breaks";
import { fitsAcross } from "../lines/breaks";
import type { Axis } from "../lines/cells";
import { along, otherAxis } from "../lines/cells";
import { likenessOf } from "../lines/likeness";
import type { LineFault } from "../lines/line-faults";
import { FEWEST_NEIGHBOURS, FEWEST_ON_ONE_SIDE, isOrdinaryEnd, lineFaults, readsOnlyKnown } from "../lines/line-faults";
import type { Entry } from "../lines/lines";
import { copiesIn } from "../lines/lines";
import { makesSenseLikeNeighbours, readsNothing } from "../lines/operands";
import { staysOnItsLine } from "../lines/reach";
import { isAmongUniformLines, isInUniformBlock } from "../lines/uniform-lines";
import { linkBlockFaults } from "./link-blocks";
import { isLinkOfItsOwn } from "./own-links";
import { rangeListFaults } from "./range-lists";
import { recordFaults } from "./records-alike";
import { sheetLinkFaults } from "./sheet-links";
import { twinFaults } from "./twin-lines";
import { wrongWaySums } from "./wrong-way";

/** Ranges beside one that starts or ends elsewhere. */
const FEWEST_SUMS = 2;

const found = new WeakMap<FormulaBook, readonly LineFault[]>();

/** Formulas that differ from both their neighbours, cell by cell. Found once: several checks ask. */
export function differing(book: FormulaBook): readonly LineFault[] {
  let faults = found.get(book);
  if (faults === undefined) found.set(book, (faults = findDiffering(book)));
  return faults;
}

function findDiffering(book: FormulaBook): readonly LineFault[] {
  const along = lineFaults(
    book,
    (it) =>
      isSuspectFormula(book, it) && makesSenseLikeNeighbours(book, it.expected, it.at, [...it.before, ...it.after]),
    ({ inside, agrees, break: it }) =>
      inside || agrees === false || findsNothing(book, it) || (agrees === true && isSlipAtEnd(it)),
  );
  const told = new Set(along.map((fault) => addressKey(fault.break.at)));
  const links = sheetLinkFaults(book).filter((fault) => fault.break.found !== undefined);
  const linked = new Set(links.map((fault) => addressKey(fault.break.at)));
  const blocks = linkBlockFaults(book).filter((fault) => !linked.has(addressKey(fault.break.at)));
  const twins = twinFaults(book).filter((fault) => fault.break.found !== undefined);
  const others = [
    ...wrongWaySums(book),
    ...links,
    ...blocks,
    ...twins,
    ...rangeListFaults(book),
    ...recordFaults(book),
  ].filter((fault) => !told.has(addressKey(fault.break.at)));
  return [...along, ...onceEach(others)];
}

/** The first fault of each cell: a range may be too short beside those of its column and of its row. */
function onceEach(faults: readonly LineFault[]): readonly LineFault[] {
  const byCell = new Map<string, LineFault>();
  for (const fault of faults) {
    const key = addressKey(fault.break.at);
    if (!byCell.has(key)) byCell.set(key, fault);
  }
  return [...byCell.values()];
}

/** One reference of the last of many copies reads the cell beside the right one, which holds the same figure today. */
function isSlipAtEnd({ found, expected, at, run, around }: Break): boolean {
  return (
    found !== undefined && run.length === 1 && around >= FEWEST_ON_ONE_SIDE && isNextToExpected(found, expected, at)
  );
}

/** Copies on both sides from which on a single other constant among them is told. */
const FEWEST_WITH_ONE_CONSTANT = 5;

/**
 * One other rate, threshold or column number in a long line of copies, or in a short one whose like beside it are uniform.
 * Where several lines have constants of their own, that is how they are given.
 */
function isLoneConstant(it: Break, found: FormulaTemplate): boolean {
  const { line, run, before, after, around, repeats } = it;
  if (run.length > 1 || repeats > 1 || around < FEWEST_IN_BLOCK || (variantsOf(line).get(found.outline) ?? 0) !== 2)
    return false;
  if (isAmongUniformLines(it)) return true;
  if (before.length === 0 || after.length === 0) return false;
  return around >= (isEnclosed(it) ? FEWEST_IN_BLOCK : FEWEST_WITH_ONE_CONSTANT);
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

/**
 * The same cells today, one of them fixed along the line here and not there, or the other way round: copied on, the formula will
 * read others.
 */
function isOtherwiseFixed(it: Break, found: FormulaTemplate): boolean {
  const { run, repeats, before, after, around, expected, axis } = it;
  return (
    found.shape === expected.shape &&
    found.references.some(
      (reference, index) => isFixed(reference, axis) !== isFixed(expected.references[index], axis),
    ) &&
    run.length === 1 &&
    repeats === 1 &&
    before.length > 0 &&
    after.length > 0 &&
    around >= FEWEST_WITH_ONE_CONSTANT
  );
}

function isFixed(reference: Reference | undefined, axis: Axis): boolean | undefined {
  return axis === "column" ? reference?.top.fixed : reference?.left.fixed;
}

/** Copies on the line that a corner of a block needs. */
const FEWEST_TO_A_CORNER = 3;

/** The neighbours' formula stands before the cell on both of its lines, and where these meet: the last cell of a block of copies. */
function isCorner({ sheet, at, axis, expected, before, after, around }: Break): boolean {
  const side = before.length > 0 ? -1 : 1;
  const isCopy = ({ row, col }: CellAddress): boolean =>
    row >= 0 && col >= 0 && templateAt(sheet, row, col) === expected;
  return (
    (before.length === 0 || after.length === 0) &&
    around >= FEWEST_TO_A_CORNER &&
    [-1, 1].some((step) => {
      const beside = along(at, otherAxis(axis), step);
      return isCopy(beside) && isCopy(along(beside, axis, side)) && isCopy(along(beside, otherAxis(axis), step));
    })
  );
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

/** Of several such formulas in a line, copies of the neighbours' formula for each of them. */
const COPIES_FOR_ONE_ADJUSTED = 3;

/** A typed figure is added to what the neighbours' formula gives: a correction, also where a few lines have the same. */
function isAdjusted({ found, expected, at, repeats, around, line }: Break): boolean {
  return (
    found !== undefined &&
    around >= FEWEST_NEIGHBOURS &&
    adjustsExpected(found, expected, at) &&
    (copiesIn(line).get(expected) ?? 0) >= COPIES_FOR_ONE_ADJUSTED * repeats
  );
}

/** One formula alone reads an empty cell or a heading in the place where its neighbours' formula finds a figure. */
function findsNothing(book: FormulaBook, { found, expected, at, run, around }: Break): boolean {
  return (
    found !== undefined && run.length === 1 && around >= FEWEST_IN_BLOCK && readsNothing(book, found, expected, at)
  );
}

function isSuspectFormula(book: FormulaBook, it: Break): boolean {
  const { found, expected, before, after, run, around } = it;
  if (found === undefined || fitsAcross(it) || isLinkOfItsOwn(book, it)) return false;
  const likeness = likenessOf(found, expected, it.at);
  if (likeness === "constants") return isLoneConstant(it, found);
  if (likeness === "same-cells") return isOtherwiseFixed(it, found);
  if (likeness !== "references" && likeness !== "operation") return false;
  if (likeness === "references" ? findsNothing(book, it) : isAdjusted(it)) return true;
  // A range that is shorter or longer than those beside it is no pattern, however often it occurs.
  const overlaps = likeness === "references" && overlapsExpected(found, expected, it.at);
  const isSlipByOne = likeness === "references" && isNextToExpected(found, expected, it.at);
  if (isSlipByOne && isDrift(it)) return true;
  if (!overlaps && (it.repeats > run.length || run.length > 2) && !isStray(it)) return false;
  if (overlaps && run.length === 1 && around >= FEWEST_SUMS) return true;
  if (before.length > 0 && after.length > 0) {
    const fewest =
      run.length === 1 && (isSlipByOne || isEnclosed(it) || isInUniformBlock(it)) ? FEWEST_IN_BLOCK : FEWEST_NEIGHBOURS;
    return around >= fewest * Math.min(run.length, 2);
  }
  if (run.length === 1 && ((readsOnlyKnown(it) && isOrdinaryEnd(it)) || (isSlipByOne && isCorner(it)))) return true;
  if (around < FEWEST_ON_ONE_SIDE) return false;
  return overlaps || (run.length === 1 && staysOnItsLine(expected, it.axis) && isSlipByOne);
}

/** Copies on either side of a stray formula, and copies that follow each other wherever else it stands. */
const FEWEST_OF_A_BLOCK = 3;

/** A single formula of another block of the line, where it stands many times in a row: last year's rate in one of this year's months. */
function isStray({ found, run, before, after, line }: Break): boolean {
  const [own] = run;
  if (own === undefined || run.length > 1 || Math.min(before.length, after.length) < FEWEST_OF_A_BLOCK) return false;
  let length = 0;
  for (const { at, template } of line) {
    if (at === own) continue;
    if (template === found) length += 1;
    else if (length > 0 && length < FEWEST_OF_A_BLOCK) return false;
    else length = 0;
  }
  return length === 0 || length >= FEWEST_OF_A_BLOCK;
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
