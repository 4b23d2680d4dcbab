import type { CellAddress } from "../../domain/cells/address";
import type { Exact } from "../../domain/figures/exact";
import type { Grade } from "../../domain/lists";
import type { Figure, ImpliedWeight, Indicator } from "../../domain/model";
import type { Sourced } from "../../domain/sourced";

/** How a score came about: by the profile from target and actual, as the workbook states it, or set by the evaluator. */
export type ScoreMethod = "computed" | "stated" | "evaluator";

/** One input of a score with the cell it was read from. */
export interface ScoreInput {
  readonly role: "weight" | "target" | "target-upper" | "actual" | "budget" | "spent" | "stated" | "tier";
  readonly value: Exact;
  readonly text: string;
  readonly at?: CellAddress;
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
  | {
      // weight − (from − actual) ÷ per × off, or with actual − from where more costs points
      readonly kind: "loss";
      readonly from: Exact;
      readonly actual: Exact;
      readonly per: Exact;
      readonly off: Exact;
      readonly over: boolean;
    }
  | { readonly kind: "part"; readonly part: Exact } // weight × part
  | { readonly kind: "execution-rate" } // weight × min(1, spent ÷ budget)
  | { readonly kind: "stated-rate" } // weight × min(1, rate)
  | { readonly kind: "lower-bound" } // weight × actual ÷ lower bound of the range
  | { readonly kind: "upper-bound" }; // weight × upper bound ÷ actual

/** An indicator's mark with its proof. */
export interface IndicatorScore {
  readonly indicator: Indicator;
  readonly weight: Exact;
  readonly score: Exact;
  readonly stated?: Exact | undefined;
  readonly method: ScoreMethod;
  /** Code of the rule that applied: at-least-met, over-fulfilled-step, zero-target-met, tier … Words in `messages/`. */
  readonly rule: string;
  readonly arithmetic: Arithmetic;
  readonly inputs: readonly ScoreInput[];
  /** actual ÷ target, unrounded; undefined without numbers or with target 0. */
  readonly ratio?: Exact | undefined;
  /** Whether the target counts as met; undefined when nobody can tell. */
  readonly met?: boolean | undefined;
}

/** The sums of the indicators under one name of the first or second level, beside what the workbook states for it. */
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
  /**
   * The total in points out of the whole that grades are set for, where lines that do not apply left less to be had: the
   * grade is that of these points.
   */
  readonly converted?: Exact;
  readonly grade: Grade;
  readonly statedGrade?: Sourced<string>;
  /** Points of the total by how they came about. */
  readonly points: Readonly<Record<ScoreMethod, Exact>>;
  /** Indicators without points for want of a score and of an actual that compares. While there are any, total and grade are provisional. */
  readonly unscored: number;
  /** The first full marks that nothing but a rule speaks for; total and grade rest on it. */
  readonly assumedWeight?: ImpliedWeight;
  readonly groups: readonly GroupScore[];
  readonly indicators: readonly IndicatorScore[];
}

/**
 * A scorecard with weights that nobody has filled in yet: no indicator has an actual or a score, so there is nothing to grade.
 */
export interface UnfilledScorecard {
  readonly table: string;
  readonly name: string;
  readonly year?: string;
  readonly project?: string;
  /** Full marks, the row for the execution rate included. */
  readonly weight: Exact;
  /** How many indicators wait. */
  readonly indicators: number;
  /** For which of them the table has a column. */
  readonly missing: { readonly actuals: boolean; readonly scores: boolean };
  /** The first of the indicators. */
  readonly at: CellAddress;
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
  /** Undefined where the table's scores are on another scale (1 to 5, 1 to 10) than the one that grades are set for. */
  readonly grade: Grade | undefined;
  readonly statedGrade?: Sourced<string>;
}

/** The average of one part over all projects, and what share of the full marks that is. Rate from the unrounded average. */
export interface PartAverage {
  readonly part: string;
  readonly weight?: Exact;
  readonly average: Exact;
  readonly averageRounded: Exact;
  readonly rate?: Exact;
}
