import type { Field, SheetRole, TableRole } from "../../domain/lists";
import type { Model } from "../../domain/model";
import type { MonthReading, RecordTable, Table } from "../../domain/table";
import { isRecordTable } from "../../domain/table";
import { headingFingerprint } from "../headings/heading-text";
import type { HeadingAt } from "./heading-keys";
import { headingKeys, occurrences, ownKeys } from "./heading-keys";
import type { TemplatePlace } from "./template-place";

/** How a bureau's tables read: by headings, never by position, so that next year's copy reads alike. */
export interface MappingTemplate {
  readonly schema: "fundscore-mapping/1";
  readonly tables: readonly TemplateTable[];
  /** What whole sheets are for. */
  readonly sheets?: readonly TemplateSheet[];
  /** Tables that a person has marked out. */
  readonly places?: readonly TemplatePlace[];
}

/** What a template says of a column: its field, that it is none, or nothing ("auto": it is read as by itself). */
export type TemplateField = Field | "none" | "auto";

/** One table as its headings: fingerprints without year, unit, brackets and blanks. */
export interface TemplateTable {
  /** Left out: as its columns tell. */
  readonly role?: TableRole;
  /** The unit of its amounts, for copies that state none. */
  readonly unit?: string;
  /** The unit of its amounts whatever the sheet states. */
  readonly saidUnit?: string;
  /** What its month columns hold, where it has any. */
  readonly months?: MonthReading;
  /** What each heading is. Those of a form are its labels. */
  readonly columns: Readonly<Record<string, TemplateField>>;
}

/** A sheet by its name without its year. `notes` or `cover`: nothing on it is read as a table. */
export interface TemplateSheet {
  readonly name: string;
  readonly role: Exclude<SheetRole, "mixed">;
}

/** Nobody has corrected anything: the sheets speak for themselves. */
export const EMPTY_TEMPLATE: MappingTemplate = { schema: "fundscore-mapping/1", tables: [] };

/**
 * The mapping of a workbook as a template. Tables that read alike are kept once. What `kept` says of sheets and places
 * goes with it, as the tables were found by it.
 */
export function saveTemplate(model: Model, kept: MappingTemplate = EMPTY_TEMPLATE): MappingTemplate {
  const tables = new Map<string, TemplateTable>();
  for (const sheet of model.sheets) {
    for (const table of sheet.tables) {
      if (!isRecordTable(table) || table.setAside !== undefined) continue;
      const said = templateFor(kept, [...headingKeys(headingsOf(table)).values()]);
      const saved = templateTable(table, said);
      const headings = Object.keys(saved.columns);
      if (headings.length >= 2) tables.set(`${table.role}:${headings.sort().join("|")}`, saved);
    }
  }
  const { sheets, places } = kept;
  return {
    schema: "fundscore-mapping/1",
    tables: [...tables.values()],
    ...(sheets === undefined ? {} : { sheets }),
    ...(places === undefined ? {} : { places }),
  };
}

function templateTable(table: RecordTable, said: TemplateTable | undefined): TemplateTable {
  const keys = headingKeys(headingsOf(table));
  const fields = new Map(table.columns.map(({ index, field }) => [index, field]));
  const columns: Record<string, TemplateField> = {};
  for (const [index, key] of keys) columns[key] = fields.get(index) ?? "none";
  return {
    role: table.role,
    ...(table.moneyUnit === undefined ? {} : { unit: table.moneyUnit.text }),
    ...(said?.saidUnit === undefined ? {} : { saidUnit: said.saidUnit }),
    ...(table.months === undefined ? {} : { months: table.months }),
    columns,
  };
}

/** The headings of a table of records, or the labels of a form. Labels are counted as they come. */
export function headingsOf(table: Table): readonly HeadingAt[] {
  return isRecordTable(table)
    ? [...table.columns, ...table.unmapped].map(({ index, heading }) => ({ index, heading }))
    : [...table.fields.values()].map(({ label }, index) => ({ index, heading: label }));
}

/** The template's table that these keys of headings belong to: at least half of all their headings in common. */
export function templateFor(template: MappingTemplate, keys: readonly string[]): TemplateTable | undefined {
  const own = new Set(ownKeys(keys));
  let best: { readonly table: TemplateTable; readonly likeness: number } | undefined;
  for (const table of template.tables) {
    const known = ownKeys(Object.keys(table.columns));
    const shared = known.filter((key) => own.has(key)).length;
    const likeness = shared / (own.size + known.length - shared);
    if (shared >= 2 && likeness >= 0.5 && likeness > (best?.likeness ?? 0)) best = { table, likeness };
  }
  return best?.table;
}

/**
 * What a template's table says of a column; undefined where it says nothing. Of a heading that occurs more often in one
 * of both nobody can tell which is meant.
 */
export function fieldSaid(table: TemplateTable, key: string, keys: readonly string[]): Field | "none" | undefined {
  const said = table.columns[key];
  if (said === undefined || said === "auto") return undefined;
  return occurrences(key, keys) === occurrences(key, Object.keys(table.columns)) ? said : undefined;
}

/** What a template says a sheet is for. */
export function sheetSaid(template: MappingTemplate, sheet: string): TemplateSheet["role"] | undefined {
  const name = headingFingerprint(sheet);
  return template.sheets?.find((one) => one.name === name)?.role;
}

/** The template as text that people can read and keep under version control. */
export function writeTemplate(template: MappingTemplate): string {
  return `${JSON.stringify(template, undefined, 2)}\n`;
}
