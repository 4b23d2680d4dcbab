import type { Area, PlannedCell, SheetPlan } from "../../sheets/plan";
import { boundsOf } from "./areas";
import { entryFor } from "./cell-content";
import type { Step } from "./steps";
import { bytesOf, REQUEST_BYTES, step } from "./steps";

/** Rows of cells are written in blocks of about this many bytes, so that a request can be cut between them. */
const BLOCK_BYTES = REQUEST_BYTES / 8;

/** Enters values and formulas, and sets number formats. Cells of the bounds that are not planned are left alone. */
export function entrySteps(sheet: () => Excel.Worksheet, plan: SheetPlan): Step[] {
  const bounds = boundsOf(plan.cells);
  if (bounds === undefined) return [];
  const entries = rowsOf(plan.cells, bounds, ({ value, formula }) => entryFor(value, formula));
  const formatted = plan.cells.filter(({ look }) => look?.format !== undefined);
  const formatBounds = boundsOf(formatted);
  return [
    ...blocks(entries, bounds).map(({ rows, area, bytes }) =>
      step(8, () => (rangeOf(sheet(), area).formulas = rows), bytes),
    ),
    ...(formatBounds === undefined
      ? []
      : blocks(
          rowsOf(formatted, formatBounds, ({ look }) => look?.format ?? null),
          formatBounds,
        ).map(({ rows, area, bytes }) => step(8, () => (rangeOf(sheet(), area).numberFormat = rows), bytes))),
  ];
}

/** A range of the sheet. */
export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}

type Entry = string | number | boolean | null;

function rowsOf(cells: readonly PlannedCell[], bounds: Area, entry: (cell: PlannedCell) => Entry): Entry[][] {
  const width = bounds.right - bounds.left + 1;
  const rows = Array.from({ length: bounds.bottom - bounds.top + 1 }, () => new Array<Entry>(width).fill(null));
  for (const cell of cells) {
    const row = rows[cell.row - bounds.top];
    if (row !== undefined) row[cell.col - bounds.left] = entry(cell);
  }
  return rows;
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
