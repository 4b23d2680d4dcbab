import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import zhCN from "@univerjs/preset-sheets-core/locales/zh-CN";
import "@univerjs/preset-sheets-core/lib/index.css";
import type { IWorkbookData } from "@univerjs/core";
import type { CellRange } from "../../domain/address";
import type { Language } from "../../domain/lists";

/** The spreadsheet beside the pane. The only file that knows how Univer is run. */
export interface SpreadsheetGrid {
  /** Shows this workbook instead of the last one: from its beginning, or where the reader was. */
  readonly load: (data: IWorkbookData, fromBeginning: boolean) => void;
  /** Goes to the sheet, selects the cells and scrolls to them. */
  readonly show: (range: CellRange) => void;
  readonly selection: () => CellRange | undefined;
}

/** Puts a grid into the element. It shows and selects; cells are edited in Excel, not here. */
export function mountGrid(container: HTMLElement, language: Language): SpreadsheetGrid {
  const univer = new Univer({
    locale: language === "zh" ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales: { [LocaleType.ZH_CN]: mergeLocales(zhCN), [LocaleType.EN_US]: mergeLocales(enUS) },
    logLevel: LogLevel.ERROR,
  });
  const preset = UniverSheetsCorePreset({ container, toolbar: false, contextMenu: false, disableAutoFocus: true });
  for (const plugin of preset.plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);

  const show = (range: CellRange): void => {
    const workbook = api.getActiveWorkbook();
    const sheet = workbook?.getSheetByName(range.sheet);
    if (!workbook || !sheet) return;
    workbook.setActiveSheet(sheet);
    const { top, left, bottom, right } = range;
    sheet.getRange(top, left, bottom - top + 1, right - left + 1).activate();
    sheet.scrollToCell(Math.max(0, top - 4), Math.max(0, left - 2));
  };
  const selection = (): CellRange | undefined => {
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
  };

  return {
    load(data, fromBeginning) {
      // What is written into a workbook must not take the reader away from where they are.
      const before = fromBeginning ? undefined : selection();
      const old = api.getActiveWorkbook();
      if (old !== null) api.disposeUnit(old.getId());
      const workbook = api.createWorkbook(data);
      workbook.setEditable(false);
      if (before !== undefined) show(before);
    },
    show,
    selection,
  };
}
