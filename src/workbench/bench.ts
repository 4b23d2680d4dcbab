import type { CellRange } from "../domain/cells/address";
import type { Language } from "../domain/lists";
import { ok, refused } from "../domain/result";
import type { CellEdit } from "../sheets/cell-edit";
import { listeners } from "../taskpane/root/listeners";
import type { PaneServices } from "../taskpane/services/pane-services";
import type { Trouble } from "../taskpane/session/session";
import { toUniver } from "./grid/to-univer";
import type { SpreadsheetGrid } from "./grid/univer-grid";
import { mountGrid } from "./grid/univer-grid";
import type { Unshown } from "./grid/unshown";
import { unshownOf } from "./grid/unshown";
import type { EditState, Show, Shown } from "./open-book";
import { OpenBook } from "./open-book";
import type { WorkbenchParts } from "./workbench-parts";

function gradedName(name: string): string {
  return name.replace(/(\.graded)?\.(xls[xm])$/i, ".graded.$2");
}

/** What the page holds: the grid in its element, the open book over it, and the pane's services made of both. */
export interface Bench {
  readonly book: OpenBook;
  readonly services: PaneServices;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Hands the book to the user as a file; false where that was refused. */
  readonly save: () => Promise<boolean>;
}

/** What the pane asks of Excel, answered by the grid; there is no ribbon that could mark anything. */
function overGrid(
  grid: SpreadsheetGrid,
): Pick<PaneServices, "show" | "selection" | "onRibbonRun" | "marksShown" | "onRibbonMarks"> {
  return {
    show: (range: CellRange) => {
      grid.show(range);
      return Promise.resolve(ok(undefined));
    },
    selection: () => {
      const range = grid.selection();
      return Promise.resolve(
        range === undefined ? refused({ code: "file-not-found", facts: { file: "" } }) : ok(range),
      );
    },
    onRibbonRun: () => () => undefined,
    marksShown: () => Promise.resolve(undefined),
    onRibbonMarks: () => () => undefined,
  };
}

/** What the page hears of the bench. */
export interface BenchListeners {
  readonly onTrouble: (trouble: Trouble | undefined) => void;
  readonly onLanguage: (language: Language) => void;
  readonly onEdited: (edits: EditState) => void;
  /** What is in the book that is shown and not in the grid. */
  readonly onUnshown: (unshown: Unshown) => void;
}

/** Puts the grid into its element and joins it with the open book. */
export function mountBench(
  element: HTMLElement,
  parts: WorkbenchParts,
  { onTrouble, onLanguage, onEdited, onUnshown }: BenchListeners,
): { readonly grid: SpreadsheetGrid; readonly bench: Bench } {
  const edited = listeners();
  const step = (cells: readonly CellEdit[]): void => {
    grid.put(cells);
    if (cells.length > 0) edited.tell();
  };
  const undo = (): void => step(book.undo());
  const redo = (): void => step(book.redo());
  const grid = mountGrid(element, parts.language, {
    onEdit: (cells) => {
      book.edit(cells);
      edited.tell();
    },
    onResults: (cells) => {
      // Results that come after a run has begun are not in it: what it found is out of date.
      if (book.recalculated(cells)) edited.tell();
    },
    onUndo: undo,
    onRedo: redo,
  });
  const prepare = async ({ workbook, marks, appearance, fresh }: Shown): Promise<Show> => {
    const own = workbook.grids.filter((one) => one.own !== undefined).map(({ sheet: name }) => name);
    const data = await toUniver(workbook, marks, appearance);
    // What is being typed would be lost with the cells that it is typed into.
    await grid.endTyping();
    return (later) => {
      onUnshown(unshownOf(workbook, appearance));
      grid.load(data, new Set(own), fresh);
      grid.put(later);
    };
  };
  const book = new OpenBook(parts.open, { prepare, onEdited });
  const save = async (): Promise<boolean> => {
    const saved = await book.save((bytes) => parts.saveBytes(gradedName(book.name()), bytes));
    onTrouble(saved.ok ? undefined : { kind: "refusal", refusal: saved.refusal });
    return saved.ok;
  };
  const services: PaneServices = {
    ...parts.services,
    ...overGrid(grid),
    port: book.port,
    withLedger: async () => {
      const read = await book.port.read();
      return read.ok ? read.value : undefined;
    },
    onEdit: edited.add,
    edited: { forget: () => book.forgetChanged(), now: () => Promise.resolve(book.changedCells()) },
    onLanguage,
    download: () => void save(),
  };
  return { grid, bench: { book, services, undo, redo, save } };
}
