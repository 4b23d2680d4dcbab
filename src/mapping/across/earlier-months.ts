import { addTo } from "../../domain/collections/groups";
import { theOnly } from "../../domain/collections/only";
import type { MappedSheet, RecordTable } from "../../domain/table";
import { isRecordTable } from "../../domain/table";
import { englishMonth } from "../../domain/words/english-month";
import { saysSoFar } from "../../domain/words/so-far";

/**
 * Sets aside the tables of earlier months where a workbook has a sheet for each month that states what was spent so far:
 * 4月, 5月, 6月. The latest of them says all; figures of different months contradict each other without being wrong.
 */
export function withEarlierMonthsAside(sheets: readonly MappedSheet[]): readonly MappedSheet[] {
  const series = new Map<string, { readonly table: RecordTable; readonly month: number }[]>();
  for (const sheet of sheets) {
    const only = theOnly(sheet.tables.filter(isRecordTable));
    if (only === undefined || only.role !== "expenditures" || only.setAside !== undefined) continue;
    const month = monthIn(only.title) ?? monthIn(sheet.sheet);
    if (month === undefined || !tellsSoFar(only)) continue;
    const key = `${only.year ?? ""}:${only.columns.map(({ field }) => field).join(",")}`;
    addTo(series, key, { table: only, month });
  }
  const earlier = new Set([...series.values()].flatMap(earlierOf).map(({ id }) => id));
  if (earlier.size === 0) return sheets;
  return sheets.map((sheet) => ({
    ...sheet,
    tables: sheet.tables.map((table) => (earlier.has(table.id) ? { ...table, setAside: "earlier-month" } : table)),
  }));
}

function earlierOf(tables: readonly { readonly table: RecordTable; readonly month: number }[]): readonly RecordTable[] {
  const months = tables.map(({ month }) => month);
  if (tables.length < 2 || new Set(months).size < months.length) return [];
  const latest = Math.max(...months);
  return tables.filter(({ month }) => month < latest).map(({ table }) => table);
}

/** A rate of execution is one of all that was spent; months of their own have none. */
function tellsSoFar({ title, columns }: RecordTable): boolean {
  return saysSoFar(title) || columns.some(({ field, heading }) => field === "rate" || saysSoFar(heading));
}

/** The last month that a text names: 2024年4月, 1-6月, April 2024. */
function monthIn(text: string): number | undefined {
  const chinese = [...text.normalize("NFKC").matchAll(/(?:^|\D)(1[0-2]|0?[1-9])\s*月/g)].at(-1)?.[1];
  if (chinese !== undefined) return Number(chinese);
  const english = [...text.matchAll(/\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/gi)].at(-1)?.[1];
  return english === undefined ? undefined : englishMonth(english);
}
