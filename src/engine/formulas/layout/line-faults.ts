import type { CellAddress } from "../../../domain/address";
import { Evaluator } from "../evaluate";
import type { FormulaBook, FormulaTemplate } from "../formula-book";
import { sameFigure, significant } from "../values";
import type { Break } from "./breaks";
import { breaksIn, fitsAcross } from "./breaks";
import { isNextToExpected, likenessOf, overlapsExpected, staysOnItsLine } from "./likeness";
import { wouldMakeSense } from "./operands";

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

const evaluators = new WeakMap<FormulaBook, Evaluator>();

/** One evaluator for all checks of a workbook. */
export function evaluatorOf(book: FormulaBook): Evaluator {
  let evaluator = evaluators.get(book);
  if (evaluator === undefined) evaluators.set(book, (evaluator = new Evaluator(book)));
  return evaluator;
}

/** Copies of the formula that must stand around a cell, both sides together. */
const FEWEST_NEIGHBOURS = 3;
/** The same for a cell at the end of its line, all on one side. */
const FEWEST_ON_ONE_SIDE = 4;

/** Typed numbers in the midst of formulas, cell by cell. */
export function typedOver(book: FormulaBook): readonly LineFault[] {
  return single(faults(book, (it) => it.found === undefined && isSuspectNumber(it)));
}

/** Formulas that differ from both their neighbours, cell by cell. */
export function differing(book: FormulaBook): readonly LineFault[] {
  return single(faults(book, (it) => isSuspectFormula(it)));
}

function faults(book: FormulaBook, isSuspect: (it: Break) => boolean): readonly LineFault[] {
  const found: LineFault[] = [];
  for (const it of breaksIn(book)) {
    if (!isSuspect(it) || !wouldMakeSense(book, it.expected, it.at)) continue;
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
        : typeof stored === "number" && isTellingNumber(fault, stored)
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

function isTellingNumber({ inside, break: it, expected, agrees }: LineFault, stored: number): boolean {
  const few = it.run.length <= MOST_SLIPS && it.around >= Math.max(FEWEST_NEIGHBOURS, 2 * it.run.length);
  // Two figures with three digits and more do not agree by chance.
  if (agrees === true) return (inside && few) || (digitsOf(stored) >= 3 && (inside || !isLink(it.expected)));
  if (inside) return few;
  if (
    expected === undefined ||
    it.run.length > 1 ||
    it.around < FEWEST_ON_ONE_SIDE ||
    !staysOnItsLine(it.expected, it.axis)
  )
    return false;
  // At the end of a line only a value that is near to the expected one, yet not the same, tells of a slip.
  const near = Math.abs(stored - expected) <= 0.25 * Math.abs(expected);
  const year = Number.isInteger(stored) && stored >= 1900 && stored <= 2100;
  return near && !year;
}

/** Significant digits: 3 for 0.125 and for 125000. */
function digitsOf(value: number): number {
  return significant(Math.abs(value)).toExponential().replace(/e.*$/, "").replace(".", "").length;
}

function isSuspectFormula(it: Break): boolean {
  const { found, expected, before, after, run, around } = it;
  if (found === undefined || fitsAcross(it)) return false;
  const likeness = likenessOf(found, expected, it.at);
  if (likeness !== "references" && likeness !== "operation") return false;
  // A range that is shorter or longer than those beside it is no pattern, however often it occurs.
  const overlaps = likeness === "references" && overlapsExpected(found, expected, it.at);
  if (!overlaps && (it.repeats > run.length || run.length > 2)) return false;
  if (before.length > 0 && after.length > 0) return around >= FEWEST_NEIGHBOURS * Math.min(run.length, 2);
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
