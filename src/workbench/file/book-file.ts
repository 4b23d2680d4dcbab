import type { Result } from "../../domain/result";
import type { Appearance } from "../../sheets/appearance";
import type { CellEdit } from "../../sheets/cell-edit";
import type { WorkbookChanges } from "../../sheets/plan";
import type { Refusal } from "../../sheets/port";
import type { Workbook } from "../../sheets/workbook";

/** A workbook file as it was opened or written. It stays as it is: writing gives another one. */
export interface BookFile {
  readonly workbook: Workbook;
  readonly appearance: Appearance;
  /** The file with these edits, and then with these changes. */
  write(edits: readonly CellEdit[], changes: WorkbookChanges): Promise<Result<BookFile, Refusal>>;
  /** Refuses what `write` would refuse. */
  rehearse(edits: readonly CellEdit[], changes: WorkbookChanges): Promise<Result<undefined, Refusal>>;
  /** Its bytes, with these edits. */
  bytes(edits: readonly CellEdit[]): Promise<Result<Uint8Array, Refusal>>;
  /** Lets go of what is kept of it: nothing more will be asked. */
  close(): void;
}

/** Opens the bytes of a workbook file; its kind is in the name. */
export type OpenFile = (bytes: Uint8Array, name: string) => Promise<Result<BookFile, Refusal>>;
