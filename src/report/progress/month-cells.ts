import type { Live } from "../live";

/** Cells of the blocks by month that the other blocks refer to. */
export interface MonthCells {
  /** Cumulative spending by project, up to the month in force; the last line is the fund's. */
  readonly spent: readonly (readonly Live[])[];
  /** Cumulative plan by project where it is given, by month; the fund's plan. */
  readonly planned: readonly (readonly Live[] | undefined)[];
  readonly fundPlan: readonly Live[];
  /** Budgets by project. */
  readonly budgets: readonly Live[];
}
