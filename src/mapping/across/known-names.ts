import type { Line, MappedSheet, RecordTable } from "../../domain/table";
import { isDecided, NO_FIELD } from "../columns/settling/decided";
import { nameKey } from "../entities/names/project-names";
import type { RawTable } from "../layout/view/raw-table";
import type { SheetReading } from "../map-sheet";
import type { MappedRecords } from "../map-table";
import { mapTable } from "../map-table";
import { roleOfSheet } from "../roles";

/** What a name may stand for: a project, or what projects are sorted by. */
type Named = "project_name" | "category" | "direction" | "department";

/** Names in texts compared alike, with what the tables that surely say it call them. */
type KnownNames = ReadonlyMap<string, ReadonlySet<Named>>;

/** A column whose names other tables know, and what they know them as. */
interface Recognised {
  readonly index: number;
  readonly field: Named | "none";
}

/**
 * Reads tables again that name no project, when a column of theirs holds names that other tables give to projects: names seen
 * elsewhere are evidence where a heading is missing or says only "名称". And names that were taken for projects by such a
 * heading alone (行标签) are none where all of them are kinds, directions or departments of another table, or where the sheet
 * itself is called by a project: 支出内容 lists what was paid for it.
 */
export function withKnownNames(readings: readonly SheetReading[]): readonly SheetReading[] {
  if (!readings.some(({ records }) => records.some((one) => mayNameProjects(one) || isGuessed(one)))) return readings;
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

/** Headings that say so much of what stands below them. */
const SURE = 0.8;
const NAMES: readonly Named[] = ["project_name", "category", "direction", "department"];

function namesOf(readings: readonly SheetReading[]): KnownNames {
  const names = new Map<string, Set<Named>>();
  for (const { table, raw } of readings.flatMap((reading) => reading.records)) {
    for (const field of NAMES) {
      const column = table.columns.find((one) => one.field === field);
      if (column === undefined || column.confidence < SURE) continue;
      for (const line of table.lines) {
        if (line.kind !== "data") continue;
        const key = nameKey(raw.view.text(line.index, column.index));
        names.set(key, (names.get(key) ?? new Set<Named>()).add(field));
      }
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

/** Whether what was taken for the names of projects has a heading that does not say so. */
function isGuessed({ table }: MappedRecords): boolean {
  return table.columns.some(({ field, confidence }) => field === "project_name" && confidence < SURE);
}

function rereadWith(records: MappedRecords, known: KnownNames): MappedRecords {
  const found = mayNameProjects(records)
    ? projectsIn(records, known)
    : isGuessed(records)
      ? (itemsIn(records, known) ?? kindsIn(records, known))
      : undefined;
  if (found === undefined) return records;
  const { table, raw, context } = records;
  return mapTable(raw, table.id, {
    ...context,
    said: (path, index) =>
      index === found.index
        ? found.field === "none"
          ? NO_FIELD
          : [{ field: found.field, score: 1, reasons: [{ code: "names-seen-elsewhere", facts: {} }] }]
        : (context.said?.(path, index) ?? []),
  });
}

/** The column of which at least half the names are those of projects. */
function projectsIn({ table, raw, context, settled }: MappedRecords, known: KnownNames): Recognised | undefined {
  const lines = sampleOf(table);
  const found = settled.drafts.find((draft) => {
    // What a user or a template said of the column stands.
    if (isDecided(context.said?.(draft.path, draft.index) ?? [])) return false;
    // 项目名单 by grade or direction: a group of one member has a single name, and the column is a list all the same.
    const isList = table.columns.some(({ index, field }) => index === draft.index && field === "project_list");
    if (isList && draft.profile.lists > 0) return false;
    const named = lines.filter((line) => known.get(keyAt(raw, line, draft.index))?.has("project_name") === true).length;
    return named >= 2 && named * 2 >= lines.length;
  });
  return found && { index: found.index, field: "project_name" };
}

/** The guessed column of a sheet that is called by a project of another table, which it does not name. */
function itemsIn({ table, raw }: MappedRecords, known: KnownNames): Recognised | undefined {
  const column = table.columns.find(({ field }) => field === "project_name");
  if (column === undefined || known.get(nameKey(table.sheet))?.has("project_name") !== true) return undefined;
  const isNamed = sampleOf(table).some(
    (line) => known.get(keyAt(raw, line, column.index))?.has("project_name") === true,
  );
  return isNamed ? undefined : { index: column.index, field: "none" };
}

/** The guessed column, where every name in it stands elsewhere as the kind of something, and none as a project. */
function kindsIn({ table, raw }: MappedRecords, known: KnownNames): Recognised | undefined {
  const column = table.columns.find(({ field }) => field === "project_name");
  const lines = sampleOf(table);
  if (column === undefined || lines.length < 2) return undefined;
  const kinds = lines.map((line) => known.get(keyAt(raw, line, column.index)));
  if (kinds.some((own) => own?.has("project_name") === true)) return undefined;
  const field = NAMES.find((one) => kinds.every((own) => own?.has(one) === true));
  return field && { index: column.index, field };
}

function sampleOf({ lines }: RecordTable): readonly Line[] {
  return lines.filter((line) => line.kind === "data").slice(0, SAMPLE);
}

function keyAt({ view }: RawTable, { index }: Line, field: number): string {
  return nameKey(view.text(index, field));
}
