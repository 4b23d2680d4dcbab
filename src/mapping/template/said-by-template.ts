import type { Field } from "../../domain/lists";
import type { FieldCell } from "../../domain/table";
import { headingPath } from "../columns/drafts/column-headings";
import type { FieldCandidate } from "../columns/drafts/field-candidate";
import { decided } from "../columns/settling/decided";
import type { RawTable } from "../layout/view/raw-table";
import type { HeadingAt } from "./heading-keys";
import { headingKeys } from "./heading-keys";
import type { MappingTemplate, TemplateTable } from "./mapping-template";
import { fieldSaid, templateFor } from "./mapping-template";

/** What a template says about one table. */
export interface SaidByTemplate {
  readonly table?: TemplateTable;
  /** The reading of a column; empty where nothing is said. */
  readonly said: (index: number) => readonly FieldCandidate[];
}

/** Looks a table up in a template by its headings. */
export function saidByTemplate(raw: RawTable, template: MappingTemplate | undefined): SaidByTemplate {
  if (template === undefined || template.tables.length === 0) return { said: () => [] };
  const keys = headingKeys(rawHeadings(raw));
  const all = [...keys.values()];
  const table = templateFor(template, all);
  if (table === undefined) return { said: () => [] };
  return {
    table,
    said: (index) => {
      const key = keys.get(index);
      const field = key === undefined ? undefined : fieldSaid(table, key, all);
      return field === undefined ? [] : decided(field);
    },
  };
}

/** Every column of a table that holds anything, with its heading. */
function rawHeadings(raw: RawTable): readonly HeadingAt[] {
  const headings: HeadingAt[] = [];
  for (let index = raw.left; index <= raw.right; index += 1)
    headings.push({ index, heading: headingPath(raw, index).join(" / ") });
  return headings;
}

/** What a template says the labels of a form or of label–value pairs are, by their place among them. */
export function saidOfLabels(
  labels: readonly string[],
  template: MappingTemplate | undefined,
): (index: number) => Field | "none" | undefined {
  if (template === undefined || template.tables.length === 0) return () => undefined;
  const keys = headingKeys(labels.map((heading, index) => ({ index, heading })));
  const all = [...keys.values()];
  const known = templateFor(template, all);
  return (index) => {
    const key = keys.get(index);
    return known === undefined || key === undefined ? undefined : fieldSaid(known, key, all);
  };
}

/** The fields of a form by what a template says of their labels. What was said goes before what was found. */
export function withSaidLabels(
  fields: ReadonlyMap<Field, FieldCell>,
  template: MappingTemplate | undefined,
): ReadonlyMap<Field, FieldCell> {
  const found = [...fields];
  const said = saidOfLabels(
    found.map(([, { label }]) => label),
    template,
  );
  const named = found.flatMap(([, cell], index): readonly (readonly [Field, FieldCell])[] => {
    const field = said(index);
    return field === undefined || field === "none" ? [] : [[field, cell]];
  });
  const taken = new Set(named.map(([field]) => field));
  return new Map([...named, ...found.filter(([field], index) => said(index) === undefined && !taken.has(field))]);
}
