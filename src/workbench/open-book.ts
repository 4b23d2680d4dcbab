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
  /** Another file than before, not the same one with something written into it. */
  readonly fresh: boolean;
}

export interface OpenBook {
  readonly port: WorkbookPort;
  /** Opens a file's bytes instead of the last one. */
  readonly load: (name: string, bytes: Uint8Array) => Result<undefined, Refusal>;
  readonly name: () => string;
  readonly bytes: () => Uint8Array | undefined;
}

/** The file as it is now, with the looks of what was written into it. */
interface Current {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly file: BookFile;
  readonly marks: readonly Mark[];
  readonly plans: readonly SheetPlan[];
}

/** The file open in the page: a port over its bytes that tells the grid whenever they change. Nothing leaves the page. */
export function createOpenBook(
  open: (bytes: Uint8Array, name: string) => Result<BookFile, Refusal>,
  onShown: (shown: Shown) => void,
): OpenBook {
  let current: Current | undefined;

  const take = (
    name: string,
    bytes: Uint8Array,
    marks: readonly Mark[],
    plans: readonly SheetPlan[],
    fresh: boolean,
  ): Result<undefined, Refusal> => {
    const file = open(bytes, name);
    if (!file.ok) return file;
    current = { name, bytes, file: file.value, marks, plans };
    onShown({ workbook: file.value.read(), marks, plans, fresh });
    return ok(undefined);
  };

  const noFile = refused<Refusal>({ code: "file-not-found", facts: { file: "" } });
  return {
    port: {
      read: () => Promise.resolve(current === undefined ? noFile : ok(current.file.read())),
      apply: (changes) => {
        if (current === undefined) return Promise.resolve(noFile);
        const bytes = current.file.apply(changes);
        if (!bytes.ok) return Promise.resolve(bytes);
        const written = new Set(changes.sheets.map(({ id }) => id));
        const plans = [...current.plans.filter(({ id }) => !written.has(id)), ...changes.sheets];
        return Promise.resolve(take(current.name, bytes.value, changes.marks ?? current.marks, plans, false));
      },
    },
    load: (name, bytes) => take(name, bytes, [], [], true),
    name: () => current?.name ?? "",
    bytes: () => current?.bytes,
  };
}
