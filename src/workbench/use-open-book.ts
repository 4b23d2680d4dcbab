import type { RefObject } from "react";
import { useEffect, useRef, useState } from "react";
import type { CellRange } from "../domain/address";
import type { Language } from "../domain/lists";
import type { CellEdit } from "../sheets/cell-edit";
import type { Refusal } from "../sheets/port";
import { listeners } from "../taskpane/root/listeners";
import type { PaneServices, ThemeName } from "../taskpane/services";
import { toUniver } from "./grid/to-univer";
import type { SpreadsheetGrid } from "./grid/univer-grid";
import { mountGrid } from "./grid/univer-grid";
import type { EditState, OpenBook, Shown } from "./open-book";
import { createOpenBook } from "./open-book";
import type { WorkbenchParts } from "./workbench-parts";

const NO_EDITS: EditState = { undo: 0, redo: 0, uncalculated: [], unsaved: false };

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

/** Mounts the grid and joins it with the open book; undefined until it stands. */
export function useOpenBook(props: {
  readonly parts: WorkbenchParts;
  readonly sheet: RefObject<HTMLDivElement | null>;
  readonly theme: ThemeName;
  readonly onRefusal: (refusal: Refusal | undefined) => void;
  readonly onLanguage: (language: Language) => void;
}): {
  readonly bench: Bench | undefined;
  readonly edits: EditState;
  /** The open book has charts, which the grid shows as empty frames. */
  readonly hasCharts: boolean;
} {
  const { parts, sheet, theme, onRefusal, onLanguage } = props;
  const grid = useRef<SpreadsheetGrid>(undefined);
  const [bench, setBench] = useState<Bench>();
  const [edits, setEdits] = useState<EditState>(NO_EDITS);
  const [hasCharts, setHasCharts] = useState(false);

  useEffect(() => {
    const element = sheet.current;
    if (element === null) return;
    const edited = listeners();
    const step = (cells: readonly CellEdit[]): void => {
      mounted.put(cells);
      if (cells.length > 0) edited.tell();
    };
    const undo = (): void => step(book.undo());
    const redo = (): void => step(book.redo());
    const mounted = mountGrid(element, parts.language, {
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
    grid.current = mounted;
    const onShown = ({ workbook, marks, appearance, fresh }: Shown): void => {
      const own = workbook.grids.filter((one) => one.own !== undefined).map(({ sheet: name }) => name);
      setHasCharts([...appearance.sheets.values()].some(({ charts }) => charts.length > 0));
      mounted.load(toUniver(workbook, marks, appearance), new Set(own), fresh);
    };
    const book = createOpenBook(parts.open, { onShown, onEdited: setEdits });
    const save = (): void => {
      const bytes = book.bytes();
      if (bytes?.ok === true) {
        parts.saveBytes(gradedName(book.name()), bytes.value);
        book.saved();
      }
      onRefusal(bytes?.ok === false ? bytes.refusal : undefined);
    };
    const services: PaneServices = {
      ...parts.services,
      port: book.port,
      show: (range: CellRange) => {
        mounted.show(range);
        return Promise.resolve({ ok: true, value: undefined });
      },
      selection: () => {
        const range = mounted.selection();
        return Promise.resolve(
          range === undefined
            ? { ok: false, refusal: { code: "file-not-found", facts: { file: "" } } }
            : { ok: true, value: range },
        );
      },
      onEdit: edited.add,
      onRibbonRun: () => () => undefined,
      marksShown: () => Promise.resolve(undefined),
      onRibbonMarks: () => () => undefined,
      onLanguage,
      download: save,
    };
    setBench({ book, services, undo, redo, save });
  }, [parts, sheet, onRefusal, onLanguage]);

  useEffect(() => grid.current?.setDark(theme === "dark"), [theme, bench]);

  return { bench, edits, hasCharts };
}
