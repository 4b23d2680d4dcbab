import type { Field, FindingKind, SheetRole } from "../../../src/domain/lists";

/**
 * The truth about a workbook: what a perfect reader would extract and a perfect checker would find.
 * Rows count from 1 and columns are letters, as Excel shows them. Names are those of the label files.
 */
export interface Labels {
  readonly workbook: string;
  readonly lang: "zh" | "en" | "mixed";
  readonly layout: string;
  readonly description: string;
  /** True: a correct checker raises nothing at warning or error. */
  readonly clean: boolean;
  readonly sheets: readonly LabelledSheet[];
  readonly entities: LabelledEntities;
  readonly errors: readonly LabelledError[];
  readonly traps: readonly LabelledTrap[];
  readonly relations?: readonly unknown[];
  readonly calc_state?: string;
  /** False for workbooks that have nothing to do with projects, budgets or indicators; absent = true. */
  readonly concerns_funds?: boolean;
  /** Of a workbook in test/books: what is still read or told wrongly, a line each. */
  readonly open?: readonly string[];
  /** What the generator was called with. */
  readonly seed?: number;
}

export interface LabelledSheet {
  readonly sheet: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly role: SheetRole;
  readonly tables: readonly LabelledTable[];
  /** A copy of another year or version, whose figures belong to no result. */
  readonly set_aside?: boolean;
}

export interface LabelledTable {
  readonly id: string;
  readonly role: string;
  readonly orientation: "rows" | "transposed" | "form" | "key_value";
  readonly title_rows?: readonly number[];
  readonly unit?: string | null;
  readonly unit_row?: number | null;
  readonly header_rows?: readonly number[];
  readonly first_data_row?: number;
  readonly last_data_row?: number;
  readonly data_range?: string;
  readonly columns?: Readonly<Record<string, Field>>;
  /** Transposed tables: row to field. */
  readonly rows?: Readonly<Record<string, Field>>;
  /** Forms and key-value blocks: field to cell. */
  readonly fields?: Readonly<Partial<Record<Field, string>>>;
  readonly indicator_table?: Omit<LabelledTable, "id" | "orientation">;
  readonly group_rows?: readonly number[];
  readonly of_which_rows?: readonly number[];
  readonly subtotal_rows?: readonly number[];
  readonly total_row?: number | null;
  readonly total_col?: string;
  readonly average_row?: number | null;
  readonly rate_row?: number | null;
  readonly relations?: readonly unknown[];
}

interface LabelledEntities {
  readonly projects?: readonly LabelledProject[];
  readonly indicators?: readonly LabelledIndicator[];
}

export interface LabelledProject {
  readonly name: string;
  readonly budget_wan?: number;
  readonly spent_wan?: number;
  readonly budget?: number;
  readonly spent?: number;
  readonly rate?: number;
  readonly score?: number;
  readonly grade?: string;
}

export interface LabelledIndicator {
  readonly project?: string;
  readonly indicator: string;
  readonly level1?: string;
  readonly level2?: string;
  /** ">=", "<=", "=", "range" … */
  readonly op?: string;
  readonly target?: number | string;
  readonly actual?: number | string;
  readonly unit?: string;
  readonly weight?: number;
  readonly score?: number;
  readonly met?: boolean;
}

export interface LabelledError {
  readonly id: string;
  readonly sheet: string;
  readonly cell: string;
  readonly kind: FindingKind;
  readonly severity: "error" | "warn" | "info";
  readonly stated: string | number | null;
  readonly correct: string | number | null;
  /** Where a finding counts as this error. */
  readonly accept: readonly LabelledPlace[];
  /** Cells that are wrong only as a consequence: no credit, no penalty. */
  readonly derived: readonly LabelledPlace[];
  readonly note: string;
}

export interface LabelledPlace {
  readonly sheet: string;
  readonly range: string;
}

/** Something that looks odd and is right: flagging it is a false accusation. */
export interface LabelledTrap extends LabelledPlace {
  readonly why: string;
}
