import type { Field } from "../domain/lists";
import type { MonthReading } from "../domain/table";
import type { MappingTemplate, TemplateSheet, TemplateTable } from "../mapping/template/mapping-template";

/** One thing that a person or a template file said about the mapping, and by what it is taken back. */
export type SaidCorrection = { readonly id: string } & (
  | { readonly about: "column"; readonly heading: string; readonly field: Field | "none" }
  | { readonly about: "role"; readonly headings: readonly string[]; readonly role: TemplateSheet["role"] }
  | { readonly about: "unit"; readonly headings: readonly string[]; readonly unit: string }
  | { readonly about: "months"; readonly headings: readonly string[]; readonly reading: MonthReading }
  | { readonly about: "sheet"; readonly sheet: string; readonly role: TemplateSheet["role"] }
  | { readonly about: "place"; readonly sheet: string; readonly headings: readonly string[] }
);

/** All that a template says, one by one; what it leaves to the reading is not among it. */
export function saidCorrections(template: MappingTemplate): readonly SaidCorrection[] {
  const { tables, sheets = [], places = [] } = template;
  return [
    ...places.map((place, at): SaidCorrection => ({
      id: `places/${at}`,
      about: "place",
      sheet: place.sheet,
      headings: place.headings.flat().filter((text) => text !== ""),
    })),
    ...sheets.map(({ name, role }, at): SaidCorrection => ({ id: `sheets/${at}`, about: "sheet", sheet: name, role })),
    ...tables.flatMap((table, at) => saidOfTable(table, `tables/${at}`)),
  ];
}

function saidOfTable({ role, saidUnit, months, columns }: TemplateTable, path: string): readonly SaidCorrection[] {
  const headings = Object.keys(columns);
  return [
    ...(role === undefined ? [] : [{ id: `${path}/role`, about: "role" as const, headings, role }]),
    ...(saidUnit === undefined ? [] : [{ id: `${path}/unit`, about: "unit" as const, headings, unit: saidUnit }]),
    ...(months === undefined ? [] : [{ id: `${path}/months`, about: "months" as const, headings, reading: months }]),
    ...Object.entries(columns).flatMap(([heading, field]): readonly SaidCorrection[] =>
      field === "auto" ? [] : [{ id: `${path}/columns/${heading}`, about: "column", heading, field }],
    ),
  ];
}

/** The template without one entry of `saidCorrections`, or without all of them. */
export function withoutSaid(template: MappingTemplate, said: string | undefined): MappingTemplate {
  if (said === undefined) return { schema: template.schema, tables: [] };
  const [list, place, what, ...rest] = said.split("/");
  const at = Number(place);
  const { sheets = [], places = [], tables, schema } = template;
  const left = {
    tables:
      list === "tables" ? tables.flatMap((one, index) => (index === at ? without(one, what, rest) : one)) : tables,
    sheets: list === "sheets" ? sheets.filter((_, index) => index !== at) : sheets,
    places: list === "places" ? places.filter((_, index) => index !== at) : places,
  };
  return {
    schema,
    tables: left.tables,
    ...(left.sheets.length === 0 ? {} : { sheets: left.sheets }),
    ...(left.places.length === 0 ? {} : { places: left.places }),
  };
}

/** A table without one thing that was said of it; none at all when nothing is left. Headings may hold slashes. */
function without(table: TemplateTable, what: string | undefined, rest: readonly string[]): readonly TemplateTable[] {
  const { role, saidUnit, months, unit, columns } = table;
  const heading = rest.join("/");
  const left: TemplateTable = {
    ...(role === undefined || what === "role" ? {} : { role }),
    ...(unit === undefined ? {} : { unit }),
    ...(saidUnit === undefined || what === "unit" ? {} : { saidUnit }),
    ...(months === undefined || what === "months" ? {} : { months }),
    columns: what === "columns" ? { ...columns, [heading]: "auto" } : columns,
  };
  return saidOfTable(left, "").length === 0 ? [] : [left];
}
