import type { IRange, IWorkbookData } from "@univerjs/core";
import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import type { CellRange } from "../../domain/cells/address";
import type { Language } from "../../domain/lists";
import type { CellEdit } from "../../sheets/cell-edit";
import { editData } from "./cell-data";
import type { GridListeners } from "./grid-edits";
import { GridEdits } from "./grid-edits";
import { keepFocus } from "./keep-focus";
import { univerWords } from "./univer-words";

import "@univerjs/preset-sheets-core/lib/index.css";

/** The spreadsheet beside the pane. The only file that knows how Univer is run. */
export interface SpreadsheetGrid {
  /** Shows this workbook instead of the last one: from its beginning, or where the reader was. `own`: sheets of ours. */
  readonly load: (data: IWorkbookData, own: ReadonlySet<string>, fromBeginning: boolean) => void;
  /** Puts cells as these edits have them, without telling of them. */
  readonly put: (cells: readonly CellEdit[]) => void;
  /** Goes to the sheet, selects the cells and scrolls to them. */
  readonly show: (range: CellRange) => void;
  readonly selection: () => CellRange | undefined;
  /** Takes what is being typed into a cell as typed. */
  readonly endTyping: () => Promise<void>;
  /** Follows the page's theme; the workbook's own colours are turned for dark ground. */
  readonly setDark: (dark: boolean) => void;
}

/** Whether all of the cells are in sight; the last row and column in view may be cut. */
function isInside({ top, left, bottom, right }: CellRange, seen: IRange | null | undefined): boolean {
  return !!seen && top >= seen.startRow && left >= seen.startColumn && bottom < seen.endRow && right < seen.endColumn;
}

/** Univer in the element, with nothing around the cells that would do what the page does itself. */
function startUniver(container: HTMLElement, language: Language): FUniver {
  const univer = new Univer({
    locale: language === "zh" ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales: { [LocaleType.ZH_CN]: univerWords("zh"), [LocaleType.EN_US]: univerWords("en") },
    logLevel: LogLevel.ERROR,
  });
  const preset = UniverSheetsCorePreset({
    container,
    toolbar: false,
    contextMenu: false,
    disableAutoFocus: true,
    // Half a million formulas of a result sheet would hold the page up for a quarter of a minute.
    workerURL: new Worker(new URL("./formula-worker.ts", import.meta.url)),
    footer: { addSheetButtonConfig: { show: false } },
  });
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  return FUniver.newAPI(univer);
}

function showIn(api: FUniver, range: CellRange): void {
  const workbook = api.getActiveWorkbook();
  const sheet = workbook?.getSheetByName(range.sheet);
  if (!workbook || !sheet) return;
  const { top, left, bottom, right } = range;
  const seen = workbook.getActiveSheet().getSheetName() === range.sheet ? sheet.getVisibleRange() : undefined;
  workbook.setActiveSheet(sheet);
  sheet.getRange(top, left, bottom - top + 1, right - left + 1).activate();
  // What is in sight already is selected where it stands: a sheet that jumps is hard to follow.
  if (!isInside(range, seen)) sheet.scrollToCell(Math.max(0, top - 4), Math.max(0, left - 2));
}

function selectionIn(api: FUniver): CellRange | undefined {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const range = sheet?.getActiveRange()?.getRange();
  if (sheet === undefined || range === undefined) return undefined;
  return {
    sheet: sheet.getSheetName(),
    top: range.startRow,
    left: range.startColumn,
    bottom: range.endRow,
    right: range.endColumn,
  };
}

/** Puts a grid into the element. Values and formulas of the user's sheets can be edited in it, nothing else. */
export function mountGrid(container: HTMLElement, language: Language, listeners: GridListeners): SpreadsheetGrid {
  const api = startUniver(container, language);
  const edits = new GridEdits(api, listeners);
  // Keys typed before the grid has done all it puts off are lost; from then on the page says that it listens.
  api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    if (stage === api.Enum.LifecycleStages.Steady) container.dataset["listens"] = "";
  });
  return {
    load(data, own, fromBeginning) {
      // What is written into a workbook must not take the reader away from where they are.
      const before = fromBeginning ? undefined : selectionIn(api);
      const focused = document.activeElement;
      const old = api.getActiveWorkbook();
      if (old !== null) api.disposeUnit(old.getId());
      api.createWorkbook(data);
      edits.own = own;
      if (before !== undefined) showIn(api, before);
      // The grid takes the focus for itself; who has pressed a button in the pane goes on from there.
      if (focused instanceof HTMLElement && !container.contains(focused)) keepFocus(container, focused);
    },
    put(cells) {
      const workbook = api.getActiveWorkbook();
      edits.byUs(() => {
        for (const cell of cells)
          workbook?.getSheetByName(cell.sheet)?.getRange(cell.row, cell.col).setValue(editData(cell));
      });
    },
    show: (range) => showIn(api, range),
    selection: () => selectionIn(api),
    endTyping: async () => {
      const workbook = api.getActiveWorkbook();
      if (workbook?.isCellEditing() === true) await workbook.endEditingAsync(true);
    },
    setDark: (dark) => {
      api.toggleDarkMode(dark);
    },
  };
}
