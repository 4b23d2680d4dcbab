import type { CellAddress } from "../../../domain/address";
import { Evaluator } from "../evaluate";
import type { FormulaBook, FormulaTemplate } from "../formula-book";
import { sameFigure } from "../values";
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
    if (fault.inside || isTellingAtTheEnd(fault, stored)) found.push(fault);
  }
  return found;
}

function isLink({ expression }: FormulaTemplate): boolean {
  const inner = expression?.kind === "unary" ? expression.operand : expression;
  return inner?.kind === "reference";
}

function isSuspectNumber(it: Break): boolean {
  const inside = it.before.length > 0 && it.after.length > 0;
  const around = it.before.length + it.after.length;
  return inside
    ? around >= FEWEST_NEIGHBOURS && around >= 2 * it.together
    : it.together === 1 && around >= FEWEST_ON_ONE_SIDE && staysOnItsLine(it.expected, it.axis);
}

function isSuspectFormula(it: Break): boolean {
  const { found, expected, before, after } = it;
  if (found === undefined || it.repeats > it.together || it.together > 2 || fitsAcross(it)) return false;
  const inside = before.length > 0 && after.length > 0;
  const around = before.length + after.length;
  const likeness = likenessOf(found, expected, it.at);
  if (inside) {
    if (around < FEWEST_NEIGHBOURS * it.together) return false;
    return likeness === "references" || likeness === "operation";
  }
  return (
    around >= FEWEST_ON_ONE_SIDE &&
    it.together === 1 &&
    likeness === "references" &&
    (overlapsExpected(found, expected, it.at) ||
      (staysOnItsLine(expected, it.axis) && isNextToExpected(found, expected, it.at)))
  );
}

/** At the end of a line only a value that is near to the expected one, yet not the same, tells of a slip. */
function isTellingAtTheEnd({ break: it, expected, agrees }: LineFault, stored: unknown): boolean {
  if (expected === undefined || agrees !== false || typeof stored !== "number") return false;
  if (it.found !== undefined) return true;
  const near = Math.abs(stored - expected) <= 0.25 * Math.abs(expected);
  const year = Number.isInteger(stored) && stored >= 1900 && stored <= 2100;
  return near && !year;
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

export function placeKey({ sheet, row, col }: CellAddress): string {
  return `${sheet}!${row}:${col}`;
}
