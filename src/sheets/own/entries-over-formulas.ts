import type { CellAddress } from "../../domain/cells/address";
import type { PlannedCell, SheetPlan } from "../plan";
import { eachCell } from "../planned-cells";
import type { Grid } from "../workbook";
import { formulaAt, valueAt } from "../workbook";

/**
 * Cells of a sheet of ours where people put a figure or a text over a formula, compared row by row with what is planned
 * there now. Only where row and column are what they were: the texts of that row and the heading above it are as
 * planned. Where lines moved because the user's data grew, nothing is reported.
 */
export function* entriesOverFormulas(grid: Grid, { cells }: SheetPlan): Generator<Pick<CellAddress, "row" | "col">> {
  const headingStands = new Map<number, boolean>();
  for (const row of rowsOf(cells)) {
    const texts = row.filter(
      ({ value, formula }) => typeof value === "string" && value !== "" && formula === undefined,
    );
    for (const cell of texts) if (cell.look?.tone === "heading") headingStands.set(cell.col, stands(grid, cell));
    if (texts.length === 0 || !texts.every((cell) => stands(grid, cell))) continue;
    for (const cell of row)
      if (headingStands.get(cell.col) !== false && isEntry(grid, cell)) yield { row: cell.row, col: cell.col };
  }
}

/** What we write ourselves where there is nothing to work out. */
const NOTHING = "—";

/** A figure that is what the formula gives is no entry to tell of: nothing of it gets lost. */
function isEntry(grid: Grid, { row, col, value, formula }: PlannedCell): boolean {
  const found = valueAt(grid, row, col);
  if (formula === undefined || found === null || found === NOTHING || found === value) return false;
  return formulaAt(grid, row, col) === undefined;
}

function stands(grid: Grid, { row, col, value }: PlannedCell): boolean {
  return valueAt(grid, row, col) === value;
}

/** Planned cells by rows; they come in that order. */
function* rowsOf(cells: SheetPlan["cells"]): Generator<readonly PlannedCell[]> {
  let row: PlannedCell[] = [];
  for (const cell of eachCell(cells)) {
    if (row[0] !== undefined && row[0].row !== cell.row) {
      yield row;
      row = [];
    }
    row.push(cell);
  }
  if (row.length > 0) yield row;
}
