import { groupedBy } from "../domain/collections/groups";
import type { Line, RecordTable } from "../domain/table";
import type { MappedRecords } from "./map-table";
import { statesSumOf } from "./map-table";

/**
 * A list that goes on beside itself, as a newspaper does: 单位 | 金额 | 单位 | 金额. Its parts are read as tables of their
 * own, but a total above or below all of them, and the last subtotal of a part that goes on in the next one, speak of more
 * lines than stand with them. What these cover cannot be told from their part, so that it is left open: each such table
 * with the one that is to stand in its place.
 */
export function withoutSumsAcross(records: readonly MappedRecords[]): ReadonlyMap<RecordTable, RecordTable> {
  const changed = new Map<RecordTable, RecordTable>();
  for (const parts of groupedBy(records, headingsOf).values()) {
    if (parts.length < 2) continue;
    const sorted = [...parts].sort((one, other) => one.table.area.left - other.table.area.left);
    sorted.forEach((part, place) => {
      const open = sumsThatGoOn(part, sorted[place + 1], parts);
      if (open.size === 0) return;
      const lines = part.table.lines.map((line) => (open.has(line) ? { ...line, covers: [] } : line));
      changed.set(part.table, { ...part.table, lines });
    });
  }
  return changed;
}

/** Parts of one list have the same headings in the same line. */
function headingsOf({ table }: MappedRecords): string | undefined {
  if (table.orientation !== "rows") return undefined;
  return JSON.stringify([table.headerLines, table.columns.map(({ heading }) => heading)]);
}

function sumsThatGoOn(
  part: MappedRecords,
  next: MappedRecords | undefined,
  parts: readonly MappedRecords[],
): ReadonlySet<Line> {
  const open = new Set<Line>();
  const add = (line: Line | undefined): void => {
    if (line !== undefined && !statesSumOf(part, line)) open.add(line);
  };
  // One total for all parts; where each part has its own, it is that part's.
  const totals = parts.filter(({ table }) => table.lines.some(({ kind }) => kind === "total"));
  if (totals.length === 1) add(part.table.lines.find(({ kind }) => kind === "total"));
  const goesOn = next?.table.lines.find(({ kind }) => kind !== "blank")?.kind === "data";
  if (goesOn) add(part.table.lines.filter(({ kind }) => kind === "subtotal").at(-1));
  return open;
}
