import type { Result } from "../domain/result";
import { ok, refused } from "../domain/result";
import type { Mark, SheetPlan, WorkbookChanges } from "../sheets/plan";
import type { Refusal, WorkbookPort } from "../sheets/port";
import type { Workbook } from "../sheets/workbook";

/** A workbook file as an adapter opens it. */
export interface BookFile {
  read(): Workbook;
  apply(changes: WorkbookChanges): Result<Uint8Array, Refusal>;
}

/** What the grid must show now. */
export interface Shown {
  readonly workbook: Workbook;
  readonly marks: readonly Mark[];
  readonly plans: readonly SheetPlan[];
}

export interface OpenBook {
  readonly port: WorkbookPort;
  /** Opens a file's bytes instead of the last one. */
  readonly load: (name: string, bytes: Uint8Array) => Result<undefined, Refusal>;
  readonly name: () => string;
  readonly bytes: () => Uint8Array | undefined;
}

/** The file open in the page: a port over its bytes that tells the grid whenever they change. Nothing leaves the page. */
export function createOpenBook(
  open: (bytes: Uint8Array, name: string) => Result<BookFile, Refusal>,
  onShown: (shown: Shown) => void,
): OpenBook {
  let current: { readonly name: string; readonly bytes: Uint8Array; readonly file: BookFile } | undefined;

  const take = (
    name: string,
    bytes: Uint8Array,
    marks: readonly Mark[],
    plans: readonly SheetPlan[],
  ): Result<undefined, Refusal> => {
    const file = open(bytes, name);
    if (!file.ok) return file;
    current = { name, bytes, file: file.value };
    onShown({ workbook: file.value.read(), marks, plans });
    return ok(undefined);
  };

  const noFile = refused<Refusal>({ code: "file-not-found", facts: { file: "" } });
  return {
    port: {
      read: () => Promise.resolve(current === undefined ? noFile : ok(current.file.read())),
      apply: (changes) => {
        if (current === undefined) return Promise.resolve(noFile);
        const bytes = current.file.apply(changes);
        return Promise.resolve(bytes.ok ? take(current.name, bytes.value, changes.marks ?? [], changes.sheets) : bytes);
      },
    },
    load: (name, bytes) => take(name, bytes, [], []),
    name: () => current?.name ?? "",
    bytes: () => current?.bytes,
  };
}
