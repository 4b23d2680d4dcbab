import type { Field, SheetRole } from "../../../domain/lists";
import type { PlaceView } from "./place-view";

/** What a person or a template said about the mapping. */
export interface CorrectionView {
  /** By this it is taken back. */
  readonly id: string;
  readonly text: string;
}

/** How a sheet was understood. */
export interface MappedSheetView {
  readonly sheet: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly role: SheetRole;
  readonly confidence: number;
  readonly tables: readonly MappedTableView[];
}

/** A table, a form or a block of labels and values. Confidence runs from 0 to 1. */
export interface MappedTableView {
  readonly id: string;
  readonly title: string;
  readonly role: SheetRole;
  readonly area: PlaceView;
  /** Its records stand side by side, so that headings and data are columns. */
  readonly transposed: boolean;
  /** "3–4": heading rows as Excel numbers them; undefined in forms. */
  readonly headerRows?: string;
  readonly dataRows?: string;
  readonly unit?: string;
  readonly confidence: number;
  readonly setAside: boolean;
  /** Its place was marked out by a person. */
  readonly marked: boolean;
  /** A table of records; not a form or label–value pairs. */
  readonly isRecords: boolean;
  readonly columns: readonly MappedColumnView[];
}

/** A column, or a field of a form, with what it was taken for and why. */
export interface MappedColumnView {
  /** Column letters, row number of a transposed table, or the cell of a form's field. */
  readonly position: string;
  readonly index: number;
  readonly heading: string;
  /** Undefined: taken for nothing. */
  readonly field?: Field;
  readonly confidence: number;
  readonly reasons: readonly string[];
  readonly place: PlaceView;
}

/** What only a person can tell about the mapping. */
export interface QuestionView {
  readonly id: string;
  /** The column it is about; a choice is the field to give it. */
  readonly table: string;
  readonly index: number;
  readonly text: string;
  readonly place: PlaceView;
  /** What a choice settles: the column's field, or how all month columns of the table read. */
  readonly about: "column" | "months";
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}
