import type { CellAddress } from "../../../../domain/address";
import { containsCell } from "../../../../domain/address";
import type { SheetFormulas } from "../../formula-book";
import { areasRead, templateAt } from "../../formula-book";
import { along, keyOf, numberAt, otherAxis, positionOn } from "../lines/cells";
import { speaksOfTotals } from "../lines/labels";
import { isLikeLine } from "../lines/like-lines";
import { addsUpOwnLine } from "../lines/own-line";
import type { LineSum } from "./sums";
import { sums } from "./sums";

/** All sums of a sheet by cell. */
export type Sums = ReadonlyMap<number, LineSum>;

/** Sums this far to either side are compared. */
const PEERS = 3;

/** The sums of the lines beside this one, at the same height; an empty line ends the search. */
export function peersOf(all: Sums, sum: LineSum): readonly LineSum[] {
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

/** The cell of a sum's line at a position. */
export function cellAt(sum: LineSum, position: number): CellAddress {
  return along(sum.at, sum.axis, position - positionOn(sum.axis, sum.at));
}

/** Every position that is summed, ascending; none for whole columns. */
export function positionsOf(sum: LineSum): readonly number[] {
  return sum.spans.flatMap(([from, to]) => (to - from > 10_000 ? [] : range(from, to)));
}

/** Whole numbers from the first to the last. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}

/** A figure beside a range is held against one summed so near to it: two days may be missing, or one may be empty. */
const FARTHEST = 3;

/** A figure next to those that are summed and in a line like theirs: no year in the head, no total. */
export function isOrdinary(sheet: SheetFormulas, sum: LineSum, cell: CellAddress): boolean {
  const value = numberAt(sheet, cell) ?? 0;
  const position = positionOn(sum.axis, cell);
  const next = summedBeside(sum, position, -1) ?? summedBeside(sum, position, 1);
  if (next === undefined || !isLikeLine(sheet, sum.axis, cell, cellAt(sum, next))) return false;
  return (
    !(isYear(value) && !positionsOf(sum).some((position) => isYear(numberAt(sheet, cellAt(sum, position)) ?? 0))) &&
    !speaksOfTotals(sheet, sum.axis, cell)
  );
}

function summedBeside(sum: LineSum, position: number, side: -1 | 1): number | undefined {
  const farthest = sum.form === "range" ? FARTHEST : 1;
  for (let step = 1; step <= farthest; step += 1) if (sums(sum, position + side * step)) return position + side * step;
  return undefined;
}

/** Whether a figure may be a year in the head of a table. */
export function isYear(figure: number): boolean {
  return Number.isInteger(figure) && figure >= 1900 && figure <= 2100;
}

/** One of the cells summed is computed from the cell left out: it stands for it. */
export function isCoveredBySummed(sheet: SheetFormulas, sum: LineSum, cell: CellAddress): boolean {
  return positionsOf(sum).some((position) => {
    const summed = cellAt(sum, position);
    const template = templateAt(sheet, summed.row, summed.col);
    return template !== undefined && areasRead(template, summed).some((area) => containsCell(area, cell));
  });
}

/** Another sum over the same line, or a total of it. */
export function isSumInside(sheet: SheetFormulas, all: Sums, sum: LineSum, cell: CellAddress): boolean {
  const template = templateAt(sheet, cell.row, cell.col);
  return all.get(keyOf(cell))?.axis === sum.axis || (template !== undefined && addsUpOwnLine(template, cell, sum.axis));
}
