import type { CellRange } from "../../../domain/cells/address";
import { cellKey } from "../../../domain/cells/address";
import { hostCode, refusalOf } from "../host/host-refusal";
import type { Extent, RowBlock } from "./row-blocks";
import { areaOf } from "./used-areas";

/** Excel does not list more merged areas at a time; a slice of twice as many cells cannot hold more. */
const MERGES_AT_A_TIME = 512;

/** What is known of a sheet before its cells are read. */
export interface Frame {
  readonly sheet: Excel.Worksheet;
  readonly extent?: Extent;
  readonly merges: readonly CellRange[];
  readonly someRowsHidden: boolean;
  readonly someColsHidden: boolean;
  /** Whether some cell holds a formula that Excel would save as an array. */
  readonly someArrays: boolean;
}

/**
 * One round trip for all sheets; two where one of them has more merged areas than Excel lists at once. What `askMore` asks
 * comes along.
 */
export async function loadFrames(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  askMore: () => void,
): Promise<readonly Frame[]> {
  askMore();
  const used = sheets.map((sheet) => loadUsed(sheet).load("savedAsArray"));
  const merged = sheets.map((sheet) => areasOf(sheet.getRange().getMergedAreasOrNullObject()));
  try {
    await context.sync();
  } catch (error) {
    // A sheet with more merged areas than Excel lists at once: ask again in slices.
    if (refusalOf(error) !== undefined || hostCode(error) === undefined) throw error;
    askMore();
    return loadFramesInSlices(context, sheets);
  }
  return sheets.map((sheet, index) => {
    const frame = frameOf(sheet, used[index], rangesOf(merged[index], sheet.name));
    return frame.extent === undefined ? frame : { ...frame, someArrays: notNone(used[index]?.savedAsArray ?? null) };
  });
}

/**
 * The same for sheets full of merged cells. A merged area that crosses the border of a slice may be cut there, so each
 * row is asked for in two slices that overlap by half, and the larger answer for the same first cell is right.
 */
async function loadFramesInSlices(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly Frame[]> {
  const used = sheets.map(loadUsed);
  await context.sync();
  const frames = sheets.map((sheet, index) => frameOf(sheet, used[index], []));
  const slices = frames.map(({ extent }) =>
    slicesOf(extent).map((slice) => areasOf(blockRange(context, slice).getMergedAreasOrNullObject())),
  );
  await context.sync();
  return frames.map((frame, index) => {
    const largest = new Map<number, CellRange>();
    for (const range of (slices[index] ?? []).flatMap((areas) => rangesOf(areas, frame.sheet.name))) {
      const key = cellKey(range.top, range.left);
      const known = largest.get(key);
      if (known === undefined || known.bottom < range.bottom) largest.set(key, range);
    }
    return { ...frame, merges: [...largest.values()] };
  });
}

function slicesOf(extent: Extent | undefined): RowBlock[] {
  if (extent === undefined) return [];
  const height = Math.max(2, Math.floor((2 * MERGES_AT_A_TIME) / extent.cols));
  const slices: RowBlock[] = [];
  for (let from = 0; from < extent.rows; from += Math.floor(height / 2)) {
    slices.push({ extent, from, rows: Math.min(height, extent.rows - from) });
  }
  return slices;
}

function loadUsed(sheet: Excel.Worksheet): Excel.Range {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden");
  return used;
}

function areasOf(areas: Excel.RangeAreas): Excel.RangeAreas {
  areas.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return areas;
}

function rangesOf(areas: Excel.RangeAreas | undefined, sheet: string): CellRange[] {
  return areas === undefined || areas.isNullObject
    ? []
    : areas.areas.items.map((range) => ({ sheet, ...areaOf(range) }));
}

function frameOf(sheet: Excel.Worksheet, used: Excel.Range | undefined, merges: readonly CellRange[]): Frame {
  if (used === undefined || used.isNullObject)
    return { sheet, merges, someRowsHidden: false, someColsHidden: false, someArrays: false };
  return {
    sheet,
    extent: {
      sheetId: sheet.id,
      top: used.rowIndex,
      left: used.columnIndex,
      rows: used.rowCount,
      cols: used.columnCount,
    },
    merges,
    someRowsHidden: notNone(used.rowHidden),
    someColsHidden: notNone(used.columnHidden),
    // Not known yet: not asked for in slices, since it may be what Excel refused to answer.
    someArrays: true,
  };
}

/** Excel answers null, despite the type, where it holds for some of them and not for others. */
function notNone(ofAll: boolean | null): boolean {
  return ofAll ?? true;
}

/** The cells of a block. */
export function blockRange(context: Excel.RequestContext, { extent, from, rows }: RowBlock): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(extent.sheetId);
  return sheet.getRangeByIndexes(extent.top + from, extent.left, rows, extent.cols);
}
