import { cellKey } from "../../../domain/cells/address";
import type { Area } from "../../../domain/cells/area";
import type { CellLook, SheetPlan } from "../../../sheets/plan";
import { eachCell } from "../../../sheets/planned-cells";

/**
 * Excel has no call that merges several areas or sets several links: each needs a call of its own. A sheet gets no more
 * than this many; longer lists are searched, not read from end to end. It is also the most merged areas that Excel
 * lists at once (512), which a later run asks for.
 */
const MOST_MERGES = 400;
/** Links that a sheet gets at the most; one that is left out shows its text all the same. */
export const MOST_LINKS = 2_000;

/** What is merged on a sheet, and what shows its text over several cells without it. */
export interface Merging {
  readonly merges: readonly Area[];
  /** Cells, by `cellKey`, over which a text is centred without merging them. */
  readonly centred: ReadonlySet<number>;
}

/**
 * What to merge on a sheet. Where a plan wants more than is sensible, only paragraphs are merged, which need the width to
 * break their lines: centred texts are centred across their cells, which looks the same; others run on over their
 * neighbours, and a group's name stands beside its first line.
 */
export function mergingOf({ merges = [], cells }: Pick<SheetPlan, "merges" | "cells">): Merging {
  if (merges.length <= MOST_MERGES) return { merges, centred: new Set() };
  const looks = looksAt(cells, new Set(merges.map(({ top, left }) => cellKey(top, left))));
  const paragraphs: Area[] = [];
  const centred = new Set<number>();
  for (const area of merges) {
    if (area.bottom > area.top) continue;
    const look = looks.get(cellKey(area.top, area.left)) ?? {};
    if (look.align === "center")
      for (let col = area.left; col <= area.right; col++) centred.add(cellKey(area.top, col));
    else if (look.wrap === true && paragraphs.length < MOST_MERGES) paragraphs.push(area);
  }
  return { merges: paragraphs, centred };
}

function looksAt(cells: SheetPlan["cells"], wanted: ReadonlySet<number>): ReadonlyMap<number, CellLook> {
  const looks = new Map<number, CellLook>();
  for (const { row, col, look } of eachCell(cells)) {
    const key = cellKey(row, col);
    if (look !== undefined && wanted.has(key)) looks.set(key, look);
  }
  return looks;
}
