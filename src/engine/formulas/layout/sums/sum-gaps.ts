import type { CellAddress } from "../../../../domain/cells/address";
import { containsCell, formatA1 } from "../../../../domain/cells/address";
import { formatAt } from "../../../../sheets/workbook";
import type { FormulaBook, SheetFormulas } from "../../formula-book";
import { templateAt } from "../../formula-book";
import type { FormulaTemplate } from "../../formula-template";
import { areasRead, templateOf } from "../../formula-template";
import { isNumeric, numberAt, positionOn, sortOf } from "../cells/cells";
import { labelOf, speaksOfOpening, speaksOfTotals } from "../cells/labels";
import { isLikeLine } from "../lines/like-lines";
import type { IncompleteSum } from "./incomplete-sum";
import { incompleteSum } from "./incomplete-sum";
import type { Sums } from "./summed-cells";
import { cellAt, isOrdinary, isSumInside, peersOf, positionsOf, range } from "./summed-cells";
import type { LineSum } from "./sums";

/** Lines between a range and its sum: more of them are a block of their own. */
const WIDEST_GAP = 2;

/** Typed figures in a range from which on one more before it is told, and cells of its line that must be like theirs. */
const FEWEST_TYPED = 3;
const SURELY_ALIKE = 2;

/**
 * Every cell between the end of the range and the sum is a figure like the last one summed; an empty line may follow. For
 * averages and the like it must be one more copy of a formula.
 */
export function missedInGap(
  book: FormulaBook,
  sheet: SheetFormulas,
  all: Sums,
  sum: LineSum,
): IncompleteSum | undefined {
  const [span] = sum.spans;
  if (sum.form !== "range" || span === undefined) return undefined;
  const [from, to] = span;
  const own = positionOn(sum.axis, sum.at);
  const below = own > to;
  const between = below ? range(to + 1, own - 1) : range(own + 1, from - 1);
  const beside = below ? between[between.length - 1] : between[0];
  if (beside !== undefined && between.length > 1 && isBlankAcross(sheet, sum, beside))
    between.splice(below ? -1 : 0, 1);
  if (between.length === 0 || to - from < 1 || between.length > Math.max(WIDEST_GAP, to - from)) return undefined;
  const missing = between.map((position) => cellAt(sum, position));
  const last = cellAt(sum, below ? to : from);
  const goesOn = between.length > WIDEST_GAP && isOneList(sheet, missing, last, to - from);
  if (between.length > WIDEST_GAP && !goesOn) return undefined;
  if (!isFilled(sheet, last) || missing.some((cell) => isSumInside(sheet, all, sum, cell))) {
    return undefined;
  }
  const sure = missing.every((cell) => isLike(book, sheet, cell, last));
  if (!sure && !goesOn && !(missing.length === 1 && isOneMoreOfMany(book, sheet, sum, missing[0], last)))
    return undefined;
  // The sums beside show that this place is another's: only here a figure was typed into it.
  if (peersOf(all, sum).some((peer) => peer.template === sum.template && !hasLikeGap(sheet, sum, missing, peer)))
    return undefined;
  // A sum that something else of the line reads on with (sum less the line below it) leaves that line out on purpose.
  if (missing.some((cell) => speaksOfTotals(sheet, sum.axis, cell))) return undefined;
  if (sum.operation !== "SUM") return incompleteAggregate(sheet, sum, missing);
  return { ...incompleteSum(sheet, sum, missing, "gap"), ...(sure ? {} : { sure: false }) };
}

/** Of the cells of a wide gap, for one that is typed over. */
const COPIES_FOR_ONE_TYPED = 4;

/** Wide gaps are no longer than the range, and go on with the formula it ends with, without a break: lines were added to a list. */
function isOneList(sheet: SheetFormulas, missing: readonly CellAddress[], last: CellAddress, longest: number): boolean {
  const template = formulaIn(sheet, last);
  if (template === undefined || missing.length > longest) return false;
  const others = missing.filter((cell) => formulaIn(sheet, cell) !== template);
  return (
    missing.length >= COPIES_FOR_ONE_TYPED * others.length &&
    missing.some((cell) => (numberAt(sheet, cell) ?? 0) !== 0) &&
    others.every((cell) => formulaIn(sheet, cell) === undefined && isNumeric(sheet, cell))
  );
}

/**
 * Where some of the figures summed are typed and others calculated, as in a list of costs, one more between the range
 * and its sum need not be like the last: shown in the same format, in a line of the same kind, is enough for a warning.
 */
function isOneMoreOfMany(
  book: FormulaBook,
  sheet: SheetFormulas,
  sum: LineSum,
  cell: CellAddress | undefined,
  last: CellAddress,
): boolean {
  if (cell === undefined || !isNumeric(sheet, cell) || readsOther(sheet, cell, sum)) return false;
  const templates = new Set(positionsOf(sum).map((position) => formulaIn(sheet, cellAt(sum, position))));
  return (
    templates.size > 1 && hasFormatOf(book, sheet, cell, last) && isLikeLine(sheet, sum.axis, cell, last, SURELY_ALIKE)
  );
}

/** A tax or a discount on the figures above it is no more of them. */
function readsOther(sheet: SheetFormulas, cell: CellAddress, sum: LineSum): boolean {
  const template = formulaIn(sheet, cell);
  if (template === undefined) return false;
  const areas = areasRead(template, cell);
  return [sum.at, ...positionsOf(sum).map((position) => cellAt(sum, position))].some((one) =>
    areas.some((area) => containsCell(area, one)),
  );
}

function formulaIn(sheet: SheetFormulas, { row, col }: CellAddress): FormulaTemplate | undefined {
  return templateAt(sheet, row, col);
}

function hasFormatOf(book: FormulaBook, sheet: SheetFormulas, cell: CellAddress, other: CellAddress): boolean {
  return (
    formatAt(book.workbook, sheet.grid, cell.row, cell.col) ===
    formatAt(book.workbook, sheet.grid, other.row, other.col)
  );
}

/** A figure, or a formula that gives none yet: =IF(A9="","",C9). */
function isFilled(sheet: SheetFormulas, cell: CellAddress): boolean {
  return isNumeric(sheet, cell) || formulaIn(sheet, cell) !== undefined;
}

/** The same formula or one of a series, or both typed, shown in the same number format. */
function isLike(book: FormulaBook, sheet: SheetFormulas, cell: CellAddress, other: CellAddress): boolean {
  return isFilled(sheet, cell) && isOfSeries(sheet, cell, other) && hasFormatOf(book, sheet, cell, other);
}

/** The same formula, or one of the same shape over stretches of other lines: the sums of each year's months. */
function isOfSeries(sheet: SheetFormulas, cell: CellAddress, other: CellAddress): boolean {
  const [a, b] = [formulaIn(sheet, cell), formulaIn(sheet, other)];
  if (a === b) return true;
  if (a === undefined || b === undefined || a.shape !== b.shape) return false;
  const areas = [...areasRead(a, cell), ...areasRead(b, other)];
  return areas.length > 0 && areas.every(({ top, bottom, left, right }) => top !== bottom || left !== right);
}

function isBlankAcross(sheet: SheetFormulas, sum: LineSum, position: number): boolean {
  return sortOf(sheet, cellAt(sum, position)) === "blank" && labelOf(sheet, sum, cellAt(sum, position)) === "";
}

/** Whether the cells that `missing` are for the sum hold the like beside another sum of the same formula, too: figures, or copies. */
function hasLikeGap(sheet: SheetFormulas, sum: LineSum, missing: readonly CellAddress[], peer: LineSum): boolean {
  return missing.every((cell) => {
    const theirs = { ...cell, row: cell.row + peer.at.row - sum.at.row, col: cell.col + peer.at.col - sum.at.col };
    const [own, other] = [formulaIn(sheet, cell), formulaIn(sheet, theirs)];
    return own === other || (own !== undefined && own.shape === other?.shape) || !isNumeric(sheet, theirs);
  });
}

/** Cells like the one left out, for one that is not: a formula in the range may be wrong itself. */
const ALIKE_FOR_ONE_UNLIKE = 4;

/** A highest, a mean, a count that stops one copy short of the end of its line. */
function incompleteAggregate(
  sheet: SheetFormulas,
  sum: LineSum,
  missing: readonly CellAddress[],
): IncompleteSum | undefined {
  const [cell, other] = missing;
  const [span] = sum.spans;
  if (cell === undefined || other !== undefined || span === undefined || formulaIn(sheet, cell) === undefined)
    return undefined;
  if (sum.template.expression?.kind !== "call" || sum.template.expression.name !== sum.operation) return undefined;
  const position = positionOn(sum.axis, cell);
  const [first, last] = [cellAt(sum, Math.min(span[0], position)), cellAt(sum, Math.max(span[1], position))];
  const better = templateOf(`${sum.operation}(${formatA1(first)}:${formatA1(last)})`, sum.at);
  return { ...incompleteSum(sheet, sum, missing, "gap"), better, sure: false };
}

/**
 * The cell before the far end is like nearly all those of the range: one more copy of the formula that fills it, or one more
 * typed figure in a line of the same kind; and no other sum says otherwise.
 */
export function missedAtFarEnd(
  book: FormulaBook,
  sheet: SheetFormulas,
  all: Sums,
  sum: LineSum,
): IncompleteSum | undefined {
  const [span] = sum.spans;
  if (sum.form !== "range" || span === undefined || peersOf(all, sum).length > 0) return undefined;
  const [from, to] = span;
  const atStart = positionOn(sum.axis, sum.at) > to;
  const end = cellAt(sum, atStart ? from : to);
  const missing = cellAt(sum, atStart ? from - 1 : to + 1);
  if (to - from < 1 || !isNumeric(sheet, missing) || isSumInside(sheet, all, sum, missing)) return undefined;
  const unlike = positionsOf(sum).filter((position) => !isLike(book, sheet, missing, cellAt(sum, position)));
  if (!isLike(book, sheet, missing, end) || unlike.length * ALIKE_FOR_ONE_UNLIKE > to - from) return undefined;
  if (speaksOfTotals(sheet, sum.axis, missing)) return undefined;
  if (sum.operation !== "SUM") return incompleteAggregate(sheet, sum, [missing]);
  if (formulaIn(sheet, missing) !== undefined) return incompleteSum(sheet, sum, [missing], "gap");
  const beyond = cellAt(sum, atStart ? from - 2 : to + 2);
  const isFirst = to - from >= FEWEST_TYPED && !isNumeric(sheet, beyond) && isOrdinary(sheet, sum, missing);
  return isFirst &&
    !speaksOfOpening(sheet, sum.axis, missing) &&
    isLikeLine(sheet, sum.axis, missing, end, SURELY_ALIKE)
    ? { ...incompleteSum(sheet, sum, [missing], "gap"), sure: false }
    : undefined;
}
