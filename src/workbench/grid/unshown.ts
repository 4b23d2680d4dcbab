import type { Appearance } from "../../sheets/appearance";
import type { Grid, Workbook } from "../../sheets/workbook";

/** What is in the file and not in the grid. */
export interface Unshown {
  /** The grid draws none: empty frames stand for them. */
  readonly charts: boolean;
  /** Sheets of ours with very many formulas are shown as their results. */
  readonly formulas: boolean;
}

/** Of a workbook that is shown whole. */
export const ALL_SHOWN: Unshown = { charts: false, formulas: false };

/**
 * Formulas that a sheet of ours is shown with. Nobody edits it here, so the grid need not calculate it; half a million
 * formulas would take it a quarter of a minute, after each decision.
 */
const MOST_FORMULAS = 20_000;

/** Whether the grid is given the formulas of a sheet, and not their results alone. */
export function showsFormulas({ own, formulas }: Pick<Grid, "own" | "formulas">): boolean {
  return own === undefined || formulas.size <= MOST_FORMULAS;
}

/** What of a workbook the grid does not show. */
export function unshownOf({ grids }: Workbook, { sheets }: Appearance): Unshown {
  return {
    charts: [...sheets.values()].some(({ charts }) => charts.length > 0),
    formulas: !grids.every(showsFormulas),
  };
}
