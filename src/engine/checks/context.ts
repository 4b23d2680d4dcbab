import type { CellAddress } from "../../domain/address";
import type { Exact } from "../../domain/exact";
import type { Interval } from "../../domain/interval";
import type { Field } from "../../domain/lists";
import type { Figure, Model } from "../../domain/model";
import type { FieldColumn, FieldTable, RecordTable } from "../../domain/table";
import type { Workbook } from "../../sheets/workbook";
import type { Outcome } from "../outcome/outcome";
import type { Results } from "../outcome/results";
import type { Node } from "./reading/figures/node";
import type { TableView } from "./reading/tables/table-view";
import type { Violation } from "./relations/equation/violation";

/** What is known before the checks run. */
export interface CheckSubject {
  readonly workbook: Workbook;
  readonly model: Model;
  readonly profile: Outcome["profile"];
  readonly scored: Results;
}

/** What a check is given: the subject, and readings of it that are made once and kept. */
export interface CheckContext extends CheckSubject {
  /** The figure where a line and a column meet; undefined for an empty or wordy cell. */
  figure(table: RecordTable, line: number, column: FieldColumn): Node | undefined;
  /** The figure of a form's or key-value block's field. */
  fieldFigure(table: FieldTable, field: Field): Node | undefined;
  /** The figure of a project's mention. */
  mentioned(figure: Figure): Node | undefined;
  /** The value of that figure. Costs less than the figure. */
  valueOf(figure: Figure): Exact | undefined;
  /** A table with its figures, names and lines at hand. */
  view(table: RecordTable): TableView;
  /** All record tables, those inside forms included, copies of other years or versions included. */
  readonly views: readonly TableView[];
  /** Forms and key-value blocks. */
  readonly fieldTables: readonly FieldTable[];
  /** The text of a cell as it reads, trimmed; "" for an empty one. */
  text(at: CellAddress): string;
  /** What the diagnosis leaves for this check to report. */
  violations(code: string): readonly Violation[];
  /** What contradicts a figure that a check reports by itself. */
  contradicting(at: CellAddress): Violation | undefined;
  /** What the diagnosis would put in a cell that it holds for wrong. */
  corrected(at: CellAddress): Interval | undefined;
  /** The same, only where an equation of the cell's own record or column gives it. */
  computed(at: CellAddress): Interval | undefined;
  /** True for cells that a check or the diagnosis holds for wrong, or wrong only because of another one. */
  doubted(at: CellAddress): boolean;
  /** True when a check before this one has stated an equation that the figure of the cell is the result of. */
  isComputed(at: CellAddress): boolean;
  /** True for typed results that fit once another figure is corrected. */
  cleared(at: CellAddress): boolean;
  /** These cells equal a computation over other cells that did not produce them. */
  proved(cells: readonly CellAddress[]): void;
  /** These cells say the same about the same thing as another cell. */
  supported(cells: readonly CellAddress[]): void;
}
