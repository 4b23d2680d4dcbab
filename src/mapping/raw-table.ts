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
  /** Lines with titles above the headings. */
  readonly titleLines: readonly number[];
  /** The line above the headings that states the unit. */
  readonly unitLine?: number;
  readonly unitText?: string;
  /** First and last line below the headings that can hold records or totals. */
  readonly bodyTop: number;
  readonly bodyBottom: number;
  readonly left: number;
  readonly right: number;
  /** True when headings were recognised by the words of the trade, not only by their shape. */
  readonly byWords: boolean;
}
