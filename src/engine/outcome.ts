import type { CellAddress } from "../domain/address";
import type { Exact } from "../domain/exact";
import type { Coverage, Finding } from "../domain/finding";
import type { Grade } from "../domain/lists";
import type { Figure, Indicator, Model } from "../domain/model";
import type { MoneyUnit } from "../domain/quantity/units";
import type { Profile } from "./profile/profile";

/** How a score came about: by the profile from target and actual, as the workbook states it, or set by the evaluator. */
export type ScoreMethod = "computed" | "stated" | "evaluator";

/** One input of a score with the cell it was read from. */
export interface ScoreInput {
  readonly role: "weight" | "target" | "target-upper" | "actual" | "budget" | "spent" | "stated" | "tier";
  readonly value: Exact;
  readonly text: string;
  readonly at?: CellAddress;
  /** True when the cell holds exactly this number, so that a formula can refer to it; false when it was parsed out of text. */
  readonly isCellValue: boolean;
}

/**
 * The arithmetic of a score as a small tree of data, so that pane, result sheet and JSON show the same and the
 * live formula is made from it. Names of variables are roles of inputs.
 */
export type Arithmetic =
  | { readonly kind: "full" }
  | { readonly kind: "zero" }
  | { readonly kind: "stated" }
  | { readonly kind: "evaluator" }
  | { readonly kind: "proportion" } // weight × actual ÷ target
  | { readonly kind: "inverse-proportion" } // weight × target ÷ actual
  | { readonly kind: "linear-to-double" } // weight × (1 − (actual − target) ÷ target)
  | { readonly kind: "pass-mark"; readonly passMark: Exact } // weight × (actual ÷ target − pass) ÷ (1 − pass)
  | { readonly kind: "part"; readonly part: Exact } // weight × part
  | { readonly kind: "execution-rate" } // weight × min(1, spent ÷ budget)
  | { readonly kind: "lower-bound" } // weight × actual ÷ lower bound of the range
  | { readonly kind: "upper-bound" }; // weight × upper bound ÷ actual

/** An indicator's mark with its proof. */
export interface IndicatorScore {
  readonly indicator: Indicator;
  readonly weight: Exact;
  readonly score: Exact;
  readonly stated?: Exact;
  readonly method: ScoreMethod;
  /** Code of the rule that applied: at-least-met, over-fulfilled-step, zero-target-met, tier … Words in `messages/`. */
  readonly rule: string;
  readonly arithmetic: Arithmetic;
  readonly inputs: readonly ScoreInput[];
  /** actual ÷ target, unrounded; undefined without numbers or with target 0. */
  readonly ratio?: Exact;
  /** Whether the target counts as met; undefined when nobody can tell. */
  readonly met?: boolean;
}

export interface GroupScore {
  readonly level: 1 | 2;
  readonly name: string;
  /** The level-1 name a level-2 group stands under. */
  readonly parent?: string;
  readonly weight: Exact;
  readonly score: Exact;
  readonly stated?: Exact;
  readonly at?: CellAddress;
}

/** The fund's mark, or one project's mark from its own scorecard. */
export interface ScorecardScore {
  readonly table: string;
  readonly name: string;
  readonly year?: string;
  readonly project?: string;
  readonly total: Exact;
  readonly stated?: Exact;
  readonly weight: Exact;
  readonly grade: Grade;
  readonly statedGrade?: { readonly grade: string; readonly at: CellAddress };
  /** Points of the total by how they came about. */
  readonly points: Readonly<Record<ScoreMethod, Exact>>;
  readonly groups: readonly GroupScore[];
  readonly indicators: readonly IndicatorScore[];
}

/** A project's mark in a table of scores by project. */
export interface ProjectScore {
  readonly project: string;
  readonly name: string;
  readonly at: CellAddress;
  readonly table: string;
  readonly line: number;
  /** Parts in the order of their columns: field's name as the heading has it. */
  readonly parts: readonly {
    readonly name: string;
    readonly weight?: Exact;
    readonly score: Exact;
    readonly figure: Figure;
  }[];
  readonly total: Exact;
  readonly stated?: Figure;
  readonly rank: number;
  readonly grade: Grade;
  readonly statedGrade?: { readonly grade: string; readonly at: CellAddress };
}

/** The average of one part over all projects, and what share of the full marks that is. Rate from the unrounded average. */
export interface PartAverage {
  readonly part: string;
  readonly weight?: Exact;
  readonly average: Exact;
  readonly averageRounded: Exact;
  readonly rate?: Exact;
}

export type Basis = "adjusted" | "initial";

export interface ExecutionLine {
  readonly name: string;
  readonly budget: Exact;
  readonly spent: Exact;
  readonly balance: Exact;
  /** spent ÷ budget, unrounded; undefined for a budget of 0. */
  readonly rate?: Exact;
  readonly budgetAt?: CellAddress;
  readonly spentAt?: CellAddress;
  readonly statedRate?: Figure;
  readonly remark?: string;
  /** Keys of the projects that a line by direction or implementer sums. */
  readonly members?: readonly string[];
}

export interface ExecutionResult {
  readonly fund: string;
  readonly table: string;
  readonly basis: Basis;
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

/** A decision of a user kept in the ledger. */
export interface ScoreDecision {
  /** Indicator id and the name it had, so that it survives moved rows. */
  readonly indicator: string;
  readonly name: string;
  readonly kind: "tier" | "override" | "restore-full-marks" | "choose-actual";
  readonly tier?: "reached" | "partly" | "missed";
  readonly score?: string;
  readonly value?: string;
  readonly reason: string;
  readonly by: string;
}

/** A bug of ours that one check ran into; shown apart, never as a finding. */
export interface Defect {
  readonly where: string;
  readonly message: string;
}

/** All that is known about a workbook under a profile. The one input of the report, pane, CLI and JSON. */
export interface Outcome {
  readonly model: Model;
  readonly profile: {
    readonly profile: Profile;
    readonly hash: string;
    readonly chosenBy: "option" | "ledger" | "workbook" | "default";
  };
  readonly scorecards: readonly ScorecardScore[];
  readonly projectScores: readonly ProjectScore[];
  readonly averages: readonly PartAverage[];
  readonly execution: readonly ExecutionResult[];
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  readonly defects: readonly Defect[];
}
