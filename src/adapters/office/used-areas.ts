import type { CellRange } from "../../domain/address";
import type { Area } from "../../sheets/plan";

/** What is used on a sheet; to be read after the next round trip. */
export interface UsedArea {
  readonly area: () => Area | undefined;
  readonly merges: () => readonly CellRange[];
}

/** Asks for the used cells and merges of sheets of ours; no round trip of its own. */
export function usedAreas(sheets: readonly Excel.Worksheet[]): UsedArea[] {
  return sheets.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(false).load("rowIndex,columnIndex,rowCount,columnCount");
    const merged = sheet.getRange().getMergedAreasOrNullObject();
    merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
    return {
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
