import { addressKey, formatPlace } from "../domain/cells/address";
import type { Result } from "../domain/result";
import { ok, refused } from "../domain/result";
import type { Appearance } from "../sheets/appearance";
import type { CellEdit } from "../sheets/cell-edit";
import { cellIn, sameResult } from "../sheets/cell-edit";
import type { Mark, WorkbookChanges } from "../sheets/plan";
import type { Refusal, WorkbookPort } from "../sheets/port";
import type { Workbook } from "../sheets/workbook";
import { gridOf } from "../sheets/workbook";
import type { Current } from "./current-book";
import { editedWorkbook, editsSince, isResult, keepEdits } from "./current-book";
import { editHistory } from "./edit-history";
import { formerCell, isSame } from "./edited-cells";
import type { BookFile, OpenFile } from "./file/book-file";

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

const NO_FILE = refused<Refusal>({ code: "file-not-found", facts: { file: "" } });

/** The user has cancelled, or another workbook has taken the place of the one that this was meant for. */
const CANCELLED = refused<Refusal>({ code: "cancelled", facts: {} });

/** Shows what was made ready, and over it what the user has done meanwhile. */
export type Show = (later: readonly CellEdit[]) => void;

/** What the page hears of an open book. */
export interface BookListeners {
  /** Something else is to be shown soon; what comes back shows it. The user goes on working until then. */
  readonly prepare: (next: Shown) => Promise<Show>;
  /** Cells of the user's sheets have changed. */
  readonly onEdited: (state: EditState) => void;
}

/** How many uncalculated formulas are named. */
const MOST_NAMED = 20;

/**
 * The file open in the page: a port over it that tells the grid whenever it changes. Edits in the grid are kept beside the
 * file and written into it when something else is, or when it is downloaded; those that come while it is being written
 * stay edits. Nothing leaves the page.
 */
export class OpenBook {
  readonly #open: OpenFile;
  readonly #listeners: BookListeners;
  #current: Current | undefined;
  /** The files opened so far: what is to be written is meant for one of them. */
  #loads = 0;
  /** Writings follow each other: each begins with what the one before has written. */
  #writing: Promise<unknown> = Promise.resolve();
  #unsaved = false;
  /** Cells that hold something else than at some moment since `forgetChanged`, by place. */
  readonly #changed = new Map<string, CellEdit>();

  constructor(open: OpenFile, listeners: BookListeners) {
    this.#open = open;
    this.#listeners = listeners;
  }

  /** The book as the pane knows it: reading gives the user's edits too, writing takes them along. */
  readonly port: WorkbookPort = {
    read: () => Promise.resolve(this.#current === undefined ? NO_FILE : ok(editedWorkbook(this.#current))),
    rehearse: async (changes) =>
      (await this.#current?.file.rehearse([...this.#current.edits.values()], changes)) ?? NO_FILE,
    apply: (changes, isCancelled = () => false) => {
      const load = this.#loads;
      const applied = this.#writing.then(() => this.#apply(changes, () => load !== this.#loads || isCancelled()));
      this.#writing = applied.catch(() => undefined);
      return applied;
    },
  };

  /** The file's name; empty before one was opened. */
  name(): string {
    return this.#current?.name ?? "";
  }

  /** Hands over the file as it is now, the user's edits in it. */
  async save(hand: (bytes: Uint8Array) => void): Promise<Result<undefined, Refusal>> {
    const book = this.#current;
    if (book === undefined) return NO_FILE;
    // What is done from now on is not in it.
    this.#unsaved = false;
    const bytes = await book.file.bytes([...book.edits.values()]);
    if (!bytes.ok) {
      this.#unsaved = true;
      return bytes;
    }
    hand(bytes.value);
    this.#tell(this.#current ?? book);
    return ok(undefined);
  }

  /** Opens a file's bytes instead of the last one, unless nobody wants it any more when it is read. */
  async load(name: string, bytes: Uint8Array, isWanted: () => boolean): Promise<Result<undefined, Refusal>> {
    const opened = await this.#open(bytes, name);
    if (!opened.ok) return opened;
    const file = opened.value;
    const show = await this.#listeners.prepare({ ...contentOf(file), marks: [], fresh: true });
    if (!isWanted()) {
      file.close();
      return CANCELLED;
    }
    this.#loads += 1;
    this.#current?.file.close();
    const book: Current = { name, file, marks: [], edits: new Map(), history: editHistory(), uncalculated: new Set() };
    this.#current = book;
    show([]);
    this.#unsaved = false;
    this.#tell(book);
    return ok(undefined);
  }

  /** The user has changed these cells, in one action. */
  edit(cells: readonly CellEdit[]): void {
    const book = this.#current;
    if (book === undefined) return;
    const workbook = editedWorkbook(book);
    const changed = cells.filter((cell) => !isSame(cell, cellIn(workbook, cell)));
    if (changed.length === 0) return;
    book.history.push({ before: changed.map((cell) => formerCell(workbook, cell)), after: changed });
    this.#keep(book, changed);
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
    this.#keep(
      book,
      results.map((cell) => ({ ...cellIn(workbook, cell), value: cell.value })),
    );
    this.#tell(book);
    return isChanged;
  }

  /** From now on only what comes counts as changed. */
  forgetChanged(): void {
    this.#changed.clear();
  }

  /** What the cells hold now that have changed since then: an edit that was undone is told by that. */
  changedCells(): readonly CellEdit[] {
    const book = this.#current;
    if (book === undefined) return [];
    const workbook = editedWorkbook(book);
    return [...this.#changed.values()].map((cell) => cellIn(workbook, cell));
  }

  #keep(book: Current, cells: readonly CellEdit[]): void {
    keepEdits(book, cells);
    for (const cell of cells) this.#changed.set(addressKey(cell), cell);
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
    this.#keep(book, cells);
    this.#unsaved = true;
    this.#tell(book);
    return cells;
  }

  /** Nothing of what is written is the book before it is shown: until then nobody need want it any more. */
  async #apply(changes: WorkbookChanges, isUnwanted: () => boolean): Promise<Result<undefined, Refusal>> {
    const book = this.#current;
    if (book === undefined) return NO_FILE;
    if (isUnwanted()) return CANCELLED;
    const written = new Map(book.edits);
    const result = await book.file.write([...written.values()], changes);
    if (!result.ok) return result;
    const file = result.value;
    const marks = changes.marks ?? book.marks;
    const show = isUnwanted() ? undefined : await this.#listeners.prepare({ ...contentOf(file), marks, fresh: false });
    if (show === undefined || isUnwanted()) {
      file.close();
      return CANCELLED;
    }
    book.file.close();
    // Results that were calculated anew on a sheet which is gone now are of no use to anybody.
    const later = editsSince(book, written).filter(({ sheet }) => gridOf(file.workbook, sheet) !== undefined);
    const next: Current = { ...book, file, marks, edits: new Map() };
    keepEdits(next, later);
    this.#current = next;
    show(later);
    this.#unsaved = true;
    this.#tell(next);
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

function contentOf({ workbook, appearance }: BookFile): Pick<Shown, "workbook" | "appearance"> {
  return { workbook, appearance };
}
