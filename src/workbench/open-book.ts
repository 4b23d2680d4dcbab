import { formatPlace } from "../domain/address";
import type { Result } from "../domain/result";
import { ok, refused } from "../domain/result";
import type { Appearance } from "../sheets/appearance";
import type { CellEdit } from "../sheets/cell-edit";
import { editKey, withEdits } from "../sheets/cell-edit";
import type { Mark, WorkbookChanges } from "../sheets/plan";
import type { Refusal, WorkbookPort } from "../sheets/port";
import type { Workbook } from "../sheets/workbook";
import { formatAt, formulaAt, gridOf, isCellError, valueAt } from "../sheets/workbook";
import type { EditHistory } from "./edit-history";
import { editHistory } from "./edit-history";

/** A workbook file as an adapter opens it. */
export interface BookFile {
  read(): Workbook;
  appearance(): Appearance;
  apply(changes: WorkbookChanges): Result<Uint8Array, Refusal>;
  edit(edits: readonly CellEdit[]): Result<Uint8Array, Refusal>;
}

/** What the grid must show now. */
export interface Shown {
  readonly workbook: Workbook;
  readonly marks: readonly Mark[];
  readonly appearance: Appearance;
  /** Another file than before, not the same one with something written into it. */
  readonly fresh: boolean;
}

/** What the user has done to the open book. */
export interface EditState {
  readonly undo: number;
  readonly redo: number;
  /** Formulas that depend on an edited cell and that the grid cannot calculate: they keep their old result. */
  readonly uncalculated: readonly string[];
  /** Something was done since the book was opened or downloaded. */
  readonly unsaved: boolean;
}

export interface OpenBook {
  readonly port: WorkbookPort;
  /** Opens a file's bytes instead of the last one. */
  readonly load: (name: string, bytes: Uint8Array) => Result<undefined, Refusal>;
  readonly name: () => string;
  /** The file as it is now, the user's edits in it; undefined before one was opened. */
  readonly bytes: () => Result<Uint8Array, Refusal> | undefined;
  /** What is in the book now has been handed to the user. */
  readonly saved: () => void;
  /** The user has changed these cells, in one action. */
  readonly edit: (cells: readonly CellEdit[]) => void;
  /** Formulas have been calculated anew; true when that changed a figure on a sheet of the user's. */
  readonly recalculated: (cells: readonly CellEdit[]) => boolean;
  /** Takes the last action back, or does it again; gives the cells to show. */
  readonly undo: () => readonly CellEdit[];
  readonly redo: () => readonly CellEdit[];
}

/** The file as it is now, with the marks on it and the edits that are not in it yet. */
interface Current {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly file: BookFile;
  readonly marks: readonly Mark[];
  readonly edits: Map<string, CellEdit>;
  readonly history: EditHistory;
  readonly uncalculated: Set<string>;
}

/** What the page hears of an open book. */
export interface BookListeners {
  readonly onShown: (shown: Shown) => void;
  /** Cells of the user's sheets have changed. */
  readonly onEdited: (state: EditState) => void;
}

/**
 * The file open in the page: a port over its bytes that tells the grid whenever they change. Edits in the grid are kept
 * beside the bytes and written into them when something else is, or when the file is downloaded. Nothing leaves the page.
 */
export function createOpenBook(
  open: (bytes: Uint8Array, name: string) => Result<BookFile, Refusal>,
  { onShown, onEdited }: BookListeners,
): OpenBook {
  let current: Current | undefined;
  let unsaved = false;

  const tell = (book: Current): void =>
    onEdited({ ...book.history.counts(), uncalculated: [...book.uncalculated].slice(0, 20), unsaved });

  /** Takes bytes for the book's; what the user did before stays undoable when it is the same book. */
  const take = (next: Pick<Current, "name" | "bytes" | "marks">, of?: Current): Result<undefined, Refusal> => {
    const file = open(next.bytes, next.name);
    if (!file.ok) return file;
    const history = of?.history ?? editHistory();
    const uncalculated = of?.uncalculated ?? new Set<string>();
    current = { ...next, file: file.value, edits: new Map(), history, uncalculated };
    onShown({
      workbook: file.value.read(),
      appearance: file.value.appearance(),
      marks: next.marks,
      fresh: of === undefined,
    });
    unsaved = of !== undefined;
    tell(current);
    return ok(undefined);
  };

  const put = (book: Current, cells: readonly CellEdit[]): void => {
    for (const cell of cells) {
      const key = editKey(cell);
      if (isSame(cell, cellIn(book.file.read(), cell))) book.edits.delete(key);
      else book.edits.set(key, cell);
    }
  };

  const goBack = (way: "undo" | "redo"): readonly CellEdit[] => {
    const cells = current?.history[way]() ?? [];
    if (current === undefined || cells.length === 0) return [];
    put(current, cells);
    unsaved = true;
    tell(current);
    return cells;
  };

  const noFile = refused<Refusal>({ code: "file-not-found", facts: { file: "" } });
  return {
    port: {
      read: () => Promise.resolve(current === undefined ? noFile : ok(editedWorkbook(current))),
      apply: (changes) => {
        if (current === undefined) return Promise.resolve(noFile);
        const { name, marks } = current;
        const file = withEditsWritten(current, open);
        const bytes = file.ok ? file.value.apply(changes) : file;
        if (!bytes.ok) return Promise.resolve(bytes);
        return Promise.resolve(take({ name, bytes: bytes.value, marks: changes.marks ?? marks }, current));
      },
    },
    load: (name, bytes) => take({ name, bytes, marks: [] }),
    name: () => current?.name ?? "",
    bytes: () => current && editedBytes(current),
    saved: () => {
      unsaved = false;
      if (current !== undefined) tell(current);
    },
    edit: (cells) => {
      if (current === undefined) return;
      const workbook = editedWorkbook(current);
      const changed = cells.filter((cell) => !isSame(cell, cellIn(workbook, cell)));
      if (changed.length === 0) return;
      current.history.push({ before: changed.map((cell) => formerCell(workbook, cell)), after: changed });
      put(current, changed);
      unsaved = true;
      for (const cell of changed) current.uncalculated.delete(formatPlace(cell));
      tell(current);
    },
    recalculated: (cells) => {
      // Before the first edit the results that the file holds count, not those of this grid.
      if (current === undefined || (current.edits.size === 0 && current.history.counts().undo === 0)) return false;
      const workbook = editedWorkbook(current);
      const { uncalculated } = current;
      const results = cells.filter((cell) => {
        const old = cellIn(workbook, cell);
        const unknown = isUnknown(cell) && !isUnknown(old) && old.value !== null;
        if (unknown) uncalculated.add(formatPlace(cell));
        else uncalculated.delete(formatPlace(cell));
        return !unknown && old.formula !== undefined;
      });
      const changes = results.some(
        (cell) =>
          gridOf(workbook, cell.sheet)?.own === undefined && !sameResult(cell.value, cellIn(workbook, cell).value),
      );
      put(
        current,
        results.map((cell) => ({ ...cellIn(workbook, cell), value: cell.value })),
      );
      tell(current);
      return changes;
    },
    undo: () => goBack("undo"),
    redo: () => goBack("redo"),
  };
}

function editedWorkbook({ file, edits }: Current): Workbook {
  return withEdits(file.read(), [...edits.values()]);
}

function editedBytes({ file, bytes, edits }: Current): Result<Uint8Array, Refusal> {
  return edits.size === 0 ? ok(bytes) : file.edit([...edits.values()]);
}

function withEditsWritten(
  current: Current,
  open: (bytes: Uint8Array, name: string) => Result<BookFile, Refusal>,
): Result<BookFile, Refusal> {
  if (current.edits.size === 0) return ok(current.file);
  const bytes = editedBytes(current);
  return bytes.ok ? open(bytes.value, current.name) : bytes;
}

/** A cell as the workbook has it, as the edit that would put it there. */
function cellIn(workbook: Workbook, { sheet, row, col }: CellEdit): CellEdit {
  const grid = gridOf(workbook, sheet);
  const formula = grid && formulaAt(grid, row, col);
  return {
    sheet,
    row,
    col,
    value: grid === undefined ? null : valueAt(grid, row, col),
    ...(formula !== undefined && { formula }),
    ...(grid && { format: formatAt(workbook, grid, row, col) }),
  };
}

/** As `cellIn`; the format only where the edit changes it. */
function formerCell(workbook: Workbook, cell: CellEdit): CellEdit {
  const { format, ...former } = cellIn(workbook, cell);
  return cell.format === undefined || format === undefined ? former : { ...former, format };
}

/** Whether a cell would stay as it is. Of two formulas the results do not count: they follow. */
function isSame(a: CellEdit, b: CellEdit): boolean {
  if (a.formula !== b.formula || (a.format !== undefined && a.format !== b.format)) return false;
  if (isCellError(a.value) && isCellError(b.value)) return a.value.error === b.value.error;
  return a.value === b.value;
}

/** Digits in which two programs that calculate alike agree; Excel shows 15, the last ones depend on the order of sums. */
const DIGITS = 13;

/** Whether two results say the same. */
function sameResult(a: CellEdit["value"], b: CellEdit["value"]): boolean {
  if (typeof a === "number" && typeof b === "number") return a.toPrecision(DIGITS) === b.toPrecision(DIGITS);
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  return a === b;
}

/** The grid knows no such function, or no such name. */
function isUnknown({ value }: CellEdit): boolean {
  return isCellError(value) && value.error === "#NAME?";
}
