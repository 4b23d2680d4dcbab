import { addressKey, containsCell, isSingleCell } from "../../../../../domain/cells/address";
import type { FormulaBook } from "../../../formula-book";
import { templateAt } from "../../../formula-book";
import { areaOf, areasRead, isConstant } from "../../../formula-template";
import type { Break } from "../../breaks/breaks";
import { copyRunsOf } from "../../breaks/copy-runs";
import type { LineFault } from "../../breaks/line-faults";
import {
  FEWEST_NEIGHBOURS,
  FEWEST_ON_ONE_SIDE,
  isLink,
  isOrdinaryEnd,
  lineFaults,
  readsOnlyKnown,
} from "../../breaks/line-faults";
import { isBehindHeading } from "../../cells/behind-heading";
import { along, keyOf, numberAt, otherAxis, positionOn, sortOf } from "../../cells/cells";
import { isIdleLine } from "../../cells/idle-line";
import { speaksOfTotals } from "../../cells/labels";
import { addsUpOwnLine, holdsForAllLines } from "../../cells/own-line";
import { countsOn } from "../../cells/reach";
import { differsByRounding, isRelative } from "../../copies/agreement";
import { isAmongHistory } from "../../copies/history";
import { makesSenseLikeNeighbours, wouldMakeSense } from "../../likeness/operands";
import { isLikeLine } from "../../lines/like-lines";
import { likeSheetFaults } from "../differing/like-sheets";
import { twinFaults } from "../differing/twin-lines";
import { followsNames } from "../links/links";
import { sheetLinkFaults } from "../links/sheet-links";
import { oneNameFaults } from "./one-name";

/** Typed figures that follow each other and differ from the formula are history or a plan; up to so many are slips. */
const MOST_SLIPS = 3;
/** A figure that is as near as this to what the formula gives was meant to be it. */
const NEAR = 0.25;
/** Last year is near to this year, too; only this near can it be nothing but a slip of the sum. */
const SLIP = 0.01;

const known = new WeakMap<FormulaBook, readonly LineFault[]>();

/** Typed numbers in the midst of formulas, cell by cell. Those that copy a formula are told by `copyRunsOf`. */
export function typedOver(book: FormulaBook): readonly LineFault[] {
  let faults = known.get(book);
  if (faults === undefined) known.set(book, (faults = findTypedOver(book)));
  return faults;
}

function findTypedOver(book: FormulaBook): readonly LineFault[] {
  const copied = new Map<string, Set<number>>();
  for (const { cells } of copyRunsOf(book)) {
    for (const cell of cells) copied.set(cell.sheet, (copied.get(cell.sheet) ?? new Set<number>()).add(keyOf(cell)));
  }
  const faults = lineFaults(
    book,
    (it) => it.found === undefined && isSuspectNumber(it) && copied.get(it.at.sheet)?.has(keyOf(it.at)) !== true,
    (fault) => isTelling(book, fault),
  );
  const told = new Set(faults.map((fault) => addressKey(fault.break.at)));
  const links = sheetLinkFaults(book).filter(
    (fault) => fault.break.found === undefined && fault.agrees === false && !told.has(addressKey(fault.break.at)),
  );
  const twins = twinFaults(book).filter(
    ({ break: { at, found } }) =>
      found === undefined && !told.has(addressKey(at)) && copied.get(at.sheet)?.has(keyOf(at)) !== true,
  );
  const named = book.sheets
    .flatMap((sheet) => oneNameFaults(book, sheet))
    .filter(({ break: { at } }) => !told.has(addressKey(at)) && copied.get(at.sheet)?.has(keyOf(at)) !== true);
  const onSheets = likeSheetFaults(book).filter(
    ({ break: { at, found } }) =>
      found === undefined && !told.has(addressKey(at)) && copied.get(at.sheet)?.has(keyOf(at)) !== true,
  );
  return withoutConsequences([...faults, ...links, ...twins, ...named, ...onSheets]);
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

/** Why a typed figure may stand among copies of a formula, whatever the formula gives. */
function hasItsReason(book: FormulaBook, { break: it, expected }: LineFault, stored: number): boolean {
  return (
    beginsAgain(it, stored) ||
    holdsForAllLines(book, it, stored) ||
    isHistory(book, it) ||
    isIdleLine(it.sheet, it.axis, it.at, it.before[0] ?? it.after[0]) ||
    // A line of links to another sheet that has nothing for this one: the figure comes from elsewhere.
    (expected === 0 && (isLink(it.expected) || startsFromNothing(it)))
  );
}

/** The only cell that moves with the formula is 0 here: no growth can be reckoned on nothing. */
function startsFromNothing({ sheet, at, expected }: Break): boolean {
  const [moving, other] = expected.references.filter(isRelative);
  const area = moving === undefined || other !== undefined ? undefined : areaOf(moving, at);
  return (
    area !== undefined &&
    area.sheet === at.sheet &&
    isSingleCell(area) &&
    numberAt(sheet, { sheet: at.sheet, row: area.top, col: area.left }) === 0
  );
}

/** A figure beside the formulas of its line that belongs to something else: a year, the number of the line, last year's total. */
function isOfItsOwn(book: FormulaBook, it: Break, stored: number, expected: number): boolean {
  const isYear = Number.isInteger(stored) && stored >= 1900 && stored <= 2100;
  return (
    isYear ||
    (isLink(it.expected) && !linksByName(book, it)) ||
    isBehindTotal(it) ||
    isUnderOtherHeading(it) ||
    isNumbering(it, stored) ||
    (!isWithin(SLIP, stored, expected) && isAmongTyped(it))
  );
}

/** The list linked to has a line of the same name for this one, as it has for those beside it. */
function linksByName(book: FormulaBook, { expected, at, before, after }: Break): boolean {
  return followsNames(book, expected, at, [...before, ...after]);
}

/** The formulas would go on here; else only a value that is near to the expected one, yet not the same, tells of a slip. */
function endsLine(book: FormulaBook, it: Break, stored: number, expected: number): boolean {
  if (!readsOnlyKnown(it) && !linksByName(book, it)) return false;
  return (
    (it.around >= FEWEST_NEIGHBOURS && isOrdinaryEnd(it)) ||
    (isWithin(NEAR, stored, expected) && (it.around >= FEWEST_ON_ONE_SIDE || isTotalOfItsRecord(it)))
  );
}

function isWithin(share: number, stored: number, expected: number): boolean {
  return Math.abs(stored - expected) <= share * Math.abs(expected);
}

/** A total of the line stands between it and the formulas: last year's figure beside the sum of this year's months. */
function isBehindTotal({ sheet, axis, at, before, after }: Break): boolean {
  const model = before[0] ?? after[0];
  if (model === undefined) return false;
  const gap = positionOn(axis, at) - positionOn(axis, model);
  for (let step = 1; step < Math.abs(gap); step += 1) {
    const cell = along(model, axis, Math.sign(gap) * step);
    const template = templateAt(sheet, cell.row, cell.col);
    if (template !== undefined && addsUpOwnLine(template, cell, axis)) return true;
  }
  return false;
}

/** A heading stands between it and the formulas: a weight written above the table. */
function isUnderOtherHeading({ sheet, axis, at, before, after }: Break): boolean {
  const model = before[0] ?? after[0];
  return model !== undefined && isBehindHeading(sheet, axis, at, model);
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

/** The lines beside have figures of their own here, too, and calculate where this one does. */
function isHistory(book: FormulaBook, { sheet, axis, at, before, after }: Break): boolean {
  const model = [...before, ...after].find(({ row, col }) => templateAt(sheet, row, col) !== undefined);
  return model !== undefined && isAmongHistory(book, sheet, axis, at, model);
}

/** Numbers of lines or weeks that begin again. */
function beginsAgain({ expected }: Break, stored: number): boolean {
  return (stored === 0 || stored === 1) && countsOn(expected);
}

/** Other calculated lines begin (end) with a typed figure in this place, too: the year before the first that is planned. */
function isAmongTyped({ sheet, axis, at, before, after }: Break): boolean {
  const model = before[0] ?? after[0];
  const across = otherAxis(axis);
  return [-1, 1].some((side) => {
    for (let step = 1; model !== undefined && step <= FARTHEST_TYPED; step += 1) {
      const [own, other] = [along(at, across, side * step), along(model, across, side * step)];
      if (sortOf(sheet, own) === "number" && sortOf(sheet, other) === "formula") return true;
    }
    return false;
  });
}

const FARTHEST_TYPED = 8;

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

/** The typed figures next to it across count on by one: numbers of lines or of years. */
function isNumbering({ sheet, axis, at }: Break, stored: number): boolean {
  if (!Number.isInteger(stored)) return false;
  const across = otherAxis(axis);
  return [-1, 1].some((side) => {
    for (let step = 1; step <= FARTHEST_NUMBER; step += 1) {
      const next = along(at, across, side * step);
      const sort = sortOf(sheet, next);
      if (sort === "blank") continue;
      return sort === "number" && Math.abs((numberAt(sheet, next) ?? 0) - stored) === 1;
    }
    return false;
  });
}

const FARTHEST_NUMBER = 3;

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
