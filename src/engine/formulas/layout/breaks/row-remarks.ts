import type { Grid } from "../../../../sheets/workbook";
import { positionOn } from "../cells/cells";
import { isColumnOfRemarks, isRemarkedAmongCopies } from "../cells/notes";
import type { Entry } from "../lines/lines";
import { copiesIn } from "../lines/lines";
import type { Break } from "./breaks";

/** Longer stretches are no exceptions that one remark speaks of. */
const LONGEST = 3;

/**
 * Whether the row ends in a remark, and the cell is the only one of the row that stands out: “July as told by the payroll
 * bureau”, “rent-free in February”. What is said of a row of equal formulas is said of the one that is not like the others.
 */
export function isRemarkedBehindRow({ sheet, axis, run, line, expected }: Break): boolean {
  const [first, last] = [run[0], run[run.length - 1]];
  if (axis !== "row" || first === undefined || last === undefined || run.length > LONGEST) return false;
  if (!endsInRemark(sheet.grid, first.row)) return false;
  const copies = line.filter(({ template }) => template === expected).map(({ at }) => at.col);
  const [from, to] = [copies[0] ?? first.col, copies[copies.length - 1] ?? last.col];
  const times = copiesIn(line);
  const standsOut = ({ template }: Entry): boolean =>
    template === undefined || (template !== expected && times.get(template) === 1);
  return line
    .filter((entry) => positionOn(axis, entry.at) > from && positionOn(axis, entry.at) < to && standsOut(entry))
    .every(({ at }) => at.col >= first.col - 1 && at.col <= last.col + 1);
}

/** The last cell of the row holds words, in a column of words that few rows have any in. */
function endsInRemark(grid: Grid, row: number): boolean {
  const cells = grid.values[row] ?? [];
  let col = cells.length - 1;
  while (col >= 0 && (cells[col] ?? "") === "") col -= 1;
  return typeof cells[col] === "string" && isColumnOfRemarks(grid, col);
}

/** Other cells with the formula found, at most, that are looked at for remarks. */
const MOST_LOOKED_AT = 3;

/**
 * The same cell without those others of its formula whose rows alone bear a remark: that the day of a course was reckoned
 * otherwise, as is said there, makes no habit of it.
 */
export function withoutRemarked(it: Break): Break {
  const { sheet, axis, line, run, found, expected, repeats, before, after } = it;
  const others = repeats - run.length;
  if (axis === "row" || others < 1 || others > MOST_LOOKED_AT || before.length === 0 || after.length === 0) return it;
  const remarked = line.filter(
    ({ at, template }) => template === found && !run.includes(at) && isRemarkedAmongCopies(sheet, axis, at, expected),
  );
  return remarked.length === 0 ? it : { ...it, repeats: repeats - remarked.length };
}
