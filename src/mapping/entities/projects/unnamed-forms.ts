import type { Field } from "../../../domain/lists";
import type { FieldTable, MappedSheet, Table } from "../../../domain/table";
import { isRecordTable } from "../../../domain/table";
import type { SheetView } from "../../layout/view/sheet-view";
import { oneLine } from "../../text";
import { nameKey } from "../names/project-names";
import { nameInFormTitle, nameInTab } from "../names/title-names";
import type { ProjectRegister } from "./projects";

/**
 * The project of a form that has no line for its name: named by its title, else by the sheet's tab, else by the only such
 * label in the workbook, as on its cover.
 */
export function projectOfUnnamedForm(
  view: SheetView,
  table: FieldTable,
  register: ProjectRegister,
  labelled: () => Table["project"],
): Table["project"] {
  if (table.orientation !== "form" || table.project !== undefined || table.fields.has("project_name")) return undefined;
  const hasFunds = table.funds !== undefined || (table.fields.has("budget") && table.fields.has("spent"));
  if (!hasFunds || table.indicators === undefined || /整体/.test(table.title)) return undefined;
  const { sheet, area } = table;
  for (const row of table.titleRows) {
    for (let col = area.left; col <= area.right; col += 1) {
      const text = oneLine(view.text(row, col));
      const known = register.inText(text);
      const name = known === undefined ? nameInFormTitle(text) : register.nameOf(known)?.value;
      if (name !== undefined) return { name, at: { sheet, row, col } };
    }
  }
  const known = register.byTab(sheet);
  const name = known === undefined ? nameInTab(sheet) : register.nameOf(known)?.value;
  return name === undefined ? labelled() : { name, at: { sheet, row: table.titleRows[0] ?? area.top, col: area.left } };
}

const AMOUNTS: readonly Field[] = ["budget_initial", "budget", "spent"];

/**
 * The sheet with its blocks of labelled amounts, as 全年预算 | 150 beside the indicators, said to be of the one project that its
 * other tables are about. Where projects are counted, the amounts are those of all of them.
 */
export function withUnnamedBlocks(sheet: MappedSheet): MappedSheet {
  const named = sheet.tables.flatMap(({ project }) => (project === undefined ? [] : [project]));
  const [only] = named;
  if (only === undefined || new Set(named.map(({ name }) => nameKey(name))).size > 1) return sheet;
  const tables = sheet.tables.map((table): Table => {
    if (isRecordTable(table) || table.orientation !== "key_value" || table.project !== undefined) return table;
    const isOwn = AMOUNTS.some((field) => table.fields.has(field)) && !table.fields.has("project_count");
    return isOwn && !table.fields.has("project_name") ? { ...table, project: only } : table;
  });
  return { ...sheet, tables };
}
