import type { Result } from "../domain/result";
import type { Mark, SheetPlan, WorkbookChanges } from "../sheets/plan";
import type { Refusal } from "../sheets/port";
import type { Workbook } from "../sheets/workbook";

/** An opened workbook file. */
export interface OpenBook {
  read(): Workbook;
  /** The file's bytes with these changes. */
  apply(changes: WorkbookChanges): Result<Uint8Array, Refusal>;
}

/** What the commands need from a file format; `main.ts` gives them the .xlsx adapter. */
export interface BookTools {
  open(bytes: Uint8Array, file: string): Result<OpenBook, Refusal>;
  /** The file's bytes with exactly these marks; its cells are not read. */
  mark(bytes: Uint8Array, file: string, marks: readonly Mark[]): Result<Uint8Array, Refusal>;
  /** The bytes of a new workbook of these sheets only. */
  create(sheets: readonly SheetPlan[]): Uint8Array;
}

/** Exit statuses of the contract. */
export const STATUS = { done: 0, found: 1, refused: 2, bug: 3 } as const;
/** The status that the process ends with. */
export type Status = (typeof STATUS)[keyof typeof STATUS];
