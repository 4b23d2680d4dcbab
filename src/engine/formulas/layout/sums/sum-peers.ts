import type { CellAddress } from "../../../../domain/cells/address";
import { addTo } from "../../../../domain/collections/groups";
import type { FormulaBook, SheetFormulas } from "../../formula-book";
import { templateAt } from "../../formula-book";
import type { FormulaTemplate } from "../../formula-template";
import { areasRead } from "../../formula-template";
import { along, isNumeric, numberAt, positionOn, sortOf } from "../cells/cells";
import { labelOf } from "../cells/labels";
import { wouldMakeSense } from "../likeness/operands";
import type { IncompleteSum } from "./incomplete-sum";
import { incompleteSum } from "./incomplete-sum";
import { isEmpty, isShorterOnPurpose } from "./shorter-on-purpose";
import type { Sums } from "./summed-cells";
import {
  cellAt,
  isCopiedDown,
  isCoveredBySummed,
  isOrdinary,
  isSumInside,
  isSummedElsewhere,
  isYear,
  peersOf,
  positionsOf,
} from "./summed-cells";
import type { LineSum } from "./sums";
import { sums } from "./sums";

/**
 * Lines that sums beside take in and this one does not, while it takes in nothing that they do not. Where not most of
 * the sums beside say so, the shorter range is at fault only if the line it leaves out is one like those it takes in:
 * a copied total is more often left behind by a line that was added than the one that was mended is wrong.
 */
export function missedByPeers(
  book: FormulaBook,
  sheet: SheetFormulas,
  all: Sums,
  sum: LineSum,
): IncompleteSum | undefined {
  const peers = peersOf(all, sum);
  if (peers.every(({ template }) => template === sum.template)) return undefined;
  const byTemplate = new Map<FormulaTemplate, LineSum[]>();
  for (const peer of peers) addTo(byTemplate, peer.template, peer);
  const same = byTemplate.get(sum.template)?.length ?? 0;
  byTemplate.delete(sum.template);
  for (const group of [...byTemplate.values()].sort((x, y) => y.length - x.length)) {
    const [peer] = group;
    if (peer === undefined || isCopiedDown(sum, same + 1, group.length)) continue;
    const missing = missedAgainst(sheet, all, sum, peer);
    const mostSaySo = group.length > same + 1;
    const isMeant = isShorterOnPurpose(sheet, sum, peers, group);
    const latent = missing === undefined && !isMeant ? emptyAgainst(book, sheet, sum, group, mostSaySo) : undefined;
    const told = missing ?? latent;
    if (told === undefined || told.every((cell) => isAddedTwice(sheet, peer, positionOn(sum.axis, cell)))) continue;
    if (!mostSaySo && latent === undefined && !told.every((cell) => isOneMore(sheet, sum, cell))) continue;
    if (!mostSaySo && told.every((cell) => isSummedElsewhere(all, sum, cell))) continue;
    return {
      ...incompleteSum(sheet, sum, told, "neighbours"),
      better: peer.template,
      against: group,
      sure: mostSaySo || same === 0,
      ...(latent === undefined ? {} : { latent: true }),
      ...(latent !== undefined && isOfItsOwn(sheet, sum, peers) ? { ofItsOwn: true } : {}),
    };
  }
  return undefined;
}

/** The sum beside takes in the line itself and another one that adds it up: it is the one that is at fault. */
function isAddedTwice(sheet: SheetFormulas, peer: LineSum, position: number): boolean {
  return sums(peer, position) && isCoveredBySummed(sheet, peer, cellAt(peer, position));
}

/** A figure in a line like those of the figures summed, or one more copy of the very formula that fills the range. */
function isOneMore(sheet: SheetFormulas, sum: LineSum, cell: CellAddress): boolean {
  const template = templateAt(sheet, cell.row, cell.col);
  const isCopy = (position: number): boolean => {
    const { row, col } = cellAt(sum, position);
    return templateAt(sheet, row, col) === template;
  };
  const isFilledBy = template !== undefined && sum.form === "range";
  return isOrdinary(sheet, sum, cell) || (isFilledBy && positionsOf(sum).every(isCopy));
}

/**
 * Empty cells that the others take in beyond this sum, in lines that have a name or a figure beside one of the others: once
 * they are filled, the sum will miss them. Blank lines above a total are no part of it. Where not most of the sums say so,
 * the line must hold a figure for each that does.
 */
function emptyAgainst(
  book: FormulaBook,
  sheet: SheetFormulas,
  sum: LineSum,
  others: readonly LineSum[],
  mostSaySo: boolean,
): readonly CellAddress[] | undefined {
  const [peer] = others;
  if (peer?.form !== "range" || sum.form !== "range") return undefined;
  if (!positionsOf(sum).every((position) => sums(peer, position))) return undefined;
  const missing = positionsOf(peer).filter(
    (position) => !sums(sum, position) && position !== positionOn(sum.axis, sum.at),
  );
  const hasFigure = (other: LineSum, position: number): boolean =>
    isNumeric(sheet, cellAt(other, position)) && !isYear(numberAt(sheet, cellAt(other, position)) ?? 0);
  const isLine = (position: number): boolean =>
    mostSaySo
      ? isNamed(position) || others.some((other) => hasFigure(other, position))
      : others.every((other) => hasFigure(other, position));
  const isNamed = (position: number): boolean => labelOf(sheet, sum, cellAt(sum, position)) !== "";
  const cells = missing.map((position) => cellAt(sum, position));
  if (missing.length === 0 || !missing.every(isLine) || !cells.every((cell) => isEmpty(sheet, cell))) return undefined;
  if (cells.every((cell) => !couldBeFilled(book, sheet, sum, cell))) return undefined;
  return cells.length > 1 && cells.every((cell) => standsAlone(sheet, sum, cell)) ? undefined : cells;
}

/** Years, months, quarters: the columns of a series are filled alike. */
const OF_SERIES = /\d|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

/**
 * Hours beside costs: the heading of the column says something else than those of all sums beside it, and each line that is summed
 * has a figure there. A balance brought forward has no hours.
 */
function isOfItsOwn(sheet: SheetFormulas, sum: LineSum, peers: readonly LineSum[]): boolean {
  if (sum.axis !== "column" || !positionsOf(sum).every((each) => isNumeric(sheet, cellAt(sum, each)))) return false;
  const headingOf = (each: LineSum): string =>
    labelOf(sheet, { axis: "row" }, cellAt(each, positionsOf(each)[0] ?? positionOn(each.axis, each.at))).toLowerCase();
  const own = headingOf(sum);
  return own !== "" && !OF_SERIES.test(own) && peers.every((peer) => headingOf(peer) !== own);
}

/**
 * Not where each cell summed is reckoned from the line before it, and the empty one has none: there is no change before
 * the second year.
 */
function couldBeFilled(book: FormulaBook, sheet: SheetFormulas, sum: LineSum, cell: CellAddress): boolean {
  const next = along(cell, sum.axis, 1);
  const template = sums(sum, positionOn(sum.axis, next)) ? templateAt(sheet, next.row, next.col) : undefined;
  if (template === undefined || wouldMakeSense(book, template, cell)) return true;
  const before = positionOn(sum.axis, cell);
  return !areasRead(template, next).some(({ top, left }) => (sum.axis === "column" ? top : left) === before);
}

/** Nothing stands on either side: the table of the sum has ended, and the longer one beside it goes on. */
function standsAlone(sheet: SheetFormulas, { axis }: LineSum, cell: CellAddress): boolean {
  const across = axis === "column" ? "row" : "column";
  return [-1, 1].every((step) => {
    const at = along(cell, across, step);
    return at.row < 0 || at.col < 0 || sortOf(sheet, at) === "blank";
  });
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
