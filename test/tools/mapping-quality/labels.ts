/** The labels as they are written. Only what is compared is named; anything may be missing. */
export interface LabelledTable {
  readonly role?: string;
  readonly orientation?: string;
  readonly title_rows?: readonly number[];
  readonly unit_row?: number | null;
  readonly unit?: string | null;
  readonly header_rows?: readonly number[];
  readonly header_cols?: readonly string[];
  readonly first_data_row?: number;
  readonly last_data_row?: number;
  readonly data_range?: string;
  readonly columns?: Readonly<Record<string, string>>;
  readonly rows?: Readonly<Record<string, string>>;
  readonly group_rows?: readonly number[];
  readonly of_which_rows?: readonly number[];
  readonly subtotal_rows?: readonly number[];
  readonly total_row?: number | null;
  readonly average_row?: number | null;
  readonly rate_row?: number | null;
  readonly total_col?: string | null;
  readonly fields?: Readonly<Record<string, string>>;
  readonly indicator_table?: LabelledTable;
  readonly context?: { readonly project_name?: string };
  readonly relations?: readonly {
    readonly type: string;
    readonly row?: number;
    readonly over?: readonly (number | string)[] | string;
  }[];
}

export interface LabelledWorkbook {
  /** Cells with mistakes put in on purpose: there the labels give the truth, the mapper what stands there. */
  readonly errors?: readonly { readonly sheet: string; readonly cell?: string }[];
  readonly sheets: readonly {
    readonly sheet: string;
    readonly role: string;
    readonly state: string;
    readonly tables: readonly LabelledTable[];
  }[];
  readonly entities?: {
    readonly projects?: readonly {
      readonly name: string;
      readonly budget_wan?: number;
      readonly spent_wan?: number;
      readonly budget?: number;
      readonly spent?: number;
    }[];
    readonly indicators?: readonly {
      readonly project?: string;
      readonly indicator: string;
      readonly op?: string;
      readonly target?: number | string | readonly number[] | null;
      readonly actual?: number | string | null;
      readonly unit?: string;
      readonly weight?: number;
      readonly score?: number;
    }[];
  };
}
