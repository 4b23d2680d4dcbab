import type { CellAddress } from "../domain/address";
import type { Exact } from "../domain/exact";
import type { Coverage, Finding } from "../domain/finding";
import type { Grade } from "../domain/lists";
import type { Figure, Indicator, Model } from "../domain/model";
import type { MoneyUnit } from "../domain/quantity/units";
import type { MonthReading } from "../domain/table";
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

/** One evaluator's score for one project. */
export interface EvaluatorScore {
  readonly evaluator: string;
  /** Undefined: not given. */
  readonly score?: Exact;
  /** The cell of the score, or of the total that sums the criteria. */
  readonly at?: CellAddress;
  /** The score as the workbook states it; undefined where only criteria are given. */
  readonly figure?: Figure;
  /** What the score is made of, where the evaluator scored several criteria. */
  readonly criteria: readonly { readonly name: string; readonly figure: Figure }[];
  /** Left out of the mean as the one highest or the one lowest. */
  readonly leftOut?: "highest" | "lowest";
}

/** A project as a panel of evaluators scored it. */
export interface PanelScore {
  readonly project: string;
  readonly name: string;
  readonly at: CellAddress;
  /** In the order of `PanelResult.evaluators`. */
  readonly scores: readonly EvaluatorScore[];
  /** The panel's score, rounded by the profile; undefined with fewer scores than the rule demands. */
  readonly score?: Exact;
  /** Whether the highest and the lowest were left out of it. */
  readonly trimmed: boolean;
  /** Highest − lowest; undefined with fewer than two scores. */
  readonly spread?: Exact;
  readonly isWide: boolean;
  /** 1, 1, 3; undefined without a score. */
  readonly rank?: number;
  /** Average or total that the workbook states, and the rank. */
  readonly stated?: Figure;
  readonly statedRank?: Figure;
  /** What is asked for, in the selection's unit. */
  readonly amount?: Exact;
  readonly amountFigure?: Figure;
  readonly choice?: Choice;
}

/** An evaluator's score in a table of columns and in the evaluator's own table. */
export interface OwnScore {
  readonly name: string;
  readonly evaluator: string;
  readonly gathered: Figure;
  readonly own: Figure;
}

/** What the selection makes of a project. */
export interface Choice {
  /** Place in the order in which projects are taken, from 1 on. */
  readonly order: number;
  readonly granted: Exact;
  /** `part`: less than asked for. `no-amount`: nobody knows what it costs. `below-least`: its score is too low. */
  readonly verdict: "chosen" | "part" | "not-chosen" | "no-amount" | "below-least";
}

/** Projects scored by several evaluators, with the panel's scores, ranks and, where the money is known, the choice. */
export interface PanelResult {
  /** The table with a column for each evaluator, or the first of the evaluators' tables. */
  readonly table: string;
  readonly title: string;
  readonly evaluators: readonly string[];
  /** Full marks of an evaluator's score. */
  readonly fullMarks: Exact;
  readonly mean: "mean" | "trimmed";
  /** From how many scores on the highest and lowest are left out; undefined with the plain mean. */
  readonly trimFrom?: number;
  /** In the order of the table. */
  readonly projects: readonly PanelScore[];
  /** The same scores as the evaluators' own tables give them, where the workbook has these beside a table of columns. */
  readonly ownTables?: readonly OwnScore[];
  /** A line that should say what money there is and of which no amount can be read: no selection is made then. */
  readonly availableUnread?: { readonly text: string; readonly at?: CellAddress };
  readonly selection?: {
    readonly available: Exact;
    readonly unit?: MoneyUnit;
    /** Where the workbook says so; undefined where a person did. */
    readonly at?: CellAddress;
    readonly text: string;
    readonly granted: Exact;
    readonly rest: Exact;
  };
}

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

/** What a person says about a run beyond the rules: kept in the ledger. */
export interface RunSettings {
  /** Up to which month execution is looked at. */
  readonly month?: number;
  /** The money there is for the selection, as written: "2000万元". */
  readonly available?: string;
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
  readonly panels: readonly PanelResult[];
  readonly progress: readonly ProgressResult[];
  readonly findings: readonly Finding[];
  readonly coverage: Coverage;
  readonly defects: readonly Defect[];
}
