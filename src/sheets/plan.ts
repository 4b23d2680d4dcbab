import type { CellAddress, CellRange } from "../domain/cells/address";
import type { Area } from "../domain/cells/area";
import type { Severity } from "../domain/lists";
import type { CellValue, OwnSheetId, SheetState } from "./workbook";

/** How a planned cell looks. Adapters turn meanings (tone) into their host's colours; absent = plain. */
export interface CellLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points; 11 when absent. */
  readonly size?: number;
  readonly align?: "left" | "center" | "right";
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
  readonly border?: boolean;
  /** Background and foreground by meaning. */
  readonly tone?:
    "title" | "heading" | "group" | "total" | "muted" | "good" | "fair" | "poor" | "bad" | "note" | "link";
  /** Excel number format code, for example "0.00" or "0.00%". General when absent. */
  readonly format?: string;
  /** Levels of indentation. */
  readonly indent?: number;
}

/** A cell to be written, counted from 0. */
export interface PlannedCell {
  readonly row: number;
  readonly col: number;
  /** The value; for a formula its exact result, cached. Text is written as text even where it begins with "=". */
  readonly value: CellValue;
  /** Formula without "=". Built only by our own code from addresses and constants, never from cell text. */
  readonly formula?: string;
  readonly look?: CellLook;
  /** A link to a cell of this workbook. */
  readonly link?: CellAddress;
}

/**
 * Cells property by property, as plain data: millions of them as objects would take longer to make, to keep and to hand
 * to another thread than to write. What belongs to one cell stands at the same index of all columns.
 */
export interface CellColumns {
  /** The indexes of the cells, row by row and each row from left to right. */
  readonly order: Uint32Array;
  readonly rows: Uint32Array;
  readonly cols: Uint16Array;
  readonly values: readonly CellValue[];
  /** A cell's formula without "=", or the cell it links to: none has both. */
  readonly attached: readonly (string | CellAddress | undefined)[];
  /** Each cell's look as an index of `looks`. */
  readonly lookIndexes: Uint16Array;
  readonly looks: readonly CellLook[];
}

/** A native Excel chart over cells of own sheets. */
export interface ChartPlan {
  readonly kind: "column" | "bar" | "pie" | "line";
  readonly title: string;
  /** Where it stands on its sheet. */
  readonly area: Area;
  readonly categories: CellRange;
  readonly series: readonly { readonly name: string; readonly values: CellRange }[];
  /** Number format of the labels, as exact as the cells: a bar of 99.65 % must not be labelled 100 %. */
  readonly valueFormat?: string;
  /** Number format of the value axis, whose steps are round figures; the labels' where absent. */
  readonly axisFormat?: string;
  /** Ends of the value axis and its steps; the host chooses where absent. Bars that start elsewhere than at 0 mislead. */
  readonly valueAxis?: { readonly min?: number; readonly max?: number; readonly step?: number };
}

/** Colours that follow the figures: an Excel conditional format. */
export type ConditionPlan =
  | {
      readonly kind: "text-equals";
      readonly area: Area;
      readonly text: string;
      readonly tone: NonNullable<CellLook["tone"]>;
    }
  | {
      readonly kind: "below";
      readonly area: Area;
      readonly limit: number;
      readonly tone: NonNullable<CellLook["tone"]>;
    }
  | { readonly kind: "data-bar"; readonly area: Area; readonly color: string };

/** What may be typed into an area: an Excel data validation. */
export interface ValidationPlan {
  readonly area: Area;
  readonly rule:
    | { readonly kind: "list"; readonly choices: readonly string[] }
    | { readonly kind: "decimal"; readonly min: number; readonly max: number };
  readonly message?: string;
}

/** A sheet to write, whole. Same plan, same bytes. */
export interface SheetPlan {
  readonly id: OwnSheetId;
  /** The tab's name; already free of collisions with the user's sheets. */
  readonly title: string;
  readonly state?: SheetState;
  /** To be read with `eachCell`. */
  readonly cells: readonly PlannedCell[] | CellColumns;
  readonly merges?: readonly Area[];
  /** Widths in characters, from column A on. */
  readonly columnWidths: readonly number[];
  /** Heights in points by row. */
  readonly rowHeights?: ReadonlyMap<number, number>;
  /** Rows and columns that stay in view. */
  readonly freeze?: { readonly rows: number; readonly cols: number };
  /** Headings with the records below them, to be sorted and filtered by. A filter of the user's goes before it. */
  readonly filter?: Area;
  readonly print?: {
    readonly landscape: boolean;
    /** All on one page, for a sheet that is read at a glance; otherwise one page wide and as long as it gets. */
    readonly onePage?: boolean;
    readonly repeatRows?: { readonly top: number; readonly bottom: number };
    /** Rows that belong together, from the top: a page ends before them where it would end within. */
    readonly keepTogether?: readonly { readonly top: number; readonly bottom: number }[];
  };
  readonly conditions?: readonly ConditionPlan[];
  readonly validations?: readonly ValidationPlan[];
  readonly charts?: readonly ChartPlan[];
}

/** A highlight of a cell range in the user's sheets, removable without trace. */
export interface Mark {
  readonly range: CellRange;
  readonly severity: Severity;
}

/** What to do to a workbook. Everything else stays as it is. */
export interface WorkbookChanges {
  /** Own sheets to write; those with the same id are reused in place, in this order after the user's sheets. */
  readonly sheets: readonly SheetPlan[];
  /** All marks that are to exist from now on; absent = leave the marks as they are; [] = remove all. */
  readonly marks?: readonly Mark[];
  /** All sheets of ours go; a copy that people made of one stays, and is theirs from then on. */
  readonly removesOurs?: boolean;
}
