import type { Field, Language, SheetRole, TableRole } from "../domain/lists";
import type { Model } from "../domain/model";
import type { Result } from "../domain/result";
import { refused } from "../domain/result";
import type { MonthReading } from "../domain/table";
import { isRecordTable } from "../domain/table";
import { headingFingerprint } from "../mapping/headings/heading-text";
import type { MappingTemplate, TemplateTable } from "../mapping/mapping-template";
import { parseTemplate, saveTemplate, templateFor, writeTemplate } from "../mapping/mapping-template";
import { mappingProblemWords } from "../messages/mapping";
import type { Refusal } from "../sheets/port";

/** How a workbook was understood, as the text of a template file. */
export function mappingText(model: Model): string {
  return writeTemplate(saveTemplate(model));
}

/** Reads a template file's text; refused with the path of what does not fit. */
export function readMapping(text: string, file: string, lang: Language): Result<MappingTemplate, Refusal> {
  const parsed = parseTemplate(jsonOf(text));
  if (parsed.ok) return parsed;
  const { path, problem } = parsed.refusal;
  return refused({ code: "bad-mapping", facts: { file, path, reason: mappingProblemWords(problem, lang) } });
}

/** Text that is no JSON is refused like JSON of the wrong type. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a user can correct: a column's field, what the tables of a sheet are for, what month columns hold. */
export type Correction =
  | { readonly kind: "column"; readonly table: string; readonly index: number; readonly field: Field | "none" }
  | { readonly kind: "role"; readonly sheet: string; readonly role: SheetRole }
  | { readonly kind: "months"; readonly table: string; readonly reading: MonthReading };

/** The template's text with a correction in it. It speaks of headings, so it holds for next year's copy too. */
export function correctedMapping(model: Model, correction: Correction): string {
  const template = saveTemplate(model);
  switch (correction.kind) {
    case "column":
      return writeTemplate(withField(model, template, correction));
    case "role":
      return writeTemplate(withRole(model, template, correction));
    case "months":
      return writeTemplate(withMonths(model, template, correction));
  }
}

function withMonths(
  model: Model,
  template: MappingTemplate,
  { table: id, reading }: Extract<Correction, { readonly kind: "months" }>,
): MappingTemplate {
  const table = recordTables(model).find((one) => one.id === id);
  return table === undefined
    ? template
    : replaced(template, headingsOf(table), (found) => ({ ...found, months: reading }));
}

function withField(
  model: Model,
  template: MappingTemplate,
  correction: Extract<Correction, { readonly kind: "column" }>,
): MappingTemplate {
  const table = recordTables(model).find(({ id }) => id === correction.table);
  const headings = table === undefined ? [] : headingsOf(table);
  const heading = headings.find(({ index }) => index === correction.index)?.heading;
  if (heading === undefined) return template;
  return replaced(template, headings, (found) => ({
    ...found,
    columns: { ...found.columns, [headingFingerprint(heading)]: correction.field },
  }));
}

function withRole(
  model: Model,
  template: MappingTemplate,
  correction: Extract<Correction, { readonly kind: "role" }>,
): MappingTemplate {
  const { role } = correction;
  if (!isTableRole(role)) return template;
  return recordTables(model)
    .filter(({ sheet }) => sheet === correction.sheet)
    .reduce((all, table) => replaced(all, headingsOf(table), (found) => ({ ...found, role })), template);
}

function isTableRole(role: SheetRole): role is TableRole {
  return role !== "mixed" && role !== "cover" && role !== "notes";
}

function recordTables(model: Model) {
  return model.sheets.flatMap((sheet) => sheet.tables).filter(isRecordTable);
}

function headingsOf(table: ReturnType<typeof recordTables>[number]): readonly HeadingAt[] {
  return [...table.columns, ...table.unmapped].map(({ index, heading }) => ({ index, heading }));
}

interface HeadingAt {
  readonly index: number;
  readonly heading: string;
}

/** The template with the table of these headings changed. */
function replaced(
  template: MappingTemplate,
  headings: readonly HeadingAt[],
  change: (table: TemplateTable) => TemplateTable,
): MappingTemplate {
  const found = templateFor(
    template,
    headings.map(({ heading }) => heading),
  );
  return { ...template, tables: template.tables.map((table) => (table === found ? change(table) : table)) };
}
