import type { CellRange } from "../../domain/cells/address";
import type { RecordTable } from "../../domain/table";
import type { HeadingLexicon } from "../headings/heading-lexicon";
import { findHeadings } from "../layout/header/header-lines";
import { findPlainHeading } from "../layout/header/plain-headings";
import { lineFacts } from "../layout/view/line-facts";
import type { Rect } from "../layout/view/raw-table";
import type { SheetView } from "../layout/view/sheet-view";
import { lastFilled } from "./template-end";
import type { MarkedTable } from "./template-place";

/** A marked table whose end is known, as it is in the workbook in which a person marks it. */
export type WholeTable = MarkedTable & { readonly bottom: number };

/** A found table as if a person had marked it out, in lines and fields of its own view. */
export function asMarked(table: RecordTable): WholeTable {
  const { area, headerLines } = table;
  const isTransposed = table.orientation === "transposed";
  const fields = [...table.columns, ...table.unmapped].map(({ index }) => index);
  const last = table.lines.reduce((bottom, { index }) => Math.max(bottom, index), -1);
  return {
    headerLines,
    left: isTransposed ? Math.min(...fields) : area.left,
    right: isTransposed ? Math.max(...fields) : area.right,
    bottom: Math.max(last, ...headerLines),
  };
}

/** The view of a sheet in which a table's lines are lines, and a range of cells seen in it. */
export function seenIn(view: SheetView, { top, left, bottom, right }: CellRange): Rect {
  return view.sideways ? { top: left, left: top, bottom: right, right: bottom } : { top, left, bottom, right };
}

/**
 * A selected range as a table. Its headings: those that were found inside it before, else the first that read as such,
 * else its first line with two texts. Undefined when there are none, or nothing below them.
 */
export function markRange(
  view: SheetView,
  rect: Rect,
  known: readonly number[],
  lexicon: HeadingLexicon,
): WholeTable | undefined {
  const edges = { left: rect.left, right: Math.min(rect.right, view.fieldCount - 1) };
  const inside: Rect = { ...edges, top: rect.top, bottom: Math.min(rect.bottom, view.lineCount - 1) };
  if (inside.bottom <= inside.top) return undefined;
  const isInside = known.length > 0 && known.every((line) => line >= inside.top && line < inside.bottom);
  const headerLines = isInside ? known : headingsIn(view, inside, lexicon);
  const last = headerLines.at(-1);
  if (last === undefined || last >= inside.bottom) return undefined;
  return whole(view, { headerLines, ...edges, bottom: inside.bottom });
}

function headingsIn(view: SheetView, rect: Rect, lexicon: HeadingLexicon): readonly number[] {
  const found = findHeadings(view, rect, lexicon)[0] ?? findPlainHeading(view, rect, lexicon);
  if (found !== undefined) return found.lines;
  for (let line = rect.top; line < rect.bottom; line += 1) {
    if (lineFacts(view, line, rect).words.length >= 2) return [line];
  }
  return [];
}

/** No heading has more lines than this. */
const MOST_HEADINGS = 10;

/** The table with other heading lines. What was said of records that are headings now is forgotten. */
export function markHeadings(view: SheetView, table: WholeTable, { top, bottom }: Rect): WholeTable | undefined {
  if (bottom - top >= MOST_HEADINGS) return undefined;
  const headerLines = linesFrom(top, bottom);
  const { firstRecord, lastRecord, ...rest } = table;
  return whole(view, {
    ...rest,
    headerLines,
    ...(firstRecord !== undefined && firstRecord > bottom ? { firstRecord } : {}),
    ...(lastRecord !== undefined && lastRecord > bottom ? { lastRecord } : {}),
  });
}

/** The table with its first or last record said, or both. */
export function markRecords(
  view: SheetView,
  table: WholeTable,
  { top, bottom }: Rect,
  edge: "first" | "last" | "both",
): WholeTable | undefined {
  const last = Math.min(bottom, view.lineCount - 1);
  return whole(view, {
    ...table,
    ...(edge === "last" ? {} : { firstRecord: top }),
    ...(edge === "first" ? {} : { lastRecord: last }),
    bottom: edge === "first" ? table.bottom : Math.max(table.bottom, last),
  });
}

/** Ends where something is filled in; undefined without a record below the headings. */
function whole(view: SheetView, table: WholeTable): WholeTable | undefined {
  const body = (table.headerLines.at(-1) ?? 0) + 1;
  const bottom = lastFilled(view, body, table, Math.min(table.bottom, view.lineCount - 1));
  const { firstRecord = body, lastRecord = bottom } = table;
  if (bottom < body || firstRecord < body || firstRecord > lastRecord || body >= view.lineCount) return undefined;
  const isEmpty = lineFacts(view, bottom, { ...table, top: bottom, bottom }).filled.length === 0;
  return isEmpty ? undefined : { ...table, bottom };
}

function linesFrom(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}
