import type { CellAddress, CellRange } from "../../../../../domain/cells/address";
import { containsCell } from "../../../../../domain/cells/address";
import { areasRead } from "../../../formula-template";
import type { Break } from "../../breaks/breaks";
import { isNumeric, sortOf } from "../../cells/cells";

/** Cells of the wider range that are looked at. */
const LONGEST = 60;

/**
 * Whether the range along its row is wider than its neighbours' by figures of its own line, where these have nothing at all: what was laid out in
 * the year of building, before there are any sales. Each sum takes in what its line has.
 */
export function addsOwnFigures({ sheet, at, found, expected, before, after, run }: Break): boolean {
  if (found === undefined || found.shape !== expected.shape) return false;
  const [own, other] = areasRead(found, at);
  const [theirs] = areasRead(expected, at);
  if (own?.top !== at.row || own.bottom !== at.row || theirs === undefined || other !== undefined) return false;
  const more = cellsBesides(at, own, theirs);
  const moved = (cell: CellAddress, to: CellAddress): CellAddress => ({
    sheet: cell.sheet,
    row: cell.row + to.row - at.row,
    col: cell.col + to.col - at.col,
  });
  return (
    more.length > 0 &&
    run.every((to) => more.every((cell) => isNumeric(sheet, moved(cell, to)))) &&
    [...before, ...after].every((to) => more.every((cell) => sortOf(sheet, moved(cell, to)) === "blank"))
  );
}

/** The cells of a range beside those of another one within it; none where that is no part of it. */
function cellsBesides(at: CellAddress, own: CellRange, theirs: CellRange): readonly CellAddress[] {
  const isPart =
    own.sheet === at.sheet &&
    theirs.sheet === own.sheet &&
    own.top <= theirs.top &&
    own.left <= theirs.left &&
    own.bottom >= theirs.bottom &&
    own.right >= theirs.right;
  if (!isPart || (own.bottom - own.top + 1) * (own.right - own.left + 1) > LONGEST) return [];
  const cells: CellAddress[] = [];
  for (let row = own.top; row <= own.bottom; row += 1) {
    for (let col = own.left; col <= own.right; col += 1) {
      const cell = { sheet: at.sheet, row, col };
      if (!containsCell(theirs, cell)) cells.push(cell);
    }
  }
  return cells;
}
