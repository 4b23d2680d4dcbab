import type { MappedSheet } from "../../domain/table";
import { isDecided } from "../columns/settling/decided";
import { nameKey } from "../entities/names/project-names";
import type { SheetReading } from "../map-sheet";
import type { MappedRecords } from "../map-table";
import { mapTable } from "../map-table";
import { roleOfSheet } from "../roles";

/**
 * Reads tables again that name no project, when a column of theirs holds names that other tables give to projects:
 * names seen elsewhere are evidence where a heading is missing or says only "名称".
 */
export function withKnownNames(readings: readonly SheetReading[]): readonly SheetReading[] {
  if (!readings.some(({ records }) => records.some(mayNameProjects))) return readings;
  const known = namesOf(readings);
  if (known.size < 2) return readings;
  return readings.map((reading) => {
    const again = reading.records.map((records) => rereadWith(records, known));
    if (again.every((records, place) => records === reading.records[place])) return reading;
    const byId = new Map(again.map((records) => [records.table.id, records.table]));
    const tables = reading.sheet.tables.map((table) => byId.get(table.id) ?? table);
    const role = roleOfSheet(
      reading.sheet.sheet,
      tables,
      reading.sheet.texts.map(({ text }) => text),
    );
    const sheet: MappedSheet = { ...reading.sheet, tables, role };
    return { ...reading, sheet, records: again };
  });
}

function namesOf(readings: readonly SheetReading[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { table, raw } of readings.flatMap((reading) => reading.records)) {
    const column = table.columns.find((one) => one.field === "project_name");
    if (column === undefined || column.confidence < 0.8) continue;
    for (const line of table.lines) {
      if (line.kind === "data") names.add(nameKey(raw.view.text(line.index, column.index)));
    }
  }
  names.delete("");
  return names;
}

const SAMPLE = 40;

/** Whether a table names no project so far and is no form. */
function mayNameProjects({ table }: MappedRecords): boolean {
  return table.role !== "form" && !table.columns.some((one) => one.field === "project_name");
}

function rereadWith(records: MappedRecords, known: ReadonlySet<string>): MappedRecords {
  const { table, raw, context, settled } = records;
  if (!mayNameProjects(records)) return records;
  const lines = table.lines.filter((line) => line.kind === "data").slice(0, SAMPLE);
  const found = settled.drafts.find((draft) => {
    // What a user or a template said of the column stands.
    if (isDecided(context.said?.(draft.path, draft.index) ?? [])) return false;
    const named = lines.filter((line) => known.has(nameKey(raw.view.text(line.index, draft.index)))).length;
    return named >= 2 && named * 2 >= lines.length;
  });
  if (found === undefined) return records;
  return mapTable(raw, table.id, {
    ...context,
    said: (path, index) =>
      index === found.index
        ? [{ field: "project_name", score: 1, reasons: [{ code: "names-seen-elsewhere", facts: {} }] }]
        : (context.said?.(path, index) ?? []),
  });
}
