import type { CellAddress } from "../../domain/cells/address";
import type { Exact } from "../../domain/figures/exact";
import type { Figure } from "../../domain/model";
import type { MoneyUnit } from "../../domain/quantity/units";

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
