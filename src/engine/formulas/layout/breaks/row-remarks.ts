import type { Grid } from "../../../../sheets/workbook";
import { positionOn } from "../cells/cells";
import { isColumnOfRemarks } from "../cells/notes";
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
