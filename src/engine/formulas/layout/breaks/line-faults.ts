import type { CellAddress } from "../../../../domain/cells/address";
import { addressKey } from "../../../../domain/cells/address";
import { evaluatorOf } from "../../evaluation/evaluator-of";
import type { Evaluated } from "../../evaluation/values";
import { sameFigure } from "../../evaluation/values";
import type { FormulaBook, SheetFormulas } from "../../formula-book";
import { templateAt } from "../../formula-book";
import type { FormulaTemplate } from "../../formula-template";
import type { Axis } from "../cells/cells";
import { numberAt, positionOn } from "../cells/cells";
import { speaksOfTotals } from "../cells/labels";
import { pointsInto, staysOnItsLine } from "../cells/reach";
import { agrees } from "../copies/agreement";
import { isLikeLine } from "../lines/like-lines";
import type { Break } from "./breaks";
import { breaksIn } from "./breaks";

/** A cell that breaks a line of equal formulas and is not explained by anything legitimate. */
export interface LineFault {
  readonly break: Break;
  /** What the neighbours' formula gives here; undefined when that is not certain. */
  readonly expected: number | undefined;
  /** The word it gives here, where it gives one; undefined for a typed number, which stands for no word. */
  readonly text: string | undefined;
  /** Whether the cell's value is what the neighbours' formula gives; undefined when that is not certain. */
  readonly agrees: boolean | undefined;
  /** Copies on both sides, not at an end of the line. */
  readonly inside: boolean;
  /** The cell beside in a line that is a copy of this one everywhere else: one of both is wrong. */
  readonly twin?: CellAddress;
  /** The sheets of one layout that hold the formula in this very cell, where no neighbours speak. */
  readonly onSheets?: readonly string[];
  /** The range of the formula is theirs, but for cells that it leaves out. */
  readonly leavesOut?: true;
  /** The other figures of its row are what the formula gives in their places. */
  readonly othersAgree?: true;
}

/** Copies of the formula that must stand around a cell, both sides together. */
export const FEWEST_NEIGHBOURS = 3;
/** The same for a cell at the end of its line, all on one side. */
export const FEWEST_ON_ONE_SIDE = 4;
/** The same where so many cells of the line across are like those of its neighbour. */
const WITH_LIKENESS = [
  { copies: 3, alike: 2 },
  { copies: 2, alike: 4 },
];

/** The interruptions that look suspect and still do once the neighbours' formula is calculated in their place; a cell once. */
export function lineFaults(
  book: FormulaBook,
  isSuspect: (it: Break) => boolean,
  isFault: (fault: LineFault) => boolean,
): readonly LineFault[] {
  const found: LineFault[] = [];
  for (const it of breaksIn(book)) {
    if (!isSuspect(it)) continue;
    const { value, scale } = evaluatorOf(book).evaluate(it.expected, it.at);
    const stored = evaluatorOf(book).valueOf(it.at);
    const expected = typeof value === "number" ? value : undefined;
    const text = typeof value === "string" && it.found !== undefined ? value : undefined;
    // A formula that can give neither a number nor, as the one found does, a word is no formula for this cell.
    if (value !== undefined && expected === undefined && text === undefined) continue;
    const agrees = agreesWith(stored, expected ?? text, scale, it.found === undefined);
    const fault = { break: it, expected, text, agrees, inside: it.before.length > 0 && it.after.length > 0 };
    if (isFault(fault)) found.push(fault);
  }
  return single(found);
}

/** A cell among others of its line, and the formula that it ought to hold as they do. */
interface Misfit {
  readonly at: CellAddress;
  readonly others: readonly CellAddress[];
  readonly expected: FormulaTemplate;
}

/** The fault of a cell that stands out among others which are no copies; undefined where no figures can be compared. */
export function misfitFault(
  book: FormulaBook,
  sheet: SheetFormulas,
  axis: Axis,
  { at, others, expected }: Misfit,
): LineFault | undefined {
  const found = templateAt(sheet, at.row, at.col);
  const { value, scale } = evaluatorOf(book).evaluate(expected, at);
  const stored = numberAt(sheet, at);
  if (typeof value !== "number" || (found === undefined && stored === undefined)) return undefined;
  const own = positionOn(axis, at);
  const before = others.filter((cell) => positionOn(axis, cell) < own).reverse();
  const after = others.filter((cell) => positionOn(axis, cell) > own);
  return {
    break: { sheet, at, axis, expected, found, before, after, repeats: 1, run: [at], around: others.length, line: [] },
    expected: value,
    text: undefined,
    agrees: stored === undefined ? undefined : agrees(stored, value, scale),
    inside: true,
  };
}

/** Undefined where either is not known. A typed word is no figure that somebody put in place of a formula. */
function agreesWith(
  stored: Evaluated,
  expected: number | string | undefined,
  scale: number,
  isTyped: boolean,
): boolean | undefined {
  if (expected === undefined) return undefined;
  if (typeof stored === "number" && typeof expected === "number") return sameFigure(expected, stored, scale);
  if (isTyped || (typeof stored !== "number" && typeof stored !== "string")) return undefined;
  return stored === expected;
}

/** Whether a formula only repeats another cell. */
export function isLink({ expression }: FormulaTemplate): boolean {
  const inner = expression?.kind === "unary" ? expression.operand : expression;
  return inner?.kind === "reference";
}

/** Its own line across only, or, at the end that a running formula runs to, lines that come before it. */
export function readsOnlyKnown({ expected, axis, before }: Break): boolean {
  return staysOnItsLine(expected, axis) || pointsInto(expected, axis, before.length > 0 ? -1 : 1);
}

/** The first or last cell of a line, in a line across like that of its neighbour. */
export function isOrdinaryEnd(it: Break): boolean {
  return (
    !speaksOfTotals(it.sheet, it.axis, it.at) &&
    WITH_LIKENESS.some(
      ({ copies, alike }) =>
        it.around >= copies && isLikeLine(it.sheet, it.axis, it.at, it.before[0] ?? it.after[0], alike),
    )
  );
}

/** A cell can break its column and its row: the side with more copies speaks. */
function single(all: readonly LineFault[]): readonly LineFault[] {
  const byCell = new Map<string, LineFault>();
  for (const fault of all) {
    const key = addressKey(fault.break.at);
    const known = byCell.get(key);
    if (known === undefined || weight(fault) > weight(known)) byCell.set(key, fault);
  }
  return [...byCell.values()];
}

function weight({ inside, break: { before, after } }: LineFault): number {
  return (inside ? 100 : 0) + before.length + after.length;
}
