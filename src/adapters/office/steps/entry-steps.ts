import type { Area, Place } from "../../../domain/cells/area";
import type { SheetPlan } from "../../../sheets/plan";
import { eachCell } from "../../../sheets/planned-cells";
import { entryFor } from "../reading/cell-content";
import { rangeOf } from "../reading/used-areas";
import { boundsOf, union } from "./areas";
import type { Step } from "./steps";
import { bytesOf, REQUEST_BYTES, step } from "./steps";

/** Rows of cells are written in blocks of about this many bytes, so that a request can be cut between them. */
const BLOCK_BYTES = REQUEST_BYTES / 8;

/**
 * Enters values and formulas, and empties what is left of the `old` cells. These are unmerged and get a general number
 * format first, so that no entry becomes a text or is swallowed. Other cells that are not planned are left alone.
 */
export function entrySteps(sheet: () => Excel.Worksheet, plan: SheetPlan, old: Area | undefined): Step[] {
  const bounds = union(boundsOf(eachCell(plan.cells)), old);
  if (bounds === undefined) return [];
  const entries = rowsOf(bounds, null);
  if (old !== undefined) lay(entries, bounds, placesOf(old), () => "");
  lay(entries, bounds, eachCell(plan.cells), ({ value, formula }) => entryFor(value, formula));
  const written = blocks(entries, bounds).map(({ rows, area, bytes }) =>
    step(8, () => (rangeOf(sheet(), area).formulas = rows), bytes),
  );
  if (old === undefined) return written;
  const opened = step(3, () => rangeOf(sheet(), old).unmerge());
  return [opened, ...numberFormatSteps(sheet, rowsOf(old, "General"), old), ...written];
}

/** Sets the number formats that are planned. */
export function formatSteps(sheet: () => Excel.Worksheet, plan: SheetPlan): Step[] {
  const formatted = [...eachCell(plan.cells)].filter(({ look }) => look?.format !== undefined);
  const bounds = boundsOf(formatted);
  if (bounds === undefined) return [];
  const formats = rowsOf(bounds, null);
  lay(formats, bounds, formatted, ({ look }) => look?.format ?? null);
  return numberFormatSteps(sheet, formats, bounds);
}

function numberFormatSteps(sheet: () => Excel.Worksheet, formats: readonly Entry[][], bounds: Area): Step[] {
  return blocks(formats, bounds).map(({ rows, area, bytes }) =>
    step(8, () => (rangeOf(sheet(), area).numberFormat = rows), bytes),
  );
}

/** What goes into a cell; null leaves it as it is. */
type Entry = string | number | boolean | null;

function rowsOf({ top, left, bottom, right }: Area, entry: Entry): Entry[][] {
  return Array.from({ length: bottom - top + 1 }, () => new Array<Entry>(right - left + 1).fill(entry));
}

/** Lays entries over the rows of `bounds`. */
function lay<At extends Place>(rows: Entry[][], bounds: Area, cells: Iterable<At>, entry: (cell: At) => Entry): void {
  for (const cell of cells) {
    const row = rows[cell.row - bounds.top];
    if (row !== undefined) row[cell.col - bounds.left] = entry(cell);
  }
}

function* placesOf({ top, left, bottom, right }: Area): Generator<Place> {
  for (let row = top; row <= bottom; row++) for (let col = left; col <= right; col++) yield { row, col };
}

interface Block {
  readonly rows: Entry[][];
  readonly area: Area;
  readonly bytes: number;
}

function blocks(rows: readonly Entry[][], bounds: Area): Block[] {
  const found: Block[] = [];
  let from = 0;
  let bytes = 0;
  const close = (to: number): void => {
    if (to === from) return;
    const area = { ...bounds, top: bounds.top + from, bottom: bounds.top + to - 1 };
    found.push({ rows: rows.slice(from, to), area, bytes });
    from = to;
    bytes = 0;
  };
  for (const [index, row] of rows.entries()) {
    const length = row.reduce<number>((sum, entry) => sum + bytesOf(String(entry)) + 1, 0);
    if (bytes + length > BLOCK_BYTES) close(index);
    bytes += length;
  }
  close(rows.length);
  return found;
}
