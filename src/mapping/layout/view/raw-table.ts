import type { SheetView } from "./sheet-view";

/** A rectangle of a view, borders included. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A table as geometry alone: where its titles, headings and body stand; nothing is said yet about meaning. */
export interface RawTable {
  readonly view: SheetView;
  /** Lines that hold headings, in order. */
  readonly headerLines: readonly number[];
  /** What stands above, in sheet rows also where the table lies on its side. */
  readonly titles: Titles;
  /** First and last line below the headings that can hold records or totals. */
  readonly bodyTop: number;
  readonly bodyBottom: number;
  readonly left: number;
  readonly right: number;
  /** Where the words of totals may stand, when that is left of the table's own fields. */
  readonly labelLeft?: number;
  /** True when headings were recognised by the words of the trade, not only by their shape. */
  readonly byWords: boolean;
  /** First and last record as a person named them; outside them only totals are lines of the table. */
  readonly records?: { readonly first?: number; readonly last?: number };
  /** Which of the template's places says that the table stands here. */
  readonly place?: number;
}

/** Rows above a table: titles and the line that states the unit. */
export interface Titles {
  readonly rows: readonly number[];
  /** The titles' text, joined. */
  readonly text: string;
  readonly unitRow?: number;
  readonly unitText?: string;
  /** The project that a line above the headings names: 项目名称：某项目. */
  readonly project?: { readonly name: string; readonly row: number; readonly col: number };
}

/** A table that begins at the top of its sheet, or right below another. */
export const NO_TITLES: Titles = { rows: [], text: "" };

/** A table that stands where a person said. */
export interface PlacedTable {
  readonly raw: RawTable;
  /** All it takes of the sheet, titles included, in rows and columns. */
  readonly rect: Rect;
}
