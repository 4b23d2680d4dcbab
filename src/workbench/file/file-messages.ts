import type { Appearance } from "../../sheets/appearance";
import type { CellEdit } from "../../sheets/cell-edit";
import type { WorkbookChanges } from "../../sheets/plan";
import type { Workbook } from "../../sheets/workbook";

/** A file that the worker keeps, under the number by which it is asked for. */
export interface KeptFile {
  readonly file: number;
  readonly workbook: Workbook;
  readonly appearance: Appearance;
}

/** What the page asks of the worker that keeps the files. */
export type FileRequest =
  | { readonly id: number; readonly call: "open"; readonly args: readonly [Uint8Array, string] }
  | {
      readonly id: number;
      readonly call: "write" | "rehearse";
      readonly args: readonly [number, readonly CellEdit[], WorkbookChanges];
    }
  | { readonly id: number; readonly call: "bytes"; readonly args: readonly [number, readonly CellEdit[]] }
  | { readonly id: number; readonly call: "close"; readonly args: readonly [number] };
