import type { CellAddress } from "../../domain/cells/address";
import type { Exact } from "../../domain/figures/exact";
import type { MoneyUnit } from "../../domain/quantity/units";
import type { MonthReading } from "../../domain/table";

/** The state of spending by the bands of the rule. */
export type Lamp = "red" | "yellow" | "green";

/** What was paid in one month, in the result's unit, with the cells it is read from. */
export interface MonthSpending {
  readonly spent: Exact;
  readonly cells: readonly CellAddress[];
}

/** A project's (or the fund's) spending month by month against plan. */
export interface ProgressLine {
  readonly name: string;
  readonly at?: CellAddress;
  readonly budget: Exact;
  readonly budgetAt?: CellAddress;
  /** January to December; months without a figure are 0 and have no cells. */
  readonly months: readonly MonthSpending[];
  /** Planned by the end of each month, January to December. */
  readonly planned: readonly Exact[];
  /** Up to the end of the month in force. */
  readonly spent: Exact;
  /** spent ÷ planned, unrounded; undefined where nothing is planned yet. */
  readonly ratio?: Exact;
  readonly lamp?: Lamp;
}

/** The line of one project. */
export interface ProjectProgress extends ProgressLine {
  readonly project: string;
  readonly at: CellAddress;
  /** The cells of the plan by month; undefined where the plan is in proportion to time. */
  readonly planCells?: readonly (CellAddress | undefined)[];
  /** What these cells hold. */
  readonly planReading?: MonthReading;
  readonly explanation?: string;
  /** Where the explanation stands or would have to; undefined where the workbook has no column for it. */
  readonly explanationAt?: CellAddress;
  /** The rule demands an explanation for this lamp. */
  readonly owesExplanation: boolean;
}

/** How far spending had come at a date, as a person had it kept. */
export interface Checkpoint {
  readonly month: number;
  /** Key of the project; "" for the fund. */
  readonly project: string;
  readonly name: string;
  /** Plain decimals in `unit`. */
  readonly budget: string;
  readonly spent: string;
  /** As written; "" where no unit is stated. */
  readonly unit: string;
}

/** Monthly execution of a fund up to a month. */
export interface ProgressResult {
  readonly fund: string;
  readonly table: string;
  readonly unit?: MoneyUnit;
  readonly source: "months" | "payments";
  readonly reading: MonthReading;
  /** The month in force, 1 to 12: all figures are up to its end. */
  readonly month: number;
  /** `title`: the table says up to when it goes. */
  readonly monthBy: "person" | "title" | "data";
  readonly plan: "given" | "in-proportion-to-time";
  readonly total: ProgressLine;
  readonly projects: readonly ProjectProgress[];
  /** Payments that could not be counted: without a date of the year, or for no project with a budget. */
  readonly leftOut: readonly CellAddress[];
  /** What was kept at dates that a person named, this run's included; by month, then the fund, then the projects. */
  readonly checkpoints: readonly Checkpoint[];
}
