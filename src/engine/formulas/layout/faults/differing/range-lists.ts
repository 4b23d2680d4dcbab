import type { CellAddress, CellRange } from "../../../../../domain/cells/address";
import { containsCell, formatRangeA1 } from "../../../../../domain/cells/address";
import { cellsIn, liesIn } from "../../../../../domain/cells/area";
import { addTo } from "../../../../../domain/collections/groups";
import { formulaAt, valueAt } from "../../../../../sheets/workbook";
import type { FormulaBook, SheetFormulas } from "../../../formula-book";
import { cellsOf } from "../../../formula-book";
import type { FormulaTemplate } from "../../../formula-template";
import { areaOf, templateOf } from "../../../formula-template";
import type { Reference } from "../../../syntax/reference";
import type { LineFault } from "../../breaks/line-faults";
import { misfitFault } from "../../breaks/line-faults";
import type { Axis } from "../../cells/cells";
import { otherAxis, positionOn } from "../../cells/cells";

/** A formula that goes through one stretch of a column (row): =AVERAGE(C5:C30), =COUNTIF(K5:K30,"yes"). */
interface Ranged {
  readonly at: CellAddress;
  readonly template: FormulaTemplate;
  readonly area: CellRange;
  /** Which way its range runs, and from where to where. */
  readonly runs: Axis;
  readonly from: number;
  readonly to: number;
}

/** Formulas that say so, for one that does not. */
const FEWEST_ALIKE = 3;
/** Empty lines between formulas of one list. */
const WIDEST_GAP = 2;

/**
 * Ranges that are shorter than those of the formulas beside: one of several figures about the same cells (count, mean,
 * highest, lowest) that leaves some of them out, and one of several sums over stretches that follow each other (the months of
 * each quarter) after which cells are left over, or that takes in a cell of the one beside.
 */
export function rangeListFaults(book: FormulaBook): readonly LineFault[] {
  return book.sheets.flatMap((sheet) => {
    const kinds = [...sheet.kinds].filter(({ r1c1 }) => /[A-Z]\(.*:/.test(r1c1));
    // The copies of one formula all go through as many cells: none is shorter, however many thousand there are.
    if (kinds.length < 2) return [];
    const wanted = new Set(kinds);
    const ranged = cellsOf(sheet, (kind) => wanted.has(kind)).flatMap(({ at, template }) => readRanged(at, template));
    if (ranged.length < FEWEST_ALIKE) return [];
    return (["column", "row"] as const).flatMap((axis) =>
      listsAlong(axis, ranged).flatMap((list) => {
        const same = shorterOfSame(list);
        if (same !== undefined) return faultOf(book, sheet, axis, list, same);
        const parts = withoutTotals(list, axis);
        const odd = oddOfSuccessive(parts);
        return odd === undefined ? [] : faultOf(book, sheet, axis, parts, odd);
      }),
    );
  });
}

function readRanged(at: CellAddress, template: FormulaTemplate): readonly Ranged[] {
  if (template.expression?.kind !== "call") return [];
  const [area, other] = template.references.flatMap((reference) =>
    isRange(reference) ? (areaOf(reference, at) ?? []) : [],
  );
  if (area === undefined || other !== undefined) return [];
  const ranged: Ranged[] = [];
  // D4:D4 may run either way.
  if (area.left === area.right) ranged.push({ at, template, area, runs: "column", from: area.top, to: area.bottom });
  if (area.top === area.bottom) ranged.push({ at, template, area, runs: "row", from: area.left, to: area.right });
  return ranged;
}

/** Written with a colon, be it for a single cell. */
function isRange({ top, left, bottom, right }: Reference): boolean {
  return top !== bottom || left !== right;
}

/** Formulas along one line that follow each other closely and whose ranges lie on one sheet and run one way. */
function listsAlong(axis: Axis, ranged: readonly Ranged[]): readonly (readonly Ranged[])[] {
  const byLine = new Map<string, Ranged[]>();
  for (const each of ranged)
    addTo(byLine, [positionOn(otherAxis(axis), each.at), each.runs, each.area.sheet].join("!"), each);
  const lists: Ranged[][] = [];
  for (const line of byLine.values()) {
    let last = -Infinity;
    for (const each of line.sort((a, b) => positionOn(axis, a.at) - positionOn(axis, b.at))) {
      const position = positionOn(axis, each.at);
      if (position - last > WIDEST_GAP) lists.push([]);
      lists[lists.length - 1]?.push(each);
      last = position;
    }
  }
  return lists.filter(({ length }) => length >= FEWEST_ALIKE);
}

/** The formula whose range is too short or too long, and how far it ought to reach. */
interface Misplaced {
  readonly ranged: Ranged;
  readonly from: number;
  readonly to: number;
}

/** All formulas but one go through the same lines, that one through the first or the last of them only. */
function shorterOfSame(list: readonly Ranged[]): Misplaced | undefined {
  if (list.length <= FEWEST_ALIKE) return undefined;
  // If all but one are alike, one of the first two is.
  const usual = list.slice(0, 2).find((one) => list.filter((other) => isOver(other, one)).length === list.length - 1);
  const ranged = list.find((one) => usual !== undefined && !isOver(one, usual));
  if (usual === undefined || ranged === undefined) return undefined;
  const { from, to } = usual;
  const isInside = ranged.from >= from && ranged.to <= to && (ranged.from === from || ranged.to === to);
  return isInside ? { ranged, from, to } : undefined;
}

function isOver(one: Ranged, { from, to }: Ranged): boolean {
  return one.from === from && one.to === to;
}

/** Without the totals of the list itself: those whose range holds formulas of it. */
function withoutTotals(list: readonly Ranged[], axis: Axis): readonly Ranged[] {
  const positions = new Set(list.map(({ at }) => positionOn(axis, at)));
  const [first, last] = [list.at(0), list.at(-1)];
  if (first === undefined || last === undefined) return list;
  const ends = { from: positionOn(axis, first.at), to: positionOn(axis, last.at) };
  const across = { row: first.at.row, col: first.at.col };
  return list.filter(({ area }) => {
    const [from, to] = axis === "column" ? [area.top, area.bottom] : [area.left, area.right];
    const start = Math.max(from, ends.from);
    if (area.sheet !== first.at.sheet || start > Math.min(to, ends.to)) return true;
    const onLine = axis === "column" ? { ...across, row: from } : { ...across, col: from };
    if (!containsCell(area, { sheet: area.sheet, ...onLine })) return true;
    // The formulas of a list follow each other closely: the next one is never further than this.
    for (let position = start; position <= Math.min(to, start + WIDEST_GAP); position += 1)
      if (positions.has(position)) return false;
    return true;
  });
}

/** Two stretches of a list of which the second does not begin where the first ends. */
interface Gap {
  readonly one: Ranged;
  readonly next: Ranged;
}

/** Stretches of one length that follow each other, and one that ends before the next begins or after it. */
function oddOfSuccessive(list: readonly Ranged[]): Misplaced | undefined {
  const [first] = list;
  const isOne = ({ template, area }: Ranged): boolean =>
    template.shape === first?.template.shape &&
    (area.left === area.right ? area.left === first.area.left : area.top === first.area.top);
  if (!list.every(isOne)) return undefined;
  const gaps = list.flatMap((one, index) => {
    const next = list[index + 1];
    return next === undefined || next.from === one.to + 1 ? [] : [{ one, next }];
  });
  const [gap, ...others] = gaps;
  if (gap === undefined) return undefined;
  if (others.length > 0) return displacedAmong(list, gap, others);
  const lengths = list.filter((each) => each !== gap.one && each !== gap.next).map(lengthOf);
  const [length] = lengths;
  // With the one beside the gap, which has to be as long.
  if (length === undefined || lengths.some((each) => each !== length)) return undefined;
  if (lengthOf(gap.next) === length && gap.next.from - gap.one.from === length)
    return { ranged: gap.one, from: gap.one.from, to: gap.next.from - 1 };
  if (lengthOf(gap.one) === length && gap.next.to - gap.one.to === length)
    return { ranged: gap.next, from: gap.one.to + 1, to: gap.next.to };
  return undefined;
}

/** All stretches are of one length and follow each other, but for one that lies elsewhere: it goes through another's lines again. */
function displacedAmong(
  list: readonly Ranged[],
  { one: before, next: odd }: Gap,
  [second, ...others]: readonly Gap[],
): Misplaced | undefined {
  const isBetween = second?.one === odd && others.length === 0 && second.next.from === before.to + 1 + lengthOf(odd);
  return isBetween && list.length > FEWEST_ALIKE && list.every((each) => lengthOf(each) === lengthOf(odd))
    ? { ranged: odd, from: before.to + 1, to: second.next.from - 1 }
    : undefined;
}

function lengthOf({ from, to }: Ranged): number {
  return to - from + 1;
}

function faultOf(
  book: FormulaBook,
  sheet: SheetFormulas,
  axis: Axis,
  list: readonly Ranged[],
  { ranged, from, to }: Misplaced,
): readonly LineFault[] {
  const { at, area, runs } = ranged;
  const whole = runs === "column" ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to };
  const text = formulaAt(sheet.grid, at.row, at.col);
  const isLonger = to - from < ranged.to - ranged.from;
  if (text === undefined || !(isLonger ? leavesFigures(book, whole, area) : leavesFigures(book, area, whole)))
    return [];
  const expected = templateOf(text.replace(RANGE, formatRangeA1(whole)), at);
  const others = list.filter((each) => each !== ranged).map((each) => each.at);
  const fault = misfitFault(book, sheet, axis, { at, others, expected });
  const leavesOut = from <= ranged.from && to >= ranged.to;
  return fault === undefined ? [] : [leavesOut ? { ...fault, leavesOut } : fault];
}

const RANGE = /\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+/u;

/** Whether a figure stands in what the wider range holds beyond the other. */
function leavesFigures(book: FormulaBook, area: CellRange, whole: CellRange): boolean {
  const grid = book.bySheet.get(area.sheet)?.grid;
  if (grid === undefined) return false;
  for (const cell of cellsIn(whole)) {
    if (!liesIn(cell, area) && typeof valueAt(grid, cell.row, cell.col) === "number") return true;
  }
  return false;
}
