import type { CellAddress } from "../../../domain/address";
import { evaluatorOf } from "../evaluator-of";
import type { FormulaBook, FormulaTemplate } from "../formula-book";
import { sameFigure } from "../values";
import { differsByRounding } from "./agreement";
import type { Break } from "./breaks";
import { breaksIn, fitsAcross } from "./breaks";
import { along, keyOf, numberAt, otherAxis, sortOf } from "./cells";
import { copyRunsOf } from "./copy-runs";
import { speaksOfTotals } from "./labels";
import { isLikeLine } from "./like-lines";
import { isNextToExpected, likenessOf, overlapsExpected, pointsInto, staysOnItsLine } from "./likeness";
import { makesSenseLikeNeighbours, wouldMakeSense } from "./operands";

/** A cell that breaks a line of equal formulas and is not explained by anything legitimate. */
export interface LineFault {
  readonly break: Break;
  /** What the neighbours' formula gives here; undefined when that is not certain. */
  readonly expected: number | undefined;
  /** Whether the cell's value is what the neighbours' formula gives; undefined when that is not certain. */
  readonly agrees: boolean | undefined;
  /** Copies on both sides, not at an end of the line. */
  readonly inside: boolean;
}

/** Copies of the formula that must stand around a cell, both sides together. */
const FEWEST_NEIGHBOURS = 3;
/** The same for a cell at the end of its line, all on one side. */
const FEWEST_ON_ONE_SIDE = 4;
/** The same where the line across is of one kind with its neighbour's. */
const FEWEST_WITH_LIKENESS = 3;
/** Ranges beside one that starts or ends elsewhere. */
const FEWEST_SUMS = 2;
/** Cells across that must be like those of the neighbour. */
const SURELY_ALIKE = 2;

/** Typed numbers in the midst of formulas, cell by cell. Those that copy a formula are told by `copyRunsOf`. */
export function typedOver(book: FormulaBook): readonly LineFault[] {
  const copied = new Map<string, Set<number>>();
  for (const { cells } of copyRunsOf(book)) {
    for (const cell of cells) copied.set(cell.sheet, (copied.get(cell.sheet) ?? new Set<number>()).add(keyOf(cell)));
  }
  return single(
    faults(
      book,
      (it) => it.found === undefined && isSuspectNumber(it) && copied.get(it.at.sheet)?.has(keyOf(it.at)) !== true,
    ),
  );
}

/** Formulas that differ from both their neighbours, cell by cell. */
export function differing(book: FormulaBook): readonly LineFault[] {
  return single(faults(book, (it) => isSuspectFormula(it)));
}

function faults(book: FormulaBook, isSuspect: (it: Break) => boolean): readonly LineFault[] {
  const found: LineFault[] = [];
  for (const it of breaksIn(book)) {
    if (!isSuspect(it)) continue;
    if (
      !(it.found === undefined
        ? wouldMakeSense(book, it.expected, it.at)
        : makesSenseLikeNeighbours(book, it.expected, it.at, [...it.before, ...it.after]))
    )
      continue;
    const { value, scale } = evaluatorOf(book).evaluate(it.expected, it.at);
    const stored = evaluatorOf(book).valueOf(it.at);
    const expected = typeof value === "number" ? value : undefined;
    // A formula that cannot give a number here is no formula for this cell.
    if (value !== undefined && expected === undefined) continue;
    // A line of links to another sheet that has nothing for this one: the figure comes from elsewhere.
    if (it.found === undefined && expected === 0 && isLink(it.expected)) continue;
    const agrees =
      expected === undefined || typeof stored !== "number" ? undefined : sameFigure(expected, stored, scale);
    const fault = { break: it, expected, agrees, inside: it.before.length > 0 && it.after.length > 0 };
    if (
      it.found !== undefined
        ? fault.inside || agrees === false
        : typeof stored === "number" && agrees !== true && isTellingNumber(book, fault, stored)
    )
      found.push(fault);
  }
  return found;
}

function isLink({ expression }: FormulaTemplate): boolean {
  const inner = expression?.kind === "unary" ? expression.operand : expression;
  return inner?.kind === "reference";
}

/** Typed figures that follow each other and differ from the formula are history or a plan; up to so many are slips. */
const MOST_SLIPS = 3;

function isSuspectNumber({ run, around, before, after }: Break): boolean {
  return around >= 2 && (run.length < around || before.length === 0 || after.length === 0);
}

function isTellingNumber(book: FormulaBook, { inside, break: it, expected }: LineFault, stored: number): boolean {
  if (expected !== undefined && differsByRounding(book, it.expected, it.at, stored, expected)) return false;
  if (inside) return it.run.length <= MOST_SLIPS && it.around >= Math.max(FEWEST_NEIGHBOURS, 2 * it.run.length);
  const year = Number.isInteger(stored) && stored >= 1900 && stored <= 2100;
  if (expected === undefined || it.run.length > 1 || year || !readsOnlyKnown(it) || isLink(it.expected)) return false;
  if (isNumbering(it, stored)) return false;
  if (isOrdinaryEnd(it)) return true;
  // Else at the end of a line only a value that is near to the expected one, yet not the same, tells of a slip.
  return it.around >= FEWEST_ON_ONE_SIDE && Math.abs(stored - expected) <= 0.25 * Math.abs(expected);
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

/** Its own line across only, or, at the end that a running formula runs to, lines that come before it. */
function readsOnlyKnown({ expected, axis, before }: Break): boolean {
  return staysOnItsLine(expected, axis) || pointsInto(expected, axis, before.length > 0 ? -1 : 1);
}

/** The first or last cell of a line, in a line across like that of its neighbour. */
function isOrdinaryEnd(it: Break): boolean {
  return (
    it.around >= FEWEST_WITH_LIKENESS &&
    !speaksOfTotals(it.sheet, it.axis, it.at) &&
    isLikeLine(it.sheet, it.axis, it.at, it.before[0] ?? it.after[0], SURELY_ALIKE)
  );
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

/** A cell can break its column and its row: the side with more copies speaks. */
function single(all: readonly LineFault[]): readonly LineFault[] {
  const byCell = new Map<string, LineFault>();
  for (const fault of all) {
    const key = placeKey(fault.break.at);
    const known = byCell.get(key);
    if (known === undefined || weight(fault) > weight(known)) byCell.set(key, fault);
  }
  return [...byCell.values()];
}

function weight({ inside, break: { before, after } }: LineFault): number {
  return (inside ? 100 : 0) + before.length + after.length;
}

function placeKey({ sheet, row, col }: CellAddress): string {
  return `${sheet}!${row}:${col}`;
}
