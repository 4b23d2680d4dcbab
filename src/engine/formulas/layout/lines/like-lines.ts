import type { CellAddress } from "../../../../domain/cells/address";
import type { SheetFormulas } from "../../formula-book";
import { templateAt } from "../../formula-book";
import type { Axis } from "../cells/cells";
import { along, otherAxis, sortOf } from "../cells/cells";
import { addsUpOwnLine } from "../cells/own-line";
import { readsFromItsOwnLine } from "../likeness/areas-compared";

/** Cells to either side that are compared. */
const REACH = 12;
/** Blank in both lines for so long: the table ends here. */
const TABLE_ENDS = 3;

/** How two lines across look beside two cells of one line. */
interface Likeness {
  /** Cells of the same sort, or with the same formula. */
  readonly alike: number;
  readonly unlike: number;
}

/**
 * Compares the lines across through two cells of one line, the cells themselves left out: two products, two months.
 * A total under its parts is unlike them, as it has formulas over its own column where they have figures.
 */
function compareLines(sheet: SheetFormulas, axis: Axis, a: CellAddress, b: CellAddress): Likeness {
  const across = otherAxis(axis);
  let alike = 0;
  let unlike = 0;
  for (const side of [-1, 1]) {
    let blanks = 0;
    for (let step = 1; step <= REACH && blanks < TABLE_ENDS; step += 1) {
      const [one, other] = [along(a, across, side * step), along(b, across, side * step)];
      if (one.row < 0 || one.col < 0) break;
      const [sort, otherSort] = [sortOf(sheet, one), sortOf(sheet, other)];
      if (sort === "blank" || otherSort === "blank") {
        if (sort === otherSort) blanks += 1;
        continue;
      }
      blanks = 0;
      if (sort === "formula" && isOwnSum(sheet, one, axis) !== isOwnSum(sheet, other, axis)) unlike += 1;
      else if (sort !== otherSort) unlike += sort === "wordy" || otherSort === "wordy" ? 1 : 0;
      else if (sort === "formula" && !isAlike(sheet, one, other)) unlike += 1;
      else alike += 1;
    }
  }
  return { alike, unlike };
}

/** The same formula, with or without a $ at what stands still, or a link to another sheet: each line picks its own item there. */
function isAlike(sheet: SheetFormulas, one: CellAddress, other: CellAddress): boolean {
  const [a, b] = [templateOf(sheet, one), templateOf(sheet, other)];
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  return (a.shape === b.shape && LINK_ELSEWHERE.test(a.shape)) || readsFromItsOwnLine(a, one, b, other);
}

/** The shape of a formula that is nothing but a cell of another sheet. */
const LINK_ELSEWHERE = /^\+?(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!#$/u;

function templateOf(sheet: SheetFormulas, { row, col }: CellAddress): ReturnType<typeof templateAt> {
  return templateAt(sheet, row, col);
}

function isOwnSum(sheet: SheetFormulas, at: CellAddress, axis: Axis): boolean {
  const template = templateOf(sheet, at);
  return template !== undefined && addsUpOwnLine(template, at, axis);
}

/** Cells that must be alike for one that is not to count as a fault of its own. */
const ALIKE_FOR_ONE_UNLIKE = 8;

/**
 * Whether the lines across through both cells are of one kind; at least `fewest` cells must say so and none otherwise, but
 * for one among many.
 */
export function isLikeLine(
  sheet: SheetFormulas,
  axis: Axis,
  a: CellAddress,
  b: CellAddress | undefined,
  fewest = 1,
): boolean {
  if (b === undefined) return false;
  const { alike, unlike } = compareLines(sheet, axis, a, b);
  return alike >= fewest && (unlike === 0 || (unlike === 1 && alike >= ALIKE_FOR_ONE_UNLIKE));
}
