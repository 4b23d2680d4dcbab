import type { CellAddress } from "../../../domain/cells/address";
import type { Exact } from "../../../domain/figures/exact";
import type { Field } from "../../../domain/lists";
import type { Figure, Model } from "../../../domain/model";
import type { FieldColumn, FieldTable, RecordTable, Table } from "../../../domain/table";
import type { Workbook } from "../../../sheets/workbook";
import type { Outcome } from "../../outcome/outcome";
import type { Results } from "../../outcome/results";
import type { Node } from "./figures/node";
import type { TableView } from "./tables/table-view";

/** What is known before the checks run. */
export interface CheckSubject {
  readonly workbook: Workbook;
  readonly model: Model;
  readonly profile: Outcome["profile"];
  readonly scored: Results;
}

/** The subject, and readings of it that are made once and kept. */
export interface ReadingContext extends CheckSubject {
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
  /** The funds blocks of forms; they are among the views. */
  readonly fundsOfForms: ReadonlySet<Table>;
  /** The text of a cell as it reads, trimmed; "" for an empty one. */
  text(at: CellAddress): string;
}
