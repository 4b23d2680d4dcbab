import { formatPlace } from "../domain/address";
import type { Result } from "../domain/result";
import { ok, refused } from "../domain/result";
import type { Appearance } from "../sheets/appearance";
import type { CellEdit } from "../sheets/cell-edit";
import { editKey, withEdits } from "../sheets/cell-edit";
import type { Mark, WorkbookChanges } from "../sheets/plan";
import type { Refusal, WorkbookPort } from "../sheets/port";
import type { Workbook } from "../sheets/workbook";
import { gridOf } from "../sheets/workbook";
import type { EditHistory } from "./edit-history";
import { editHistory } from "./edit-history";
import { cellIn, formerCell, isSame, isUnknown, sameResult } from "./edited-cells";

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

/** Opens the bytes of a workbook file; its kind is in the name. */
export type OpenFile = (bytes: Uint8Array, name: string) => Result<BookFile, Refusal>;

const NO_FILE = refused<Refusal>({ code: "file-not-found", facts: { file: "" } });

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

/** How many uncalculated formulas are named. */
const MOST_NAMED = 20;

/**
 * The file open in the page: a port over its bytes that tells the grid whenever they change. Edits in the grid are kept
 * beside the bytes and written into them when something else is, or when the file is downloaded. Nothing leaves the page.
 */
export class OpenBook {
  readonly #open: OpenFile;
  readonly #listeners: BookListeners;
  #current: Current | undefined;
  #unsaved = false;

  constructor(open: OpenFile, listeners: BookListeners) {
    this.#open = open;
    this.#listeners = listeners;
  }

  /** The book as the pane knows it: reading gives the user's edits too, writing takes them along. */
  readonly port: WorkbookPort = {
    read: () => Promise.resolve(this.#current === undefined ? NO_FILE : ok(editedWorkbook(this.#current))),
    apply: (changes) => Promise.resolve(this.#apply(changes)),
  };

  /** The file's name; empty before one was opened. */
  name(): string {
    return this.#current?.name ?? "";
  }

  /** The file as it is now, the user's edits in it; undefined before one was opened. */
  bytes(): Result<Uint8Array, Refusal> | undefined {
    return this.#current && editedBytes(this.#current);
  }

  /** Opens a file's bytes instead of the last one. */
  load(name: string, bytes: Uint8Array): Result<undefined, Refusal> {
    return this.#take({ name, bytes, marks: [] });
  }

  /** What is in the book now has been handed to the user. */
  saved(): void {
    this.#unsaved = false;
    if (this.#current !== undefined) this.#tell(this.#current);
  }

  /** The user has changed these cells, in one action. */
  edit(cells: readonly CellEdit[]): void {
    const book = this.#current;
    if (book === undefined) return;
    const workbook = editedWorkbook(book);
    const changed = cells.filter((cell) => !isSame(cell, cellIn(workbook, cell)));
    if (changed.length === 0) return;
    book.history.push({ before: changed.map((cell) => formerCell(workbook, cell)), after: changed });
    keepEdits(book, changed);
    for (const cell of changed) book.uncalculated.delete(formatPlace(cell));
    this.#unsaved = true;
    this.#tell(book);
  }

  /** Formulas have been calculated anew; true when that changed a figure on a sheet of the user's. */
  recalculated(cells: readonly CellEdit[]): boolean {
    const book = this.#current;
    // Before the first edit the results that the file holds count, not those of this grid.
    if (book === undefined || (book.edits.size === 0 && book.history.counts().undo === 0)) return false;
    const workbook = editedWorkbook(book);
    const results = cells.filter((cell) => isResult(book, cell, cellIn(workbook, cell)));
    const isChanged = results.some(
      (cell) =>
        gridOf(workbook, cell.sheet)?.own === undefined && !sameResult(cell.value, cellIn(workbook, cell).value),
    );
    keepEdits(
      book,
      results.map((cell) => ({ ...cellIn(workbook, cell), value: cell.value })),
    );
    this.#tell(book);
    return isChanged;
  }

  /** Takes the last action back; gives the cells to show. */
  undo(): readonly CellEdit[] {
    return this.#goBack("undo");
  }

  /** Does it again. */
  redo(): readonly CellEdit[] {
    return this.#goBack("redo");
  }

  #goBack(way: "undo" | "redo"): readonly CellEdit[] {
    const book = this.#current;
    const cells = book?.history[way]() ?? [];
    if (book === undefined || cells.length === 0) return [];
    keepEdits(book, cells);
    this.#unsaved = true;
    this.#tell(book);
    return cells;
  }

  #apply(changes: WorkbookChanges): Result<undefined, Refusal> {
    const book = this.#current;
    if (book === undefined) return NO_FILE;
    const file = withEditsWritten(book, this.#open);
    const bytes = file.ok ? file.value.apply(changes) : file;
    if (!bytes.ok) return bytes;
    return this.#take({ name: book.name, bytes: bytes.value, marks: changes.marks ?? book.marks }, book);
  }

  /** Takes bytes for the book's; what the user did before stays undoable when it is the same book. */
  #take(next: Pick<Current, "name" | "bytes" | "marks">, of?: Current): Result<undefined, Refusal> {
    const file = this.#open(next.bytes, next.name);
    if (!file.ok) return file;
    const history = of?.history ?? editHistory();
    const uncalculated = of?.uncalculated ?? new Set<string>();
    const book: Current = { ...next, file: file.value, edits: new Map(), history, uncalculated };
    this.#current = book;
    this.#listeners.onShown({
      workbook: file.value.read(),
      appearance: file.value.appearance(),
      marks: next.marks,
      fresh: of === undefined,
    });
    this.#unsaved = of !== undefined;
    this.#tell(book);
    return ok(undefined);
  }

  #tell({ history, uncalculated }: Current): void {
    this.#listeners.onEdited({
      ...history.counts(),
      uncalculated: [...uncalculated].slice(0, MOST_NAMED),
      unsaved: this.#unsaved,
    });
  }
}

/** Keeps the edits that differ from what the file holds. */
function keepEdits({ file, edits }: Current, cells: readonly CellEdit[]): void {
  for (const cell of cells) {
    const key = editKey(cell);
    if (isSame(cell, cellIn(file.read(), cell))) edits.delete(key);
    else edits.set(key, cell);
  }
}

/** Whether a cell is a formula that the grid can calculate; notes those that it cannot. */
function isResult({ uncalculated }: Current, cell: CellEdit, old: CellEdit): boolean {
  const isBeyondGrid = isUnknown(cell) && !isUnknown(old) && old.value !== null;
  if (isBeyondGrid) uncalculated.add(formatPlace(cell));
  else uncalculated.delete(formatPlace(cell));
  return !isBeyondGrid && old.formula !== undefined;
}

function editedWorkbook({ file, edits }: Current): Workbook {
  return withEdits(file.read(), [...edits.values()]);
}

function editedBytes({ file, bytes, edits }: Current): Result<Uint8Array, Refusal> {
  return edits.size === 0 ? ok(bytes) : file.edit([...edits.values()]);
}

function withEditsWritten(current: Current, open: OpenFile): Result<BookFile, Refusal> {
  if (current.edits.size === 0) return ok(current.file);
  const bytes = editedBytes(current);
  return bytes.ok ? open(bytes.value, current.name) : bytes;
}
