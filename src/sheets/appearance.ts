import type { Area } from "../domain/cells/area";

/** How a cell of a file looks, apart from its number format. Absent = plain. Colours are "RRGGBB". */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  /** Points. */
  readonly size?: number;
  readonly font?: string;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right";
  /** Absent = bottom, as in Excel. */
  readonly vertical?: "top" | "center";
  readonly wrap?: boolean;
  readonly borders?: Readonly<Partial<Record<BorderSide, { readonly thick: boolean; readonly color: string }>>>;
}

/** A side of a cell that can have a line. */
export type BorderSide = "top" | "right" | "bottom" | "left";

/** How a sheet is laid out, counted from 0. */
export interface SheetAppearance {
  /** Index into `Appearance.styles` by row and column; a missing row or entry is plain. */
  readonly styleIds: readonly (readonly number[] | undefined)[];
  /** Widths in characters of the columns that have their own. */
  readonly widths: ReadonlyMap<number, number>;
  readonly defaultWidth?: number;
  /** Heights in points of the rows that have their own. */
  readonly heights: ReadonlyMap<number, number>;
  readonly defaultHeight?: number;
  /** Rows and columns that stay in view. */
  readonly freeze?: { readonly rows: number; readonly cols: number };
  readonly gridLines: boolean;
  /** Its charts, which only Excel draws. */
  readonly charts: readonly ChartPlace[];
}

/** Where a chart stands and what it is called. */
export interface ChartPlace {
  readonly title: string;
  readonly area: Area;
}

/** How a file's sheets look, by name. For showing them only: nothing is computed from it. */
export interface Appearance {
  readonly styles: readonly CellStyle[];
  readonly sheets: ReadonlyMap<string, SheetAppearance>;
}

/** Of a workbook that says nothing of how it looks. */
export const PLAIN: Appearance = { styles: [], sheets: new Map() };
