import type { CellAddress } from "../domain/address";
import { formatPlace } from "../domain/address";
import { listing } from "../domain/listing";
import type { PlannedCell, SheetPlan } from "./plan";
import { originalOf } from "./own-sheets";
import { eachCell } from "./planned-cells";
import type { Refusal } from "./port";
import type { Grid, Workbook } from "./workbook";
import { formulaAt, valueAt } from "./workbook";

/** So many places are named; of more their number is told. */
const NAMED_PLACES = 5;

/**
 * Cells of own sheets where people put a figure or a text over a formula of ours, told against what is planned to stand
 * there now, sheet by sheet and row by row. Only where row and column are what they were: the texts of that row and the
 * heading above it stand there as planned. Where lines moved because the user's data grew, nothing is said.
 */
export function entriesOverFormulas(workbook: Workbook, sheets: readonly SheetPlan[]): readonly CellAddress[] {
  return sheets.flatMap((plan) => {
    const grid = originalOf(workbook.grids, plan.id, ({ sheet }) => sheet);
    return grid === undefined ? [] : [...entriesIn(grid, plan)];
  });
}

function* entriesIn(grid: Grid, { cells }: SheetPlan): Generator<CellAddress> {
  const headingStands = new Map<number, boolean>();
  for (const row of rowsOf(cells)) {
    const texts = row.filter(
      ({ value, formula }) => typeof value === "string" && value !== "" && formula === undefined,
    );
    for (const cell of texts) if (cell.look?.tone === "heading") headingStands.set(cell.col, stands(grid, cell));
    if (texts.length === 0 || !texts.every((cell) => stands(grid, cell))) continue;
    for (const cell of row)
      if (headingStands.get(cell.col) !== false && isEntry(grid, cell))
        yield { sheet: grid.sheet, row: cell.row, col: cell.col };
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

/** What is told before entries over our formulas are replaced. */
export function entriesRefusal(cells: readonly CellAddress[]): Refusal {
  const places = cells.slice(0, NAMED_PLACES).map(formatPlace);
  return {
    code: "typed-over",
    facts: {
      count: String(cells.length),
      cells: listing(places),
      ...(cells.length > places.length && { more: String(cells.length - places.length) }),
    },
  };
}
