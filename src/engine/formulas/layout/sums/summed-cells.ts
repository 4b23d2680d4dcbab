import type { CellAddress } from "../../../../domain/cells/address";
import { cellKey, isSingleCell } from "../../../../domain/cells/address";
import type { SheetFormulas } from "../../formula-book";
import { templateAt } from "../../formula-book";
import { areasRead, reads } from "../../formula-template";
import { along, keyOf, numberAt, otherAxis, positionOn } from "../cells/cells";
import { speaksOfTotals } from "../cells/labels";
import { addsUpOwnLine } from "../cells/own-line";
import { isLikeLine } from "../lines/like-lines";
import type { LineSum } from "./sums";
import { sums } from "./sums";

/** All sums of a sheet by cell. */
export type Sums = ReadonlyMap<number, LineSum>;

/** Sums this far to either side are compared: units and remarks stand between the columns of figures. */
const PEERS = 6;

/** The sums of the lines beside this one, at the same height. */
export function peersOf(all: Sums, sum: LineSum): readonly LineSum[] {
  const peers: LineSum[] = [];
  for (let step = 1; step <= PEERS; step += 1) addPeer(all, sum, -step, peers);
  for (let step = 1; step <= PEERS; step += 1) addPeer(all, sum, step, peers);
  return peers;
}

function addPeer(all: Sums, sum: LineSum, step: number, peers: LineSum[]): void {
  const row = sum.axis === "row" ? sum.at.row + step : sum.at.row;
  const col = sum.axis === "row" ? sum.at.col : sum.at.col + step;
  const peer = row < 0 || col < 0 ? undefined : all.get(cellKey(row, col));
  if (peer?.axis === sum.axis && peer.operation === sum.operation) peers.push(peer);
}

/** The cell of a sum's line at a position. */
export function cellAt(sum: LineSum, position: number): CellAddress {
  return along(sum.at, sum.axis, position - positionOn(sum.axis, sum.at));
}

/** Longer ones are whole columns. */
const LONGEST_SPAN = 10_000;

/** Every position that is summed, ascending; none for whole columns. */
export function positionsOf(sum: LineSum): readonly number[] {
  const positions: number[] = [];
  for (let index = 0; index < sum.spans.length; index += 1) {
    const from = sum.spans[index]?.[0] ?? 0;
    const to = sum.spans[index]?.[1] ?? -1;
    if (to - from > LONGEST_SPAN) continue;
    for (let position = from; position <= to; position += 1) positions.push(position);
  }
  return positions;
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

/** One of the cells summed is computed from the cell left out: it stands for it. `steps`: formulas that are followed back. */
export function isCoveredBySummed(sheet: SheetFormulas, sum: LineSum, cell: CellAddress, steps = 1): boolean {
  return positionsOf(sum).some((position) => isComputedFrom(sheet, cellAt(sum, position), cell, steps));
}

function isComputedFrom(sheet: SheetFormulas, at: CellAddress, cell: CellAddress, steps: number): boolean {
  const template = templateAt(sheet, at.row, at.col);
  if (template === undefined) return false;
  if (reads(template, at, cell)) return true;
  return (
    steps > 1 &&
    areasRead(template, at).some(
      (area) =>
        area.sheet === at.sheet &&
        isSingleCell(area) &&
        isComputedFrom(sheet, { ...at, row: area.top, col: area.left }, cell, steps - 1),
    )
  );
}

/** Another sum over the same line, or a total of it. */
export function isSumInside(sheet: SheetFormulas, all: Sums, sum: LineSum, cell: CellAddress): boolean {
  const template = templateAt(sheet, cell.row, cell.col);
  return all.get(keyOf(cell))?.axis === sum.axis || (template !== undefined && addsUpOwnLine(template, cell, sum.axis));
}

/** The other sums over the same line. */
export function othersOfLine(all: Sums, sum: LineSum): readonly LineSum[] {
  const across = otherAxis(sum.axis);
  const line = positionOn(across, sum.at);
  return [...all.values()].filter(
    (other) => other.axis === sum.axis && positionOn(across, other.at) === line && keyOf(other.at) !== keyOf(sum.at),
  );
}

/** Another sum of the same line takes the cell in and none of this one's: the year after, where each has a sum of its own. */
export function isSummedElsewhere(all: Sums, sum: LineSum, cell: CellAddress): boolean {
  const own = positionsOf(sum);
  return othersOfLine(all, sum).some(
    (other) => sums(other, positionOn(sum.axis, cell)) && !own.some((position) => sums(other, position)),
  );
}

/** Sums of rows stand once a record: where nearly all of them take in the same columns, the one that takes in more is odd. */
export function isCopiedDown({ axis }: LineSum, alike: number, others: number): boolean {
  return axis === "row" && alike >= FEWEST_COPIES && alike >= others * FEWEST_COPIES;
}

const FEWEST_COPIES = 3;
