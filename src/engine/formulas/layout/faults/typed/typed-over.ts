import type { CellAddress } from "../../../../../domain/cells/address";
import { addressKey, containsCell } from "../../../../../domain/cells/address";
import { onceFor } from "../../../../../domain/remembered";
import type { FormulaBook } from "../../../formula-book";
import { areasRead, isConstant } from "../../../formula-template";
import type { Break } from "../../breaks/breaks";
import { copyRunsOf } from "../../breaks/copy-runs";
import type { LineFault } from "../../breaks/line-faults";
import {
  FEWEST_NEIGHBOURS,
  FEWEST_ON_ONE_SIDE,
  isOrdinaryEnd,
  lineFaults,
  readsOnlyKnown,
} from "../../breaks/line-faults";
import { keyOf, numberAt, otherAxis } from "../../cells/cells";
import { speaksOfTotals } from "../../cells/labels";
import { addsUpOwnLine } from "../../cells/own-line";
import { differsByRounding } from "../../copies/agreement";
import { makesSenseLikeNeighbours, wouldMakeSense } from "../../likeness/operands";
import { isLikeLine } from "../../lines/like-lines";
import { likeSheetFaults } from "../differing/like-sheets";
import { twinFaults } from "../differing/twin-lines";
import { linksByName } from "../links/links";
import { sheetLinkFaults } from "../links/sheet-links";
import { oneNameFaults } from "./one-name";
import { hasItsReason, isOfItsOwn, isWithin } from "./own-figures";

/** Typed figures that follow each other and differ from the formula are history or a plan; up to so many are slips. */
const MOST_SLIPS = 3;
/** A figure that is as near as this to what the formula gives was meant to be it. */
const NEAR = 0.25;

/** Typed numbers in the midst of formulas, cell by cell. Those that copy a formula are told by `copyRunsOf`. */
export const typedOver = onceFor(findTypedOver);

function findTypedOver(book: FormulaBook): readonly LineFault[] {
  const copied = copiedCells(book);
  const isCopied = (at: CellAddress): boolean => copied.get(at.sheet)?.has(keyOf(at)) === true;
  const faults = lineFaults(
    book,
    (it) => it.found === undefined && isSuspectNumber(it) && !isCopied(it.at),
    (fault) => isTelling(book, fault),
  );
  const told = new Set(faults.map((fault) => addressKey(fault.break.at)));
  const isNew = ({ break: { at, found } }: LineFault): boolean => found === undefined && !told.has(addressKey(at));
  const links = sheetLinkFaults(book).filter((fault) => isNew(fault) && fault.agrees === false);
  const likeOthers = [
    ...twinFaults(book),
    ...book.sheets.flatMap((sheet) => oneNameFaults(book, sheet)),
    ...likeSheetFaults(book),
  ].filter((fault) => isNew(fault) && !isCopied(fault.break.at));
  return withoutConsequences([...faults, ...links, ...likeOthers]);
}

/** By sheet, the cells that copy a formula as a whole run. */
function copiedCells(book: FormulaBook): ReadonlyMap<string, ReadonlySet<number>> {
  const copied = new Map<string, Set<number>>();
  for (const { cells } of copyRunsOf(book)) {
    for (const cell of cells) copied.set(cell.sheet, (copied.get(cell.sheet) ?? new Set<number>()).add(keyOf(cell)));
  }
  return copied;
}

function isSuspectNumber({ expected, run, around, before, after }: Break): boolean {
  // =DATE(2020,1,1) is a typed value in other words.
  return (run.length < around || before.length === 0 || after.length === 0) && !isConstant(expected);
}

function isTelling(book: FormulaBook, fault: LineFault): boolean {
  const { inside, break: it, expected, agrees } = fault;
  const stored = numberAt(it.sheet, it.at);
  if (stored === undefined || agrees === true || hasItsReason(book, fault, stored)) return false;
  if (!couldStandHere(book, fault, stored)) return false;
  if (expected !== undefined && differsByRounding(book, it.expected, it.at, stored, expected)) return false;
  if (inside) return it.run.length <= MOST_SLIPS && it.around >= Math.max(FEWEST_NEIGHBOURS, 2 * it.run.length);
  return (
    expected !== undefined &&
    isAlone(it) &&
    !isOfItsOwn(book, it, stored, expected) &&
    endsLine(book, it, stored, expected)
  );
}

/** The formulas would go on here; else only a value that is near to the expected one, yet not the same, tells of a slip. */
function endsLine(book: FormulaBook, it: Break, stored: number, expected: number): boolean {
  if (!readsOnlyKnown(it) && !linksByName(book, it)) return false;
  return (
    (it.around >= FEWEST_NEIGHBOURS && isOrdinaryEnd(it)) ||
    (isWithin(NEAR, stored, expected) && (it.around >= FEWEST_ON_ONE_SIDE || isTotalOfItsRecord(it)))
  );
}

/** Cells of a record that must be like those of the record before it for a short list to speak of its totals. */
const CELLS_OF_A_RECORD = 3;

/** The sum of its own line across, in a list so short that only two others may stand before it. */
function isTotalOfItsRecord({ sheet, axis, at, expected, before, after }: Break): boolean {
  return (
    addsUpOwnLine(expected, at, otherAxis(axis)) &&
    !speaksOfTotals(sheet, axis, at) &&
    isLikeLine(sheet, axis, at, before[0] ?? after[0], CELLS_OF_A_RECORD)
  );
}

/** The only typed figure after the formulas, or followed only by the totals of the line. */
function isAlone({ sheet, axis, at, run }: Break): boolean {
  return run.every((cell) => keyOf(cell) === keyOf(at) || speaksOfTotals(sheet, axis, cell));
}

/** All that the formula reads is there, but for what is empty beside other copies of it, too: receipt or payment. */
function couldStandHere(book: FormulaBook, { break: it, inside, expected }: LineFault, stored: number): boolean {
  if (wouldMakeSense(book, it.expected, it.at)) return true;
  if (!inside) return false;
  return (
    makesSenseLikeNeighbours(book, it.expected, it.at, [...it.before, ...it.after]) ||
    (expected !== undefined && isWithin(NEAR, stored, expected) && isNearlyFilled(book, it))
  );
}

/** Most of what the formula reads is there: a mark is missing, and the sum of the marks was typed. */
function isNearlyFilled(book: FormulaBook, { expected, at, before, after }: Break): boolean {
  return (
    expected.references.length >= FEWEST_NEIGHBOURS &&
    makesSenseLikeNeighbours(book, expected, at, [...before, ...after], true)
  );
}

/** More faults than this are not held against each other. */
const MOST_COMPARED = 300;

/** Without the figures that are only right no more because a figure they are made of was typed over: a total of 100 %. */
function withoutConsequences(faults: readonly LineFault[]): readonly LineFault[] {
  if (faults.length < 2 || faults.length > MOST_COMPARED) return faults;
  return faults.filter((fault) => {
    const areas = areasRead(fault.break.expected, fault.break.at);
    return !faults.some((other) => other !== fault && areas.some((area) => containsCell(area, other.break.at)));
  });
}
