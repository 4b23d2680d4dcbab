import type { CellRange } from "../domain/cells/address";
import { formatRangeA1 } from "../domain/cells/address";
import { areasMeet } from "../domain/cells/area";
import type { Field } from "../domain/lists";
import type { Model } from "../domain/model";
import type { Result } from "../domain/result";
import { ok, refused } from "../domain/result";
import type { MonthReading, RecordTable, Table } from "../domain/table";
import { isRecordTable } from "../domain/table";
import { HeadingLexicon } from "../mapping/headings/heading-lexicon";
import { headingFingerprint } from "../mapping/headings/heading-text";
import { SheetView } from "../mapping/layout/view/sheet-view";
import { headingKeys } from "../mapping/template/heading-keys";
import type { MappingTemplate, TemplateSheet, TemplateTable } from "../mapping/template/mapping-template";
import { headingsOf, templateFor, writeTemplate } from "../mapping/template/mapping-template";
import type { WholeTable } from "../mapping/template/mark-table";
import { asMarked, markHeadings, markRange, markRecords, seenIn } from "../mapping/template/mark-table";
import { describePlace, findPlace } from "../mapping/template/template-place";
import type { Refusal } from "../sheets/port";
import { simplifiedGrid } from "../sheets/simplified-workbook";
import type { Workbook } from "../sheets/workbook";
import { gridOf } from "../sheets/workbook";
import { keptTemplate } from "./mapping-template";
import { withoutSaid } from "./said-corrections";

/** What a user can correct. `auto` and `as-found` take back what was said before. Tables are named by their id. */
export type Correction =
  | {
      readonly kind: "column";
      readonly table: string;
      /** Its index in a table of records, or the place of a label among those of a form. */
      readonly index: number;
      readonly field: Field | "none" | "auto";
    }
  | { readonly kind: "label"; readonly table: string; readonly label: string; readonly field: Field | "none" }
  | { readonly kind: "unit"; readonly table: string; readonly unit: string }
  | { readonly kind: "months"; readonly table: string; readonly reading: MonthReading }
  | { readonly kind: "role"; readonly sheet: string; readonly table?: string; readonly role: TemplateSheet["role"] }
  /** A selected range is a table; it takes the place of those that it meets. */
  | { readonly kind: "range"; readonly range: CellRange }
  | { readonly kind: "headings"; readonly table: string; readonly range: CellRange }
  | { readonly kind: "records"; readonly table: string; readonly range: CellRange; readonly edge: RecordEdge }
  /** An entry of `saidCorrections`; without it all of them. */
  | { readonly kind: "as-found"; readonly said?: string };

/** Which record of a selection is named. */
export type RecordEdge = "first" | "last" | "both";

/** A workbook as it is understood now; `kept`: the mapping that the ledger keeps. */
export interface Understood {
  readonly workbook: Workbook;
  readonly model: Model;
  readonly kept: string | undefined;
}

/**
 * The mapping to keep after a correction, as a template's text; undefined when nothing is left that was said. It holds
 * only what was said and speaks of headings, so next year's copy reads by it too.
 */
export function correctedMapping(understood: Understood, correction: Correction): Result<string | undefined, Refusal> {
  const template = corrected(understood, keptTemplate(understood.kept), correction);
  if (!template.ok) return template;
  const { tables, sheets = [], places = [] } = template.value;
  const isEmpty = tables.length + sheets.length + places.length === 0;
  return ok(isEmpty ? undefined : writeTemplate(template.value));
}

function corrected(
  understood: Understood,
  template: MappingTemplate,
  correction: Correction,
): Result<MappingTemplate, Refusal> {
  const { model } = understood;
  switch (correction.kind) {
    case "column":
      return ok(withField(model, template, correction));
    case "label":
      return ok(withLabel(model, template, correction));
    case "unit":
      return ok(withSaid(model, template, correction.table, { saidUnit: correction.unit }));
    case "months":
      return ok(withSaid(model, template, correction.table, { months: correction.reading }));
    case "role":
      return ok(withRole(model, template, correction));
    case "range":
    case "headings":
    case "records":
      return withPlace(understood, template, correction);
    case "as-found":
      return ok(withoutSaid(template, correction.said));
  }
}

type Of<Kind extends Correction["kind"]> = Extract<Correction, { readonly kind: Kind }>;

function withField(model: Model, template: MappingTemplate, { table: id, index, field }: Of<"column">) {
  const table = recordsById(model, id);
  if (table === undefined) return template;
  const key = headingKeys(headingsOf(table)).get(index);
  return key === undefined ? template : withColumn(template, table, key, field);
}

function withLabel(model: Model, template: MappingTemplate, { table: id, label, field }: Of<"label">) {
  const table = tables(model).find((one) => one.id === id);
  return table === undefined ? template : withColumn(template, table, headingFingerprint(label), field);
}

function withColumn(template: MappingTemplate, table: Table, key: string, field: Field | "none" | "auto") {
  return changed(template, table, (found) => ({ ...found, columns: { ...found.columns, [key]: field } }));
}

function withSaid(
  model: Model,
  template: MappingTemplate,
  id: string,
  said: Pick<TemplateTable, "saidUnit" | "months" | "role">,
): MappingTemplate {
  const table = recordsById(model, id);
  return table === undefined ? template : changed(template, table, (found) => ({ ...found, ...said }));
}

/** What tables are for is said of their headings; what is no table, or none yet, is said of the sheet's name. */
function withRole(model: Model, template: MappingTemplate, correction: Of<"role">): MappingTemplate {
  const { sheet, table: id, role } = correction;
  const mapped = model.sheets.find((one) => one.sheet === sheet);
  const records = (mapped?.tables ?? []).filter(isRecordTable).filter((table) => id === undefined || table.id === id);
  const name = headingFingerprint(sheet);
  const others = (template.sheets ?? []).filter((one) => one.name !== name);
  if (role === "notes" || role === "cover" || records.length === 0)
    return { ...template, sheets: [...others, { name, role }] };
  const base = withSheets(template, others);
  return records.reduce((all, table) => changed(all, table, (found) => ({ ...found, role })), base);
}

function withSheets({ schema, tables, places }: MappingTemplate, sheets: readonly TemplateSheet[]): MappingTemplate {
  return {
    schema,
    tables,
    ...(sheets.length === 0 ? {} : { sheets }),
    ...(places === undefined ? {} : { places }),
  };
}

function withPlace(
  { workbook, model }: Understood,
  template: MappingTemplate,
  correction: Of<"range" | "headings" | "records">,
): Result<MappingTemplate, Refusal> {
  const { range } = correction;
  const grid = gridOf(workbook, range.sheet);
  const table = correction.kind === "range" ? tableAt(model, range) : recordsById(model, correction.table);
  const notOne = refused<Refusal>({ code: "not-a-table", facts: { sheet: range.sheet, range: formatRangeA1(range) } });
  if (grid === undefined || (correction.kind !== "range" && table?.sheet !== range.sheet)) return notOne;
  const upright = new SheetView(workbook, simplifiedGrid(grid));
  const view = table?.orientation === "transposed" ? upright.turned() : upright;
  const marked = mark(view, template, table, correction);
  const place = marked && describePlace(view, marked);
  if (place === undefined) return notOne;
  const replaced = new Set(
    tables(model).flatMap((other) =>
      other.place !== undefined && (other === table || meet(other.area, range)) ? [other.place] : [],
    ),
  );
  const places = (template.places ?? []).filter((_, at) => !replaced.has(at));
  return ok({ ...template, places: [...places, place] });
}

function mark(
  view: SheetView,
  template: MappingTemplate,
  table: RecordTable | undefined,
  correction: Of<"range" | "headings" | "records">,
): WholeTable | undefined {
  const rect = seenIn(view, correction.range);
  if (correction.kind === "range") return markRange(view, rect, table?.headerLines ?? [], new HeadingLexicon());
  if (table === undefined) return undefined;
  const place = table.place === undefined ? undefined : template.places?.[table.place];
  const before = { ...(place && findPlace(view, place)), ...asMarked(table) };
  return correction.kind === "headings"
    ? markHeadings(view, before, rect)
    : markRecords(view, before, rect, correction.edge);
}

/** The template with the table of these headings changed; a table that it does not know yet is added, with nothing said. */
function changed(
  template: MappingTemplate,
  table: Table,
  change: (table: TemplateTable) => TemplateTable,
): MappingTemplate {
  const keys = [...headingKeys(headingsOf(table)).values()];
  const found = templateFor(template, keys);
  if (found === undefined) {
    const columns = Object.fromEntries(keys.map((key) => [key, "auto" as const]));
    return { ...template, tables: [...template.tables, change({ columns })] };
  }
  return { ...template, tables: template.tables.map((one) => (one === found ? change(one) : one)) };
}

function tables(model: Model): readonly Table[] {
  return model.sheets.flatMap((sheet) => sheet.tables);
}

/** A table of records by its id, or by the id of the form whose indicators it holds. */
function recordsById(model: Model, id: string): RecordTable | undefined {
  const table = tables(model).find((one) => one.id === id);
  return table === undefined || isRecordTable(table) ? table : table.indicators;
}

function tableAt(model: Model, range: CellRange): RecordTable | undefined {
  return tables(model)
    .filter(isRecordTable)
    .find(({ area }) => meet(area, range));
}

function meet(a: CellRange, b: CellRange): boolean {
  return a.sheet === b.sheet && areasMeet(a, b);
}
