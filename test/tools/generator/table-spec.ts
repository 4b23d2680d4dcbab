import type { CellAddress } from "../../../src/domain/cells/address";
import type { Field, SheetRole } from "../../../src/domain/lists";
import type { PaperSheet } from "../paper/book";
import type { Value } from "./draft";
import type { WorldProject } from "./world";

/** How a column's cells follow from others of the same line (or, for a link, from elsewhere). */
type ColumnRule =
  | { readonly type: "ratio"; readonly kind: "rate" | "change"; readonly num: Field; readonly den: Field }
  | {
      readonly type: "signed";
      readonly kind: "row-sum" | "difference";
      readonly parts: readonly (readonly [Field, 1 | -1])[];
    }
  | { readonly type: "share"; readonly of: Field }
  | { readonly type: "average"; readonly of: readonly Field[] }
  | { readonly type: "grade"; readonly of: Field; readonly words: readonly [string, string, string, string] }
  | { readonly type: "rank"; readonly of: Field }
  | { readonly type: "link"; readonly source: (record: WorldProject) => CellAddress; readonly factor?: number };

export interface ColumnSpec {
  /** Absent: a spacer column without heading. */
  readonly field?: Field;
  /** One text, or two for a two-row heading: the group's and its own. */
  readonly heading: readonly string[];
  readonly width?: number;
  /** What somebody types; not asked where a rule gives the cell. */
  readonly value?: (record: WorldProject, index: number) => Value;
  readonly rule?: ColumnRule;
  /** What subtotal and total lines hold: a sum, the column's own rule, or nothing. */
  readonly total?: "sum" | "rule";
  readonly money?: boolean;
  /** Full marks, for the score-rate line. */
  readonly maximum?: number;
}

export type LineSpec =
  | { readonly kind: "data"; readonly record: WorldProject }
  | {
      readonly kind: "of-which";
      readonly caption: string;
      readonly values: Readonly<Partial<Record<Field, number>>>;
    }
  | { readonly kind: "group"; readonly caption: string }
  | { readonly kind: "subtotal"; readonly caption: string; readonly over: readonly number[] }
  | { readonly kind: "total"; readonly caption: string; readonly over: readonly number[] }
  | { readonly kind: "average"; readonly caption: string; readonly over: readonly number[] }
  | { readonly kind: "score-rate"; readonly caption: string }
  | { readonly kind: "blank" };

/** How rates read: 0.9731 shown as per cent, 97.31 under a heading with “%”, or text with two or no decimals. */
export type RateStyle = "fraction" | "percent-number" | "text" | "whole-text";

/** How amounts read: numbers, text with thousands separators, text with their unit, full-width text. */
export type MoneyStyle = "number" | "text" | "text-with-unit" | "full-width";

/** How a rate's formula is written: plain, with IF for an empty budget, with IFERROR, or rounded to four decimals. */
export type RateFormula = "plain" | "guarded" | "caught" | "rounded";

export interface TableSpec {
  readonly id: string;
  readonly sheet: PaperSheet;
  /** Counted from 0; where the title stands, or the heading when there is none. */
  readonly top: number;
  readonly left: number;
  readonly role: Exclude<SheetRole, "mixed" | "cover" | "notes">;
  readonly orientation: "rows" | "transposed";
  readonly titles: readonly string[];
  /** "附件1": stands above the titles. */
  readonly annex?: string;
  /** The money unit, and where it is written. */
  readonly unit: { readonly text: string; readonly line: string; readonly where: "line" | "elsewhere" } | null;
  readonly columns: readonly ColumnSpec[];
  readonly lines: readonly LineSpec[];
  readonly live: boolean;
  readonly rates: RateStyle;
  readonly money: MoneyStyle;
  readonly moneyFormat: string;
  readonly rateFormula: RateFormula;
  /** The caption of a total spans the number and name columns. */
  readonly mergedTotals: boolean;
  /** Column in which captions of totals stand; the project name's by default. */
  readonly captionField?: Field;
}
