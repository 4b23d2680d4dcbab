import type { CellAddress } from "../../../../../domain/cells/address";
import { templateAt } from "../../../formula-book";
import type { FormulaTemplate } from "../../../formula-template";
import type { Reference } from "../../../syntax/reference";
import type { Break } from "../../breaks/breaks";
import { isLink } from "../../breaks/line-faults";
import { isRemarkedBehindRow } from "../../breaks/row-remarks";
import { along } from "../../cells/cells";
import {
  citesFigure,
  hasNoteAtIt,
  hasRemarkOfItsOwn,
  isNamedInNote,
  UNREMARKED_FOR_ONE_ADDED,
} from "../../cells/notes";
import { staysOnItsLine } from "../../cells/reach";
import { adjustmentOf } from "../../likeness/adjustment";
import { isNextToExpected, overlapsExpected } from "../../likeness/areas-compared";
import { isFigure, tokensOf } from "../../likeness/formula-tokens";
import { likenessOf } from "../../likeness/likeness";

/**
 * What was done on purpose is said on the sheet: a figure added to what the neighbours' formula gives, and a note that names the
 * line (points deducted, a single sale) or the figure, or another operation or a narrower range in a row that alone bears a remark.
 */
export function isExplained(it: Break): boolean {
  const { sheet, axis, at, found, expected, before, after } = it;
  if (found === undefined) return false;
  const adjustment = adjustmentOf(found, expected, at);
  const others = [...before, ...after];
  if (adjustment !== undefined) {
    if (isNamedInNote(sheet, axis, at)) return true;
    if (copiesOf(it).some((cell) => citesFigure(sheet, cell, others, adjustment))) return true;
    if (citesFigure(sheet, at, others, changeBy(adjustment))) return true;
    if (hasRemarkOfItsOwn(sheet, at, others, UNREMARKED_FOR_ONE_ADDED)) return true;
  }
  return isMiscopied(it, found)
    ? it.run.length > 1 && it.run.every((cell) => hasRemarkOfItsOwn(sheet, cell, others))
    : hasRemarkOfItsOwn(sheet, at, others) || isRemarkedBehindRow(it) || saysWhatItAdds(it, found);
}

/** Exceptions that are alike, in a line: more of them are looked at one by one only. */
const FEW_ALIKE = 4;

/** The cell and the few others of its line that hold the same formula: what is said of one is said of all. */
function copiesOf({ at, found, line, repeats }: Break): readonly CellAddress[] {
  if (repeats > FEW_ALIKE) return [at];
  return [at, ...line.flatMap((entry) => (entry.template === found ? [entry.at] : []))];
}

/**
 * The figures that only this formula has are named in a text about it, or stand in the odd formula before it, too: what
 * was taken off once is put back.
 */
function saysWhatItAdds({ sheet, axis, at, expected, before, after }: Break, found: FormulaTemplate): boolean {
  const theirs = new Set(tokensOf(expected, at));
  const own = tokensOf(found, at).filter((token) => isFigure(token) && !theirs.has(token));
  // What is read from cells needs no more than a word at it.
  if (own.length === 0) return hasNoteAtIt(sheet, at, [...before, ...after]);
  const last = along(at, axis, -1);
  const previous = templateAt(sheet, last.row, last.col);
  const known = previous === undefined || previous === expected ? [] : tokensOf(previous, last);
  return own.every((token) => known.includes(token) || citesFigure(sheet, at, [...before, ...after], Number(token)));
}

/** The same operations on other cells, which no remark excuses; where a $ came or went with them, it was written anew. */
function isMiscopied({ at, axis, expected }: Break, found: FormulaTemplate): boolean {
  // Another cell of the same line across, and not the one beside the right one: the second bid, where the lowest is withdrawn.
  if (isLink(found) && staysOnItsLine(found, axis) && !isNextToExpected(found, expected, at)) return false;
  return (
    likenessOf(found, expected, at) === "references" &&
    !overlapsExpected(found, expected, at) &&
    found.references.every((reference, index) => isFixedLike(reference, expected.references[index]))
  );
}

function isFixedLike(a: Reference, b: Reference | undefined): boolean {
  return a.top.fixed === b?.top.fixed && a.left.fixed === b.left.fixed;
}

/** What a factor changes: × 0.98 is 2 % less. */
function changeBy(factor: number): number {
  return Number(Math.abs(1 - factor).toFixed(9));
}
