import type { CellRange } from "../../../domain/cells/address";
import type { Area } from "../../../domain/cells/area";
import { entryFor, formulaOf, RAW_CELLS, rawCells, valueOf } from "../reading/cell-content";
import { readCells } from "../reading/read-cells";
import { wholeRows } from "../reading/row-blocks";
import { rangeOf } from "../reading/used-areas";

/** What stood in a sheet of ours before it was written again: enough to put figures, formulas and formats back. */
export interface SheetSnapshot {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  readonly merges: readonly Area[];
  readonly blocks: { readonly area: Area; readonly entries: unknown[][]; readonly formats: unknown[][] }[];
}

/** An area of a sheet of ours to be copied before it is written again. */
export interface AreaToKeep {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
  readonly merges: readonly CellRange[];
}

/** Copies areas of our own sheets in one round trip, and one more for each further chunk of cells. */
export async function takeSnapshots(
  context: Excel.RequestContext,
  wanted: readonly AreaToKeep[],
): Promise<SheetSnapshot[]> {
  const snapshots = new Map(wanted.map((one) => [one.sheet.id, { ...one, blocks: [] as SheetSnapshot["blocks"] }]));
  const extents = wanted.map(({ sheet, area }) => ({
    sheetId: sheet.id,
    top: area.top,
    left: area.left,
    rows: area.bottom - area.top + 1,
    cols: area.right - area.left + 1,
  }));
  await readCells(context, wholeRows(extents), ({ extent, from, rows }) => {
    const snapshot = snapshots.get(extent.sheetId);
    if (snapshot === undefined) return () => undefined;
    const top = extent.top + from;
    const area = { ...snapshot.area, top, bottom: top + rows - 1 };
    const range = rangeOf(snapshot.sheet, area).load(`${RAW_CELLS},numberFormat`);
    return () => {
      const entries = rawCells(range).map((row) => row.map((raw) => entryFor(valueOf(raw), formulaOf(raw))));
      snapshot.blocks.push({ area, entries, formats: range.numberFormat });
    };
  });
  return [...snapshots.values()];
}

/**
 * Queues what puts a sheet of ours back as it was. Formats come after the entries: Excel gives a formula that is entered
 * the format of the cells it refers to.
 */
export function restore({ sheet, area, merges, blocks }: SheetSnapshot): void {
  rangeOf(sheet, area).unmerge();
  for (const block of blocks) {
    const range = rangeOf(sheet, block.area);
    range.formulas = block.entries;
    range.numberFormat = block.formats;
  }
  for (const merge of merges) rangeOf(sheet, merge).merge(false);
}
