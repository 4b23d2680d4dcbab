import type { CellAddress } from "../../../domain/address";
import { cellKey, containsCell } from "../../../domain/address";
import type { Line, RecordTable } from "../../../domain/table";
import { cellAt } from "../../../domain/table";
import type { FormulaBook, SheetFormulas } from "../formula-book";
import { areasRead, templateAt } from "../formula-book";
import { isNumeric, numberAt } from "./cells";
import type { DoubledSum } from "./doubled-sums";
import type { IncompleteSum } from "./incomplete-sum";
import type { LineSum } from "./sums";
import { lineSumsIn } from "./sums";

/** What the totals of a mapped table make of its lines. */
export interface TableSums {
  readonly incomplete: readonly IncompleteSum[];
  readonly doubled: readonly DoubledSum[];
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
  const indexes = [...table.columns.map(({ index }) => index), ...table.unmapped.map(({ index }) => index)];
  for (const line of table.lines) {
    if ((line.kind !== "total" && line.kind !== "subtotal") || line.covers === undefined) continue;
    for (const index of indexes) {
      const at = cellAt(table, line.index, index);
      const sum = all.get(cellKey(at.row, at.col));
      if (sum?.axis !== (table.orientation === "rows" ? "column" : "row") || sum.operation !== "SUM") continue;
      const times = timesCovered(sum, byIndex);
      if (times === undefined) continue;
      const covers = new Set(line.covers);
      if ([...times.keys()].some((covered) => !covers.has(covered))) continue;
      const reach = reachOf(sum, line.index, byIndex);
      const missing = line.covers
        .filter((covered) => !times.has(covered) && covered >= reach.from && covered <= reach.to)
        .map((covered) => cellAt(table, covered, index))
        .filter((cell) => isNumeric(sheet, cell) && !readsCell(sheet, cell, at));
      if (missing.length > 0 && missing.length < times.size) {
        incomplete.push({ sum, missing, because: "neighbours", leftOut: total(sheet, missing) });
      }
      const isRepeating = [...times.values()].some((count) => count > 1);
      const subtotals = isRepeating ? repeatedSubtotals(sum, byIndex, times) : [];
      const filled = subtotals.map((covered) => cellAt(table, covered, index)).filter((cell) => isNumeric(sheet, cell));
      if (filled.length > 0) doubled.push({ sum, subtotals: filled, repeated: total(sheet, filled) });
    }
  }
  return { incomplete, doubled };
}

/** A share below a total is computed from it: taken in, it would make a circle. */
function readsCell(sheet: SheetFormulas, cell: CellAddress, other: CellAddress): boolean {
  const template = templateAt(sheet, cell.row, cell.col);
  return template !== undefined && areasRead(template, cell).some((area) => containsCell(area, other));
}

/**
 * How far a sum speaks of the lines of its table: a single range reaches over data lines next to it and one that is
 * empty, no further than its own line. Sums of several cells pick them from anywhere.
 */
function reachOf(
  { form, spans }: LineSum,
  own: number,
  byIndex: ReadonlyMap<number, Line>,
): { readonly from: number; readonly to: number } {
  const [span] = spans;
  if (form !== "range" || span === undefined) return { from: -Infinity, to: Infinity };
  const walk = (start: number, step: 1 | -1): number => {
    let [end, blanks] = [start, 0];
    for (let next = start + step; next !== own && blanks <= 1; next += step) {
      const kind = byIndex.get(next)?.kind;
      if (kind === "data") [end, blanks] = [next, 0];
      else if (kind === undefined || kind === "blank") blanks += 1;
      else break;
    }
    return end;
  };
  return { from: walk(span[0], -1), to: walk(span[1], 1) };
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
    const data = line.kind === "data" ? [position] : (line.covers ?? []);
    for (const covered of data) times.set(covered, (times.get(covered) ?? 0) + 1);
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
