import type { ProgressResult } from "../../engine/outcome/progress";
import type { ReportContext } from "../context";
import type { Live } from "../live";
import type { SheetDraft } from "../sheet-draft";

/** The sheet of one fund's monthly execution in the making. */
export interface ProgressDraft {
  readonly context: ReportContext;
  readonly draft: SheetDraft;
  readonly result: ProgressResult;
  /** Decimals of the amounts. */
  readonly decimals: number;
}

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

/** 1 to 12. */
export const MONTHS: readonly number[] = Array.from({ length: 12 }, (_, index) => index + 1);

/** Widths of the columns of all blocks, in characters: number, name, one for each month, source. */
export const WIDTHS: readonly number[] = [6, 38, ...MONTHS.map(() => 11), 13];
/** The first two of these columns. */
export const NUMBER_COLUMN = 0;
export const NAME_COLUMN = 1;

/** The column of a month in the blocks by month. */
export function columnOfMonth(month: number): number {
  return NAME_COLUMN + month;
}
