import type { FieldTable, Table } from "../../domain/table";
import type { SheetView } from "../layout/view/sheet-view";
import { oneLine } from "../text";
import type { ProjectRegister } from "./projects";
import { nameInFormTitle, nameInTab } from "./title-names";

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
