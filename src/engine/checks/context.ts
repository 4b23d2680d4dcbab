import type { CellAddress } from "../../domain/address";
import type { Model } from "../../domain/model";
import type { FieldColumn, RecordTable } from "../../domain/table";
import type { Workbook } from "../../sheets/workbook";
import type { ExecutionResult, Outcome, PartAverage, ProjectScore, ScorecardScore } from "../outcome";
import type { Node } from "./reading/node";
import type { TableView } from "./reading/table-view";
import type { Violation } from "./relations/diagnose";

/** What is known before the checks run. */
export interface CheckSubject {
  readonly workbook: Workbook;
  readonly model: Model;
  readonly profile: Outcome["profile"];
  readonly scored: {
    readonly scorecards: readonly ScorecardScore[];
    readonly projectScores: readonly ProjectScore[];
    readonly averages: readonly PartAverage[];
    readonly execution: readonly ExecutionResult[];
  };
}

/** What a check is given: the subject, and readings of it that are made once and kept. */
export interface CheckContext extends CheckSubject {
  /** The figure where a line and a column meet; undefined for an empty or wordy cell. */
  figure(table: RecordTable, line: number, column: FieldColumn): Node | undefined;
  /** A table with its figures, names and lines at hand. */
  view(table: RecordTable): TableView;
  /** All record tables, those inside forms included, copies of other years or versions included. */
  readonly views: readonly TableView[];
  /** The text of a cell as it reads, trimmed; "" for an empty one. */
  text(at: CellAddress): string;
  /** What the diagnosis leaves for this check to report. */
  violations(code: string): readonly Violation[];
  /** These cells equal a computation over other cells that did not produce them. */
  proved(cells: readonly CellAddress[]): void;
  /** These cells say the same about the same thing as another cell. */
  supported(cells: readonly CellAddress[]): void;
}
