import type { CellRange } from "../domain/address";
import type { Language } from "../domain/lists";
import { ok, refused } from "../domain/result";
import type { CellEdit } from "../sheets/cell-edit";
import { listeners } from "../taskpane/root/listeners";
import type { PaneServices } from "../taskpane/services/pane-services";
import type { Trouble } from "../taskpane/session/session";
import { toUniver } from "./grid/to-univer";
import type { SpreadsheetGrid } from "./grid/univer-grid";
import { mountGrid } from "./grid/univer-grid";
import type { EditState, Shown } from "./open-book";
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
  readonly save: () => void;
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
  /** Whether the book that is shown has charts, which the grid shows as empty frames. */
  readonly onCharts: (hasCharts: boolean) => void;
}

/** Puts the grid into its element and joins it with the open book. */
export function mountBench(
  element: HTMLElement,
  parts: WorkbenchParts,
  { onTrouble, onLanguage, onEdited, onCharts }: BenchListeners,
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
  const onShown = ({ workbook, marks, appearance, fresh }: Shown): void => {
    const own = workbook.grids.filter((one) => one.own !== undefined).map(({ sheet: name }) => name);
    onCharts([...appearance.sheets.values()].some(({ charts }) => charts.length > 0));
    grid.load(toUniver(workbook, marks, appearance), new Set(own), fresh);
  };
  const book = new OpenBook(parts.open, { onShown, onEdited });
  const save = (): void => {
    const bytes = book.bytes();
    if (bytes?.ok === true) {
      parts.saveBytes(gradedName(book.name()), bytes.value);
      book.saved();
    }
    onTrouble(bytes?.ok === false ? { kind: "refusal", refusal: bytes.refusal } : undefined);
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
    onLanguage,
    download: save,
  };
  return { grid, bench: { book, services, undo, redo, save } };
}
