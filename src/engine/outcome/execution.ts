import type { CellAddress } from "../../domain/cells/address";
import type { Exact } from "../../domain/figures/exact";
import type { Figure } from "../../domain/model";
import type { MoneyUnit } from "../../domain/quantity/units";

/** Which budget spending is measured against: the one in force after adjustments, or the one first approved. */
export type Basis = "adjusted" | "initial";

/** A cell's part of an amount, in the unit of the result. */
export interface AmountTerm {
  readonly at: CellAddress;
  readonly amount: Exact;
}

/** Budget and spending of a project, of a group of projects or of the fund, in the unit of the result. */
export interface ExecutionLine {
  readonly name: string;
  readonly budget: Exact;
  readonly spent: Exact;
  readonly balance: Exact;
  /** spent ÷ budget, unrounded; undefined for a budget of 0. */
  readonly rate?: Exact;
  readonly budgetAt?: CellAddress;
  readonly spentAt?: CellAddress;
  /** Of an amount that no cell holds whole: the cells that it is the sum of. The place above is then the first of them. */
  readonly budgetTerms?: readonly AmountTerm[];
  readonly spentTerms?: readonly AmountTerm[];
  readonly statedRate?: Figure;
  readonly remark?: string;
  /** Keys of the projects that a line by direction or implementer sums. */
  readonly members?: readonly string[];
}

/** Budget execution of one fund. */
export interface ExecutionResult {
  readonly fund: string;
  readonly table: string;
  readonly basis: Basis;
  /** Undefined where no unit is stated: the amounts are then as the workbook has them. */
  readonly unit?: MoneyUnit;
  readonly total: ExecutionLine;
  readonly projects: readonly (ExecutionLine & { readonly project: string })[];
  readonly byDirection: readonly ExecutionLine[];
  readonly byDepartment: readonly ExecutionLine[];
  /** The same spending over the other budget, where the workbook has one. */
  readonly otherBasis?: {
    readonly basis: Basis;
    readonly budget: Exact;
    readonly rate?: Exact;
    readonly recalled?: Exact;
  };
}
