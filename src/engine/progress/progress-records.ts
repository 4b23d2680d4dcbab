import type { CellAddress } from "../../domain/cells/address";
import type { Exact } from "../../domain/figures/exact";
import type { Figure, Model } from "../../domain/model";
import type { MoneyUnit } from "../../domain/quantity/units";
import type { MonthReading } from "../../domain/table";
import type { Basis, ExecutionResult } from "../outcome/execution";
import type { MonthSpending, ProgressResult } from "../outcome/progress";
import type { MentionIndex } from "../tables/mention-index";
import type { TableReader } from "../tables/table-reader";

/** What monthly execution is read with. */
export interface ProgressReading {
  readonly model: Model;
  readonly reader: TableReader;
  readonly mentions: MentionIndex;
  readonly basis: Basis;
  /** Budgets come from here where a table of months or payments has none. */
  readonly execution: readonly ExecutionResult[];
}

/** A project's plan for a year, by the end of each month. */
export interface GivenPlan {
  readonly planned: readonly Exact[];
  readonly cells: readonly (CellAddress | undefined)[];
  readonly as: MonthReading;
}

/** A project's year as the workbook gives it. */
export interface ProgressRecord {
  readonly project: string;
  readonly name: string;
  readonly at: CellAddress;
  readonly budget: Exact;
  readonly budgetAt?: CellAddress;
  /** January to December. */
  readonly months: readonly MonthSpending[];
  readonly plan?: GivenPlan;
  readonly explanation?: string;
  readonly explanationAt?: CellAddress;
}

/** The records of one fund, all in one unit. */
export interface ProgressSource {
  readonly fund: string;
  readonly table: string;
  readonly unit?: MoneyUnit;
  readonly source: ProgressResult["source"];
  readonly reading: MonthReading;
  readonly records: readonly ProgressRecord[];
  readonly leftOut: readonly CellAddress[];
}

/** The budget of a project with its cell, in a unit. */
export interface BudgetOf {
  readonly budget: Exact;
  readonly at?: CellAddress;
  readonly unit?: MoneyUnit;
}

/** The budget that the execution results give a project. */
export function budgetInResults(execution: readonly ExecutionResult[], project: string): BudgetOf | undefined {
  for (const { projects, unit } of execution) {
    const line = projects.find((one) => one.project === project);
    if (line === undefined) continue;
    return {
      budget: line.budget,
      ...(line.budgetAt === undefined ? {} : { at: line.budgetAt }),
      ...(unit === undefined ? {} : { unit }),
    };
  }
  return undefined;
}

/** The first budget that any record of a project states. */
export function budgetInMentions(mentions: readonly { readonly figures: readonly Figure[] }[]): Figure | undefined {
  const figures = mentions.flatMap((mention) => mention.figures);
  return figures.find(({ field }) => field === "budget") ?? figures.find(({ field }) => field === "budget_initial");
}
