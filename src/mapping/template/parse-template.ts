import type { Field, TableRole } from "../../domain/lists";
import { FIELDS } from "../../domain/lists";
import type { Result } from "../../domain/result";
import { ok, refused } from "../../domain/result";
import type { MappingTemplate, TemplateField, TemplateSheet, TemplateTable } from "./mapping-template";
import type { TemplateEnd } from "./template-end";
import type { TemplatePlace } from "./template-place";

/** Where a template is wrong, as a path: tables[0].columns.预算. */
export interface TemplateProblem {
  readonly path: string;
  readonly problem: "missing" | "wrong-type" | "unknown-value" | "unknown-key";
}

type Parsed<Value> = Result<Value, TemplateProblem>;

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
export function parseTemplate(json: unknown): Parsed<MappingTemplate> {
  if (!isRecord(json)) return problem("", "wrong-type");
  const stray = strayKey(json, "", ["schema", "tables", "sheets", "places"]);
  if (stray !== undefined) return stray;
  if (json["schema"] !== "fundscore-mapping/1") {
    return problem("schema", json["schema"] === undefined ? "missing" : "unknown-value");
  }
  if (json["tables"] === undefined) return problem("tables", "missing");
  const tables = listOf(json["tables"], "tables", parseTable);
  if (!tables.ok) return tables;
  const sheets = listOf(json["sheets"] ?? [], "sheets", parseSheet);
  if (!sheets.ok) return sheets;
  const places = listOf(json["places"] ?? [], "places", parsePlace);
  if (!places.ok) return places;
  return ok({
    schema: "fundscore-mapping/1",
    tables: tables.value,
    ...(json["sheets"] === undefined ? {} : { sheets: sheets.value }),
    ...(json["places"] === undefined ? {} : { places: places.value }),
  });
}

function parseTable(entry: Record<string, unknown>, path: string): Parsed<TemplateTable> {
  const stray = strayKey(entry, path, ["role", "unit", "saidUnit", "months", "columns"]);
  if (stray !== undefined) return stray;
  const { role, unit, saidUnit, months, columns } = entry;
  if (role !== undefined && !isRole(role)) return problem(`${path}.role`, "unknown-value");
  if (unit !== undefined && typeof unit !== "string") return problem(`${path}.unit`, "wrong-type");
  if (saidUnit !== undefined && typeof saidUnit !== "string") return problem(`${path}.saidUnit`, "wrong-type");
  if (months !== undefined && months !== "monthly" && months !== "cumulative")
    return problem(`${path}.months`, "unknown-value");
  if (!isRecord(columns)) return problem(`${path}.columns`, columns === undefined ? "missing" : "wrong-type");
  const fields: Record<string, TemplateField> = {};
  for (const [heading, field] of Object.entries(columns)) {
    if (!isField(field)) return problem(`${path}.columns.${heading}`, "unknown-value");
    fields[heading] = field;
  }
  return ok({
    ...(role === undefined ? {} : { role }),
    ...(unit === undefined ? {} : { unit }),
    ...(saidUnit === undefined ? {} : { saidUnit }),
    ...(months === undefined ? {} : { months }),
    columns: fields,
  });
}

function parseSheet(entry: Record<string, unknown>, path: string): Parsed<TemplateSheet> {
  const stray = strayKey(entry, path, ["name", "role"]);
  if (stray !== undefined) return stray;
  const { name, role } = entry;
  if (typeof name !== "string") return problem(`${path}.name`, name === undefined ? "missing" : "wrong-type");
  if (role === "notes" || role === "cover" || isRole(role)) return ok({ name, role });
  return problem(`${path}.role`, role === undefined ? "missing" : "unknown-value");
}

function parsePlace(entry: Record<string, unknown>, path: string): Parsed<TemplatePlace> {
  const stray = strayKey(entry, path, ["sheet", "sideways", "headings", "nth", "end", "firstRecord", "lastRecord"]);
  if (stray !== undefined) return stray;
  const { sheet, sideways, headings, nth, firstRecord } = entry;
  if (typeof sheet !== "string") return problem(`${path}.sheet`, sheet === undefined ? "missing" : "wrong-type");
  if (sideways !== undefined && sideways !== true) return problem(`${path}.sideways`, "unknown-value");
  if (!isTextTable(headings) || headings.flat().every((text) => text === ""))
    return problem(`${path}.headings`, headings === undefined ? "missing" : "wrong-type");
  if (!isCount(nth)) return problem(`${path}.nth`, "wrong-type");
  if (!isCount(firstRecord)) return problem(`${path}.firstRecord`, "wrong-type");
  const end = parseEnd(entry["end"], `${path}.end`);
  if (!end.ok) return end;
  const lastRecord =
    entry["lastRecord"] === undefined ? undefined : parseEnd(entry["lastRecord"], `${path}.lastRecord`);
  if (lastRecord?.ok === false) return lastRecord;
  return ok({
    sheet,
    ...(sideways === undefined ? {} : { sideways }),
    headings,
    ...(nth === undefined ? {} : { nth }),
    end: end.value,
    ...(firstRecord === undefined ? {} : { firstRecord }),
    ...(lastRecord === undefined ? {} : { lastRecord: lastRecord.value }),
  });
}

function parseEnd(entry: unknown, path: string): Parsed<TemplateEnd> {
  if (!isRecord(entry)) return problem(path, entry === undefined ? "missing" : "wrong-type");
  const { ends, text, nth, lines } = entry;
  const stray = strayKey(entry, path, ["ends", "text", "nth", "lines"]);
  if (stray !== undefined) return stray;
  if (!isCount(nth)) return problem(`${path}.nth`, "wrong-type");
  const which = nth === undefined ? {} : { nth };
  switch (ends) {
    case "with":
    case "before":
      return typeof text === "string" ? ok({ ends, text, ...which }) : problem(`${path}.text`, "wrong-type");
    case "blank":
      return ok({ ends, ...which });
    case "after":
      return lines !== undefined && isCount(lines) ? ok({ ends, lines }) : problem(`${path}.lines`, "wrong-type");
    case "sheet":
      return ok({ ends });
    default:
      return problem(`${path}.ends`, ends === undefined ? "missing" : "unknown-value");
  }
}

function problem(path: string, what: TemplateProblem["problem"]): Result<never, TemplateProblem> {
  return refused({ path, problem: what });
}

function strayKey(entry: Record<string, unknown>, path: string, known: readonly string[]) {
  const stray = Object.keys(entry).find((key) => !known.includes(key));
  return stray === undefined ? undefined : problem(path === "" ? stray : `${path}.${stray}`, "unknown-key");
}

function listOf<Value>(
  list: unknown,
  path: string,
  parse: (entry: Record<string, unknown>, path: string) => Parsed<Value>,
): Parsed<readonly Value[]> {
  if (!Array.isArray(list)) return problem(path, "wrong-type");
  const values: Value[] = [];
  for (const [place, entry] of list.entries()) {
    const at = `${path}[${place}]`;
    const read = isRecord(entry) ? parse(entry, at) : problem(at, "wrong-type");
    if (!read.ok) return read;
    values.push(read.value);
  }
  return ok(values);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTextTable(value: unknown): value is readonly (readonly string[])[] {
  return (
    Array.isArray(value) && value.every((line) => Array.isArray(line) && line.every((text) => typeof text === "string"))
  );
}

/** A whole number from 1 on, or left out. */
function isCount(value: unknown): value is number | undefined {
  return value === undefined || (Number.isInteger(value) && Number(value) >= 1);
}

function isRole(value: unknown): value is TableRole {
  return typeof value === "string" && ROLES.has(value);
}

function isField(value: unknown): value is Field | "none" | "auto" {
  return (
    typeof value === "string" &&
    (value === "none" || value === "auto" || KNOWN_FIELDS.has(value) || /^evaluator_[1-9]\d?$/.test(value))
  );
}
