import type { CellRange } from "../../../src/domain/cells/address";
import { cellKey } from "../../../src/domain/cells/address";
import type { SheetState } from "../../../src/sheets/workbook";

/** What a cell is for on paper; decides font, fill, border and alignment. */
export type Ink = "title" | "subtitle" | "unit" | "heading" | "text" | "number" | "total" | "group" | "note" | "bare";

/** One written cell. */
export interface PaperCell {
  readonly value: string | number | boolean;
  /** Formula without "="; `value` is then its result. */
  readonly formula?: string;
  /** The formula is written without its result, as by a program that calculates nothing. */
  readonly uncalculated?: boolean;
  /** Number format code; General when absent. */
  readonly format?: string;
  readonly ink: Ink;
  readonly align?: "left" | "center" | "right";
}

type Area = Omit<CellRange, "sheet">;

/** A sheet as somebody types it, counted from 0. Writing to a cell twice replaces what stood there. */
export class PaperSheet {
  readonly cells = new Map<number, PaperCell & { readonly row: number; readonly col: number }>();
  readonly merges: Area[] = [];
  /** Bordered areas: empty cells inside a table have borders too. */
  readonly frames: Area[] = [];
  /** Column widths in characters. */
  readonly widths = new Map<number, number>();
  /** Row heights in points. */
  readonly heights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenCols = new Set<number>();
  /** Rows printed on top of each page. */
  repeatRows: { readonly top: number; readonly bottom: number } | undefined;
  landscape = true;

  constructor(
    readonly name: string,
    readonly state: SheetState = "visible",
  ) {}

  put(row: number, col: number, value: PaperCell["value"] | null, ink: Ink, look: Partial<PaperCell> = {}): void {
    if (value === null) this.cells.delete(cellKey(row, col));
    else this.cells.set(cellKey(row, col), { ...look, value, ink, row, col });
  }

  at(row: number, col: number): PaperCell | undefined {
    return this.cells.get(cellKey(row, col));
  }

  merge(top: number, left: number, bottom: number, right: number): void {
    if (top !== bottom || left !== right) this.merges.push({ top, left, bottom, right });
  }

  frame(top: number, left: number, bottom: number, right: number): void {
    this.frames.push({ top, left, bottom, right });
  }
}

/** A workbook before anybody has read it: what the sample and the generator make. */
export interface PaperBook {
  readonly sheets: readonly PaperSheet[];
  readonly font: { readonly body: string; readonly title: string };
}

export const CHINESE_FONT = { body: "宋体", title: "黑体" } as const;
export const ENGLISH_FONT = { body: "Calibri", title: "Calibri" } as const;
