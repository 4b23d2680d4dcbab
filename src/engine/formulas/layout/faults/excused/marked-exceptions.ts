import type { CellAddress } from "../../../../../domain/cells/address";
import { groupedBy } from "../../../../../domain/collections/groups";
import type { SheetFormulas } from "../../../formula-book";
import type { LineFault } from "../../breaks/line-faults";
import { isLink } from "../../breaks/line-faults";
import { isRemarkedBehindRow } from "../../breaks/row-remarks";
import type { Axis } from "../../cells/cells";
import { along, numberAt, otherAxis, positionOn } from "../../cells/cells";
import { citesFigure, hasRemarkOfItsOwn, isNamedInNote, UNREMARKED_FOR_ONE } from "../../cells/notes";

/** Cells to either side in which the word that sets lines apart is sought. */
const REACH = 12;

/** What a remark says of a figure that was set by hand. */
const SET_BY_HAND =
  /手[工动填]|人工|协[商议]|核定|特批|一次性|包干|定额|减免|免[征收]|manual|agreed|overrid|one-?off|waive|lump sum|flat rate/iu;

/** A line that says by a word before its figures that nobody is there: nothing is due from it. */
const VACANT = /空置|空房|空铺|待租|未[出入]租|停租|\b(?:void|vacant|vacancy|unlet|unoccupied)\b/iu;

/**
 * The typed figures among formulas for which the sheet gives a reason. Their lines across bear one word that no
 * calculated line beside them has, such as the currency that needs no fee for exchange; or a remark where no calculated
 * line has one (a single figure needs one that speaks of it, but for a 0); the same figure in the lines next to it is
 * meant by the remark, too; or several of them are typed in the same places, records that are reckoned otherwise than
 * the rest; or a note names the line across or the very figure. One such figure excuses the others of its line across.
 * Zeros need only part of a name in common: academies that pay no levy. A flat that stands empty owes nothing.
 */
export function markedExceptions(faults: readonly LineFault[]): ReadonlySet<LineFault> {
  const byLine = groupedBy(faults, ({ break: { axis, at, expected } }) =>
    [at.sheet, axis, positionOn(otherAxis(axis), at), expected.id].join("!"),
  );
  const named = faults.filter(({ break: it }) => {
    const { sheet, axis, at, before, after } = it;
    const typed = numberAt(sheet, at);
    const others = [...before, ...after];
    return (
      isNamedInNote(sheet, axis, at) ||
      it.run.some((cell) => numberAt(sheet, cell) === typed && hasRemarkOfItsOwn(sheet, cell, others)) ||
      isRemarkedBehindRow(it) ||
      (typed === 0 && VACANT.test(textsBefore(sheet, axis, at))) ||
      (typed !== undefined && citesFigure(sheet, at, others, typed))
    );
  });
  const marked = new Set([...[...byLine.values()].filter(areMarked).flat(), ...recordsOfTheirOwn(faults), ...named]);
  const lines = new Set([...marked].map(lineAcross));
  return new Set(faults.filter((fault) => lines.has(lineAcross(fault))));
}

function lineAcross({ break: { axis, at } }: LineFault): string {
  return [at.sheet, axis, positionOn(axis, at)].join("!");
}

function areMarked(faults: readonly LineFault[]): boolean {
  const [first, second] = faults;
  if (first === undefined) return false;
  const { sheet, axis, expected } = first.break;
  const typed = faults.map((fault) => fault.break.at);
  // 尚未结算 beside a 0 says why nothing is calculated yet.
  const isZero = typed.every((cell) => numberAt(sheet, cell) === 0);
  // Paid in full or not at all: whoever enters the one or the other chooses.
  if (isZero && second !== undefined && isLink(expected)) return true;
  const calculated = faults.flatMap(({ break: { before, after } }) => [...before, ...after]);
  const namesOf = (cells: readonly CellAddress[]): readonly string[] =>
    cells.map((cell) => textsBefore(sheet, axis, cell));
  if (isZero && second !== undefined && haveOwnName(namesOf(typed), namesOf(calculated))) return true;
  return [-1, 1].some((side) => {
    for (let step = 1; step <= REACH; step += 1) {
      const wordsOf = (cells: readonly CellAddress[]): readonly string[] =>
        cells.map((cell) => wordBeside(sheet, axis, cell, side * step));
      const own = new Set(wordsOf(typed));
      const beside = wordsOf(calculated);
      const others = new Set(beside);
      if (own.has("")) continue;
      const isRemark = beside.length >= UNREMARKED_FOR_ONE * beside.filter((word) => word !== "").length;
      if (isRemark && (second !== undefined || isZero || [...own].some((word) => SET_BY_HAND.test(word)))) return true;
      if (second !== undefined && own.size === 1 && ![...own].some((word) => others.has(word))) return true;
    }
    return false;
  });
}

/** A word, or two characters, that all of these texts have in common and none of the others has. */
function haveOwnName(own: readonly string[], others: readonly string[]): boolean {
  const taken = new Set(others.flatMap(namesIn));
  const [first = [], ...rest] = own.map(namesIn);
  return first.some((name) => !taken.has(name) && rest.every((names) => names.includes(name)));
}

function namesIn(text: string): readonly string[] {
  const characters = [...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map(([, pair = ""]) => pair);
  return [...(text.toLowerCase().match(/\p{Script=Latin}{3,}/gu) ?? []), ...characters];
}

function wordBeside({ grid }: SheetFormulas, axis: Axis, cell: CellAddress, steps: number): string {
  const { row, col } = along(cell, otherAxis(axis), steps);
  const value = row < 0 || col < 0 ? undefined : grid.values[row]?.[col];
  return typeof value === "string" ? value.trim() : "";
}

/** All texts before the cell on its line across: its name stands at the far left, not beside it. */
function textsBefore(sheet: SheetFormulas, axis: Axis, cell: CellAddress): string {
  const words = Array.from({ length: positionOn(otherAxis(axis), cell) }, (_, step) =>
    wordBeside(sheet, axis, cell, -step - 1),
  );
  return words.join(" ");
}

/** Typed figures in one line across from which on it may be reckoned in a manner of its own, and such lines. */
const FEWEST_IN_LINE = 2;
const FEWEST_LINES = 2;

/** Lines across in which the same several places are typed, apart from each other: a block is pasted at once. */
function recordsOfTheirOwn(faults: readonly LineFault[]): readonly LineFault[] {
  const alone = faults.filter((fault) => fault.break.run.length === 1);
  const records = [...groupedBy(alone, lineAcross).values()].filter(({ length }) => length >= FEWEST_IN_LINE);
  const alike = groupedBy(records, (record) =>
    record
      .map(({ break: { axis, at } }) => [at.sheet, axis, positionOn(otherAxis(axis), at)].join("!"))
      .sort()
      .join(),
  );
  return [...alike.values()].filter(({ length }) => length >= FEWEST_LINES).flat(2);
}
