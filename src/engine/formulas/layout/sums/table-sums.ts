import type { CellAddress } from "../../../../domain/cells/address";
import { cellKey } from "../../../../domain/cells/address";
import { addOne } from "../../../../domain/collections/groups";
import type { Line, RecordTable } from "../../../../domain/table";
import { cellAt, isSum } from "../../../../domain/table";
import { sameFigure } from "../../evaluation/values";
import type { FormulaBook, SheetFormulas } from "../../formula-book";
import { templateAt } from "../../formula-book";
import type { FormulaTemplate } from "../../formula-template";
import { reads } from "../../formula-template";
import { isNumeric, numberAt, sortOf } from "../cells/cells";
import { speaksOfEverything } from "../cells/labels";
import type { DoubledSum } from "./doubled-sums";
import type { IncompleteSum } from "./incomplete-sum";
import { leftOutBySlip } from "./left-out-on-purpose";
import { cellAt as cellOfSum, range as rangeOf } from "./summed-cells";
import type { LineSum } from "./sums";
import { lineSumsIn } from "./sums";

/** What the totals of a mapped table make of its lines. */
export interface TableSums {
  readonly incomplete: readonly IncompleteSum[];
  readonly doubled: readonly DoubledSum[];
}

/** A table with the formulas of its sheet and its lines by their index. */
interface ReadTable {
  readonly sheet: SheetFormulas;
  readonly table: RecordTable;
  readonly byIndex: ReadonlyMap<number, Line>;
}

/**
 * The sums in total and subtotal lines of a table that is understood, held against the lines they speak of. A subtotal
 * stands for its lines. Sums that take in anything else are left to the geometry.
 */
export function tableSums(book: FormulaBook, table: RecordTable): TableSums {
  const sheet = book.bySheet.get(table.sheet);
  const all = sheet === undefined ? undefined : lineSumsIn(book).get(sheet);
  const incomplete: IncompleteSum[] = [];
  const doubled: DoubledSum[] = [];
  if (sheet === undefined || all === undefined || all.size === 0) return { incomplete, doubled };
  const byIndex = new Map(table.lines.map((line) => [line.index, line]));
  const read: ReadTable = { sheet, table, byIndex };
  for (const line of table.lines) {
    if (!isSum(line) || line.covers === undefined) continue;
    const totals = totalsIn(read, line, line.covers, all);
    incomplete.push(...incompleteOf(book, read, totals));
    for (const { sum, index, times } of totals) {
      const isRepeating = [...times.values()].some((count) => count > 1);
      const subtotals = isRepeating ? repeatedSubtotals(sum, byIndex, times) : [];
      const filled = subtotals
        .filter((covered) => !isBuiltAsItsLines(read, index, covered))
        .filter((covered) => !isFigureOfItsOwn(read, index, covered))
        .map((covered) => cellAt(table, covered, index))
        .filter((cell) => isNumeric(sheet, cell));
      if (filled.length > 0) doubled.push({ sum, subtotals: filled, repeated: total(sheet, filled) });
    }
  }
  return { incomplete, doubled };
}

/** The formula of a subtotal that a line it covers has, too: it was taken for one because its figure happens to be their sum. */
function isBuiltAsItsLines({ sheet, table, byIndex }: ReadTable, index: number, subtotal: number): boolean {
  const outlineOf = (line: number): string | undefined => {
    const { row, col } = cellAt(table, line, index);
    return templateAt(sheet, row, col)?.outline;
  };
  const own = outlineOf(subtotal);
  return own !== undefined && (byIndex.get(subtotal)?.covers ?? []).some((line) => outlineOf(line) === own);
}

/** A typed figure that is not the sum of the lines above it: the subtotal of another block beside this one stands in its row. */
function isFigureOfItsOwn({ sheet, table, byIndex }: ReadTable, index: number, subtotal: number): boolean {
  const at = cellAt(table, subtotal, index);
  const stated = numberAt(sheet, at);
  if (stated === undefined || templateAt(sheet, at.row, at.col) !== undefined) return false;
  const parts = (byIndex.get(subtotal)?.covers ?? []).map((line) => cellAt(table, line, index));
  return !sameFigure(total(sheet, parts), stated, Math.abs(stated));
}

/** A sum in a total line of a table, in the column `index`. */
interface TableTotal {
  readonly sum: LineSum;
  readonly index: number;
  /** How often each data line is taken in. */
  readonly times: ReadonlyMap<number, number>;
  /** The lines that the total speaks of and could take in, and does not. */
  readonly leftOut: readonly number[];
}

/** The sums of one total line that take in nothing but lines the total speaks of. */
function totalsIn(
  { sheet, table, byIndex }: ReadTable,
  line: Line,
  covers: readonly number[],
  all: ReadonlyMap<number, LineSum>,
): readonly TableTotal[] {
  const indexes = [...table.columns.map(({ index }) => index), ...table.unmapped.map(({ index }) => index)];
  const covered = new Set(covers);
  return indexes.flatMap((index) => {
    const at = cellAt(table, line.index, index);
    const sum = all.get(cellKey(at.row, at.col));
    if (sum?.axis !== (table.orientation === "rows" ? "column" : "row") || sum.operation !== "SUM") return [];
    const times = timesCovered(sum, byIndex);
    if (times === undefined || [...times.keys()].some((one) => !covered.has(one))) return [];
    const reach = reachOf(sheet, sum, line.index, byIndex);
    const leftOut = isSecondTotal(sum, line.index, byIndex)
      ? []
      : covers.filter((one) => !times.has(one) && one >= reach.from && one <= reach.to);
    return [{ sum, index, times, leftOut }];
  });
}

/** Another total of the same lines stands between them and this one, which speaks of some of them: the five largest. */
function isSecondTotal(sum: LineSum, own: number, byIndex: ReadonlyMap<number, Line>): boolean {
  const [first, last] = [sum.spans[0]?.[0], sum.spans[sum.spans.length - 1]?.[1]];
  if (first === undefined || last === undefined) return false;
  const [from, to] = last < own ? [last + 1, own] : [own + 1, first];
  for (let index = from; index < to; index += 1) if (byIndex.get(index)?.kind === "total") return true;
  return false;
}

/** What one total leaves out on purpose, the same formula beside it leaves out on purpose, too. */
function incompleteOf(
  book: FormulaBook,
  { sheet, table }: ReadTable,
  totals: readonly TableTotal[],
): readonly IncompleteSum[] {
  const meant = new Map<FormulaTemplate, Set<number>>();
  const slips = totals.map(({ sum, index, leftOut }) => {
    const cells = new Map(leftOut.map((line) => [cellAt(table, line, index), line]));
    const candidates = [...cells.keys()].filter((cell) => isNumeric(sheet, cell) && !readsCell(sheet, cell, sum.at));
    const missing = new Set(candidates.length === 0 ? [] : leftOutBySlip(book, sheet, sum, candidates));
    const kept = meant.get(sum.template) ?? new Set<number>();
    meant.set(sum.template, kept);
    for (const cell of candidates) if (!missing.has(cell)) kept.add(cells.get(cell) ?? -1);
    return { missing: [...missing], cells };
  });
  return totals.flatMap(({ sum, times }, at) => {
    const { missing: all = [], cells } = slips[at] ?? {};
    const missing = all.filter((cell) => meant.get(sum.template)?.has(cells?.get(cell) ?? -1) !== true);
    if (missing.length === 0 || missing.length >= times.size) return [];
    return [{ sum, missing, because: "neighbours" as const, leftOut: total(sheet, missing) }];
  });
}

/** A share below a total is computed from it: taken in, it would make a circle. */
function readsCell(sheet: SheetFormulas, cell: CellAddress, other: CellAddress): boolean {
  const template = templateAt(sheet, cell.row, cell.col);
  return template !== undefined && reads(template, cell, other);
}

/**
 * How far a sum speaks of the lines of its table: a single range reaches over data lines next to it and one that is
 * empty, no further than its own line nor than a heading in its own column, or, where it names what it adds up, of the
 * lines; what follows a total up to the empty line is that total's (the contingency on the costs above it). Sums of
 * several cells pick them from anywhere.
 */
function reachOf(
  sheet: SheetFormulas,
  sum: LineSum,
  own: number,
  byIndex: ReadonlyMap<number, Line>,
): { readonly from: number; readonly to: number } {
  const [span] = sum.spans;
  if (sum.form !== "range" || span === undefined) return { from: -Infinity, to: Infinity };
  const ofPart = !speaksOfEverything(sheet, sum.axis, sum.at);
  const isHeading = (index: number): boolean =>
    sortOf(sheet, cellOfSum(sum, index)) === "wordy" ||
    (ofPart && byIndex.get(index)?.kind !== "data" && hasOnlyAName(sheet, sum, index));
  const isBlank = (index: number): boolean => (byIndex.get(index)?.kind ?? "blank") === "blank";
  const isSpaced = rangeOf(span[0], span[1]).some(isBlank);
  const walk = (start: number, step: 1 | -1): number => {
    let [end, blanks] = [start, 0];
    let beforeBlank: number | undefined;
    for (let next = start + step; next !== own && blanks <= 1; next += step) {
      if (isHeading(next)) break;
      const kind = byIndex.get(next)?.kind;
      if (kind === "data") {
        if (blanks > 0) beforeBlank = end;
        [end, blanks] = [next, 0];
      } else if (isBlank(next)) {
        // Between two empty lines stands a group of its own.
        if (beforeBlank !== undefined && !isSpaced) return beforeBlank;
        blanks += 1;
      } else return step < 0 && blanks === 0 && endsBlock(next, byIndex) ? (beforeBlank ?? end) : end;
    }
    return end;
  };
  return { from: walk(span[0], -1), to: walk(span[1], 1) };
}

/** A line across that holds a single text, the heading of a group of lines. */
function hasOnlyAName({ grid }: SheetFormulas, sum: LineSum, index: number): boolean {
  const line = sum.axis === "column" ? (grid.values[index] ?? []) : grid.values.map((row) => row?.[index]);
  const [first, second] = line.filter((value) => value !== null && value !== undefined && value !== "");
  return typeof first === "string" && second === undefined;
}

/** A total, or the sum of the subtotals above it: no new group begins right below it. */
function endsBlock(index: number, byIndex: ReadonlyMap<number, Line>): boolean {
  const kinds = [index, index - 1].map((each) => byIndex.get(each)?.kind);
  return kinds[0] === "total" || kinds.every((kind) => kind === "subtotal");
}

function total(sheet: Parameters<typeof numberAt>[0], cells: readonly CellAddress[]): number {
  return cells.reduce((sum, cell) => sum + (numberAt(sheet, cell) ?? 0), 0);
}

function* summed(sum: LineSum): Iterable<number> {
  for (const [from, to] of sum.spans) for (let position = from; position <= to; position += 1) yield position;
}

/** How often each data line is taken in, subtotals standing for theirs; undefined when a line is no part of the table. */
function timesCovered(sum: LineSum, byIndex: ReadonlyMap<number, Line>): ReadonlyMap<number, number> | undefined {
  const times = new Map<number, number>();
  for (const position of summed(sum)) {
    const line = byIndex.get(position);
    if (line === undefined || line.kind === "of_which" || line.kind === "average" || line.kind === "rate")
      return undefined;
    for (const index of line.kind === "data" ? [position] : (line.covers ?? [])) addOne(times, index);
  }
  return times;
}

/** The subtotal lines in the range all of whose lines are taken in more than once. */
function repeatedSubtotals(
  sum: LineSum,
  byIndex: ReadonlyMap<number, Line>,
  times: ReadonlyMap<number, number>,
): readonly number[] {
  return [...summed(sum)].filter((position) => {
    const line = byIndex.get(position);
    if (line === undefined || line.kind === "data" || line.covers === undefined || line.covers.length === 0)
      return false;
    return line.covers.every((covered) => (times.get(covered) ?? 0) > 1);
  });
}
