import type { CellAddress } from "../../../domain/address";
import { formatAt } from "../../../sheets/workbook";
import type { FormulaBook, FormulaTemplate, SheetFormulas } from "../formula-book";
import { templateAt } from "../formula-book";
import { addsUpOwnLine, along, isNumeric, keyOf, numberAt, otherAxis, positionOn } from "./lines";
import type { LineSum } from "./sums";
import { lineSumsIn, sums } from "./sums";

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

type Sums = ReadonlyMap<number, LineSum>;

/** All sums that leave something out, on any sheet. */
export function incompleteSums(book: FormulaBook): readonly IncompleteSum[] {
  const found: IncompleteSum[] = [];
  for (const [sheet, all] of lineSumsIn(book)) {
    for (const sum of all.values()) {
      const fault =
        missedByPeers(sheet, all, sum) ?? missedInGap(book, sheet, all, sum) ?? missedAtFarEnd(sheet, all, sum);
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

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

/** Lines that most of the sums beside take in and this one does not, while it takes in nothing that they do not. */
function missedByPeers(sheet: SheetFormulas, all: Sums, sum: LineSum): IncompleteSum | undefined {
  const others = peersOf(all, sum).filter(({ template }) => template !== sum.template);
  if (others.length === 0) return undefined;
  const same = peersOf(all, sum).length - others.length;
  const byTemplate = new Map<number, LineSum[]>();
  for (const peer of others) byTemplate.set(peer.template.id, [...(byTemplate.get(peer.template.id) ?? []), peer]);
  const largest = [...byTemplate.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  const [peer] = largest;
  if (peer === undefined) return undefined;
  if (!positionsOf(sum).every((position) => sums(peer, position))) return undefined;
  const missing = positionsOf(peer)
    .filter((position) => !sums(sum, position) && position !== positionOn(sum.axis, sum.at))
    .map((position) => cellAt(sum, position))
    .filter((cell) => isNumeric(sheet, cell));
  // Another sum on this line stands for its parts: a total of subtotals beside a total of single lines.
  if (missing.length === 0 || missing.some((cell) => isSumInside(sheet, all, sum, cell))) return undefined;
  if (
    (largest.length < 2 || largest.length <= same) &&
    !missing.every((cell) => touches(sum, positionOn(sum.axis, cell)))
  )
    return undefined;
  return { ...fault(sheet, sum, missing, "neighbours"), better: peer.template };
}

function touches(sum: LineSum, position: number): boolean {
  return sums(sum, position - 1) || sums(sum, position + 1);
}

function isSumInside(sheet: SheetFormulas, all: Sums, sum: LineSum, cell: CellAddress): boolean {
  const template = templateAt(sheet, cell.row, cell.col);
  return all.get(keyOf(cell))?.axis === sum.axis || (template !== undefined && addsUpOwnLine(template, cell, sum.axis));
}

/** Every cell between the end of the range and the sum is a figure like the last one summed. */
function missedInGap(book: FormulaBook, sheet: SheetFormulas, all: Sums, sum: LineSum): IncompleteSum | undefined {
  const [span] = sum.spans;
  if (sum.form !== "range" || sum.operation !== "SUM" || span === undefined) return undefined;
  const [from, to] = span;
  const own = positionOn(sum.axis, sum.at);
  const below = own > to;
  const between = below ? range(to + 1, own - 1) : range(own + 1, from - 1);
  if (between.length === 0 || between.length > WIDEST_GAP || to - from < 1) return undefined;
  const missing = between.map((position) => cellAt(sum, position));
  const last = cellAt(sum, below ? to : from);
  const isLike = (cell: CellAddress): boolean =>
    isNumeric(sheet, cell) &&
    templateAt(sheet, cell.row, cell.col) === templateAt(sheet, last.row, last.col) &&
    formatAt(book.workbook, sheet.grid, cell.row, cell.col) === formatAt(book.workbook, sheet.grid, last.row, last.col);
  if (!isNumeric(sheet, last) || missing.some((cell) => !isLike(cell) || isSumInside(sheet, all, sum, cell))) {
    return undefined;
  }
  // A sum that something else of the line reads on with (sum less the line below it) leaves that line out on purpose.
  return missing.some((cell) => speaksOfTotals(sheet, sum, cell)) ? undefined : fault(sheet, sum, missing, "gap");
}

/** The cell before the far end is one more copy of the formula that fills the whole range, and no other sum says otherwise. */
function missedAtFarEnd(sheet: SheetFormulas, all: Sums, sum: LineSum): IncompleteSum | undefined {
  const [span] = sum.spans;
  if (sum.form !== "range" || sum.operation !== "SUM" || span === undefined || peersOf(all, sum).length > 0)
    return undefined;
  const [from, to] = span;
  const end = positionOn(sum.axis, sum.at) > to ? from : to;
  const missing = cellAt(sum, end === from ? from - 1 : to + 1);
  if (to - from < 1 || !isNumeric(sheet, missing) || isSumInside(sheet, all, sum, missing)) return undefined;
  const template = templateAt(sheet, missing.row, missing.col);
  const filled = positionsOf(sum).every((position) => {
    const { row, col } = cellAt(sum, position);
    return templateAt(sheet, row, col) === template;
  });
  if (template === undefined || !filled || speaksOfTotals(sheet, sum, missing)) return undefined;
  return fault(sheet, sum, [missing], "gap");
}

/** Words of lines that are no part of a sum: totals, averages, rates, of-which lines. */
const NO_PART =
  /合\s*计|小\s*计|总\s*计|共\s*计|总数|平均|均值|其中|占比|比例|比率|[率比]$|余额|结余|最[高低大小]|人数|total|sum\b|average|mean|median|percent|%|ratio|rate\b|of which|balance|\bmax|\bmin|count|number of|less\b|memo/iu;

/** The first words of the cell's line across: what the line is called. */
function speaksOfTotals(sheet: SheetFormulas, sum: LineSum, cell: CellAddress): boolean {
  return NO_PART.test(labelOf(sheet, sum, cell));
}

/** The nearest text before the cell on its line across; "" when there is none within reach. */
export function labelOf(sheet: SheetFormulas, { axis }: Pick<LineSum, "axis">, cell: CellAddress): string {
  for (let step = 1; step <= 30; step += 1) {
    const at = along(cell, otherAxis(axis), -step);
    if (at.row < 0 || at.col < 0) return "";
    const value = sheet.grid.values[at.row]?.[at.col];
    if (typeof value === "string" && value.trim() !== "") return value.trim();
  }
  return "";
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
