import type { Field, TableRole } from "../domain/lists";
import { FIELDS } from "../domain/lists";
import type { Model } from "../domain/model";
import type { Result } from "../domain/result";
import { ok, refused } from "../domain/result";
import type { MonthReading, RecordTable } from "../domain/table";
import { isRecordTable } from "../domain/table";
import { headingFingerprint } from "./headings/heading-text";

/** How a bureau's tables read: by headings, never by position, so that next year's copy reads alike. */
export interface MappingTemplate {
  readonly schema: "fundscore-mapping/1";
  readonly tables: readonly TemplateTable[];
}

/** One table as its headings: fingerprints without year, unit, brackets and blanks. */
export interface TemplateTable {
  readonly role: TableRole;
  /** The unit of its amounts, for copies that state none. */
  readonly unit?: string;
  /** What its month columns hold, where it has any. */
  readonly months?: MonthReading;
  /** The field of each heading; "none" for headings that are no field. */
  readonly columns: Readonly<Record<string, Field | "none">>;
}

/** Where a template is wrong, as a path: tables[0].columns.预算. */
export interface TemplateProblem {
  readonly path: string;
  readonly problem: "missing" | "wrong-type" | "unknown-value" | "unknown-key";
}

/** The mapping of a workbook as a template. Tables that read alike are kept once. */
export function saveTemplate(model: Model): MappingTemplate {
  const tables = new Map<string, TemplateTable>();
  for (const sheet of model.sheets) {
    for (const table of sheet.tables) {
      if (!isRecordTable(table) || table.setAside !== undefined) continue;
      const saved = templateTable(table);
      const headings = Object.keys(saved.columns);
      if (headings.length >= 2) tables.set(`${saved.role}:${headings.sort().join("|")}`, saved);
    }
  }
  return { schema: "fundscore-mapping/1", tables: [...tables.values()] };
}

function templateTable(table: RecordTable): TemplateTable {
  const columns: Record<string, Field | "none"> = {};
  for (const { heading, field } of table.columns) {
    const key = headingFingerprint(heading);
    if (key !== "") columns[key] = field;
  }
  for (const { heading } of table.unmapped) {
    const key = headingFingerprint(heading);
    if (key !== "" && columns[key] === undefined) columns[key] = "none";
  }
  return {
    role: table.role,
    ...(table.moneyUnit === undefined ? {} : { unit: table.moneyUnit.text }),
    ...(table.months === undefined ? {} : { months: table.months }),
    columns,
  };
}

/** The template's table that these headings belong to: at least half of all their headings in common. */
export function templateFor(template: MappingTemplate, headings: readonly string[]): TemplateTable | undefined {
  const own = new Set(headings.map(headingFingerprint).filter((key) => key !== ""));
  let best: { readonly table: TemplateTable; readonly likeness: number } | undefined;
  for (const table of template.tables) {
    const keys = Object.keys(table.columns);
    const shared = keys.filter((key) => own.has(key)).length;
    const likeness = shared / (own.size + keys.length - shared);
    if (shared >= 2 && likeness >= 0.5 && likeness > (best?.likeness ?? 0)) best = { table, likeness };
  }
  return best?.table;
}

/** The template as text that people can read and keep under version control. */
export function writeTemplate(template: MappingTemplate): string {
  return `${JSON.stringify(template, undefined, 2)}\n`;
}

const ROLES: ReadonlySet<string> = new Set<TableRole>([
  "projects",
  "expenditures",
  "indicators",
  "scores",
  "summary",
  "form",
  "lookup",
]);
const KNOWN_FIELDS: ReadonlySet<string> = new Set<string>(FIELDS);

/** Reads a template strictly: the first thing that does not fit is refused with its path. */
export function parseTemplate(json: unknown): Result<MappingTemplate, TemplateProblem> {
  const problem = (path: string, what: TemplateProblem["problem"]): Result<MappingTemplate, TemplateProblem> =>
    refused({ path, problem: what });
  if (!isRecord(json)) return problem("", "wrong-type");
  const stray = Object.keys(json).find((key) => key !== "schema" && key !== "tables");
  if (stray !== undefined) return problem(stray, "unknown-key");
  if (json["schema"] !== "fundscore-mapping/1") {
    return problem("schema", json["schema"] === undefined ? "missing" : "unknown-value");
  }
  const list = json["tables"];
  if (!Array.isArray(list)) return problem("tables", list === undefined ? "missing" : "wrong-type");
  const tables: TemplateTable[] = [];
  for (const [place, entry] of list.entries()) {
    const read = parseTable(entry, `tables[${place}]`);
    if (!read.ok) return read;
    tables.push(read.value);
  }
  return ok({ schema: "fundscore-mapping/1", tables });
}

function parseTable(entry: unknown, path: string): Result<TemplateTable, TemplateProblem> {
  if (!isRecord(entry)) return refused({ path, problem: "wrong-type" });
  const stray = Object.keys(entry).find((key) => !["role", "unit", "months", "columns"].includes(key));
  if (stray !== undefined) return refused({ path: `${path}.${stray}`, problem: "unknown-key" });
  const { role, unit, months, columns } = entry;
  if (!isRole(role))
    return refused({ path: `${path}.role`, problem: role === undefined ? "missing" : "unknown-value" });
  if (unit !== undefined && typeof unit !== "string") return refused({ path: `${path}.unit`, problem: "wrong-type" });
  if (months !== undefined && months !== "monthly" && months !== "cumulative")
    return refused({ path: `${path}.months`, problem: "unknown-value" });
  if (!isRecord(columns)) {
    return refused({ path: `${path}.columns`, problem: columns === undefined ? "missing" : "wrong-type" });
  }
  const fields: Record<string, Field | "none"> = {};
  for (const [heading, field] of Object.entries(columns)) {
    if (!isField(field)) return refused({ path: `${path}.columns.${heading}`, problem: "unknown-value" });
    fields[heading] = field;
  }
  return ok({
    role,
    ...(unit === undefined ? {} : { unit }),
    ...(months === undefined ? {} : { months }),
    columns: fields,
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isRole(value: unknown): value is TableRole {
  return typeof value === "string" && ROLES.has(value);
}

function isField(value: unknown): value is Field | "none" {
  return (
    typeof value === "string" && (value === "none" || KNOWN_FIELDS.has(value) || /^evaluator_[1-9]\d?$/.test(value))
  );
}
