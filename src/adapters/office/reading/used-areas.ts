import type { CellRange } from "../../../domain/cells/address";
import type { Area } from "../../../domain/cells/area";

/** What is used on a sheet; to be read after the next round trip. */
export interface UsedArea {
  readonly area: () => Area | undefined;
  readonly merges: () => readonly CellRange[];
  /** Whether a run has come to the sheet's column widths, which it sets last. */
  readonly isDressed: () => boolean;
  /** Whether a filter of the user's hides rows by what is in them. */
  readonly isFiltered: () => boolean;
}

/** Queues the loading of used cells, merges, widths and filters of sheets of ours; the caller makes the round trip. */
export function usedAreas(sheets: readonly Excel.Worksheet[]): UsedArea[] {
  return sheets.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(false).load("rowIndex,columnIndex,rowCount,columnCount");
    const merged = sheet.getRange().getMergedAreasOrNullObject();
    merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    const whole = sheet.getRange().load("format/columnWidth");
    const filter = sheet.autoFilter.load("isDataFiltered");
    return {
      // Excel answers null, despite the type, where widths differ.
      isDressed: () => (whole.format.columnWidth as number | null) === null,
      isFiltered: () => filter.isDataFiltered,
      area: () => (used.isNullObject ? undefined : areaOf(used)),
      merges: () =>
        merged.isNullObject ? [] : merged.areas.items.map((range) => ({ sheet: sheet.name, ...areaOf(range) })),
    };
  });
}

/** The area of a range whose place and size are loaded. */
export function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { top: rowIndex, left: columnIndex, bottom: rowIndex + rowCount - 1, right: columnIndex + columnCount - 1 };
}

/** The range of an area. */
export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
