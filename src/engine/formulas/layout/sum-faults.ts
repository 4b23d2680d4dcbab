import type { CellAddress } from "../../../domain/address";
import { containsCell } from "../../../domain/address";
import { formatAt } from "../../../sheets/workbook";
import type { FormulaBook, FormulaTemplate, SheetFormulas } from "../formula-book";
import { areasRead, templateAt } from "../formula-book";
import { along, isNumeric, keyOf, numberAt, otherAxis, positionOn, sortOf } from "./cells";
import { addsUpOwnLine } from "./own-line";
import { labelOf, speaksOfOpening, speaksOfTotals } from "./labels";
import { isLikeLine } from "./like-lines";
import type { LineSum } from "./sums";
import { lineSum, lineSumsIn, sums } from "./sums";

/** A sum that leaves out cells which belong to it. */
export interface IncompleteSum {
  readonly sum: LineSum;
  readonly missing: readonly CellAddress[];
  /** What speaks for it: sums beside it take the same lines in, or the cells lie between the range and the sum. */
  readonly because: "neighbours" | "gap";
  /** The stored figures left out, added up. */
  readonly leftOut: number;
  /** The formula of a sum beside it that takes them in. */
  readonly better?: FormulaTemplate;
  /** The sums beside that take them in. */
  readonly against?: readonly LineSum[];
  /** False where more sums beside are like this one than take the cells in. */
  readonly sure?: boolean;
}

/** A sum that takes in a sum of cells that it takes in itself. */
export interface DoubledSum {
  readonly sum: LineSum;
  /** The sums inside that repeat other cells of the range. */
  readonly subtotals: readonly CellAddress[];
  readonly repeated: number;
}

/** Sums this far to either side are compared. */
const PEERS = 3;
/** Lines between a range and its sum: more of them are a block of their own. */
const WIDEST_GAP = 2;

/** Typed figures in a range from which on one more before it is told, and cells of its line that must be like theirs. */
const FEWEST_TYPED = 3;
const SURELY_ALIKE = 2;

type Sums = ReadonlyMap<number, LineSum>;

/** All sums that leave something out, on any sheet. */
export function incompleteSums(book: FormulaBook): readonly IncompleteSum[] {
  const found: IncompleteSum[] = [];
  for (const [sheet, all] of lineSumsIn(book)) {
    for (const sum of all.values()) {
      const fault =
        missedByPeers(sheet, all, sum) ?? missedInGap(book, sheet, all, sum) ?? missedAtFarEnd(book, sheet, all, sum);
      if (fault !== undefined) found.push(fault);
    }
  }
  return found;
}

/** The sums of the lines beside this one, at the same height; an empty line ends the search. */
function peersOf(all: Sums, sum: LineSum): readonly LineSum[] {
  const peers: LineSum[] = [];
  for (const side of [-1, 1]) {
    for (let step = 1; step <= PEERS; step += 1) {
      const at = along(sum.at, otherAxis(sum.axis), side * step);
      const peer = at.row < 0 || at.col < 0 ? undefined : all.get(keyOf(at));
      if (peer?.axis === sum.axis && peer.operation === sum.operation) peers.push(peer);
    }
  }
  return peers;
}

function cellAt(sum: LineSum, position: number): CellAddress {
  return along(sum.at, sum.axis, position - positionOn(sum.axis, sum.at));
}

function positionsOf(sum: LineSum): readonly number[] {
  return sum.spans.flatMap(([from, to]) => (to - from > 10_000 ? [] : range(from, to)));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

/**
 * Lines that sums beside take in and this one does not, while it takes in nothing that they do not. Where not most of
 * the sums beside say so, the shorter range is at fault only if the line it leaves out is one like those it takes in:
 * a copied total is more often left behind by a line that was added than the one that was mended is wrong.
 */
function missedByPeers(sheet: SheetFormulas, all: Sums, sum: LineSum): IncompleteSum | undefined {
  const byTemplate = new Map<FormulaTemplate, LineSum[]>();
  for (const peer of peersOf(all, sum)) byTemplate.set(peer.template, [...(byTemplate.get(peer.template) ?? []), peer]);
  const same = byTemplate.get(sum.template)?.length ?? 0;
  byTemplate.delete(sum.template);
  for (const group of [...byTemplate.values()].sort((x, y) => y.length - x.length)) {
    const [peer] = group;
    const missing = peer === undefined ? undefined : missedAgainst(sheet, all, sum, peer);
    if (peer === undefined || missing === undefined) continue;
    const mostSaySo = group.length > same + 1;
    if (!mostSaySo && !missing.every((cell) => isOrdinary(sheet, sum, cell))) continue;
    return {
      ...fault(sheet, sum, missing, "neighbours"),
      better: peer.template,
      against: group,
      sure: mostSaySo || same === 0,
    };
  }
  return undefined;
}

/** The figures that the other sum takes in beyond this one; undefined when the two cannot be compared so. */
function missedAgainst(
  sheet: SheetFormulas,
  all: Sums,
  sum: LineSum,
  peer: LineSum,
): readonly CellAddress[] | undefined {
  if (!positionsOf(sum).every((position) => sums(peer, position))) return undefined;
  const missing = positionsOf(peer)
    .filter((position) => !sums(sum, position) && position !== positionOn(sum.axis, sum.at))
    .map((position) => cellAt(sum, position))
    .filter((cell) => isNumeric(sheet, cell));
  // Another sum on this line stands for its parts: a total of subtotals beside a total of single lines.
  const ofSums = positionsOf(sum).some((position) => isSumInside(sheet, all, sum, cellAt(sum, position)));
  const isOthers = (cell: CellAddress): boolean =>
    (!ofSums && isSumInside(sheet, all, sum, cell)) || isCoveredBySummed(sheet, sum, cell);
  return missing.length === 0 || missing.some(isOthers) ? undefined : missing;
}

/**
 * Whether the sum in the cell takes in more than its neighbours' formula would, and no more than figures like the
 * others: it was widened for a line that only it has.
 */
export function isWidenedSum(
  sheet: SheetFormulas,
  at: CellAddress,
  found: FormulaTemplate,
  expected: FormulaTemplate,
): boolean {
  const [own, narrower] = [lineSum(sheet, at, found), lineSum(sheet, at, expected)];
  if (own === undefined || narrower === undefined || own.axis !== narrower.axis) return false;
  if (!positionsOf(narrower).every((position) => sums(own, position))) return false;
  const more = positionsOf(own)
    .filter((position) => !sums(narrower, position))
    .map((position) => cellAt(own, position))
    .filter((cell) => isNumeric(sheet, cell));
  return more.length > 0 && more.every((cell) => isOrdinary(sheet, narrower, cell));
}

/** One of the cells summed is computed from the cell left out: it stands for it. */
function isCoveredBySummed(sheet: SheetFormulas, sum: LineSum, cell: CellAddress): boolean {
  return positionsOf(sum).some((position) => {
    const summed = cellAt(sum, position);
    const template = templateAt(sheet, summed.row, summed.col);
    return template !== undefined && areasRead(template, summed).some((area) => containsCell(area, cell));
  });
}

/** A figure next to those that are summed and in a line like theirs: no year in the head, no total. */
function isOrdinary(sheet: SheetFormulas, sum: LineSum, cell: CellAddress): boolean {
  const value = numberAt(sheet, cell) ?? 0;
  const position = positionOn(sum.axis, cell);
  const next = sums(sum, position - 1) ? position - 1 : sums(sum, position + 1) ? position + 1 : undefined;
  if (next === undefined || !isLikeLine(sheet, sum.axis, cell, cellAt(sum, next))) return false;
  const isYear = (figure: number): boolean => Number.isInteger(figure) && figure >= 1900 && figure <= 2100;
  return (
    !(isYear(value) && !positionsOf(sum).some((position) => isYear(numberAt(sheet, cellAt(sum, position)) ?? 0))) &&
    !speaksOfTotals(sheet, sum.axis, cell)
  );
}

function isSumInside(sheet: SheetFormulas, all: Sums, sum: LineSum, cell: CellAddress): boolean {
  const template = templateAt(sheet, cell.row, cell.col);
  return all.get(keyOf(cell))?.axis === sum.axis || (template !== undefined && addsUpOwnLine(template, cell, sum.axis));
}

/** Every cell between the end of the range and the sum is a figure like the last one summed; an empty line may follow. */
function missedInGap(book: FormulaBook, sheet: SheetFormulas, all: Sums, sum: LineSum): IncompleteSum | undefined {
  const [span] = sum.spans;
  if (sum.form !== "range" || sum.operation !== "SUM" || span === undefined) return undefined;
  const [from, to] = span;
  const own = positionOn(sum.axis, sum.at);
  const below = own > to;
  const between = below ? range(to + 1, own - 1) : range(own + 1, from - 1);
  const beside = below ? between[between.length - 1] : between[0];
  if (beside !== undefined && between.length > 1 && isBlankAcross(sheet, sum, beside))
    between.splice(below ? -1 : 0, 1);
  if (between.length === 0 || between.length > WIDEST_GAP || to - from < 1) return undefined;
  const missing = between.map((position) => cellAt(sum, position));
  const last = cellAt(sum, below ? to : from);
  if (
    !isNumeric(sheet, last) ||
    missing.some((cell) => !isLike(book, sheet, cell, last) || isSumInside(sheet, all, sum, cell))
  ) {
    return undefined;
  }
  // The sums beside show that this place is another's: only here a figure was typed into it.
  if (peersOf(all, sum).some((peer) => peer.template === sum.template && !hasLikeGap(sheet, sum, missing, peer)))
    return undefined;
  // A sum that something else of the line reads on with (sum less the line below it) leaves that line out on purpose.
  return missing.some((cell) => speaksOfTotals(sheet, sum.axis, cell)) ? undefined : fault(sheet, sum, missing, "gap");
}

/** The same formula, or both typed, shown in the same number format. */
function isLike(book: FormulaBook, sheet: SheetFormulas, cell: CellAddress, other: CellAddress): boolean {
  return (
    isNumeric(sheet, cell) &&
    templateAt(sheet, cell.row, cell.col) === templateAt(sheet, other.row, other.col) &&
    formatAt(book.workbook, sheet.grid, cell.row, cell.col) ===
      formatAt(book.workbook, sheet.grid, other.row, other.col)
  );
}

function isBlankAcross(sheet: SheetFormulas, sum: LineSum, position: number): boolean {
  return sortOf(sheet, cellAt(sum, position)) === "blank" && labelOf(sheet, sum, cellAt(sum, position)) === "";
}

/** Whether the cells that `missing` are for the sum hold typed figures beside another sum of the same formula, too. */
function hasLikeGap(sheet: SheetFormulas, sum: LineSum, missing: readonly CellAddress[], peer: LineSum): boolean {
  return missing.every((cell) => {
    const theirs = { ...cell, row: cell.row + peer.at.row - sum.at.row, col: cell.col + peer.at.col - sum.at.col };
    return (
      templateAt(sheet, cell.row, cell.col) === templateAt(sheet, theirs.row, theirs.col) || !isNumeric(sheet, theirs)
    );
  });
}

/**
 * The cell before the far end is like all those of the range: one more copy of the formula that fills it, or one more
 * typed figure in a line of the same kind; and no other sum says otherwise.
 */
function missedAtFarEnd(book: FormulaBook, sheet: SheetFormulas, all: Sums, sum: LineSum): IncompleteSum | undefined {
  const [span] = sum.spans;
  if (sum.form !== "range" || sum.operation !== "SUM" || span === undefined || peersOf(all, sum).length > 0)
    return undefined;
  const [from, to] = span;
  const atStart = positionOn(sum.axis, sum.at) > to;
  const end = cellAt(sum, atStart ? from : to);
  const missing = cellAt(sum, atStart ? from - 1 : to + 1);
  if (to - from < 1 || !isNumeric(sheet, missing) || isSumInside(sheet, all, sum, missing)) return undefined;
  if (positionsOf(sum).some((position) => !isLike(book, sheet, missing, cellAt(sum, position)))) return undefined;
  if (speaksOfTotals(sheet, sum.axis, missing)) return undefined;
  if (templateAt(sheet, missing.row, missing.col) !== undefined) return fault(sheet, sum, [missing], "gap");
  const beyond = cellAt(sum, atStart ? from - 2 : to + 2);
  const isFirst = to - from >= FEWEST_TYPED && !isNumeric(sheet, beyond) && isOrdinary(sheet, sum, missing);
  return isFirst &&
    !speaksOfOpening(sheet, sum.axis, missing) &&
    isLikeLine(sheet, sum.axis, missing, end, SURELY_ALIKE)
    ? { ...fault(sheet, sum, [missing], "gap"), sure: false }
    : undefined;
}

function fault(
  sheet: SheetFormulas,
  sum: LineSum,
  missing: readonly CellAddress[],
  because: IncompleteSum["because"],
): IncompleteSum {
  const leftOut = missing.reduce((total, cell) => total + (numberAt(sheet, cell) ?? 0), 0);
  return { sum, missing, because, leftOut };
}

/** All sums that take in both cells and a sum of these cells. */
export function doubledSums(book: FormulaBook): readonly DoubledSum[] {
  const found: DoubledSum[] = [];
  for (const [sheet, all] of lineSumsIn(book)) {
    const byLine = sumsByLine(all);
    for (const sum of all.values()) {
      if (sum.operation !== "SUM") continue;
      const subtotals = (byLine.get(lineKey(sum)) ?? [])
        .filter(
          (inner) =>
            inner !== sum &&
            inner.operation === "SUM" &&
            sums(sum, positionOn(sum.axis, inner.at)) &&
            repeatsOwnCells(sum, inner),
        )
        .map(({ at }) => at);
      if (subtotals.length === 0) continue;
      const repeated = subtotals.reduce((total, cell) => total + (numberAt(sheet, cell) ?? 0), 0);
      found.push({ sum, subtotals, repeated });
    }
  }
  return found;
}

function repeatsOwnCells(outer: LineSum, inner: LineSum): boolean {
  const innerCells = inner.spans.reduce((count, [from, to]) => count + to - from + 1, 0);
  return innerCells > 1 && inner.spans.every(([from, to]) => outer.spans.some(([a, b]) => a <= from && to <= b));
}

function lineKey({ axis, at }: LineSum): string {
  return axis === "column" ? `c${at.col}` : `r${at.row}`;
}

function sumsByLine(all: Sums): ReadonlyMap<string, readonly LineSum[]> {
  const byLine = new Map<string, LineSum[]>();
  for (const sum of all.values()) {
    const key = lineKey(sum);
    const line = byLine.get(key);
    if (line === undefined) byLine.set(key, [sum]);
    else line.push(sum);
  }
  return byLine;
}
