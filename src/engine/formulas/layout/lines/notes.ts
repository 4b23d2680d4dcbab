import type { CellAddress } from "../../../../domain/address";
import type { SheetFormulas } from "../../formula-book";
import type { Axis } from "./cells";
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
/** Rows without a remark that show it to be one. */
const FEWEST_UNREMARKED = 3;

/** What stands before the words of a note. */
const MARK = /^(?:[*※\d.)）\s]|注\s*[：:]|备注\s*[：:]|notes?\s*:)+/iu;

const known = new WeakMap<SheetFormulas, readonly Note[]>();

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

function weightOf(text: string): number {
  return Array.from(text).reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 2 : 1), 0);
}

/** Whether the row of the cell bears a remark where none of the rows of the others has a word: “third reading left out”. */
export function hasRemarkOfItsOwn({ grid }: SheetFormulas, cell: CellAddress, others: readonly CellAddress[]): boolean {
  const rows = new Set(others.map(({ row }) => row));
  if (rows.has(cell.row) || rows.size < FEWEST_UNREMARKED) return false;
  return (grid.values[cell.row] ?? []).some(
    (value, col) =>
      typeof value === "string" &&
      weightOf(value.trim()) >= SHORTEST_REMARK &&
      [...rows].every((row) => (grid.values[row]?.[col] ?? "") === ""),
  );
}

function notesOf(sheet: SheetFormulas): readonly Note[] {
  let notes = known.get(sheet);
  if (notes === undefined) {
    notes = sheet.grid.values.flatMap((row, index) => {
      const [first, second] = (row ?? []).filter((value) => value !== null && value !== "");
      return typeof first === "string" && second === undefined ? [{ row: index, text: first.toLowerCase() }] : [];
    });
    known.set(sheet, notes);
  }
  return notes;
}
