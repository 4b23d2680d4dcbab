import type { CellAddress } from "../../domain/cells/address";
import { cellKey, formatPlace } from "../../domain/cells/address";
import { inReadingOrder } from "../../domain/cells/area";
import { listing } from "../../domain/listing";
import type { SheetPlan } from "../plan";
import type { Refusal } from "../port";
import type { Grid, Workbook } from "../workbook";
import { entriesAmongConstants } from "./entries-among-constants";
import { entriesOverFormulas } from "./entries-over-formulas";
import { originalOf } from "./own-sheets";

/** At most this many places are named; of more, only their number. */
const NAMED_PLACES = 5;

/** Cells of own sheets where people typed what is lost when the sheets are written again, in reading order. */
export function cellsTypedOver(workbook: Workbook, sheets: readonly SheetPlan[]): readonly CellAddress[] {
  return sheets.flatMap((plan) => {
    const grid = originalOf(workbook.grids, plan.id, ({ sheet }) => sheet);
    return grid === undefined ? [] : entriesIn(grid, plan).map(({ row, col }) => ({ sheet: grid.sheet, row, col }));
  });
}

function entriesIn(grid: Grid, plan: SheetPlan): readonly Pick<CellAddress, "row" | "col">[] {
  const entries = [...entriesOverFormulas(grid, plan), ...entriesAmongConstants(grid, plan)];
  const byPlace = new Map(entries.map((place) => [cellKey(place.row, place.col), place]));
  return [...byPlace.values()].sort(inReadingOrder);
}

/** The refusal that is shown before such cells are replaced. */
export function typedOverRefusal(cells: readonly CellAddress[]): Refusal {
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
