import type { CellAddress } from "../../../../domain/cells/address";
import { cellKey } from "../../../../domain/cells/address";
import { onceFor } from "../../../../domain/remembered";
import { explanationIn } from "../../../../sheets/reading/comment-text";
import type { Grid } from "../../../../sheets/workbook";
import type { SheetFormulas } from "../../formula-book";
import { templateAt } from "../../formula-book";
import type { FormulaTemplate } from "../../formula-template";
import type { Axis } from "./cells";
import { along } from "./cells";
import { labelOf } from "./labels";

/** A sentence that stands alone in its row. */
interface Note {
  readonly row: number;
  readonly text: string;
}

/** Shorter names are met in any sentence; a Chinese character says as much as two letters. */
const SHORTEST_NAME = 3;
/** Shorter words are codes and units. */
const SHORTEST_REMARK = 8;
/** A comment is bound to its cell, so a word will do. */
const SHORTEST_COMMENT = 4;
/** Rows without a remark that show it to be one. */
const FEWEST_UNREMARKED = 3;
/** Of these, for another row with one: a column of remarks is filled here and there. */
export const UNREMARKED_FOR_ONE = 4;
/** The same for a figure that was added to a formula, which nobody does by mistake. */
export const UNREMARKED_FOR_ONE_ADDED = 2;
/** Rows of a sheet for one word in a column of remarks, its heading counted. */
const ROWS_FOR_ONE_REMARK = 4;
/** Cells to either side in which a text about the figure is sought. */
const REACH = 12;

/** What stands before the words of a note. */
const MARK = /^(?:[*※\d.)）\s]|注\s*[：:]|备注\s*[：:]|notes?\s*:)+/iu;

/**
 * Whether a note below the cell names its line across: “Team 8: two points deducted”, “注：非税收入含一次性处置200万元”. The
 * headings of columns are common words, so a note speaks of a column only where it begins with its heading.
 */
export function isNamedInNote(sheet: SheetFormulas, axis: Axis, cell: CellAddress): boolean {
  const name = labelOf(sheet, { axis }, cell).toLowerCase();
  return (
    weightOf(name) >= SHORTEST_NAME &&
    notesOf(sheet).some(
      ({ row, text }) =>
        row > cell.row &&
        text.length > name.length &&
        (axis === "column" ? text.includes(name) : text.replace(MARK, "").startsWith(name)),
    )
  );
}

/** How much a text says: a Chinese character as much as two letters. */
export function weightOf(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 2 : 1), 0);
}

/**
 * Whether the row of the cell bears a remark behind it where hardly any of the rows of the others has a word: “third reading left
 * out”, or “glazed” in a column of remarks. The same is said of the cell itself in a comment.
 */
export function hasRemarkOfItsOwn(
  sheet: SheetFormulas,
  cell: CellAddress,
  others: readonly CellAddress[],
  unremarkedForOne = UNREMARKED_FOR_ONE,
): boolean {
  const { grid } = sheet;
  if (isCommented(sheet, cell, others)) return true;
  const rows = new Set(others.map(({ row }) => row));
  if (rows.has(cell.row) || rows.size < FEWEST_UNREMARKED) return false;
  return (grid.values[cell.row] ?? []).some((value, col) => {
    // Before it stand names, such as that of a group in its first row.
    if (col < cell.col || typeof value !== "string" || !isRemark(grid, col, value.trim())) return false;
    const remarked = [...rows].filter((row) => (grid.values[row]?.[col] ?? "") !== "");
    const forOne = isHeadedAsRemarks(grid, col) ? UNREMARKED_FOR_ONE_ADDED : unremarkedForOne;
    return rows.size >= Math.min(forOne, unremarkedForOne) * remarked.length;
  });
}

/** Whether a text stands right below or above the cell, where the cells of the others have none: “refund” under one month of twelve. */
export function hasNoteAtIt({ grid }: SheetFormulas, cell: CellAddress, others: readonly CellAddress[]): boolean {
  const textAt = (row: number, col: number): string => {
    const value = grid.values[row]?.[col];
    return typeof value === "string" ? value.trim() : "";
  };
  return (
    others.length >= FEWEST_UNREMARKED &&
    [-1, 1].some(
      (step) =>
        weightOf(textAt(cell.row + step, cell.col)) >= SHORTEST_REMARK &&
        others.every(({ row, col }) => row === cell.row && (grid.values[row + step]?.[col] ?? "") === ""),
    )
  );
}

/**
 * Whether a comment explains the cell, the one beside it (in a word) or another of its row, where hardly any of the
 * others is commented.
 */
function isCommented(sheet: SheetFormulas, cell: CellAddress, others: readonly CellAddress[]): boolean {
  const { grid } = sheet;
  if (grid.comments === undefined || others.length === 0) return false;
  const inRow = others.some(({ row }) => row === cell.row);
  const isExplained = ({ row, col }: CellAddress): boolean =>
    [0, -1, 1].some(
      (side) => weightOf(commentAt(grid, row, col + side)) >= SHORTEST_COMMENT && (side === 0 || !inRow),
    ) ||
    (!inRow &&
      Array.from({ length: grid.colCount }).some(
        (_, at) => weightOf(commentAt(grid, row, at)) >= SHORTEST_REMARK && !isTypedOver(sheet, row, at),
      ));
  return isExplained(cell) && others.length >= UNREMARKED_FOR_ONE * others.filter(isExplained).length;
}

/** A figure among copies of a formula: a comment on it says why it was typed, and nothing of the rest of its row. */
function isTypedOver(sheet: SheetFormulas, row: number, col: number): boolean {
  const [above, below] = [row - 1, row + 1].map((each) => (each < 0 ? undefined : templateAt(sheet, each, col)));
  return templateAt(sheet, row, col) === undefined && above !== undefined && above === below;
}

function commentAt(grid: Grid, row: number, col: number): string {
  return explanationIn(grid.comments?.get(cellKey(row, col)) ?? "");
}

/** Cells to either side in which copies of a formula are sought. */
const NEAR = 6;

/** The same, the others being the copies of a formula near the cell on its line. */
export function isRemarkedAmongCopies(
  sheet: SheetFormulas,
  axis: Axis,
  cell: CellAddress,
  template: FormulaTemplate,
): boolean {
  const others: CellAddress[] = [];
  for (let step = -NEAR; step <= NEAR; step += 1) {
    const near = along(cell, axis, step);
    if (templateAt(sheet, near.row, near.col) === template) others.push(near);
  }
  return hasRemarkOfItsOwn(sheet, cell, others);
}

function isRemark(grid: Grid, col: number, words: string): boolean {
  return (
    weightOf(words) >= SHORTEST_REMARK ||
    (words !== "" && (isColumnOfRemarks(grid, col) || isHeadedAsRemarks(grid, col)))
  );
}

const REMARKS = /^(?:备\s*注|说\s*明|附注|remarks?|notes?|comments?|explanation)$/iu;

/** Whether the first text of the column says that remarks stand below it. */
function isHeadedAsRemarks(grid: Grid, col: number): boolean {
  const first = grid.values.find((row) => (row?.[col] ?? "") !== "")?.[col];
  return typeof first === "string" && REMARKS.test(first.trim());
}

const columnsOfRemarks = new WeakMap<Grid, Map<number, boolean>>();

/** Whether nothing but words stands in the column, and in few of its rows: there a short word is a remark, too. */
export function isColumnOfRemarks(grid: Grid, col: number): boolean {
  const columns = columnsOfRemarks.get(grid) ?? new Map<number, boolean>();
  columnsOfRemarks.set(grid, columns);
  let found = columns.get(col);
  if (found === undefined) {
    const values = grid.values.map((row) => row?.[col] ?? "").filter((value) => value !== "");
    found = values.every((value) => typeof value === "string") && values.length * ROWS_FOR_ONE_REMARK <= grid.rowCount;
    columns.set(col, found);
  }
  return found;
}

/**
 * Whether a comment at the cell, or a text on its row or in its column, names this figure, where hardly any of the others
 * has such a text: “loyalty refund 200”, “hedged at 0.915”, “8 % surcharge”, “two months agreed”.
 */
export function citesFigure(
  { grid }: SheetFormulas,
  cell: CellAddress,
  others: readonly CellAddress[],
  figure: number,
): boolean {
  const cites = (row: number, col: number): boolean => {
    const value = grid.values[row]?.[col];
    return typeof value === "string" && weightOf(value.trim()) >= SHORTEST_REMARK && figuresIn(value).has(figure);
  };
  if (figuresIn(commentAt(grid, cell.row, cell.col)).has(figure)) return true;
  // Neighbours in the same row: a remark stands in the column or behind them all, and the other way round.
  const inRow = !others.some(({ row }) => row === cell.row);
  const last = Math.max(cell.col, ...others.map(({ col }) => col));
  const isHardlyEver = (holds: (other: CellAddress) => boolean): boolean =>
    others.length >= UNREMARKED_FOR_ONE * others.filter(holds).length;
  for (let step = -REACH; step <= REACH; step += 1) {
    const [row, col] = [cell.row + step, cell.col + step];
    if (!inRow && step > 0 && cites(cell.row, last + step)) return true;
    if (inRow && col >= 0 && cites(cell.row, col) && isHardlyEver((other) => cites(other.row, col))) return true;
    if (!inRow && row >= 0 && cites(row, cell.col) && isHardlyEver((other) => cites(row, other.col))) return true;
  }
  return false;
}

const WORDS_OF_FIGURES: Readonly<Record<string, number>> = {
  half: 0.5,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  twice: 2,
  double: 2,
};

/** The figures that a text names, percentages as such and as shares, small ones in words too. */
function figuresIn(text: string): ReadonlySet<number> {
  const words = (text.toLowerCase().match(/[a-z]+/g) ?? []).flatMap((word) => WORDS_OF_FIGURES[word] ?? []);
  const digits = [...text.matchAll(/(?<![\d.])(\d[\d,]*(?:\.\d+)?)(?![\d.]*\d)(\s*[%％])?/gu)].flatMap(
    ([, written = "", percent]) => {
      const figure = Number(written.replaceAll(",", ""));
      return percent === undefined ? [figure] : [figure, figure / 100];
    },
  );
  return new Set([...digits, ...words]);
}

const notesOf = onceFor((sheet: SheetFormulas): readonly Note[] =>
  sheet.grid.values.flatMap((row, index) => {
    const [first, second] = (row ?? []).filter((value) => value !== null && value !== "");
    return typeof first === "string" && second === undefined ? [{ row: index, text: first.toLowerCase() }] : [];
  }),
);
